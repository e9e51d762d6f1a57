import { decide } from '#lib/domain/meeting/decide.ts';
import { grow } from '#lib/domain/meeting/evolve.ts';
import type { MeetingEvent } from '#lib/domain/meeting/events.ts';
import type { Hold } from '#lib/domain/meeting/places.ts';
import { isRefusal, refuse } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
import { noteStorage } from '../storage.ts';
import { atWhole, minuteAt, minutesTo, timeAt, type Going } from '../climate/going.ts';
import { goingOf } from '../climate/room.ts';
import { verdictWrites } from '../climate/verdict.ts';
import type { Write } from '../db/index.ts';
import { hear } from '../realtime/hear.ts';
import { publish, type Answer } from '../realtime/publish.ts';
import { isListened } from '../webhooks/events.ts';
import { factWrites } from '../webhooks/facts.ts';
import { moreFor, timeIn } from './known.ts';
import { hashOf, logWrites, record, type Done } from './log.ts';
import { CROWD, type Outcome, type Ticket } from './perform.ts';
import { project } from './project.ts';
import { catchUp } from './refresh.ts';
import { rewrites, rewriting, tellAnew } from './rewrite.ts';
import { enter, follow, markOf, type Folded, type Moment, type Room } from './rooms.ts';

const ATTEMPTS = 12;
/** So often a batch is decided again as a whole: after that one of its tickets may be to blame. */
const TOGETHER = 9;
/** Two processes that met once must not go on meeting in step. */
const APART_MS = 8;

/** What a batch would make of one meeting: nothing of it counts before the commit. */
type Draft = Pick<Room, 'seq' | 'at'> &
	Folded & {
		room: Room;
		done: Map<string, Done>;
		writes: Write[];
		answers: Answer[];
		/** Read from the log in this very turn: a no is a no. */
		fresh: boolean;
		/** What was said before is not what it was. */
		rewritten: boolean;
		/** The comments, which nobody else holds before the commit. */
		hold: Hold;
		/** Other programs may be told of what happens. */
		listened: boolean;
		/** Of a meeting whose minutes are stated; the others are looked at by the clock. */
		going: Going | null;
	};

/** Decides all tickets on a pending fold, commits once, and only then answers, adopts and publishes. */
export async function settle(app: App, tickets: Ticket[], attempt = 1): Promise<void> {
	const drafts = new Map<string, Draft>();
	try {
		// Nobody waits for what is known to be in vain.
		if (app.line.blind) throw new Error('the database does not answer');
		for (const ticket of tickets) await take(app, drafts, ticket, tickets);
		const began = performance.now();
		await commit(app, drafts);
		app.line.committed = performance.now();
		app.line.took = app.line.committed - began;
		app.metrics?.committed(tickets.length, app.line.took / 1000);
	} catch (error) {
		return again(app, tickets, attempt, error);
	}
	const crowded = tickets.length >= CROWD;
	for (const draft of drafts.values()) {
		const { room, facts, done, answers, rewritten, going } = draft;
		const news = follow(room, draft);
		if (going) room.going = going;
		for (const [id, what] of done) room.done.set(id, what);
		if (rewritten) void tellAnew(app, room.id).catch((error) => app.log.error(error));
		const later = crowded && !rewritten && facts.length > 0;
		for (const answer of answers)
			if (later && answer.line) room.answers.push(answer);
			else answer.say();
		if (!rewritten) publish(room, news);
		if (facts.length) app.others.woke(room.id);
	}
}

/** What many comments leave behind is let go before the disk is waited for: it would have to be carried along. */
function commit(app: App, drafts: Map<string, Draft>): Promise<void> {
	// In one order everywhere, so that two processes never wait for each other in a ring.
	const inOrder = [...drafts].toSorted(([a], [b]) => (a < b ? -1 : 1));
	const writes = inOrder.flatMap(([, draft]) => draft.writes);
	for (const draft of drafts.values()) draft.writes = [];
	return app.db.commit(writes);
}

async function take(app: App, drafts: Map<string, Draft>, ticket: Ticket, all: Ticket[]) {
	const draft = drafts.get(ticket.meeting) ?? (await begin(app, ticket.meeting, all));
	if (!draft) return answer(app, ticket, refuse('unknown-meeting'));
	drafts.set(ticket.meeting, draft);
	const outcome = await turn(app, draft, ticket);
	draft.answers.push({ line: ticket.line, say: () => answer(app, ticket, outcome) });
}

function answer(app: App, ticket: Ticket, outcome: Outcome) {
	app.metrics?.answered(isRefusal(outcome) ? outcome.refused : 'done');
	ticket.answer(outcome);
}

async function begin(app: App, meeting: string, tickets: Ticket[]): Promise<Draft | null> {
	const known = await enter(app, meeting);
	const fresh = known?.doubtful ?? false;
	if (known && fresh) await catchUp(app, known, idsIn(tickets, meeting));
	const room = fresh ? await enter(app, meeting) : known;
	if (!room) return null;
	const { seq, at } = room;
	return {
		room,
		meeting: room.meeting,
		seq,
		at,
		facts: [],
		marks: [],
		heard: [],
		done: new Map(),
		writes: [],
		answers: [],
		fresh,
		rewritten: false,
		hold: {},
		listened: await isListened(app, room.team),
		going: room.clockHash === null ? null : await goingOf(app, room)
	};
}

