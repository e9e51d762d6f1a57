import { and, eq, gt, isNotNull, isNull, lt, lte, max, or, sql } from 'drizzle-orm';
import type { Label } from '#lib/domain/climate/climate.ts';
import { monthsBefore } from '#lib/domain/programme/coverage.ts';
import {
	inOrder,
	placesOf,
	stateOf,
	type Place,
	type Signal
} from '#lib/domain/programme/signal.ts';
import { climatesOf } from '../after/rates.ts';
import type { App } from '../app.ts';
import { goneNow } from '../lost/lost.ts';
import { gapsOf } from './gaps.ts';
import { lastOf, metBy, type Met } from './met.ts';

/** Who asks: those who lead know how every meeting went, the others what was released to them. */
export type Reader = { team: string; leads: boolean };

export type Known = {
	id: string;
	name: string;
	segment: string | null;
	keyReason: string | null;
	isKey: boolean;
	/** They left, and did not come back: nobody waits for a meeting with them. */
	gone: boolean;
	createdAt: string;
	signal: Signal;
	state: ReturnType<typeof stateOf>;
	met: Met | null;
	place: Place;
};

/** Every customer of a team with its signal, whoever needs us first before the others (decision 18). */
export async function signalsOf(app: App, reader: Reader): Promise<Known[]> {
	const { customers: c } = app.db.tables;
	const rows = await app.db.query
		.select({
			id: c.id,
			name: c.name,
			segment: c.segment,
			keyReason: c.keyReason,
			createdAt: c.createdAt
		})
		.from(c)
		.where(eq(c.team, reader.team));
	const customers = rows.map((one) => ({ ...one, isKey: one.keyReason !== null }));
	const gone = await goneNow(app, reader.team);
	const labels = await labelsFor(app, reader);
	const now = app.now();
	const before = monthsBefore(now, 1);
	const gaps = await gapsOf(app, reader.team);
	const today = await knownAt(app, reader.team, now, { labels, gaps: gaps(now), today: now });
	const then = await knownAt(app, reader.team, before, { labels, gaps: gaps(before), today: now });
	const ranked = customers.map((one) => ({ ...one, signal: today.signal(one.id) }));
	const places = placesOf(
		ranked,
		customers
			.filter((one) => one.createdAt <= before)
			.map((one) => ({ ...one, signal: then.signal(one.id) }))
	);
	return inOrder(ranked).map((one) => ({
		...one,
		gone: gone.has(one.id),
		state: stateOf(one.signal),
		met: today.met.get(one.id) ?? null,
		place: places.get(one.id)!
	}));
}

async function labelsFor(app: App, { team, leads }: Reader) {
	const { meetings } = await climatesOf(app, team, leads);
	return new Map(meetings.map(({ id, label }) => [id, label]));
}

const DAY = 86_400_000;

type Besides = { labels: Map<string, Label>; gaps: Map<string, number>; today: string };

/** What was known of each customer at a time; today's time is now. */
async function knownAt(app: App, team: string, at: string, { labels, gaps, today }: Besides) {
	const all = await metBy(app, team, { until: at, today });
	const met = lastOf(all);
	const judged = lastOf(all.filter((one) => labels.has(one.meeting)));
	const noted = await notedBy(app, team, at);
	const late = await lateBy(app, team, at);
	const signal = (id: string): Signal => {
		const last = [met.get(id)?.at, noted.get(id)]
			.flatMap((one) => one ?? [])
			.toSorted()
			.at(-1);
		return {
			heard: last ? Math.floor((Date.parse(at) - Date.parse(last)) / DAY) : null,
			late: late.get(id) ?? 0,
			gaps: gaps.get(id) ?? 0,
			climate: labels.get(judged.get(id)?.meeting ?? '') ?? null
		};
	};
	return { met, signal };
}

/** When each was last talked to outside of a meeting, or complained. */
async function notedBy({ db: { query, tables } }: App, team: string, until: string) {
	const { encounters: e, complaints: s, customers: c } = tables;
	const talked = await query
		.select({ customer: e.customer, at: max(e.at) })
		.from(e)
		.innerJoin(c, eq(c.id, e.customer))
		.where(and(eq(c.team, team), lte(e.at, until)))
		.groupBy(e.customer);
	const complained = await query
		.select({ customer: s.customer, at: max(s.saidOn) })
		.from(s)
		.where(and(eq(s.team, team), isNotNull(s.customer), lte(s.saidOn, until)))
		.groupBy(s.customer);
	const last = new Map<string, string>();
	for (const { customer, at } of [...talked, ...complained])
		if (customer && at && at > (last.get(customer) ?? '')) last.set(customer, at);
	return last;
}

/** Promises given in a meeting with them that were not kept by their day. */
async function lateBy({ db: { query, tables } }: App, team: string, at: string) {
	const { promises: p, meetingCustomers: mc } = tables;
	const day = at.slice(0, 10);
	const rows = await query
		.select({ customer: mc.customer, count: sql<number>`cast(count(*) as integer)` })
		.from(p)
		.innerJoin(mc, eq(mc.meeting, p.meeting))
		.where(
			and(eq(p.team, team), lte(p.at, at), lt(p.due, day), or(isNull(p.keptOn), gt(p.keptOn, day)))
		)
		.groupBy(mc.customer);
	return new Map(rows.map((one) => [one.customer, one.count]));
}
