import type { App } from './app.ts';
import { getIo } from './realtime/io.ts';
import { audienceRoom } from './realtime/publish.ts';

const LOOK_MS = 1000;

/** A full or locked disk, as SQLite, PostgreSQL and the system call it. */
const full = /^(SQLITE_(FULL|IOERR|READONLY|CANTOPEN)|ENOSPC$|EROFS$|EDQUOT$|53100$|25006$)/;

export function isStorage(error: unknown): boolean {
	const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
	return (typeof code === 'string' && full.test(code)) || (cause !== undefined && isStorage(cause));
}

/**
 * A commit failed. When the disk is why, every console is told at once and again when it is over; reading
 * goes on meanwhile, and what people sent waits in their browsers.
 */
export function noteStorage(app: App, error: unknown) {
	if (!isStorage(error) || app.storage.failing) return;
	app.storage.failing = true;
	app.log.error({ error }, 'the database takes no writes');
	tell(app);
	const look = setInterval(async () => {
		const { writable } = await app.db.health().catch(() => ({ writable: false }));
		if (!writable) return;
		clearInterval(look);
		app.storage.failing = false;
		app.log.info('the database takes writes again');
		tell(app);
	}, LOOK_MS);
	look.unref();
}

function tell(app: App) {
	const rooms = [...app.seats.keys()].map((meeting) => audienceRoom(meeting, 'console'));
	if (rooms.length) getIo()?.to(rooms).emit('storage', !app.storage.failing);
}
