import { eq } from 'drizzle-orm';
import { evolve, grow } from '#lib/domain/meeting/evolve.ts';
import type { LeanHeard } from '#lib/domain/lean.ts';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import type { Climate } from '#lib/domain/climate/climate.ts';
import { planned, type Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Hold } from '#lib/domain/meeting/places.ts';
import type { Audience } from '#lib/domain/meeting/visibility.ts';
import type { App } from '../app.ts';
import type { Going } from '../climate/going.ts';
import { hear, type Hearing } from '../realtime/hear.ts';
import type { Answer } from '../realtime/publish.ts';
import { readDone, readLog, type Done } from './log.ts';

type Mark = { seq: number; meeting: Meeting };

/** A fact, with the meeting just before and just after it: what each viewer hears depends on both. */
export type Moment = { fact: Recorded; before: Meeting; after: Meeting };

/** What an audience is to hear with its next packet, and up to where it has heard. */
export type Stream = {
	sent: number;
	events: LeanHeard[];
	/** Whoever hears more: that, up to so many of the events for all. */
	own: Map<string, { events: LeanHeard[]; shared: number }>;
};

/** A meeting held in memory. The database is the truth; this is what was read of it, and a tail to serve from. */
export type Room = {
	id: string;
	team: string;
	charter: string;
	epoch: number;
	startsAt: string;
	clockHash: string | null;
	meeting: Meeting;
	seq: number;
	/** The time of the newest fact: time never goes back within a meeting. */
	at: string;
	done: Map<string, Done>;
	/** The newest facts, and the meeting as it was at some places before and among them: enough to tell each again. */
	tail: Recorded[];
	marks: Mark[];
	/** Up to where everybody was told what they may hear. */
	told: number;
	streams: Record<Audience, Stream>;
	/** What leaves with the next packets, for whoever said what is in them. */
	answers: Answer[];
	/** How it is going; read from the log when somebody needs it. */
	going?: Going;
	judged?: { seq: number; climate: Climate | null };
	/** What of it the console was told last. */
	toldGoing?: string;
	window?: NodeJS.Timeout;
	/** A commit failed: what is in the log has to be read before anything is decided. */
	doubtful?: boolean;
	/** The log is being read, and is to be read once more. */
	reading?: Promise<void>;
	due?: boolean;
};

/** The meeting's own time: the wall's, and for a played one where its newest fact stands. It never goes back. */
export function nowIn(app: App, { clockHash, at }: Room): string {
	const wall = app.now();
	return clockHash !== null || wall < at ? at : wall;
}

/** How many facts a browser may have missed and still be told them one by one. */
const TAIL = 500;
const MARK = 100;
const ROOMS = 300;

/** The meeting as of now, read once and then kept; null when there is none. */
export async function enter(app: App, id: string): Promise<Room | null> {
	const known = app.rooms.get(id);
	if (known) {
		// Newest last, so that the first one is the longest unused.
		app.rooms.delete(id);
		app.rooms.set(id, known);
		return known;
	}
	const opened = open(app, id);
	app.rooms.set(id, opened);
	const room = await opened.catch(() => null);
	if (!room) app.rooms.delete(id);
	else if (app.rooms.size > ROOMS) leaveOldest(app);
	return opened;
}

/** What was kept may be wrong: read it again at the next need. */
export const forget = (app: App, id: string) => void app.rooms.delete(id);

/** What is planned of a meeting is another now, for every process. */
export function replanned(app: App, id: string) {
	forget(app, id);
	app.others.woke(id);
}

function leaveOldest(app: App) {
	const [oldest] = app.rooms.keys();
	if (oldest) forget(app, oldest);
}

async function open({ db }: App, id: string): Promise<Room | null> {
	const { meetings } = db.tables;
	const [row] = await db.query.select().from(meetings).where(eq(meetings.id, id));
	if (!row) return null;
	const { team, charter, epoch, startsAt, clockHash } = row;
	const [facts, done] = [await readLog(db, id), await readDone(db, id)];
	const seq = facts.at(-1)?.seq ?? 0;
	const room: Room = {
		id,
		team,
		charter,
		epoch,
		startsAt,
		clockHash,
		meeting: planned,
		seq: 0,
		at: '',
		done,
		tail: [],
		marks: [{ seq: 0, meeting: planned }],
		told: seq,
		streams: streamsFrom(seq),
		answers: []
	};
	const hold: Hold = {};
	for (const fact of facts) {
		take(room, fact, grow(room.meeting, fact, hold));
		if (isMarked(fact.seq)) hold.list = undefined;
	}
	return room;
}

/** What other processes wrote becomes the room's own; what it has read already is known. */
export function adopt(room: Room, facts: Recorded[]): Hearing[] {
	const news = facts.filter(({ seq }) => seq > room.seq);
	const heard: Hearing[] = [];
	while (news.length) {
		const { command } = news[0]!;
		const last = news.findIndex((fact) => fact.command !== command);
		const moments = news.splice(0, last < 0 ? news.length : last).map((fact) => {
			const before = room.meeting;
			take(room, fact, evolve(before, fact));
			return { fact, before, after: room.meeting };
		});
		heard.push(...hear(moments));
	}
	return heard;
}

/** What was decided here, from the same state on: folded already and heard already. */
export type Folded = { facts: Recorded[]; marks: Mark[]; meeting: Meeting; heard: Hearing[] };

/** The same for what this process has just committed. */
export function follow(room: Room, { facts, marks, meeting, heard }: Folded): Hearing[] {
	if (facts[0] && facts[0].seq !== room.seq + 1) return adopt(room, facts);
	for (const fact of facts)
		take(
			room,
			fact,
			meeting,
			marks.find(({ seq }) => seq === fact.seq)
		);
	return heard;
}

/** A picture of the meeting is kept for each so many facts. */
export const markOf = (seq: number, meeting: Meeting): Mark[] =>
	isMarked(seq) ? [{ seq, meeting }] : [];

const isMarked = (seq: number) => seq % MARK === 0;

function take(room: Room, fact: Recorded, after: Meeting, mark = markOf(fact.seq, after)[0]) {
	const { tail, marks } = room;
	tail.push(fact);
	room.meeting = after;
	room.seq = fact.seq;
	if (fact.at > room.at) room.at = fact.at;
	if (!mark) return;
	marks.push(mark);
	while (fact.seq - marks[1]!.seq >= TAIL) {
		const { seq } = marks.shift()!;
		tail.splice(0, marks[0]!.seq - seq);
	}
}

/** What happened after a number, told from the tail; null when that is too long ago, or was never here. */
export function momentsAfter({ tail, marks, seq: now }: Room, seq: number): Moment[] | null {
	if (seq === now) return [];
	const mark = marks.findLast((one) => one.seq <= seq);
	if (seq > now || !mark) return null;
	let meeting = mark.meeting;
	const told = tail.slice(mark.seq - marks[0]!.seq).map((fact) => {
		const before = meeting;
		return { fact, before, after: (meeting = evolve(before, fact)) };
	});
	return told.slice(seq - mark.seq);
}

/** Whoever follows is told what is there already; the streams begin after it. */
function streamsFrom(sent: number): Room['streams'] {
	const start = (): Stream => ({ sent, events: [], own: new Map() });
	return { console: start(), team: start(), projector: start(), guests: start() };
}
