import type { App } from '../app.ts';
import type { Room } from '../meetings/rooms.ts';
import type { Place } from '../meetings/seat.ts';

const MOST = 10_000;

/**
 * A guest's ten seconds of messages at once, then as fast as they drain. In memory: a restart forgives.
 * Players say in seconds what people said in an hour.
 */
export const tooFast = (app: App, { clockHash }: Room, { viewer, session }: Place): boolean =>
	viewer.audience === 'guests' && clockHash === null && overflows(app, session);

/** Asking for the story costs more than a message; a line that breaks all the time asks this often at most. */
export const tooOften = (app: App, { viewer, session }: Place): boolean =>
	viewer.audience === 'guests' && overflows(app, `follow ${session}`);

function overflows(app: App, whose: string) {
	const most = app.config.limits.guestMsgRate;
	const now = performance.now();
	const bucket = app.buckets.get(whose) ?? { level: 0, at: now };
	const level = Math.max(0, bucket.level - ((now - bucket.at) / 10_000) * most) + 1;
	if (level > most) return true;
	app.buckets.set(whose, { level, at: now });
	if (app.buckets.size > MOST) forgetCalm(app, now);
	return false;
}

/** Whoever said nothing for ten seconds has an empty bucket anyway. */
function forgetCalm({ buckets }: App, now: number) {
	for (const [whose, { at }] of buckets) if (now - at > 10_000) buckets.delete(whose);
	if (buckets.size > MOST) buckets.clear();
}
