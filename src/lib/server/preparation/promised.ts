import { asc, eq, and, inArray, isNull, lt } from 'drizzle-orm';
import type { App } from '../app.ts';
import { heldBy, keyOf } from '../themes/held.ts';

export type Promised = {
	id: string;
	what: string;
	owner: string;
	due: string | null;
	keptOn: string | null;
};

/** Promised to customers before a meeting: in one with them, or elsewhere because of their words. Open first, the soonest first. */
export async function promisesTo(
	app: App,
	team: string,
	customers: readonly string[],
	before: string
): Promise<Promised[]> {
	const { query, tables } = app.db;
	const { promises: p, meetings: m } = tables;
	const rows = await query
		.select({
			id: p.id,
			what: p.what,
			owner: p.owner,
			due: p.due,
			keptOn: p.keptOn,
			meeting: m.id
		})
		.from(p)
		.innerJoin(m, eq(m.id, p.meeting))
		.where(and(eq(p.team, team), isNull(m.rehearses), lt(m.startsAt, before)))
		.orderBy(asc(p.due));
	const theirs = await meetingsWith(app, customers);
	const caused = await causedBy(app, team, new Set(customers));
	return rows
		.filter((one) => theirs.has(one.meeting) || caused.has(one.id))
		.map(({ meeting: _, ...one }) => one)
		.toSorted((a, b) => Number(a.keptOn !== null) - Number(b.keptOn !== null));
}

async function meetingsWith({ db: { query, tables } }: App, customers: readonly string[]) {
	const { meetingCustomers: mc } = tables;
	const rows = await query
		.select({ meeting: mc.meeting })
		.from(mc)
		.where(inArray(mc.customer, [...customers]));
	return new Set(rows.map((one) => one.meeting));
}

/** A promise may be given in a later meeting, with others, because of what these said in theirs. */
async function causedBy(app: App, team: string, customers: Set<string>) {
	const held = await heldBy(app, team);
	const said = new Set(
		held.flatMap(({ id, meeting: { people, comments } }) => {
			const theirs = new Set(
				people.filter((one) => one.customer && customers.has(one.customer)).map((one) => one.id)
			);
			return comments.filter((one) => one.by && theirs.has(one.by)).map((one) => keyOf(id, one.id));
		})
	);
	return new Set(
		held.flatMap(({ id, meeting }) =>
			meeting.promises
				.filter(
					({ because, elsewhere }) =>
						because.some((one) => said.has(keyOf(id, one))) ||
						elsewhere.some((one) => said.has(keyOf(one.meeting, one.comment)))
				)
				.map((one) => one.id)
		)
	);
}
