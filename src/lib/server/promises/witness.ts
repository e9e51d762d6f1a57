import { and, asc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import * as v from 'valibot';
import { mayHear, wants, type Want } from '#lib/domain/programme/wants.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { enter } from '../meetings/rooms.ts';
import type { Held } from './held.ts';

/** Somebody a promise was given to. `own` when they asked for it themselves. */
export type Witness = {
	contact: string;
	name: string;
	customer: string;
	email: string | null;
	locale: string | null;
	wants: Want | null;
	own: boolean;
};

type Given = Pick<Held, 'id' | 'meeting' | 'customers'>;

/** Those who sat there and those whose words caused it; where nobody is known, everybody at these customers. */
export async function witnessesOf(app: App, held: Given): Promise<Witness[]> {
	const { query, tables } = app.db;
	const { contacts: c, customers: k } = tables;
	const authors = await authorsOf(app, held);
	const present = await presentAt(app, held.meeting);
	const known = [...new Set([...authors, ...present])];
	const customers = held.customers.map(({ id }) => id);
	const rows = await query
		.select({
			contact: c.id,
			name: c.name,
			customer: k.name,
			email: c.email,
			locale: c.locale,
			wants: c.wants
		})
		.from(c)
		.innerJoin(k, eq(k.id, c.customer))
		.where(known.length ? inArray(c.id, known) : inArray(c.customer, customers))
		.orderBy(asc(k.name), asc(c.name));
	return rows.map((one) => ({ ...one, own: authors.includes(one.contact) }));
}

async function presentAt({ db: { query, tables } }: App, meeting: string | null) {
	const { guests: g } = tables;
	if (!meeting) return [];
	const rows = await query
		.select({ contact: g.contact })
		.from(g)
		.where(and(eq(g.meeting, meeting), isNotNull(g.contact)));
	return rows.map(({ contact }) => contact!);
}

/** The contacts whose comments a promise answers, of all meetings. Nobody knows who said what was unsigned. */
async function authorsOf(app: App, { id, meeting }: Given): Promise<string[]> {
	const room = meeting ? await enter(app, meeting) : null;
	const promise = room?.meeting.promises.find((one) => one.id === id);
	if (!promise) return [];
	const { comments: c, guests: g } = app.db.tables;
	const said = [
		...promise.because.map((comment) => ({ meeting: meeting!, comment })),
		...promise.elsewhere
	];
	const [meetings, comments] = [said.map((one) => one.meeting), said.map((one) => one.comment)];
	const rows = await app.db.query
		.select({ meeting: c.meeting, comment: c.id, contact: g.contact })
		.from(c)
		.innerJoin(g, and(eq(g.meeting, c.meeting), eq(g.id, c.by)))
		.where(and(inArray(c.meeting, meetings), inArray(c.id, comments), isNotNull(g.contact)));
	const meant = new Set(said.map((one) => `${one.meeting} ${one.comment}`));
	return rows
		.filter((one) => meant.has(`${one.meeting} ${one.comment}`))
		.map(({ contact }) => contact!);
}

/** The people of a customer, each with what they wish to hear. */
export async function wishesAt({ db: { query, tables } }: App, customer: string) {
	const { contacts: c, customers: k } = tables;
	const [row] = await query.select({ name: k.name }).from(k).where(eq(k.id, customer));
	const contacts = await query
		.select({ id: c.id, name: c.name, title: c.title, wants: c.wants })
		.from(c)
		.where(eq(c.customer, customer))
		.orderBy(asc(c.name), asc(c.id));
	return { customer: { id: customer, name: row?.name ?? '' }, contacts };
}

export const WantsForm = v.object({ wants: v.picklist(wants) });

/** Said by the person on their own page, or by the team for them (0.06). */
export async function setWants(
	app: App,
	team: string,
	contact: string,
	{ wants: wish }: v.InferOutput<typeof WantsForm>,
	by: string | null
): Promise<boolean> {
	const { contacts: c, customers: k } = app.db.tables;
	const [row] = await app.db.query
		.select({ wants: c.wants })
		.from(c)
		.innerJoin(k, eq(k.id, c.customer))
		.where(and(eq(c.id, contact), eq(k.team, team)));
	if (!row) return false;
	if (row.wants === wish) return true;
	await app.db.commit([
		app.db.query.update(c).set({ wants: wish }).where(eq(c.id, contact)),
		...unwanted(app, contact, wish),
		activityWrite(app.db, {
			team,
			by,
			at: app.now(),
			type: 'wishes noted',
			body: { contact, wants: wish, before: row.wants }
		})
	]);
	return true;
}

/** What was drafted for them and they no longer wish to hear is not sent. */
function unwanted({ db: { query, tables } }: App, contact: string, wish: Want): Write[] {
	const { promiseLetters: l } = tables;
	return (['slips', 'monthly'] as const)
		.filter((kind) => !mayHear(wish, { kind, own: false }).goes)
		.map((kind) =>
			query
				.update(l)
				.set({ state: 'dropped' })
				.where(
					and(eq(l.contact, contact), eq(l.kind, kind), eq(l.state, 'draft'), ne(l.because, 'own'))
				)
		);
}
