import { and, count, eq, isNull } from 'drizzle-orm';
import type { App } from './app.ts';
import { hashToken, newToken } from './tokens.ts';

/** Whether anybody has a team here yet: before that, the product offers to make one. */
export async function isEmpty({ db: { query, tables } }: App) {
	const [row] = await query.select({ n: count() }).from(tables.teams);
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
