import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite, takeOut } from '../activity.ts';
import type { App } from '../app.ts';
import { Name } from '../forms.ts';
import { isClauseOf } from './held.ts';
import { entered, type By } from './entered.ts';
import { Month, Ratings } from './fields.ts';

export const WaveForm = v.object({
	id: Id,
	clause: Id,
	label: Name,
	month: Month,
	importance: Ratings,
	performance: v.pipe(Ratings, v.minLength(1, 'empty'))
});

export type Wave = v.InferOutput<typeof WaveForm>;

/** When customers were asked again after the meetings, and what they gave. */
export async function wavesOf({ db: { query, tables } }: App, charter: string): Promise<Wave[]> {
	const { waves: w } = tables;
	const rows = await query
		.select()
		.from(w)
		.where(eq(w.charter, charter))
		.orderBy(asc(w.month), asc(w.label));
	return rows.map(({ id, clause, label, month, importance, performance }) => ({
		id,
		clause,
		label,
		month,
		importance: JSON.parse(importance) as number[],
		performance: JSON.parse(performance) as number[]
	}));
}

/** False for a clause that never stood in the charter. */
export async function addWave(app: App, { charter, team, user }: By, wave: Wave) {
	if (!(await isClauseOf(app, charter, wave.clause))) return false;
	const { query, tables } = app.db;
	const at = app.now();
	const [importance, performance] = [wave.importance, wave.performance].map((one) =>
		JSON.stringify(one)
	) as [string, string];
	await entered(app, [
		query.insert(tables.waves).values({ ...wave, importance, performance, charter, by: user, at }),
		activityWrite(app.db, {
			team,
			by: user,
			at,
			type: 'wave added',
			body: { charter, wave: wave.id, clause: wave.clause, n: wave.performance.length }
		})
	]);
	return true;
}

export async function removeWave(app: App, { charter, team, user }: By, id: string) {
	const { query, tables } = app.db;
	const { waves: w } = tables;
	await takeOut(app, query.delete(w).where(and(eq(w.id, id), eq(w.charter, charter))), {
		team,
		by: user,
		at: app.now(),
		type: 'wave removed',
		body: { charter, wave: id }
	});
}
