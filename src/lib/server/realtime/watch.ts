import type { App } from '../app.ts';
import { getIo } from './io.ts';
import { tide } from './publish.ts';

const TIDE_MS = 10_000;
const LOOK_MS = 1_000;

/**
 * What nobody asks for and somebody must do: tell each room now and then how far it is, so that a
 * browser notices what it missed; and cut whoever does not read what they are sent, before the heap
 * of unread packets hurts the others. Whoever is cut comes back and follows.
 */
export function watch(app: App): () => void {
	const tides = setInterval(() => void tideAll(app), TIDE_MS);
	const looks = setInterval(() => cutSlow(app.config.limits.socketQueueMax), LOOK_MS);
	for (const timer of [tides, looks]) timer.unref();
	return () => [tides, looks].forEach(clearInterval);
}

async function tideAll(app: App) {
	for (const meeting of app.seats.keys()) {
		const room = await app.rooms.get(meeting)?.catch(() => null);
		if (room) tide(room);
	}
}

function cutSlow(most: number) {
	for (const socket of getIo()?.sockets.sockets.values() ?? []) {
		const { writeBuffer } = socket.conn as unknown as { writeBuffer: unknown[] };
		if (writeBuffer.length > most) socket.conn.close(true);
	}
}
