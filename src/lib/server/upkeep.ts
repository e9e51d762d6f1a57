import { inArray } from 'drizzle-orm';
import type { App } from './app.ts';
import { nextBackupIn, takeBackup } from './db/backups.ts';
import { tellAnew } from './meetings/rewrite.ts';
import { letGo } from './retention.ts';
import { sealActivity } from './seals.ts';

const SEAL_MS = 5_000;
const BACKUP_LOOK_MS = 60_000;

/** What a running server does by itself, a fault of which is the log's to tell and nobody's to feel. */
export function keepHouse(app: App): () => Promise<void> {
	let [under, ended]: [Promise<unknown>, boolean] = [Promise.resolve(), false];
	const doing = (what: string, work: () => Promise<unknown>) => {
		under = under.then(async () => {
			if (ended) return;
			await work().catch((error: unknown) => app.log.error({ error }, `${what} failed`));
		});
	};
	const timers: NodeJS.Timeout[] = [
		setInterval(() => {
			doing('tying the activity', () => sealActivity(app));
			doing('looking for other stories', () => noticeEpochs(app));
		}, SEAL_MS)
	];
	if (app.config.backups.every > 0 && app.db.kind === 'sqlite')
		timers.push(
			setInterval(() => {
				if (nextBackupIn(app) === 0) doing('the backup', () => takeBackup(app));
			}, BACKUP_LOOK_MS)
		);
	for (const timer of timers) timer.unref();
	return async () => {
		ended = true;
		timers.forEach(clearInterval);
		await under;
	};
}

/** The command line erases beside a running server: what is held of a meeting is then another story. */
export async function noticeEpochs(app: App) {
	const held = [...app.rooms.keys()];
	if (!held.length) return;
	const { meetings: m } = app.db.tables;
	const rows = await app.db.query
		.select({ id: m.id, epoch: m.epoch })
		.from(m)
		.where(inArray(m.id, held));
	for (const { id, epoch } of rows) {
		const room = await app.rooms.get(id)?.catch(() => null);
		if (room && room.epoch < epoch) await tellAnew(app, id);
	}
}
