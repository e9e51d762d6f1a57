import { and, eq, inArray } from 'drizzle-orm';
import type { App } from '../app.ts';
import type { Held } from './held.ts';

/** Meetings in which everybody only praised: their ratings are marked. */
export async function politeMeetings(
	{ db: { query, tables } }: App,
	held: readonly Held[]
): Promise<Set<string>> {
	const { climates: c } = tables;
	const ids = held.map((one) => one.id);
	const rows = await query
		.select({ meeting: c.meeting })
		.from(c)
		.where(and(inArray(c.meeting, ids), eq(c.label, 'Love-In')));
	return new Set(rows.map((one) => one.meeting));
}
