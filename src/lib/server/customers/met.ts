import { and, desc, eq, isNull, lte } from 'drizzle-orm';
import type { App } from '../app.ts';

export type Met = { customer: string; meeting: string; title: string; at: string; zone: string };

/**
 * The formal meetings that were held with each customer until a time, the latest first: over, and
 * somebody of theirs was in it; where one customer was asked alone, it is theirs whoever came.
 */
export async function metBy(
	{ db: { query, tables } }: App,
	team: string,
	{ until, today }: { until: string; today: string }
) {
	const { meetings: m, meetingCustomers: mc, people: p } = tables;
	const over = and(
		eq(m.team, team),
		eq(m.state, 'closed'),
		isNull(m.rehearses),
		// One that was held earlier than planned is held all the same.
		until < today ? lte(m.startsAt, until) : undefined
	);
	const asked = await query
		.select({
			customer: mc.customer,
			meeting: m.id,
			title: m.title,
			at: m.startsAt,
			zone: m.zone
		})
		.from(mc)
		.innerJoin(m, eq(m.id, mc.meeting))
		.where(over)
		.orderBy(desc(m.startsAt), desc(m.id));
	const came = await query
		.select({ meeting: p.meeting, customer: p.customer })
		.from(p)
		.innerJoin(m, eq(m.id, p.meeting))
		.where(and(over, eq(p.side, 'customer')))
		.groupBy(p.meeting, p.customer);
	const present = new Set(came.map(({ meeting, customer }) => `${meeting} ${customer}`));
	const invited = Map.groupBy(asked, (one) => one.meeting);
	return asked
		.filter(
			({ meeting, customer }) =>
				present.has(`${meeting} ${customer}`) || invited.get(meeting)!.length === 1
		)
		.map((one): Met => ({ ...one, at: one.at < today ? one.at : today }));
}

/** The first of each: the list says the latest first. */
export function lastOf(met: Met[]): Map<string, Met> {
	const last = new Map<string, Met>();
	for (const one of met) if (!last.has(one.customer)) last.set(one.customer, one);
	return last;
}
