import { and, eq, isNotNull } from 'drizzle-orm';
import { curveOf, peakOf } from '#lib/domain/programme/worth.ts';
import type { App } from '../app.ts';
import { decisionsOf } from '../decisions.ts';

/**
 * What each customer brings, and who costs more than that, with what people decided about it (0.03).
 * It orders nothing else: words of all of them are shown and counted alike.
 */
export async function worthOf(app: App, team: string) {
	const { query, tables } = app.db;
	const { customers: c } = tables;
	const rows = await query
		.select({ id: c.id, name: c.name, revenue: c.revenue, margin: c.margin })
		.from(c)
		.where(and(eq(c.team, team), isNotNull(c.revenue), isNotNull(c.margin)));
	const curve = curveOf(
		rows.map((one) => ({ ...one, revenue: one.revenue!, margin: one.margin! }))
	);
	const decisions = (await decisionsOf(app, team)).filter((one) => one.customer);
	return {
		curve,
		peak: peakOf(curve),
		costly: curve
			.filter((one) => one.profit < 0)
			.toReversed()
			.map((one) => ({
				...one,
				decisions: decisions.filter(({ customer }) => customer!.id === one.id)
			}))
	};
}
