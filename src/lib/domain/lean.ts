import { columnsOf, isSame, rowsOf, type Columns } from './columns.ts';
import type { Heard, Recorded } from './meeting/events.ts';
import type { Comment } from './meeting/meeting.ts';
import type { Packet, Snapshot } from './wire.ts';

type Added = Extract<Recorded, { type: 'commentAdded' }>;
type Seen = Extract<Heard, { type: 'seen' }>;

/**
 * What nearly every comment is, and what nearly everything else is that comes into sight. On the line a
 * comment says only what differs: it goes to every person in the room (performance.md P7).
 */
const added = {
	...{ by: null, side: 'customer', customer: null, behalf: null, clause: null, section: null },
	...{ quote: null, verb: null, lang: null, paper: false, last: false, ref: null }
} satisfies Partial<Added>;
const comment = {
	...added,
	...{ lobby: false, held: false, unprompted: false, readBack: null, shown: true, edited: false },
	...{ withdrawn: false, agrees: [], replies: [], outcome: null, outcomeAt: null, personal: null }
} satisfies Partial<Comment>;
const seen = { comments: [], proposals: [], groups: [], gone: [] } satisfies Partial<Seen>;

type Less<T, Usual> = Omit<T, keyof Usual> & Partial<T>;
type LeanComment = Less<Comment, typeof comment>;
type LeanSeen = Less<Omit<Seen, 'comments'>, typeof seen> & { comments?: LeanComment[] };
export type LeanHeard = Exclude<Heard, Seen | Added> | LeanSeen | LeanAdded;
type LeanAdded = Less<Added, typeof added>;
export type LeanPacket = Omit<Packet, 'events'> & { events: LeanHeard[] };
export type LeanSnapshot = Omit<Snapshot, 'meeting'> & {
	meeting: Omit<Snapshot['meeting'], 'comments'> & { comments: Columns };
};

export const leanPacket = (packet: Packet): LeanPacket => ({
	...packet,
	events: packet.events.map(leanHeard)
});

export const wholePacket = (packet: LeanPacket): Packet => ({
	...packet,
	events: packet.events.map(wholeHeard)
});

export const leanSnapshot = ({ meeting, ...rest }: Snapshot): LeanSnapshot => ({
	...rest,
	meeting: { ...meeting, comments: columnsOf(meeting.comments, comment) }
});

export const wholeSnapshot = ({ meeting, ...rest }: LeanSnapshot): Snapshot => ({
	...rest,
	meeting: { ...meeting, comments: rowsOf<Comment>(meeting.comments, comment) }
});

export function leanHeard(heard: Heard): LeanHeard {
	if (heard.type === 'commentAdded') return less(heard, added);
	if (heard.type !== 'seen') return heard;
	const { comments, ...rest } = less(heard, seen);
	return comments ? { ...rest, comments: comments.map((one) => less(one, comment)) } : rest;
}

function wholeHeard(lean: LeanHeard): Heard {
	if (lean.type === 'commentAdded') return { ...added, ...lean };
	if (lean.type !== 'seen') return lean;
	const comments = lean.comments?.map((one) => ({ ...comment, ...one })) ?? [];
	return { ...seen, ...lean, comments };
}

function less<T extends object, Usual extends Partial<T>>(one: T, usual: Usual): Less<T, Usual> {
	const kept: Partial<T> = {};
	for (const name in one)
		if (!isSame(one[name], (usual as Partial<T>)[name])) kept[name] = one[name];
	return kept as Less<T, Usual>;
}
