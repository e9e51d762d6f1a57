import { setImmediate as breathe } from 'node:timers/promises';
import { asc, inArray, sql } from 'drizzle-orm';
import { replay } from '#lib/domain/meeting/evolve.ts';
import { planned, type Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import type { App } from '../app.ts';
import { factOf, readLog } from './log.ts';

/** A meeting as its log told it up to a number. Rooms are for those that are held now; these are for looking back. */
export type Folded = { epoch: number; seq: number; meeting: Meeting };

/** Several years of a large team; each takes about as much memory as its comments. */
const KEPT = 1_000;
const AT_ONCE = 20;

type Head = { id: string; epoch: number; seq: number | null };

/** How far the log of a meeting goes, within a question about meetings. */
export const headOf = ({ tables }: App['db']) => {
	const { meetings: m, meetingEvents: e } = tables;
	return sql<number | null>`(select max(${e.seq}) from ${e} where ${e.meeting} = ${m.id})`;
};

/**
 * Many meetings at once, as they are now. What was read is kept, and read again only where the log went
 * on or was written anew: so a page over all meetings costs one question, however many there were.
 */
export async function folded(app: App, heads: readonly Head[]): Promise<Map<string, Meeting>> {
	// Held on to here: what is kept may be dropped for others while this reads.
	const found = new Map<string, Folded>();
	const anew: Head[] = [];
	for (const head of heads) {
		const known = app.shelf.get(head.id);
		if (known?.epoch !== head.epoch) anew.push(head);
		else found.set(head.id, await upTo(app, head, known));
	}
	for (let at = 0; at < anew.length; at += AT_ONCE) {
		// Others are served in between, the meetings that are held now before all.
		if (at) await breathe();
		for (const [id, one] of await readAnew(app, anew.slice(at, at + AT_ONCE))) found.set(id, one);
	}
	keep(app, found);
	return new Map(heads.map(({ id }) => [id, found.get(id)!.meeting]));
}

/** The same for meetings that are known by their ids alone; what is not there is left out. */
export async function foldedOf(app: App, ids: readonly string[]) {
	const { query, tables } = app.db;
	const { meetings: m } = tables;
	const heads = await query
		.select({ id: m.id, epoch: m.epoch, seq: headOf(app.db) })
		.from(m)
		.where(inArray(m.id, [...new Set(ids)]));
	return folded(app, heads);
}

async function upTo(app: App, { id, epoch, seq }: Head, known: Folded) {
	if (known.seq >= (seq ?? 0)) return known;
	return foldOn(epoch, known, await readLog(app.db, id, known.seq));
}

async function readAnew({ db: { query, tables } }: App, heads: Head[]) {
	const { meetingEvents: e } = tables;
	const ids = heads.map(({ id }) => id);
	const rows = await query
		.select()
		.from(e)
		.where(inArray(e.meeting, ids))
		.orderBy(asc(e.meeting), asc(e.seq));
	const logs = Map.groupBy(rows, (row) => row.meeting);
	const begun = { seq: 0, meeting: planned };
	return heads.map(
		({ id, epoch }) => [id, foldOn(epoch, begun, (logs.get(id) ?? []).map(factOf))] as const
	);
}

const foldOn = (epoch: number, from: Omit<Folded, 'epoch'>, facts: Recorded[]): Folded => ({
	epoch,
	seq: facts.at(-1)?.seq ?? from.seq,
	meeting: replay(facts, from.meeting)
});

/** What was used now is kept longest. */
function keep({ shelf }: App, used: Map<string, Folded>) {
	for (const [id, one] of used) {
		shelf.delete(id);
		shelf.set(id, one);
	}
	for (const id of shelf.keys()) {
		if (shelf.size <= KEPT) return;
		shelf.delete(id);
	}
}
