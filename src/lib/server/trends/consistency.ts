import { and, count, eq, isNotNull, isNull } from 'drizzle-orm';
import { leastConsistentFirst, spreadOf } from '#lib/domain/trend/consistency.ts';
import type { App } from '../app.ts';
import { trendsOf } from './series.ts';

/** How differently customers rate the same expectation, and how often they had to say things twice (1.07). */
export async function consistencyOf(app: App, at: { team: string; charter: string }) {
	const { trends, columns } = await trendsOf(app, at);
	const repeated = await repeatedBy(app, at.team);
	const rows = trends.flatMap(({ clause, number, text, series }) => {
		const points = series.at(-1)?.points ?? [];
		const place = points.findLastIndex((one) => spreadOf(one?.performance.numbers ?? []) !== null);
		const numbers = points[place]?.performance.numbers ?? [];
		const spread = spreadOf(numbers);
		return spread
			? [
					{
						clause,
						number,
						text,
						...spread,
						numbers: [...numbers],
						asked: columns[place]!.label,
						repeated: repeated.get(clause) ?? 0
					}
				]
			: [];
	});
	return { rows: leastConsistentFirst(rows), places: await placesOf(app, at.team) };
}

async function repeatedBy({ db: { query, tables } }: App, team: string) {
	const { complaints: c } = tables;
	const rows = await query
		.select({ clause: c.clause, n: count() })
		.from(c)
		.where(and(eq(c.team, team), eq(c.kind, 'repeated'), isNotNull(c.clause), isNull(c.parent)))
		.groupBy(c.clause);
	return new Map(rows.map(({ clause, n }) => [clause!, Number(n)]));
}

/** The sites and persons that complaints name, the most often named first. */
async function placesOf({ db: { query, tables } }: App, team: string) {
	const { complaints: c } = tables;
	const rows = await query
		.select({ place: c.place, n: count() })
		.from(c)
		.where(and(eq(c.team, team), isNotNull(c.place), isNull(c.parent), isNull(c.same)))
		.groupBy(c.place);
	return rows
		.map(({ place, n }) => ({ place: place!, n: Number(n) }))
		.toSorted((a, b) => b.n - a.n || a.place.localeCompare(b.place));
}
