import type { App } from '../app.ts';

/** Ten seconds of messages at once, then as fast as they drain. In memory: a restart forgives. */
export function tooFast(app: App, session: string): boolean {
	const most = app.config.limits.guestMsgRate;
	const now = performance.now();
	const bucket = app.buckets.get(session) ?? { level: 0, at: now };
	const level = Math.max(0, bucket.level - ((now - bucket.at) / 10_000) * most) + 1;
	if (level > most) return true;
	app.buckets.set(session, { level, at: now });
	if (app.buckets.size > 10_000) app.buckets.clear();
	return false;
}
