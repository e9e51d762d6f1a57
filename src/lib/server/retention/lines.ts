import { and, eq, inArray, lt, ne } from 'drizzle-orm';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { sealActivity } from '../seals.ts';

/**
 * Lines of the activity older than a day. Their seals stay, and a new line says up to which of them: so the
 * chain still holds, and nobody can take lines out and say it was the clock.
 */
export async function letGoOfLines(app: App, team: string, before: string): Promise<void> {
	const { query, tables } = app.db;
	const { activity: a, activitySeals: s } = tables;
	await sealActivity(app);
	const old = await query
		.select({ id: a.id, number: s.number })
		.from(a)
		.innerJoin(s, eq(s.line, a.id))
		.where(and(eq(a.team, team), lt(a.at, before), ne(a.type, 'lines let go')));
	if (!old.length) return;
	const lines = old.map(({ id }) => id);
	await app.db.commit([
		query.delete(a).where(and(eq(a.team, team), inArray(a.id, lines))),
		activityWrite(app.db, {
			...{ team, by: null, at: app.now(), type: 'lines let go' },
			body: { numbers: ranges(old.map(({ number }) => number)) }
		})
	]);
	await sealActivity(app);
}

/** 1, 2, 3, 7 as [[1, 3], [7, 7]]: a year of lines is one pair. */
export function ranges(numbers: number[]): [number, number][] {
	const found: [number, number][] = [];
	for (const one of numbers.toSorted((a, b) => a - b)) {
		const last = found.at(-1);
		if (last && last[1] + 1 === one) last[1] = one;
		else found.push([one, one]);
	}
	return found;
}
