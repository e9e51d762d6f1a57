import { and, eq } from 'drizzle-orm';
import type { Guess } from '#lib/domain/meeting/ballots.ts';
import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { hashOf } from '../meetings/log.ts';
import { charterFor } from '../meetings/paper.ts';
import { house, perform } from '../meetings/perform.ts';
import type { By } from './marks.ts';

/** One's own guesses, once they are sealed. There is no way to ask for somebody else's. */
export async function guessesOf({ db: { query, tables } }: App, meeting: string, user: string) {
	const { sealedGuesses: g } = tables;
	const [row] = await query
		.select({ guesses: g.guesses, at: g.at })
		.from(g)
		.where(and(eq(g.meeting, meeting), eq(g.user, user)));
	return row ? { guesses: JSON.parse(row.guesses) as Guess[], at: row.at } : null;
}

/** What can be guessed about: the expectations customers will be asked to rate. */
export async function guessable(app: App, meeting: string) {
	const charter = await charterFor(app, meeting);
	return (charter?.clauses ?? [])
		.filter((one) => one.section === 'expectations')
		.map(({ id, text }) => ({ id, text }));
}

/** Sealed once and for all: whoever sends the same again has sealed it, whoever sends another is refused. */
export async function sealGuesses(
	app: App,
	{ meeting, team, user }: By,
	said: readonly Guess[]
): Promise<Refusal | null> {
	const guesses = await readable(app, meeting, said);
	if (!guesses) return refuse('malformed');
	const text = JSON.stringify(guesses);
	const before = await guessesOf(app, meeting, user);
	if (before) return JSON.stringify(before.guesses) === text ? null : refuse('sealed-before');
	const { query, tables } = app.db;
	const at = app.now();
	try {
		await app.db.commit([
			query.insert(tables.sealedGuesses).values({ meeting, user, guesses: text, at }),
			activityWrite(app.db, { team, by: user, at, type: 'guess sealed', body: { meeting } })
		]);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
		return sealGuesses(app, { meeting, team, user }, said);
	}
	return null;
}

/** Three at most, and nothing but what will be rated; null when there is no guess in it. */
async function readable(app: App, meeting: string, said: readonly Guess[]) {
	const known = new Set((await guessable(app, meeting)).map((one) => one.id));
	const fits = said.every(({ kind, subject, value }) => {
		if (kind === 'top')
			return Array.isArray(value) && value.length <= 3 && value.every((one) => known.has(one));
		return known.has(subject) && [1, 2, 3, 4, 5].includes(value as number);
	});
	const given = said.filter(({ value }) => !Array.isArray(value) || value.length);
	return fits && given.length ? given : null;
}

/** What was sealed comes into the room when it opens, closed as it is; it is opened with all others at the close. */
export async function bringSealed(app: App, meeting: string) {
	const { sealedGuesses: g } = app.db.tables;
	const rows = await app.db.query.select().from(g).where(eq(g.meeting, meeting));
	for (const { user: person, guesses: text } of rows) {
		const guesses = JSON.parse(text) as Guess[];
		const id = hashOf(['guess', person]);
		await perform(app, meeting, { id, command: { type: 'bringGuesses', person, guesses } }, house);
	}
}
