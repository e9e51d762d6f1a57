import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { replay } from '#lib/domain/meeting/evolve.ts';
import { readLog } from '#lib/server/meetings/log.ts';
import { foldedOf } from '#lib/server/meetings/shelf.ts';
import { eachEngine } from '../../engines.ts';
import { appOn, furnish, maria, says, startedMeeting, tell } from '../../world.ts';

eachEngine((open) => {
	async function begun() {
		const app = appOn(await open());
		await furnish(app, ['m', 'other']);
		await startedMeeting(app);
		const look = async () => (await foldedOf(app, ['m', 'other', 'nowhere'])).get('m')!;
		const truth = async () => replay(await readLog(app.db, 'm'));
		return { app, look, truth };
	}

	test('a meeting that is looked back at is as its log tells it, also when it went on', async () => {
		const { app, look, truth } = await begun();
		expect(await look()).toEqual(await truth());
		await tell(app, 'm', says('one', 'You pick up fast.'), maria);
		expect((await look()).comments.map(({ id }) => id)).toEqual(['one']);
		expect(await look()).toEqual(await truth());
	});

	test('it is the very same as long as nothing happened, and what is not there is left out', async () => {
		const { app, look } = await begun();
		expect(await look()).toBe(await look());
		expect([...(await foldedOf(app, ['nowhere', 'other'])).keys()]).toEqual(['other']);
	});

	test('it is read anew when its log was written anew', async () => {
		const { app, look, truth } = await begun();
		await tell(app, 'm', says('one', 'Sharp words.'), maria);
		await look();
		const { meetingEvents: e, meetings: m } = app.db.tables;
		const [row] = await app.db.query.select().from(e).where(eq(e.type, 'commentAdded'));
		const body = row!.body.replace('Sharp words.', '');
		await app.db.commit([
			app.db.query.update(e).set({ body }).where(eq(e.type, 'commentAdded')),
			app.db.query.update(m).set({ epoch: 2 }).where(eq(m.id, 'm'))
		]);
		expect((await look()).comments[0]!.words).toBe('');
		expect(await look()).toEqual(await truth());
	});

	test('only so many are kept, the longest unused go first', async () => {
		const { app, look } = await begun();
		const kept = { epoch: 1, seq: 0, meeting: await look() };
		for (let n = 0; n < 1_000; n++) app.shelf.set(`old-${n}`, kept);
		await look();
		expect(app.shelf.size).toBe(1_000);
		expect([app.shelf.has('m'), app.shelf.has('old-0'), app.shelf.has('old-999')]).toEqual([
			true,
			false,
			true
		]);
	});
});
