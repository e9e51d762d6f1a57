import { and, eq, isNull, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Clause } from '#lib/domain/charter/clause.ts';
import { compare } from '#lib/domain/charter/revise.ts';
import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { Text } from '../forms.ts';
import { tell } from '../webhooks/events.ts';
import { followUpWrite } from '../promises/again.ts';
import {
	draftClauses,
	latestVersion,
	teamChangeWrites,
	versionClauses,
	versionWrites,
	type VersionRow
} from './versions.ts';

const Names = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) =>
		text
			.split(/[\n,;،؛、，；]/)
			.map((name) => name.trim())
			.filter(Boolean)
	),
	v.minLength(1, 'empty'),
	v.maxLength(50, 'too-long')
);

export const AgreeForm = v.object({
	/** The number it is agreed as: somebody may have agreed another one meanwhile. */
	number: v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(1)),
	note: v.pipe(Text(2000), v.minLength(1, 'empty')),
	agreedBy: Names
});
export type Agreeing = v.InferOutput<typeof AgreeForm>;

/** What agreeing the draft would change. */
export async function waitingChanges({ db }: App, charter: string) {
	const latest = await latestVersion(db, charter);
	const draft = await draftClauses(db, charter);
	return {
		number: (latest?.number ?? 0) + 1,
		changes: compare(latest?.clauses ?? [], draft),
		before: latest?.clauses ?? [],
		draft
	};
}

type At = { team: string; charter: string };
type By = { user: string; name: string };

/** The draft becomes a version, by the team's own decision: the version, what changed and who says so, in one commit. */
export async function agreeDraft(
	app: App,
	{ team, charter }: At,
	said: Agreeing,
	by: By
): Promise<{ number: number } | Refusal> {
	const { number, changes, before, draft } = await waitingChanges(app, charter);
	if (number !== said.number) return refuse('stale');
	if (!changes.length) return refuse('nothing-accepted');
	const version = { charter, ...said, cause: 'team' as const, at: app.now() };
	return put(app, version, before, draft, by, [
		...followUpWrite(app.db, { team, charter, number, at: version.at }),
		activityWrite(app.db, {
			team,
			by: by.user,
			at: version.at,
			type: 'version agreed',
			body: { charter, number }
		}),
		agreedTold(app, team, version)
	]);
}

/** An older version again, as a new one: nothing that was agreed ever goes away. */
export async function restoreVersion(
	app: App,
	{ team, charter }: At,
	{ of, ...said }: Agreeing & { of: number },
	by: By
): Promise<{ number: number } | Refusal> {
	const latest = await latestVersion(app.db, charter);
	const clauses = await versionClauses(app.db, charter, of);
	if (!latest || of >= latest.number || !clauses.length) return refuse('unknown-clause');
	if (latest.number + 1 !== said.number) return refuse('stale');
	const at = app.now();
	const version = { charter, ...said, cause: 'team' as const, restores: of, at };
	return put(app, version, latest.clauses, clauses, by, [
		...draftWrites(app, charter, clauses, by.user, at),
		...followUpWrite(app.db, { team, charter, number: said.number, at }),
		activityWrite(app.db, {
			team,
			by: by.user,
			at,
			type: 'version restored',
			body: { charter, number: said.number, restores: of }
		}),
		agreedTold(app, team, version)
	]);
}

const agreedTold = (app: App, team: string, { charter, number, at }: VersionRow) =>
	tell(app, { team, type: 'charter.agreed', source: charter, part: String(number), at });

async function put(
	app: App,
	version: VersionRow,
	before: Clause[],
	after: Clause[],
	by: By,
	more: Write[]
): Promise<{ number: number } | Refusal> {
	try {
		await app.db.commit([
			...versionWrites(app.db, version, after),
			...teamChangeWrites(app.db, version, before, after, by.name),
			...more
		]);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
		return refuse('stale');
	}
	return { number: version.number };
}

/** The draft says what the version says; what is not in it is retired, not lost. */
function draftWrites(
	app: App,
	charter: string,
	clauses: Clause[],
	by: string,
	at: string
): Write[] {
	const { query, tables } = app.db;
	const { clauses: c, clauseEdits: e } = tables;
	const news = { rev: sql`${c.rev} + 1`, updatedBy: by, updatedAt: at };
	return [
		query
			.update(c)
			.set({ retiredAt: at, ...news })
			.where(and(eq(c.charter, charter), isNull(c.retiredAt))),
		...clauses.flatMap((clause, position): Write[] => {
			const { id, ...rest } = clause;
			const row = { ...rest, position, retiredAt: null };
			return [
				query
					.insert(c)
					.values({ id, charter, ...row, rev: 1, updatedBy: by, updatedAt: at })
					.onConflictDoUpdate({ target: c.id, set: { ...row, ...news } }),
				query.insert(e).select(
					query
						.select({
							clause: c.id,
							rev: c.rev,
							text: c.text,
							retiredAt: c.retiredAt,
							by: sql<string>`${by}`.as('by'),
							at: sql<string>`${at}`.as('at')
						})
						.from(c)
						.where(eq(c.id, id))
				)
			];
		})
	];
}
