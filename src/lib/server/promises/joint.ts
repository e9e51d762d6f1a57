import { and, asc, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { Name, Text } from '../forms.ts';
import { Day } from '../trends/fields.ts';
import { customersIn, once } from './given.ts';

export const ExpectForm = v.object({
	id: Id,
	customer: Id,
	words: v.pipe(Text(2000), v.minLength(1, 'empty'))
});
export const SignForm = v.variant('side', [
	v.object({ side: v.literal('team'), expectation: Id }),
	v.object({ side: v.literal('customer'), expectation: Id, name: Name, on: Day })
]);

export type Expectation = {
	id: string;
	customer: { id: string; name: string };
	words: string;
	origin: 'joint' | 'promised';
	promisedBy: string | null;
	promise: string | null;
	team: { name: string; on: string } | null;
	theirs: { name: string; on: string } | null;
};

/** What both sides expect of each other, by customer: signed off by both, by one, or by nobody yet. */
export async function expectationsOf(
	{ db: { query, tables } }: App,
	team: string,
	customer?: string
): Promise<Expectation[]> {
	const { expectations: e, customers: c } = tables;
	const rows = await query
		.select({ one: e, name: c.name })
		.from(e)
		.innerJoin(c, eq(c.id, e.customer))
		.where(and(eq(e.team, team), customer ? eq(e.customer, customer) : undefined))
		.orderBy(asc(c.name), asc(e.at), asc(e.id));
	return rows.map(({ one, name }) => ({
		id: one.id,
		customer: { id: one.customer, name },
		words: one.words,
		origin: one.origin,
		promisedBy: one.promisedBy,
		promise: one.promise,
		team: signed(one.teamBy, one.teamOn),
		theirs: signed(one.customerBy, one.customerOn)
	}));
}

const signed = (name: string | null, on: string | null) => (name && on ? { name, on } : null);

type By = { user: string; name: string };

export async function expect(
	app: App,
	team: string,
	{ id, customer, words }: v.InferOutput<typeof ExpectForm>,
	by: By
): Promise<boolean> {
	const theirs = await customersIn(app, team);
	if (!theirs.some((one) => one.id === customer)) return false;
	const { query, tables } = app.db;
	const at = app.now();
	return once(app, [
		query
			.insert(tables.expectations)
			.values({ id, team, customer, words, origin: 'joint', by: by.user, at }),
		activityWrite(app.db, {
			team,
			by: by.user,
			at,
			type: 'expectation noted',
			body: { expectation: id, customer }
		})
	]);
}

/** Each side once; what was signed does not change any more. For the customer it is said who, and on which day. */
export async function sign(
	app: App,
	team: string,
	said: v.InferOutput<typeof SignForm>,
	by: By
): Promise<boolean> {
	const { expectations: e } = app.db.tables;
	const known = await expectationsOf(app, team);
	const found = known.find((one) => one.id === said.expectation);
	if (!found) return false;
	if (said.side === 'team' ? found.team : found.theirs) return true;
	const on = app.now().slice(0, 10);
	const news =
		said.side === 'team'
			? { teamBy: by.name, teamOn: on }
			: { customerBy: said.name, customerOn: said.on };
	await app.db.commit([
		app.db.query
			.update(e)
			.set(news)
			.where(and(eq(e.id, found.id), isNull(said.side === 'team' ? e.teamOn : e.customerOn))),
		activityWrite(app.db, {
			team,
			by: by.user,
			at: app.now(),
			type: 'expectation signed',
			body: { expectation: found.id, side: said.side, ...news }
		})
	]);
	return true;
}

/** Signed by the person on their own page. Only what their own organisation expects. */
export async function signAs(app: App, contact: string, expectation: string): Promise<boolean> {
	const { contacts: c, expectations: e } = app.db.tables;
	const [row] = await app.db.query
		.select({ team: e.team, name: c.name, signed: e.customerOn })
		.from(e)
		.innerJoin(c, eq(c.customer, e.customer))
		.where(and(eq(e.id, expectation), eq(c.id, contact)));
	if (!row) return false;
	if (row.signed) return true;
	const on = app.now().slice(0, 10);
	await app.db.commit([
		app.db.query
			.update(e)
			.set({ customerBy: row.name, customerOn: on })
			.where(and(eq(e.id, expectation), isNull(e.customerOn))),
		activityWrite(app.db, {
			team: row.team,
			by: null,
			at: app.now(),
			type: 'expectation signed',
			body: { expectation, side: 'customer', contact }
		})
	]);
	return true;
}

/** As long as nobody signed it, it can be taken away. */
export async function dropExpectation(app: App, team: string, id: string, by: string) {
	const { expectations: e } = app.db.tables;
	const known = (await expectationsOf(app, team)).find((one) => one.id === id);
	if (!known || known.team || known.theirs || known.promise) return;
	await app.db.commit([
		app.db.query.delete(e).where(and(eq(e.id, id), isNull(e.teamOn), isNull(e.customerOn))),
		activityWrite(app.db, {
			team,
			by,
			at: app.now(),
			type: 'expectation removed',
			body: { expectation: id, words: known.words }
		})
	]);
}
