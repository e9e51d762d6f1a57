import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import type { Clause } from '#lib/domain/charter/clause.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { draftClauses } from '../charters/versions.ts';
import type { By } from './entered.ts';
import { clausesEver } from './held.ts';

export const marks = ['serves', 'hinders', 'neutral'] as const;
export type Mark = (typeof marks)[number];

export const JudgeForm = v.object({
	clause: Id,
	expectation: Id,
	mark: v.picklist(['', ...marks], 'unreadable')
});

export type Judged = {
	clause: string;
	expectation: string;
	mark: Mark;
	/** The words it was judged by, and those it was judged against. */
	wording: string;
	against: string;
	by: string;
	at: string;
	/** One of the two says something else by now. */
	former: boolean;
};

export type Conflicts = {
	passages: Clause[];
	expectations: Clause[];
	judged: Judged[];
	hindering: (Judged & { section: Clause['section']; gone: boolean })[];
};

/** Every measure and guideline against every expectation, as people judged them. */
export async function conflictsOf(app: App, charter: string): Promise<Conflicts> {
	const { query, tables } = app.db;
	const { serves: s, user: u } = tables;
	const today = await draftClauses(app.db, charter);
	const ever = await clausesEver(app, charter);
	const rows = await query
		.select({
			clause: s.clause,
			expectation: s.expectation,
			mark: s.mark,
			wording: s.wording,
			against: s.against,
			by: u.name,
			at: s.at
		})
		.from(s)
		.leftJoin(u, eq(u.id, s.by))
		.where(eq(s.charter, charter))
		.orderBy(asc(s.at));
	const says = (id: string) => today.find((one) => one.id === id)?.text;
	const judged = rows.map((row): Judged => ({
		...row,
		by: row.by ?? '',
		former: says(row.clause) !== row.wording || says(row.expectation) !== row.against
	}));
	const place = (id: string) => ever.findIndex((one) => one.id === id);
	return {
		passages: today.filter(({ section }) => section === 'measures' || section === 'guidelines'),
		expectations: today.filter(({ section }) => section === 'expectations'),
		judged,
		hindering: judged
			.filter((one) => one.mark === 'hinders')
			.map((one) => ({
				...one,
				section: ever.find(({ id }) => id === one.clause)?.section ?? ('guidelines' as const),
				gone: says(one.clause) === undefined || says(one.expectation) === undefined
			}))
			.toSorted((a, b) => place(a.clause) - place(b.clause))
	};
}

/** By a person, on the words as they stand today; an empty mark takes the judgement back. */
export async function judge(
	app: App,
	{ charter, team, user }: By,
	said: v.InferOutput<typeof JudgeForm>
) {
	const { query, tables } = app.db;
	const { serves: s } = tables;
	const today = await draftClauses(app.db, charter);
	const [passage, expectation] = [said.clause, said.expectation].map((id) =>
		today.find((one) => one.id === id)
	);
	if (!passage || expectation?.section !== 'expectations') return false;
	const at = app.now();
	const { clause, mark } = said;
	const words = { wording: passage.text, against: expectation.text };
	const line = { team, by: user, at, type: 'passage judged' as const, body: { charter, ...said } };
	await app.db.commit([
		mark === ''
			? query
					.delete(s)
					.where(
						and(eq(s.charter, charter), eq(s.clause, clause), eq(s.expectation, expectation.id))
					)
			: query
					.insert(s)
					.values({ charter, clause, expectation: expectation.id, mark, ...words, by: user, at })
					.onConflictDoUpdate({
						target: [s.charter, s.clause, s.expectation],
						set: { mark, ...words, by: user, at }
					}),
		activityWrite(app.db, line)
	]);
	return true;
}
