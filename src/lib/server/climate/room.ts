import type { Going as Told } from '#lib/domain/wire.ts';
import type { App } from '../app.ts';
import { readLog } from '../meetings/log.ts';
import type { Room } from '../meetings/rooms.ts';
import { getIo } from '../realtime/io.ts';
import { audienceRoom } from '../realtime/publish.ts';
import { begun, minuteAt, refolded, type Going } from './going.ts';
import { verdictOf } from './verdict.ts';

/** How a meeting goes, from memory or from its log. */
export async function goingOf(app: App, room: Room): Promise<Going> {
	if (room.going) return room.going;
	// The log is folded up to the last whole minute before its newest fact: there has to be one.
	const isLong = minuteAt(room.meeting, room.at) >= 2;
	return isLong ? refolded(await readLog(app.db, room.id)) : begun;
}

/** What the console may know of it now: nothing while it is switched off or not begun. */
export function toldOf(room: Room): Told {
	const { meeting, going } = room;
	if (!meeting.climate.on) return null;
	const climate = judged(room) ?? going?.climate ?? null;
	return climate && { climate, war: going?.war ?? [] };
}

/** Once for each state of a closed meeting, not at every look. */
function judged(room: Room) {
	if (room.judged?.seq !== room.seq)
		room.judged = { seq: room.seq, climate: verdictOf(room.meeting) };
	return room.judged.climate;
}

/** The console alone, and only what is new to it. */
export function tellGoing(room: Room) {
	const told = toldOf(room);
	const text = JSON.stringify(told);
	if (text === (room.toldGoing ?? 'null')) return;
	room.toldGoing = text;
	getIo()?.to(audienceRoom(room.id, 'console')).emit('climate', told);
}
