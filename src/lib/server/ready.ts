import { statfs } from 'node:fs/promises';
import type { App } from './app.ts';
import { newestEpoch } from './meetings/epoch.ts';

/** Whether words that are sent now would be kept: written, and through to the disk. */
export async function readiness(app: App) {
	const health = await app.db.health();
	const epoch = health.writable ? await newestEpoch(app).catch(() => null) : null;
	const durable =
		app.db.kind === 'pg' ? health.synchronous !== 'off' : health.synchronous === 'full';
	const ready = health.writable && !app.storage.failing && durable && epoch !== null;
	const processes = app.others.state();
	return {
		ready,
		...health,
		...(processes && { processes }),
		epoch,
		freeMegabytes: await freeMegabytes(app.config.dataDir)
	};
}

async function freeMegabytes(folder: string) {
	const disk = await statfs(folder).catch(() => null);
	return disk && Math.floor((disk.bavail * disk.bsize) / 1e6);
}
