import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import {
	dayOf,
	daysLate,
	guardOf,
	stateOf,
	USUAL_SLIP_DAYS,
	type Guard,
	type PromiseState
} from '#lib/domain/programme/promise.ts';
import type { App } from '../app.ts';
import { membersOf } from '../members.ts';

type Row = App['db']['tables']['promises']['$inferSelect'];
type Named = { id: string; name: string };

/** A promise with all that is known of it today. */
export type Held = Row & {
	/** The one name everybody sees. */
	name: string;
	/** The member who answers for it; null when nobody of the team does. */
	member: string | null;
	/** No name stands for it, or the one who held it has left the team. */
	ownerless: boolean;
	/** The day that counts now. */
	day: string | null;
	state: PromiseState;
	guard: Guard;
	late: number;
	title: string | null;
	customers: Named[];
	offer: { id: string; from: string; to: string; name: string } | null;
};

type Which = { promise?: string; customers?: string[] };

/** Promises of a team, the soonest first: what stands open before what is over. */
export async function heldBy(app: App, team: string, which: Which = {}): Promise<Held[]> {
	const { query, tables } = app.db;
	const { promises: p, meetings: m } = tables;
	const rows = await query
		.select({ promise: p, title: m.title })
		.from(p)
		.leftJoin(m, eq(m.id, p.meeting))
		.where(and(eq(p.team, team), which.promise ? eq(p.id, which.promise) : undefined))
		.orderBy(sql`${p.due} is null`, asc(p.due), asc(p.at), asc(p.id));
	const whose = await customersBy(
		app,
		rows.map((one) => one.promise)
	);
	const members = await membersOf(app, team);
	const offers = await offersOf(
		app,
		rows.flatMap(({ promise }) => promise.asked ?? [])
	);
	const today = app.now().slice(0, 10);
	const days = await slipDaysOf(app, team);
	return rows
		.map(({ promise, title }) => {
			const member = holderOf(promise, members);
			const offer = offers.get(promise.asked ?? '');
			const named = (id: string) => members.find((one) => one.id === id)?.name ?? '';
			return {
				...promise,
				name: (promise.holder && named(promise.holder)) || promise.owner,
				member,
				ownerless: member === null && (promise.holder !== null || !promise.owner.trim()),
				day: dayOf(promise),
				state: stateOf(promise, today),
				guard: guardOf(promise, today, days),
				late: daysLate(promise),
				title,
				customers: whose.get(promise.id) ?? [],
				offer: offer ? { ...offer, name: named(offer.to) } : null
			};
		})
		.filter(
			({ customers }) =>
				!which.customers || customers.some(({ id }) => which.customers!.includes(id))
		)
		.toSorted((a, b) => Number(isOver(a.state)) - Number(isOver(b.state)));
}

export const isOver = (state: PromiseState) => state === 'kept' || state === 'broken';

/** Who took it over, or else the one member of the name that was said in the meeting. */
function holderOf({ holder, owner }: Row, members: Named[]): string | null {
	if (holder !== null) return members.find(({ id }) => id === holder)?.id ?? null;
	const same = members.filter(({ name }) => name.toLowerCase() === owner.trim().toLowerCase());
	return same.length === 1 ? same[0]!.id : null;
}

/** Those it was given to: the customers of the meeting, or the one of a promise outside of any. */
async function customersBy({ db: { query, tables } }: App, rows: Row[]) {
	const { meetingCustomers: mc, customers: c } = tables;
	const meetings = [...new Set(rows.flatMap((one) => one.meeting ?? []))];
	const present = await query
		.select({ meeting: mc.meeting, id: c.id, name: c.name })
		.from(mc)
		.innerJoin(c, eq(c.id, mc.customer))
		.where(inArray(mc.meeting, meetings))
		.orderBy(asc(c.name));
	const single = rows.flatMap((one) => one.customer ?? []);
	const others = await query
		.select({ id: c.id, name: c.name })
		.from(c)
		.where(inArray(c.id, single));
	return new Map(
		rows.map(({ id, meeting, customer }) => [
			id,
			meeting
				? present
						.filter((one) => one.meeting === meeting)
						.map((one) => ({ id: one.id, name: one.name }))
				: others.filter((one) => one.id === customer)
		])
	);
}

async function offersOf({ db: { query, tables } }: App, ids: string[]) {
	const { handovers: h } = tables;
	const rows = await query
		.select({ id: h.id, from: h.from, to: h.to })
		.from(h)
		.where(and(inArray(h.id, ids), isNull(h.answer)));
	return new Map(rows.map((one) => [one.id, one]));
}

export async function slipDaysOf({ db: { query, tables } }: App, team: string) {
	const { teams: t } = tables;
	const [row] = await query.select({ days: t.slipDays }).from(t).where(eq(t.id, team));
	return row?.days ?? USUAL_SLIP_DAYS;
}

/** One promise of a team; what is another team's is not there. */
export const heldIn = async (app: App, team: string, promise: string): Promise<Held | null> =>
	(await heldBy(app, team, { promise }))[0] ?? null;

/** What stands open with the customers of a meeting, and what came of it since the last time: the next meeting begins with it. */
export async function promisesBefore(app: App, meeting: string): Promise<Held[]> {
	const { meetings: m, meetingCustomers: mc } = app.db.tables;
	const [plan] = await app.db.query
		.select({ team: m.team, startsAt: m.startsAt })
		.from(m)
		.where(eq(m.id, meeting));
	if (!plan) return [];
	const rows = await app.db.query
		.select({ id: mc.customer })
		.from(mc)
		.where(eq(mc.meeting, meeting));
	const customers = rows.map(({ id }) => id);
	const since = await lastMet(app, customers, plan.startsAt);
	const held = await heldBy(app, plan.team, { customers });
	return held.filter(
		(one) =>
			one.meeting !== meeting &&
			one.at < plan.startsAt &&
			(!isOver(one.state) || since === null || (one.keptOn ?? one.brokenOn)! >= since)
	);
}

/** Those that were given to everybody who comes: no customer reads on paper what another one was promised. */
export const givenToAll = (held: Held[], customers: Named[]) =>
	held.filter((one) => customers.every(({ id }) => one.customers.some((own) => own.id === id)));

async function lastMet({ db: { query, tables } }: App, customers: string[], before: string) {
	const { meetings: m, meetingCustomers: mc } = tables;
	const [row] = await query
		.select({ at: sql<string | null>`max(${m.startsAt})` })
		.from(m)
		.innerJoin(mc, eq(mc.meeting, m.id))
		.where(
			and(
				inArray(mc.customer, customers),
				or(eq(m.state, 'closed'), eq(m.state, 'open')),
				sql`${m.startsAt} < ${before}`
			)
		);
	return row?.at?.slice(0, 10) ?? null;
}
