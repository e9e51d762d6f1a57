import type { App } from '../app.ts';
import { cutStrangers } from './cut.ts';
import { getIo } from './io.ts';
import { tide } from './publish.ts';

const TIDE_MS = 10_000;
const LOOK_MS = 1_000;
const ASK_MS = 60_000;
const MOST_BYTES = 1_000_000;

/**
 * What nobody asks for and somebody must do: tell each room now and then how far it is, so that a
 * browser notices what it missed; and cut whoever does not read what they are sent, before the heap
 * of unread packets hurts the others. Whoever is cut comes back and follows.
 */
export function watch(app: App): () => void {
	const tides = setInterval(() => void tideAll(app), TIDE_MS);
	const looks = setInterval(() => cutSlow(app), LOOK_MS);
	// Whoever was let in while they were being sent away, and whose session ran out, goes now.
	const asks = setInterval(() => void cutStrangers(), ASK_MS);
	const timers = [tides, looks, asks];
	for (const timer of timers) timer.unref();
	return () => timers.forEach(clearInterval);
}

async function tideAll(app: App) {
	for (const meeting of app.seats.keys()) {
		const room = await app.rooms.get(meeting)?.catch(() => null);
		if (room) tide(room);
	}
}

type Waiting = { writeBuffer: { data?: unknown }[] };

function cutSlow({ config, metrics }: App) {
	const most = config.limits.socketQueueMax;
	for (const socket of getIo()?.sockets.sockets.values() ?? []) {
		const { writeBuffer } = socket.conn as unknown as Waiting;
		if (writeBuffer.length <= most && bytesBehind(writeBuffer) <= MOST_BYTES) continue;
		metrics?.cut();
		socket.conn.close(true);
	}
}

/** Without the longest one: a whole story is long, and whoever waits for it on a slow line is not stalled. */
function bytesBehind(writeBuffer: Waiting['writeBuffer']) {
	const lengths = writeBuffer.map(({ data }) => (typeof data === 'string' ? data.length : 0));
	return lengths.reduce((sum, one) => sum + one, 0) - Math.max(0, ...lengths);
}
