import * as v from 'valibot';
import type { Climate } from './climate/climate.ts';
import type { LeanPacket, LeanSnapshot } from './lean.ts';
import type { Envelope } from './meeting/commands.ts';
import type { Heard } from './meeting/events.ts';
import type { Meeting } from './meeting/meeting.ts';
import { audiences } from './meeting/visibility.ts';
import type { Refusal } from './refusal.ts';
import { Id, Ref } from './text.ts';

/** Counted up when an old browser could no longer follow. */
export const protocol = 2;
/** The first that knows that a comment says only what is unusual about it. */
const oldest = 2;

/** A page of the release before may finish its meeting; one that is older is asked to reload, its words kept. */
export const speaks = (theirs: number) =>
	theirs <= protocol && theirs >= Math.max(oldest, protocol - 1);

/** Why nobody is let in: what is not theirs is not there; or their page is of another time. */
export type Shut = 'unknown' | 'upgrade';

/** A meeting as one viewer sees it, and the number of the last fact in it. */
export type Snapshot = {
	meeting: Meeting;
	seq: number;
	epoch: number;
	/** Where the clock of a played meeting stands: at its newest fact. Every other goes by the wall's. */
	clock?: string;
};

/** Everything after `from` up to `upTo` that the viewer may hear. A gap is `from` beyond what one has. */
export type Packet = { from: number; upTo: number; epoch: number; events: Heard[] };

/** What became of a command: the number of its last fact, or of the newest one when it changed nothing. */
export type Answer = { seq: number } | Refusal;

/** Who is in the room right now. Volatile: never in the log. */
export type Presence = { people: string[]; screens: number };

/** Somebody who typed a right code while the address was guessing: let in by hand. */
export type Waiting = { guest: string; name: string };

/** How the meeting is going, with the War of each whole minute; the console's alone, never in the log. */
export type Going = { climate: Climate; war: number[] } | null;

export const Hello = v.strictObject({
	protocol: v.number(),
	meeting: Id,
	audience: v.picklist(audiences),
	/** A member's API token, for a player that holds no cookie. */
	token: v.optional(v.pipe(v.string(), v.maxLength(200))),
	/** A member who only watches, and is counted on neither side. */
	side: v.optional(v.literal('observer')),
	/** What a script calls this member. Kept in a played meeting alone. */
	ref: v.optional(Ref)
});
export type Hello = v.InferOutput<typeof Hello>;

export const Since = v.strictObject({
	seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
	epoch: v.pipe(v.number(), v.integer(), v.minValue(0))
});
export type Since = v.InferOutput<typeof Since>;

export type FromBrowser = {
	/** Arriving, coming back and healing a gap are this one question. */
	follow(since: Since, reply: (answer: LeanSnapshot | LeanPacket | Refusal) => void): void;
	command(envelope: Envelope, reply: (answer: Answer) => void): void;
	letIn(guest: string, reply: (answer: { done: true } | Refusal) => void): void;
};

export type FromServer = {
	packet(packet: LeanPacket): void;
	presence(presence: Presence): void;
	waiting(waiting: Waiting[]): void;
	climate(going: Going): void;
	/** Whether the server's disk takes what is sent; told when that changes. */
	storage(writable: boolean): void;
	/** The server is going away and will be back. */
	leaving(): void;
};
