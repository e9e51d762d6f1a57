import { and, eq } from 'drizzle-orm';
import { longestWords } from '#lib/domain/text.ts';
import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from './app.ts';

/** A member's own note on a meeting. Read by its author alone: there is no other way to ask for it. */
export async function noteOf({ db: { query, tables } }: App, meeting: string, user: string) {
	const { notes: n } = tables;
	const [row] = await query
		.select({ words: n.words, at: n.updatedAt })
		.from(n)
		.where(and(eq(n.meeting, meeting), eq(n.user, user)));
	return row ?? null;
}

/** The newest words stand; empty ones take the note away. */
export async function keepNote(
	app: App,
	meeting: string,
	user: string,
	words: string
): Promise<Refusal | null> {
	if (words.length > 5 * longestWords) return refuse('words-too-long');
	const { query, tables } = app.db;
	const { notes: n } = tables;
	const updatedAt = app.now();
	await app.db.commit([
		words.trim() === ''
			? query.delete(n).where(and(eq(n.meeting, meeting), eq(n.user, user)))
			: query
					.insert(n)
					.values({ meeting, user, words, updatedAt })
					.onConflictDoUpdate({ target: [n.meeting, n.user], set: { words, updatedAt } })
	]);
	return null;
}