const idsIn = (tickets: Ticket[], meeting: string) =>
	tickets.flatMap((ticket) => (ticket.meeting === meeting ? [ticket.sent.id] : []));

/** Another process may have written what makes a no a yes. */
class Behind extends Error {
	override name = 'Behind';
}

/** One command's turn: a yes is tried by the commit itself, a no only counts on what is in the log now. */
async function turn(app: App, draft: Draft, ticket: Ticket): Promise<Outcome> {
	const outcome = await tried(app, draft, ticket);
	if (isRefusal(outcome) && app.db.kind === 'pg' && !draft.fresh) throw new Behind();
	return outcome;
}

/** Already done? decide, record. */
async function tried(app: App, draft: Draft, { sent, actor }: Ticket): Promise<Outcome> {
	const hash = hashOf(sent.command);
	const before = draft.done.get(sent.id) ?? draft.room.done.get(sent.id);
	if (before) return before.hash === hash ? { seq: before.seq } : refuse('same-id-other-words');

	const now = timeIn(app, draft.room, draft.at, sent.clock);
	if (typeof now !== 'string') return now;
	const more = moreFor(app, draft.room, now, sent.command, actor);
	const known = { now, ...(more && (await more)) };
	if (draft.going) await passMinutes(app, draft, draft.going, now);
	const decision = decide(draft.meeting, sent.command, actor, known);
	if (isRefusal(decision)) return decision;

	return { seq: await become(app, draft, { id: sent.id, hash, decision, at: now }) };
}

type Decided = { id: string; hash: string; decision: MeetingEvent[]; at: string };

/** What was decided becomes facts of the draft. Answers with the number of the last one. */
async function become(
	app: App,
	draft: Draft,
	{ id, hash, decision, at }: Decided
): Promise<number> {
	const facts = record(decision, draft.seq, id, at);
	const done = { hash, seq: facts.at(-1)?.seq ?? draft.seq };
	draft.writes.push(...logWrites(draft.room.id, id, done, facts));
	const moments: Moment[] = [];
	for (const fact of facts) {
		const before = draft.meeting;
		const after = grow(before, fact, draft.hold);
		draft.writes.push(...project(app.db, draft.room, { fact, before, after }));
		if (draft.listened) draft.writes.push(...factWrites(app, draft.room, { fact, before, after }));
		if (rewrites(fact, before)) {
			const { room, facts } = draft;
			draft.writes.push(...(await rewriting(app.db, room.id, fact, facts)));
			draft.rewritten = true;
		}
		draft.meeting = after;
		const mark = markOf(fact.seq, after);
		draft.marks.push(...mark);
		// The picture is kept, or what is told has it in it: from here on the list is not ours alone.
		if (mark.length || fact.type !== 'commentAdded') draft.hold = {};
		moments.push({ fact, before, after });
	}
	draft.heard.push(...hear(moments));
	draft.facts.push(...facts);
	draft.writes.push(...verdictWrites(app.db, draft.room, draft.meeting, facts));
	draft.done.set(id, done);
	draft.seq = done.seq;
	draft.at = at;
	return done.seq;
}

/**
 * A stated clock jumps. Each whole minute it passes is looked at once, in order, before what passes it is
 * decided: then a played meeting is told the same however fast it is played.
 */
async function passMinutes(app: App, draft: Draft, begun: Going, now: string) {
	for (const minute of minutesTo(draft.meeting, begun, minuteAt(draft.meeting, now) - 1)) {
		const { going, nudge } = atWhole(draft.meeting, draft.going ?? begun, minute);
		draft.going = going;
		const id = `minute-${minute}`;
		if (!nudge || draft.room.done.has(id)) continue;
		const at = timeAt(draft.meeting, minute);
		await become(app, draft, { id, hash: id, decision: [{ type: 'nudgeShown', ...nudge }], at });
	}
}

/** Another process was first, or one ticket spoils the batch: read what is new and decide again, in the end one by one. */
async function again(app: App, tickets: Ticket[], attempt: number, error: unknown): Promise<void> {
	for (const meeting of new Set(tickets.map((one) => one.meeting))) await doubt(app, meeting);
	const collided = app.db.isOvertaken(error) || error instanceof Behind;
	if (!collided || (tickets.length === 1 && attempt >= ATTEMPTS)) {
		noteStorage(app, error);
		for (const ticket of tickets) {
			app.metrics?.answered('failed');
			ticket.fail(error);
		}
		return;
	}
	if (attempt > 1) await new Promise((go) => setTimeout(go, Math.random() * APART_MS));
	if (tickets.length === 1 || attempt < TOGETHER) return settle(app, tickets, attempt + 1);
	for (const ticket of tickets) await settle(app, [ticket]);
}

/** A room that cannot be read is not kept: it is opened anew at the next need. */
async function doubt(app: App, meeting: string) {
	const room = await app.rooms.get(meeting)?.catch(() => null);
	if (room) room.doubtful = true;
}
