import { eq } from 'drizzle-orm';
import { evolve } from '#lib/domain/meeting/evolve.ts';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import type { Climate } from '#lib/domain/climate/climate.ts';
import { planned, type Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Audience } from '#lib/domain/meeting/visibility.ts';
import type { App } from '../app.ts';
import type { Going } from '../climate/going.ts';
import { readDone, readLog, type Done } from './log.ts';

/** A fact, with the meeting just before and just after it: what each viewer hears depends on both. */
export type Moment = { fact: Recorded; before: Meeting; after: Meeting };

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
	recent: Moment[];
	/** How far each audience's stream has come: what was looked through, and what was sent. */
	told: Record<Audience, { read: number; sent: number }>;
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
		recent: [],
		told: toldUpTo(facts.at(-1)?.seq ?? 0)
	};
	adopt(room, facts);
	return room;
}

/** Facts become the room's own, once they are committed; those it has read from the log already are known. */
export function adopt(room: Room, facts: Recorded[]) {
	for (const fact of facts.filter(({ seq }) => seq > room.seq)) {
		const before = room.meeting;
		room.meeting = evolve(before, fact);
		room.recent.push({ fact, before, after: room.meeting });
		room.seq = fact.seq;
		if (fact.at > room.at) room.at = fact.at;
	}
	if (room.recent.length <= TAIL * 1.2) return;
	// What nobody was told yet has to stay, however much it is.
	const untold = room.seq - room.told.console.read;
	room.recent = room.recent.slice(-Math.max(TAIL, untold));
}

/** Whoever follows is told what is there already; the streams begin after it. */
const toldUpTo = (seq: number): Room['told'] => {
	const start = () => ({ read: seq, sent: seq });
	return { console: start(), team: start(), projector: start(), guests: start() };
};
