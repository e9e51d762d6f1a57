import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Outcome } from '#lib/domain/meeting/meeting.ts';
import type { Source } from '#lib/domain/programme/complaint.ts';
import type { App } from '../app.ts';
import { heldBy, isOver } from '../promises/held.ts';
import { datesOf } from './dates.ts';
import { theirWords } from './words.ts';

/** Something they said: in a meeting, with what came of it, or outside of one. */
export type Asked = {
	id: string;
	words: string;
	at: string;
	href: string;
	outcome: Outcome['kind'] | null;
	source: Source | null;
	/** It still waits for something. */
	open: boolean;
	/** Why they buy or stay, by its theme or by what it was asked for. */
	reason: boolean;
	/** Praise is nothing they asked for. */
	praise: boolean;
};

/** What they asked for, what was done, what is open, and why they are with us: in one press (0.13). */
export async function renewalOf(app: App, team: string, customer: string) {
	const said = [...(await remarksOf(app, customer)), ...(await complaintsOf(app, customer))];
	const latest = said.toSorted((a, b) => (a.at < b.at ? 1 : -1));
	const promises = await heldBy(app, team, { customers: [customer] });
	const asked = latest.filter(({ reason, praise }) => !reason && !praise);
	return {
		reasons: latest.filter(({ reason }) => reason),
		asked,
		changes: await changesFor(app, customer),
		kept: promises.filter(({ state }) => state === 'kept'),
		open: {
			promises: promises.filter(({ state }) => !isOver(state)),
			words: asked.filter((one) => one.open)
		},
		dates: await datesOf(app, { customers: [customer] })
	};
}

const waits: readonly (Outcome['kind'] | null)[] = [null, 'parked', 'promised'];

async function remarksOf({ db: { query, tables } }: App, customer: string): Promise<Asked[]> {
	const { comments: c, meetings: m, people: p, themeComments: tc, themes: t } = tables;
	const rows = await query
		.select({
			id: c.id,
			meeting: c.meeting,
			words: c.words,
			at: c.at,
			verb: c.verb,
			outcome: c.outcome,
			reason: t.reason
		})
		.from(p)
		.innerJoin(c, and(eq(c.meeting, p.meeting), eq(c.by, p.id)))
		.innerJoin(m, eq(m.id, c.meeting))
		.leftJoin(tc, and(eq(tc.meeting, c.meeting), eq(tc.comment, c.id)))
		.leftJoin(t, and(eq(t.id, tc.theme), isNull(t.goneAt)))
		.where(and(eq(p.customer, customer), theirWords(tables)))
		.orderBy(desc(c.at));
	return rows.map(({ meeting, verb, outcome, reason, ...one }) => {
		const kind = outcome === null ? null : (JSON.parse(outcome) as Outcome).kind;
		const wants = verb !== null && verb !== 'keep';
		const href = `/meetings/${meeting}/comments/${one.id}`;
		const open = wants && waits.includes(kind);
		const more = { reason: reason !== null, praise: verb === 'keep' };
		return { ...one, href, outcome: kind, source: null, open, ...more };
	});
}

async function complaintsOf({ db: { query, tables } }: App, customer: string): Promise<Asked[]> {
	const { complaints: k, themes: t } = tables;
	const rows = await query
		.select({
			id: k.id,
			words: k.words,
			at: k.at,
			source: k.source,
			kind: k.kind,
			doneAt: k.doneAt,
			reason: t.reason
		})
		.from(k)
		.leftJoin(t, and(eq(t.id, k.theme), isNull(t.goneAt)))
		.where(and(eq(k.customer, customer), isNull(k.parent)))
		.orderBy(desc(k.at));
	return rows.map(({ kind, doneAt, reason, ...one }) => {
		const isReason = kind === 'reason' || reason !== null;
		const href = `/complaints/${one.id}`;
		const more = { open: doneAt === null && !isReason, reason: isReason, praise: false };
		return { ...one, href, outcome: null, ...more };
	});
}

/** What became of the charter because of their words. */
async function changesFor({ db: { query, tables } }: App, customer: string) {
	const { traces: tr, comments: c, people: p, clauseChanges: cc } = tables;
	return query
		.selectDistinct({
			charter: cc.charter,
			version: cc.version,
			clause: cc.clause,
			before: cc.before,
			after: cc.after,
			at: cc.at
		})
		.from(p)
		.innerJoin(c, and(eq(c.meeting, p.meeting), eq(c.by, p.id)))
		.innerJoin(tr, and(eq(tr.meeting, c.meeting), eq(tr.comment, c.id)))
		.innerJoin(
			cc,
			and(eq(cc.charter, tr.charter), eq(cc.version, tr.version), eq(cc.clause, tr.clause))
		)
		.where(and(eq(p.customer, customer), isNotNull(p.customer)))
		.orderBy(desc(cc.at));
}
