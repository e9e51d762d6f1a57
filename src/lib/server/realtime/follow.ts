import { heardBy } from '#lib/domain/meeting/heard.ts';
import { seenBy, type Viewer } from '#lib/domain/meeting/visibility.ts';
import { leanPacket, leanSnapshot, type LeanPacket, type LeanSnapshot } from '#lib/domain/lean.ts';
import type { Since, Snapshot } from '#lib/domain/wire.ts';
import type { App } from '../app.ts';
import { catchUp } from '../meetings/refresh.ts';
import { enter, momentsAfter, type Room } from '../meetings/rooms.ts';

/** The tail after what the viewer has; the whole picture when the tail is too long or its story changed. */
export async function follow(
	app: App,
	known: Room,
	viewer: Viewer,
	{ seq, epoch }: Since
): Promise<LeanSnapshot | LeanPacket> {
	const isBehind = epoch > known.epoch || (epoch === known.epoch && seq > known.seq);
	// Another process has told more than this one has read: nobody is taken back to what they had before.
	if (isBehind) await catchUp(app, known);
	const room = (isBehind && (await enter(app, known.id))) || known;
	const news = epoch === room.epoch && seq > 0 ? momentsAfter(room, seq) : null;
	if (!news) return leanSnapshot(look(room, viewer));
	const events = news.flatMap(({ fact, before, after }) => heardBy(fact, before, after, viewer));
	return leanPacket({ from: seq, upTo: room.seq, epoch: room.epoch, events });
}

export const look = (room: Room, viewer: Viewer): Snapshot => ({
	meeting: seenBy(room.meeting, viewer),
	seq: room.seq,
	epoch: room.epoch,
	...(room.clockHash !== null && { clock: room.at })
});
