import { and, desc, eq, isNotNull, isNull, lt, lte, ne, or, type AnyColumn } from 'drizzle-orm';
import type { App } from '../app.ts';
import { foldedOf } from '../meetings/shelf.ts';
import { expectedIn } from './expected.ts';
import { cursorOf, kinds, latestFirst, type Cursor, type Kind, type Moment } from './story.ts';
import { theirWords } from './words.ts';

const PAGE = 40;
type Bound = { customer: string; before: Cursor | null };

/** Everything between a customer and us in one column of time, the latest first, a page at a time (4.06). */
export async function timeOf(app: App, customer: string, before: Cursor | null) {
	const bound = { customer, before };
	const each = await Promise.all([
		meetingsIn(app, bound),
		wordsIn(app, bound),
		promisesIn(app, bound),
		encountersIn(app, bound),
		contactsIn(app, bound),
		complaintsIn(app, bound),
		stepsIn(app, bound),
		lostIn(app, bound),
		backIn(app, bound),
		recoveriesIn(app, bound)
	]);
	const all = each.flat().toSorted(latestFirst);
	const moments = all.slice(0, PAGE);
	const last = all.length > PAGE ? moments.at(-1) : undefined;
	return { moments: await rated(app, customer, moments), next: last ? cursorOf(last) : null };
}

/** What comes after the last page, for one kind of thing. */
function after(kind: Kind, at: AnyColumn, id: AnyColumn, before: Cursor | null) {
	if (!before) return undefined;
	const order = kinds.indexOf(kind) - kinds.indexOf(before.kind);
	if (order > 0) return lte(at, before.at);
	if (order < 0) return lt(at, before.at);
	return or(lt(at, before.at), and(eq(at, before.at), lt(id, before.id)));
}

async function meetingsIn({ db: { query, tables } }: App, { customer, before }: Bound) {
	const { meetings: m, meetingCustomers: mc } = tables;
	const rows = await query
		.select({ id: m.id, at: m.startsAt, title: m.title, zone: m.zone, state: m.state })
		.from(mc)
		.innerJoin(m, eq(m.id, mc.meeting))
		.where(
			and(
				eq(mc.customer, customer),
				isNull(m.rehearses),
				after('meeting', m.startsAt, m.id, before)
			)
		)
		.orderBy(desc(m.startsAt), desc(m.id))
		.limit(PAGE + 1);
	return rows.map((one): Moment => ({ kind: 'meeting', ...one, expected: null }));
}

/** Signed words, as far as the meeting was held with organisations; with names where it was held by name. */
async function wordsIn({ db: { query, tables } }: App, { customer, before }: Bound) {
	const { comments: c, meetings: m, people: p } = tables;
	const rows = await query
		.select({
			id: c.id,
			at: c.at,
			words: c.words,
			verb: c.verb,
			who: p.name,
			names: m.names,
			meeting: m.id,
			title: m.title
		})
		.from(p)
		.innerJoin(c, and(eq(c.meeting, p.meeting), eq(c.by, p.id)))
		.innerJoin(m, eq(m.id, c.meeting))
		.where(and(eq(p.customer, customer), theirWords(tables), after('words', c.at, c.id, before)))
		.orderBy(desc(c.at), desc(c.id))
		.limit(PAGE + 1);
	return rows.map(({ names, who, meeting, title, ...one }): Moment => ({
		kind: 'words',
		...one,
		who: names === 'names' ? who : null,
		meeting: { id: meeting, title }
	}));
}

async function promisesIn({ db: { query, tables } }: App, { customer, before }: Bound) {
	const { promises: p, meetingCustomers: mc, meetings: m } = tables;
	const rows = await query
		.select({
			id: p.id,
			at: p.at,
			what: p.what,
			owner: p.owner,
			due: p.due,
			keptOn: p.keptOn,
			meeting: m.id,
			title: m.title
		})
		.from(p)
		.innerJoin(m, eq(m.id, p.meeting))
		.innerJoin(mc, eq(mc.meeting, m.id))
		.where(and(eq(mc.customer, customer), after('promise', p.at, p.id, before)))
		.orderBy(desc(p.at), desc(p.id))
		.limit(PAGE + 1);
	return rows.map(({ meeting, title, ...one }): Moment => ({
		kind: 'promise',
		...one,
		meeting: { id: meeting, title }
	}));
}

