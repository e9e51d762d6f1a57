import { openApp, type App } from '#lib/server/app.ts';

/** A connection of our own beside a running server's, closed whatever happens. */
export async function inApp<T>(work: (app: App) => Promise<T>): Promise<T> {
	process.env.LOG_LEVEL ??= 'error';
	const app = await openApp();
	try {
		return await work(app);
	} finally {
		await app.db.close();
	}
}
