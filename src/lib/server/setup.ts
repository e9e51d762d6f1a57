import { and, count, eq, isNull, notLike } from 'drizzle-orm';
import * as v from 'valibot';
import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import { Id } from '#lib/domain/text.ts';
import type { App } from './app.ts';
import { guarded, isStale } from './db/index.ts';
import type { Locale } from '#lib/words/index.ts';
import { Name } from './forms.ts';
import { usualMoments } from './moments.ts';
import { SignUp } from './people.ts';
import { teamWrites } from './teams.ts';
import { hashToken, newToken } from './tokens.ts';

/** Whether anybody has a team here yet: before that, the product offers to make one. A play is nobody. */
export async function isEmpty({ db: { query, tables } }: App) {
	const { memberships: m, user: u } = tables;
	const [row] = await query
		.select({ n: count() })
		.from(m)
		.innerJoin(u, eq(u.id, m.user))
		.where(notLike(u.email, '%@played.invalid'));
	return row?.n === 0;
}

/** A fresh one-time link for the first team and its owner. The one of an earlier start opens nothing any more. */
export async function newSetupToken(app: App) {
	const { query, tables } = app.db;
	const token = newToken();
	await app.db.commit([
		query.delete(tables.setupLinks).where(isNull(tables.setupLinks.usedAt)),
		query.insert(tables.setupLinks).values({ tokenHash: hashToken(token), createdAt: app.now() })
	]);
	return token;
}

export async function isSetupToken({ db: { query, tables } }: App, token: string) {
	const { setupLinks: s } = tables;
	const [row] = await query
		.select({ at: s.createdAt })
		.from(s)
		.where(and(eq(s.tokenHash, hashToken(token)), isNull(s.usedAt)));
	return row !== undefined;
}

/** What the operator reads at the start while there is no team. */
export async function setupLines(app: App, address: string): Promise<string[]> {
	if (!(await isEmpty(app))) return [];
	const link = `${address}/setup/${await newSetupToken(app)}`;
	return ['  Make your team with this link; it works once:', '', `  ${link}`, ''];
}

export const SetupForm = v.object({
	...SignUp.entries,
	/** The ids of the team and of its first charter, made with the form. */
	id: Id,
	charter: Id,
	team: Name,
	start: v.optional(v.picklist(['empty', 'example']), 'empty')
});

/** The team, its owner and a charter to begin with; the link that made them is used up in the same commit. */
export async function firstTeam(
	app: App,
	token: string,
	{ id, charter, team }: { id: string; charter: string; team: string },
	user: string,
	locale: Locale = 'en'
): Promise<{ team: string } | Refusal> {
	const { query, tables } = app.db;
	const { setupLinks: s } = tables;
	const at = app.now();
	const moments = await usualMoments(app, { team: id, at, locale });
	try {
		await app.db.commit([
			guarded(
				query
					.update(s)
					.set({ usedAt: at })
					.where(and(eq(s.tokenHash, hashToken(token)), isNull(s.usedAt)))
			),
			query.update(tables.user).set({ emailVerified: true }).where(eq(tables.user.id, user)),
			...teamWrites(app, { id, name: team, user, at, locale }),
			...moments,
			query.insert(tables.charters).values({ id: charter, team: id, title: team, createdAt: at })
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
		return refuse('too-late');
	}
	return { team: id };
}
