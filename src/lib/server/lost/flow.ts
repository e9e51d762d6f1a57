import { eq } from 'drizzle-orm';
import {
	flowOf,
	isTrap,
	netOf,
	rateOf,
	type Head,
	type Period
} from '#lib/domain/programme/flow.ts';
import type { App } from '../app.ts';

/** The flow of a team's customers in a time: heads, revenue and margin side by side (4.29). */
export async function flowIn(app: App, team: string, period: Period) {
	const flow = flowOf(await headsOf(app, team), period);
	const net = netOf(flow);
	const { start, fresh, back, lost, end } = flow;
	const rows = Object.entries({ start, fresh, back, lost, end }).map(([name, sum]) => ({
		name: name as 'start' | 'fresh' | 'back' | 'lost' | 'end',
		...sum,
		rate: rateOf(sum)
	}));
	return { rows, net, trap: isTrap(net), unpriced: flow.unpriced };
}

/** Those of the list, and those who left before they were ever on it. */
async function headsOf({ db: { query, tables } }: App, team: string): Promise<Head[]> {
	const { customers: c, lostCustomers: l } = tables;
	const rows = await query
		.select({
			id: c.id,
			since: c.since,
			createdAt: c.createdAt,
			revenue: c.revenue,
			margin: c.margin
		})
		.from(c)
		.where(eq(c.team, team));
	const lost = await query.select().from(l).where(eq(l.team, team));
	const listed = rows.map(({ id, since, createdAt, revenue, margin }): Head => {
		const gaps = lost
			.filter((one) => one.customer === id)
			.toSorted((a, b) => (a.lostOn < b.lostOn ? -1 : 1));
		const last = gaps.at(-1);
		const worth = last && last.backOn === null ? last : { revenue, margin };
		const first = since ?? createdAt.slice(0, 10);
		const known = gaps[0] && gaps[0].lostOn <= first ? null : first;
		return { since: known, gaps, revenue: worth.revenue, margin: worth.margin };
	});
	const unlisted = lost
		.filter((one) => one.customer === null)
		.map((one): Head => ({ ...one, since: null, gaps: [one] }));
	return [...listed, ...unlisted];
}

/** The quarter a day is in, and the ones before it, as times to choose among. */
export function periodsOf(today: string): Period[] {
	const year = Number(today.slice(0, 4));
	const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3);
	const day = (at: number) => new Date(at).toISOString().slice(0, 10);
	const quarters = [0, 1, 2, 3].map((back) => ({
		from: day(Date.UTC(year, (quarter - back) * 3, 1)),
		until: day(Date.UTC(year, (quarter - back + 1) * 3, 0))
	}));
	return [{ from: `${year}-01-01`, until: `${year}-12-31` }, ...quarters];
}
