import { and, eq, gte } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { later } from '#lib/domain/trend/months.ts';
import type { App } from '../app.ts';
import { guarded, isStale, type Write } from '../db/index.ts';
import { momentIn } from '../moments.ts';

export type Side = 'customer' | 'team';
type Felt = { team: string; moment: string; side: Side; value: number };

const TRIES = 8;

/** One more answer in the sorted list of this month, together with what is said beside it. */
export async function addFelt(app: App, felt: Felt, beside: Write[]) {
	const { query, tables } = app.db;
	const { momentFelt: f } = tables;
	const key = { team: felt.team, moment: felt.moment, side: felt.side, month: monthOf(app) };
	const row = and(
		...[eq(f.team, key.team), eq(f.moment, key.moment)],
		...[eq(f.side, key.side), eq(f.month, key.month)]
	);
	await app.db.commit([
		query
			.insert(f)
			.values({ ...key, numbers: '[]', rev: 0 })
			.onConflictDoNothing()
	]);
	for (let tries = 0; ; tries++) {
		const [there] = await query.select().from(f).where(row);
		const numbers = [...(JSON.parse(there!.numbers) as number[]), felt.value].toSorted();
		const next = { numbers: JSON.stringify(numbers), rev: there!.rev + 1 };
		try {
			return await app.db.commit([
				...beside,
				guarded(
					query
						.update(f)
						.set(next)
						.where(and(row, eq(f.rev, there!.rev)))
				)
			]);
		} catch (error) {
			// Somebody answered in the same moment: their answer is in the list by now.
			if (!isStale(error) || tries === TRIES) throw error;
		}
	}
}

const monthOf = (app: App) => app.now().slice(0, 7);

export const FeltForm = v.object({
	team: Id,
	moment: Id,
	value: v.pipe(v.picklist(['1', '2', '3', '4', '5']), v.transform(Number))
});

/** Somebody of the team says how it is for them there: once a month, and what they said stands nowhere (1.08). */
export async function answerFelt(
	app: App,
	{ team, user }: { team: string; user: string },
	{ moment, value }: { moment: string; value: number }
): Promise<boolean> {
	const { query, tables } = app.db;
	if (!(await momentIn(app, team, moment))) return false;
	const mark = query
		.insert(tables.momentAnswered)
		.values({ team, moment, month: monthOf(app), user });
	try {
		await addFelt(app, { team, moment, side: 'team', value }, [mark]);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
	return true;
}

/** Below this nothing is told: one could see who it was (B10). */
export const FEWEST = 3;
const ENOUGH = 5;
const MONTHS = 3;

/** What a side feels at a moment over the last three months: nothing below three, a band below five, then the median. */
export type Feeling =
	| { n: number; told: 'few' }
	| { n: number; told: 'band'; band: 'low' | 'middle' | 'high' }
	| { n: number; told: 'median'; median: number; numbers: number[] };

/** The feelings of a team by moment and side. */
export async function feelingsOf(app: App, team: string) {
	const { momentFelt: f } = app.db.tables;
	const since = later(monthOf(app), 1 - MONTHS);
	const rows = await app.db.query
		.select()
		.from(f)
		.where(and(eq(f.team, team), gte(f.month, since)));
	return (moment: string, side: Side): Feeling => {
		const mine = rows.filter((one) => one.moment === moment && one.side === side);
		return feelingIn(mine.flatMap((one) => JSON.parse(one.numbers) as number[]));
	};
}

function feelingIn(all: number[]): Feeling {
	const numbers = all.toSorted();
	const n = numbers.length;
	if (n < FEWEST) return { n, told: 'few' };
	const median = (numbers[Math.floor((n - 1) / 2)]! + numbers[Math.ceil((n - 1) / 2)]!) / 2;
	if (n >= ENOUGH) return { n, told: 'median', median, numbers };
	return { n, told: 'band', band: median < 2.5 ? 'low' : median > 3.5 ? 'high' : 'middle' };
}

/** The moments a member has answered for this month. */
export async function answeredBy(app: App, team: string, user: string) {
	const { momentAnswered: a } = app.db.tables;
	const rows = await app.db.query
		.select({ moment: a.moment })
		.from(a)
		.where(and(eq(a.team, team), eq(a.user, user), eq(a.month, monthOf(app))));
	return new Set(rows.map(({ moment }) => moment));
}
