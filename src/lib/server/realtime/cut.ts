import type { App } from '../app.ts';
import { getIo, stillAdmitted } from './io.ts';

const AT_ONCE = 50;

/** Ends sockets, here and at every other process: they redial, and are asked again who they are. */
export function cut(app: App, rooms: string[]) {
	cutHere(rooms);
	for (let from = 0; from < rooms.length; from += AT_ONCE)
		app.others.tell({ word: 'cut', rooms: rooms.slice(from, from + AT_ONCE) });
}

export function cutHere(rooms: string[]) {
	if (rooms.length) getIo()?.in(rooms).disconnectSockets(true);
}

/** After a time in which nobody could tell us whom to cut: everybody is asked again. */
export async function cutStrangers() {
	for (const socket of getIo()?.sockets.sockets.values() ?? []) {
		const admitted = await stillAdmitted(socket).catch(() => true);
		if (!admitted) socket.disconnect(true);
	}
}
