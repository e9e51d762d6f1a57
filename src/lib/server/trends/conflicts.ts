import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import type { Clause } from '#lib/domain/charter/clause.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { draftClauses } from '../charters/versions.ts';
import type { Write } from '../db/index.ts';
import type { By } from './entered.ts';
import { clausesEver } from './held.ts';

export const marks = ['serves', 'hinders', 'neutral'] as const;
export type Mark = (typeof marks)[number];

const Said = v.record(Id, v.picklist(['', ...marks]));
export type Said = v.InferOutput<typeof Said>;

/** `mark-` and the id of an expectation; null for what is no such form. */
export function marksIn(form: FormData): Said | null {
	const entries = [...form].flatMap(([key, mark]) =>
		key.startsWith('mark-') ? [[key.slice(5), mark] as const] : []
	);
	const read = v.safeParse(Said, Object.fromEntries(entries));
	return read.success ? read.output : null;
}

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

/**
 * What a person thinks of one passage, on the words as they stand in the draft; an empty mark takes a
 * judgement back. False for what is not in it.
 */
export async function judgeAll(app: App, by: By, clause: string, said: Said | null) {
	const { passages, expectations, judged } = await conflictsOf(app, by.charter);
	const passage = passages.find((one) => one.id === clause);
	if (!passage || !said) return false;
	const writes = Object.entries(said).flatMap(([id, mark]) => {
		const expectation = expectations.find((one) => one.id === id);
		const before = judged.find((one) => one.clause === clause && one.expectation === id);
		const same = (before?.mark ?? '') === mark && !(before?.former && mark);
		return expectation && !same ? judgement(app, by, { passage, expectation, mark }) : [];
	});
	if (writes.length) await app.db.commit(writes);
	return true;
}

type Judgement = { passage: Clause; expectation: Clause; mark: Mark | '' };

function judgement(app: App, by: By, { passage, expectation, mark }: Judgement): Write[] {
	const { query, tables } = app.db;
	const { serves: s } = tables;
	const { charter, team, user } = by;
	const at = app.now();
	const pair = { charter, clause: passage.id, expectation: expectation.id };
	const words = { wording: passage.text, against: expectation.text };
	return [
		mark === ''
			? query
					.delete(s)
					.where(
						and(
							eq(s.charter, charter),
							eq(s.clause, pair.clause),
							eq(s.expectation, pair.expectation)
						)
					)
			: query
					.insert(s)
					.values({ ...pair, mark, ...words, by: user, at })
					.onConflictDoUpdate({
						target: [s.charter, s.clause, s.expectation],
						set: { mark, ...words, by: user, at }
					}),
		activityWrite(app.db, {
			team,
			by: user,
			at,
			type: 'passage judged',
			body: { ...pair, mark }
		})
	];
}
