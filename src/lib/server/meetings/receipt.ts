import { and, asc, eq } from 'drizzle-orm';
import { replay } from '#lib/domain/meeting/evolve.ts';
import type { Comment } from '#lib/domain/meeting/meeting.ts';
import type { App } from '../app.ts';
import { hashOf, readDone, readLog } from './log.ts';

export type Receipt = {
	/** The number of the last fact the command became. */
	seq: number;
	/** sha256 of the command as it was read, in base64url. */
	hash: string;
	comment: null | {
		number: number;
		/** `withdrawn` also where the words were erased: the place stays, the words do not. */
		state: 'kept' | 'withdrawn';
		/** sha256 of the words as they stand now; null when they are gone. */
		words: string | null;
		/** What became of it, in the team’s words. */
		outcome: string | null;
		because: string | null;
		/** The clauses that were changed because of it, in agreed versions. */
		changes: { version: number; before: string | null; after: string | null }[];
	};
};

/** Proves to the author of a command that it is in the log, and what came of it. Null for an id nobody used. */
export async function receiptOf(
	app: App,
	meeting: string,
	command: string
): Promise<Receipt | null> {
	const done = (await readDone(app.db, meeting, [command])).get(command);
	if (!done) return null;
	const log = await readLog(app.db, meeting);
	const added = log.find((fact) => fact.command === command && fact.type === 'commentAdded');
	const id = added?.type === 'commentAdded' ? added.comment : null;
	const comment = replay(log).comments.find((one) => one.id === id);
	return { ...done, comment: comment ? await told(app, meeting, comment) : null };
}

async function told(app: App, meeting: string, { id, number, words, withdrawn, outcome }: Comment) {
	return {
		number,
		state: withdrawn ? ('withdrawn' as const) : ('kept' as const),
		words: withdrawn ? null : hashOf(words),
		outcome: outcome?.kind ?? null,
		because: outcome?.because ?? null,
		changes: await changesOf(app, meeting, id)
	};
}

function changesOf({ db: { query, tables } }: App, meeting: string, comment: string) {
	const { traces: t, clauseChanges: c } = tables;
	return query
		.select({ version: c.version, before: c.before, after: c.after })
		.from(t)
		.innerJoin(c, and(eq(c.charter, t.charter), eq(c.version, t.version), eq(c.clause, t.clause)))
		.where(and(eq(t.meeting, meeting), eq(t.comment, comment)))
		.orderBy(asc(c.version), asc(c.clause));
}
