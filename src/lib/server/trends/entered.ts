import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';

/** Whose hand it is, on which charter. */
export type By = { charter: string; team: string; user: string };

/** The same form sent twice makes one thing. */
export async function entered(app: App, writes: Write[]) {
	try {
		await app.db.commit(writes);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
}
