import { and, asc, eq } from 'drizzle-orm';
import { commentIn, personIn, type Outcome } from '#lib/domain/meeting/meeting.ts';
import { seenBy } from '#lib/domain/meeting/visibility.ts';
import type { App } from '../app.ts';
import { saidIn, type Said } from '../charters/why.ts';
import { enter } from './rooms.ts';

export type Story = {
	said: Said;
	charter: string;
	clause: string | null;
	replies: { id: string; by: string | null; kind: string; words: string; at: string }[];
	outcome: Outcome | null;
	promise: { what: string; owner: string; due: string | null } | null;
	changes: {
		version: number;
		clause: string;
		section: string;
		op: 'add' | 'replace' | 'remove';
		before: string | null;
		after: string | null;
	}[];
};

/** What became of a comment: the answers it got, the outcome, and every change it caused. */
export async function storyOf(
	app: App,
	id: string,
	comment: string,
	reader: string
): Promise<Story | null> {
	const { query, tables } = app.db;
	const { comments: c, traces: t, clauseChanges: cc, promises: p } = tables;
	const room = await enter(app, id);
	const meeting = room && seenBy(room.meeting, { audience: 'team', person: reader });
	const found = meeting && commentIn(meeting, comment);
	if (!room || !found) return null;
	const [row] = await query
		.select({ seq: c.seq })
		.from(c)
		.where(and(eq(c.meeting, id), eq(c.id, comment)));
	const changes = await query
		.select({
			version: cc.version,
			clause: cc.clause,
			section: cc.section,
			op: cc.op,
			before: cc.before,
			after: cc.after
		})
		.from(t)
		.innerJoin(
			cc,
			and(eq(cc.charter, t.charter), eq(cc.version, t.version), eq(cc.clause, t.clause))
		)
		.where(and(eq(t.meeting, id), eq(t.comment, comment)))
		.orderBy(asc(cc.version));
	const promised = found.outcome?.promise;
	const [promise] = promised
		? await query
				.select({ what: p.what, owner: p.owner, due: p.due })
				.from(p)
				.where(eq(p.id, promised))
		: [];
	return {
		said: saidIn(id, meeting, found, row?.seq ?? 1),
		charter: room.charter,
		clause: found.clause,
		replies: found.replies.map((one) => ({
			...one,
			by: personIn(meeting, one.by)?.name ?? null
		})),
		outcome: found.outcome,
		promise: promise ?? null,
		changes
	};
}
