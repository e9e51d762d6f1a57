import { max, sql } from 'drizzle-orm';
import type { App } from '../app.ts';

/**
 * The story of every meeting may be another than browsers remember: they start over. By the clock, so
 * that no earlier restore of the same backup can have given the same number.
 */
export async function startOver({ db: { commit, query, tables }, now }: App) {
	const epoch = Math.floor(Date.parse(now()) / 1000);
	const next = sql`case when ${tables.meetings.epoch} < ${epoch} then ${epoch} else ${tables.meetings.epoch} + 1 end`;
	await commit([query.update(tables.meetings).set({ epoch: next })]);
}

/** The newest number any meeting's story has. */
export async function newestEpoch({ db: { query, tables } }: App) {
	const [row] = await query.select({ epoch: max(tables.meetings.epoch) }).from(tables.meetings);
	return row?.epoch ?? 0;
}
