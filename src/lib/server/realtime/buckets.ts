import type { App } from '../app.ts';
import type { Room } from '../meetings/rooms.ts';
import type { Place } from '../meetings/seat.ts';

/**
 * A guest's ten seconds of messages at once, then as fast as they drain. In memory: a restart forgives.
 * Players say in seconds what people said in an hour.
 */
export function tooFast(app: App, { clockHash }: Room, { viewer, session }: Place): boolean {
	if (viewer.audience !== 'guests' || clockHash !== null) return false;
	const most = app.config.limits.guestMsgRate;
	const now = performance.now();
	const bucket = app.buckets.get(session) ?? { level: 0, at: now };
	const level = Math.max(0, bucket.level - ((now - bucket.at) / 10_000) * most) + 1;
	if (level > most) return true;
	app.buckets.set(session, { level, at: now });
	if (app.buckets.size > 10_000) app.buckets.clear();
	return false;
}
