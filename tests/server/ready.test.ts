import { expect, test } from 'vitest';
import { openDatabase } from '#lib/server/db/open.ts';
import { readiness } from '#lib/server/ready.ts';
import { appOn, furnish } from '../world.ts';

test('a server is ready only while what is sent now is written through to the disk', async () => {
	const app = appOn(await openDatabase(':memory:'));
	await furnish(app);
	expect(await readiness(app)).toMatchObject({ ready: true, synchronous: 'full', epoch: 1 });
	const { db } = app;
	const health = await db.health();
	const said = (news: object) => ({
		...app,
		db: { ...db, health: async () => ({ ...health, ...news }) }
	});
	expect((await readiness(said({ writable: false }))).ready).toBe(false);
	expect((await readiness(said({ synchronous: 'normal' }))).ready).toBe(false);
	await db.close();
});
