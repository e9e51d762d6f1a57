import { and, asc, desc, eq, inArray, isNull, lt } from 'drizzle-orm';
import { ratedBy } from '#lib/domain/meeting/ballots.ts';
import { climatesOf } from '../after/rates.ts';
import type { App } from '../app.ts';
import { datesOf } from '../customers/dates.ts';
import { encountersOf } from '../customers/encounters.ts';
import { personNotes } from '../customers/notes.ts';
import { isOpened, subjectFor } from '../export/ratings.ts';
import type { planOf } from '../meetings/plans.ts';
import { enter } from '../meetings/rooms.ts';
import { promisesTo } from './promised.ts';
import { theirWords } from '../customers/words.ts';

type Plan = NonNullable<Awaited<ReturnType<typeof planOf>>>;
type At = { customer: string; before: string };

/** Everything each customer of a meeting ever said to us, for the team to read before it (3.12). */
export async function sheetOf(app: App, plan: Plan, leads: boolean) {
	const { meetings } = await climatesOf(app, plan.team, leads);
	const labels = new Map(meetings.map((one) => [one.id, one.label]));
	const customers = [];
	for (const { id, name, keyReason, contacts } of await namedIn(app, plan)) {
		const at = { customer: id, before: plan.startsAt };
		const held = await heldWith(app, at);
		customers.push({
			id,
			name,
			keyReason,
			contacts,
			held: held.map((one) => ({ ...one, label: labels.get(one.id) ?? null })),
			themes: await wordsBy(app, at),
			ratings: held[0] ? await ratingsIn(app, held[0].id, id) : [],
			promises: await promisesTo(app, plan.team, [id], plan.startsAt),
			encounters: await encountersOf(app, [id]),
			told: await toldBy(app, id),
			dates: await datesOf(app, { customers: [id] }),
			notes: await personNotes(app, id)
		});
	}
	return customers;
}

async function namedIn({ db: { query, tables } }: App, { customers }: Plan) {
	const { customers: c } = tables;
	const ids = customers.map((one) => one.id);
	const reasons = await query
		.select({ id: c.id, keyReason: c.keyReason })
		.from(c)
		.where(inArray(c.id, ids));
	return customers.map(({ id, name, contacts }) => ({
		id,
		name,
		contacts: contacts.map((one) => ({ id: one.id, name: one.name, title: one.title })),
		keyReason: reasons.find((one) => one.id === id)?.keyReason ?? null
	}));
}

/** The formal meetings before this one, the latest first. */
async function heldWith({ db: { query, tables } }: App, { customer, before }: At) {
	const { meetings: m, meetingCustomers: mc } = tables;
	return query
		.select({ id: m.id, title: m.title, at: m.startsAt, zone: m.zone })
		.from(mc)
		.innerJoin(m, eq(m.id, mc.meeting))
		.where(
			and(
				eq(mc.customer, customer),
				eq(m.state, 'closed'),
				isNull(m.rehearses),
				lt(m.startsAt, before)
			)
		)
		.orderBy(desc(m.startsAt));
}

/** Their words by theme, what is in none last; unsigned words are nobody's, and so of no organisation. */
async function wordsBy({ db: { query, tables } }: App, { customer, before }: At) {
	const { comments: c, meetings: m, people: p, themeComments: tc, themes: t } = tables;
	const rows = await query
		.select({
			id: c.id,
			meeting: m.id,
			title: m.title,
			words: c.words,
			verb: c.verb,
			who: p.name,
			names: m.names,
			theme: t.id,
			label: t.label
		})
		.from(p)
		.innerJoin(c, and(eq(c.meeting, p.meeting), eq(c.by, p.id)))
		.innerJoin(m, eq(m.id, c.meeting))
		.leftJoin(tc, and(eq(tc.meeting, c.meeting), eq(tc.comment, c.id)))
		.leftJoin(t, and(eq(t.id, tc.theme), isNull(t.goneAt)))
		.where(and(eq(p.customer, customer), theirWords(tables), lt(m.startsAt, before)))
		.orderBy(desc(m.startsAt), asc(c.number));
	const said = rows.map(({ names, who, ...one }) => ({
		...one,
		who: names === 'names' ? who : null
	}));
	const groups = [...Map.groupBy(said, (one) => one.theme)];
	return groups
		.map(([id, words]) => ({ id, label: words[0]!.label, words }))
		.toSorted((a, b) => Number(!a.id) - Number(!b.id) || b.words.length - a.words.length);
}

/** What they said outside of meetings, the latest first; what was asked about it stands elsewhere. */
async function toldBy({ db: { query, tables } }: App, customer: string) {
	const { complaints: k } = tables;
	return query
		.select({ id: k.id, words: k.words, source: k.source, at: k.at })
		.from(k)
		.where(and(eq(k.customer, customer), isNull(k.parent)))
		.orderBy(desc(k.at), desc(k.id))
		.limit(100);
}

/** What they rated in the last meeting, the widest gap first. */
async function ratingsIn(app: App, meeting: string, customer: string) {
	const held = (await enter(app, meeting))?.meeting;
	if (!held || held.about?.names === 'none' || !isOpened(held, 'ratings')) return [];
	const theirs = new Set(
		held.people.filter((one) => one.customer === customer).map((one) => one.id)
	);
	const given = held.ballots.filter((one) => one.by !== null && theirs.has(one.by));
	return ratedBy(given, []).flatMap(({ subject, i, p, importance, performance }) => {
		const { label } = subjectFor(held, subject);
		const text = label ?? held.clauses.find((one) => one.id === subject)?.text;
		const n = Math.max(importance.length, performance.length);
		return text ? [{ id: subject, text, importance: i, performance: p, n }] : [];
	});
}
