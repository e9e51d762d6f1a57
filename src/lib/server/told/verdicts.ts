import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Id, longestWords } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, isStale } from '../db/index.ts';
import { Text } from '../forms.ts';

export const AnswerForm = v.object({
	verdict: Id,
	answer: v.pipe(Text(longestWords), v.minLength(1, 'empty'))
});

/** What an author says of what came of their words, and what the team replied. */
export type Verdict = {
	id: string;
	meeting: string;
	comment: string;
	person: string;
	verdict: 'meant' | 'not-quite';
	words: string;
	at: string;
	answer: string | null;
	answeredBy: string | null;
	answeredAt: string | null;
};

/** The newest on each comment, by `meeting/comment`. */
export async function verdictsOf({ db: { query, tables } }: App, meetings: string[]) {
	const { verdicts: t, user } = tables;
	const rows = await query
		.select({ verdict: t, name: user.name })
		.from(t)
		.leftJoin(user, eq(user.id, t.answeredBy))
		.where(inArray(t.meeting, meetings))
		.orderBy(asc(t.at), asc(t.id));
	return new Map(
		rows.map(({ verdict, name }): [string, Verdict] => [
			`${verdict.meeting}/${verdict.comment}`,
			{ ...verdict, answeredBy: name }
		])
	);
}

/** How far it is from settled: "not quite" that got a reply waits for its author. */
export const standsAs = (one: Verdict | undefined) => {
	if (!one) return null;
	if (one.verdict === 'meant') return 'meant' as const;
	return one.answer === null ? ('not-quite' as const) : ('replied' as const);
};

/** The team replies to "not quite". Who comes second reads what the first one wrote. */
export async function replyTo(
	app: App,
	{ team, by }: { team: string; by: string },
	meeting: string,
	{ verdict, answer }: v.InferOutput<typeof AnswerForm>
): Promise<boolean> {
	const { query, tables } = app.db;
	const { verdicts: t } = tables;
	const [row] = await query.select().from(t).where(eq(t.id, verdict));
	if (!row || row.meeting !== meeting || row.verdict !== 'not-quite') return false;
	if (row.answer !== null) return row.answer === answer;
	const at = app.now();
	try {
		await app.db.commit([
			guarded(
				query.update(t).set({ answer, answeredBy: by, answeredAt: at }).where(open(t, verdict))
			),
			activityWrite(app.db, { team, by, at, type: 'not quite answered', body: { verdict } })
		]);
		return true;
	} catch (error) {
		if (isStale(error)) return false;
		throw error;
	}
}

type Table = App['db']['tables']['verdicts'];
const open = (t: Table, id: string) => and(eq(t.id, id), isNull(t.answer));
