import { and, eq, gt, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import type { App } from '../app.ts';
import { guarded, isStale } from '../db/index.ts';
import { Text } from '../forms.ts';
import { hashToken } from '../tokens.ts';

export const YesForm = v.object({ answer: v.picklist(['yes', 'no']), words: Text(2000) });

export type Asked = NonNullable<Awaited<ReturnType<typeof askedBehind>>>;

/** What somebody is asked by their link; null when it opens nothing. Looks, and changes nothing. */
export async function askedBehind(app: App, token: string) {
	const {
		confirmations: c,
		recoveries: r,
		contacts: p,
		teams: t,
		complaints,
		user: u
	} = app.db.tables;
	const [row] = await app.db.query
		.select({
			id: c.id,
			recovery: r.id,
			team: t.name,
			name: p.name,
			locale: p.locale,
			cause: r.cause,
			what: r.what,
			said: complaints.words,
			righted: r.righted,
			owner: u.name,
			answer: c.answer,
			closedAt: r.closedAt
		})
		.from(c)
		.innerJoin(r, eq(r.id, c.recovery))
		.innerJoin(p, eq(p.id, c.contact))
		.innerJoin(t, eq(t.id, r.team))
		.leftJoin(u, eq(u.id, r.owner))
		.leftJoin(
			complaints,
			and(eq(r.cause, 'complaint'), eq(complaints.id, r.source), eq(complaints.contact, c.contact))
		)
		.where(and(eq(c.tokenHash, hashToken(token.toUpperCase())), gt(c.expiresAt, app.now())));
	if (!row) return null;
	const { cause, said, what, ...asked } = row;
	// What somebody else complained of is not theirs to read, and a War is called by no name.
	return { ...asked, what: said ?? (cause === 'complaint' ? '' : what) };
}

/** Their yes closes it; their no says what is still wrong, and it goes on (3.06). An answer stands. */
export async function answerAsked(
	app: App,
	asked: Asked,
	{ answer, words }: v.InferOutput<typeof YesForm>
): Promise<void> {
	const { query, tables } = app.db;
	const { confirmations: c, recoveries: r } = tables;
	const at = app.now();
	const mine = and(eq(c.id, asked.id), isNull(c.answer));
	const open = and(eq(r.id, asked.recovery), isNull(r.closedAt));
	const set = answer === 'yes' ? { closedAt: at } : { rightedAt: null, rightedBy: null };
	try {
		await app.db.commit([
			guarded(
				query
					.update(c)
					.set({ answer, words: words || null, answeredAt: at })
					.where(mine)
			),
			query.update(r).set(set).where(open)
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
	}
}
