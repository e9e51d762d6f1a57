import { seenBy, type Viewer } from '#lib/domain/meeting/visibility.ts';
import type { Packet, Since, Snapshot } from '#lib/domain/wire.ts';
import type { Room } from '../meetings/rooms.ts';
import { hear } from './publish.ts';

/** The tail after what the viewer has; the whole picture when the tail is too long or its story changed. */
export function catchUp(room: Room, viewer: Viewer, { seq, epoch }: Since): Snapshot | Packet {
	const oldest = room.recent[0]?.fact.seq ?? room.seq + 1;
	const known = epoch === room.epoch && seq <= room.seq && seq >= oldest - 1 && seq > 0;
	if (!known) return look(room, viewer);
	const news = room.recent.filter((moment) => moment.fact.seq > seq);
	return { from: seq, upTo: room.seq, epoch: room.epoch, events: hear(news, viewer) };
}

export const look = (room: Room, viewer: Viewer): Snapshot => ({
	meeting: seenBy(room.meeting, viewer),
	seq: room.seq,
	epoch: room.epoch,
	...(room.clockHash !== null && { clock: room.at })
});