async function encountersIn({ db: { query, tables } }: App, { customer, before }: Bound) {
	const { encounters: e, user } = tables;
	const rows = await query
		.select({ id: e.id, at: e.at, how: e.kind, words: e.words, by: user.name })
		.from(e)
		.leftJoin(user, eq(user.id, e.by))
		.where(and(eq(e.customer, customer), after('encounter', e.at, e.id, before)))
		.orderBy(desc(e.at), desc(e.id))
		.limit(PAGE + 1);
	return rows.map((one): Moment => ({ kind: 'encounter', ...one }));
}

async function contactsIn({ db: { query, tables } }: App, { customer, before }: Bound) {
	const { contacts: p } = tables;
	const rows = await query
		.select({ id: p.id, at: p.createdAt, name: p.name, title: p.title })
		.from(p)
		.where(and(eq(p.customer, customer), after('contact', p.createdAt, p.id, before)))
		.orderBy(desc(p.createdAt), desc(p.id))
		.limit(PAGE + 1);
	return rows.map((one): Moment => ({ kind: 'contact', ...one }));
}

/** What they said outside of meetings; answers to a question about it stand with it. */
async function complaintsIn({ db: { query, tables } }: App, { customer, before }: Bound) {
	const { complaints: k } = tables;
	const rows = await query
		.select({ id: k.id, at: k.saidOn, words: k.words, source: k.source })
		.from(k)
		.where(
			and(eq(k.customer, customer), isNull(k.parent), after('complaint', k.saidOn, k.id, before))
		)
		.orderBy(desc(k.saidOn), desc(k.id))
		.limit(PAGE + 1);
	return rows.map((one): Moment => ({ kind: 'complaint', ...one }));
}

/** What was done for them before a change came. */
async function stepsIn({ db: { query, tables } }: App, { customer, before }: Bound) {
	const { comingTasks: t, comingSteps: s, comingChanges: c } = tables;
	const rows = await query
		.select({ id: t.id, at: t.at, what: s.what, result: t.result, coming: c.id, title: c.what })
		.from(t)
		.innerJoin(s, eq(s.id, t.step))
		.innerJoin(c, eq(c.id, s.coming))
		.where(and(eq(t.customer, customer), isNotNull(t.doneOn), after('step', t.at, t.id, before)))
		.orderBy(desc(t.at), desc(t.id))
		.limit(PAGE + 1);
	return rows.map(({ coming, title, ...one }): Moment => ({
		kind: 'step',
		...one,
		coming: { id: coming, what: title }
	}));
}

async function lostIn({ db: { query, tables } }: App, { customer, before }: Bound) {
	const { lostCustomers: l } = tables;
	const rows = await query
		.select({ id: l.id, at: l.lostOn, said: l.said })
		.from(l)
		.where(and(eq(l.customer, customer), after('lost', l.lostOn, l.id, before)))
		.orderBy(desc(l.lostOn), desc(l.id))
		.limit(PAGE + 1);
	return rows.map((one): Moment => ({ kind: 'lost', ...one }));
}

async function backIn({ db: { query, tables } }: App, { customer, before }: Bound) {
	const { lostCustomers: l } = tables;
	const rows = await query
		.select({ id: l.id, at: l.backOn })
		.from(l)
		.where(
			and(eq(l.customer, customer), isNotNull(l.backOn), after('back', l.backOn, l.id, before))
		)
		.orderBy(desc(l.backOn), desc(l.id))
		.limit(PAGE + 1);
	return rows.map(({ id, at }): Moment => ({ kind: 'back', id, at: at! }));
}

/** How a meeting went is told elsewhere, to those who may know: a case after a War is not told here. */
async function recoveriesIn({ db: { query, tables } }: App, { customer, before }: Bound) {
	const { recoveries: r } = tables;
	const rows = await query
		.select({ id: r.id, at: r.openedAt, what: r.what, closedAt: r.closedAt })
		.from(r)
		.where(
			and(eq(r.customer, customer), ne(r.cause, 'war'), after('recovery', r.openedAt, r.id, before))
		)
		.orderBy(desc(r.openedAt), desc(r.id))
		.limit(PAGE + 1);
	return rows.map((one): Moment => ({ kind: 'recovery', ...one }));
}

/** Only the meetings of this page are opened for what was rated in them. */
async function rated(app: App, customer: string, moments: Moment[]) {
	const isOver = (one: Moment) => one.kind === 'meeting' && one.state === 'closed';
	const held = await foldedOf(
		app,
		moments.filter(isOver).map(({ id }) => id)
	);
	return moments.map((one) =>
		isOver(one) ? { ...one, expected: expectedIn(held.get(one.id), customer) } : one
	);
}
