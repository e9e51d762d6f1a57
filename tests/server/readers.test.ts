import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { check } from '#lib/server/check.ts';
import { eachEngine } from '../engines.ts';
import { appOn, dana, furnish, maria, says, startedMeeting, tell } from '../world.ts';
import { guestPerson, join } from '#lib/server/meetings/people.ts';
import { openMeeting } from '#lib/server/meetings/open.ts';

eachEngine((open, kind) => {
	/** Words of the lobby, of a silence and of every day; some are shown, some taken off again. */
	async function spoken() {
		const app = appOn(await open());
		await furnish(app);
		await openMeeting(app, 'm', { user: 'dana', name: 'Dana', email: '', session: 's' });
		await join(app, 'm', guestPerson('maria', 'Maria', 'lopez', null));
		for (const id of ['lobby', 'lobby-shown', 'lobby-back', 'lobby-gone'])
			await tell(app, 'm', says(id, `words of ${id}`), maria);
		await startedMeeting(app);
		const show = (comment: string) => tell(app, 'm', { type: 'showComment', comment }, dana);
		for (const id of ['lobby-shown', 'lobby-back', 'lobby-gone']) await show(id);
		await tell(app, 'm', { type: 'takeOffComment', comment: 'lobby-back' }, dana);
		await tell(app, 'm', { type: 'withdrawComment', comment: 'lobby-gone' }, maria);
		await tell(app, 'm', says('open', 'said in the open'), maria);
		await tell(app, 'm', { type: 'beginSilence' }, dana);
		await tell(app, 'm', says('revealed', 'written in silence'), maria);
		await tell(app, 'm', { type: 'revealWords' }, dana);
		await tell(app, 'm', { type: 'beginSilence' }, dana);
		for (const id of ['held', 'held-shown', 'held-back'])
			await tell(app, 'm', says(id, `words of ${id}`), maria);
		for (const id of ['held-shown', 'held-back']) await show(id);
		await tell(app, 'm', { type: 'takeOffComment', comment: 'held-back' }, dana);
		await tell(app, 'm', { type: 'closeMeeting', unasked: 'No time.' }, dana);
		await tell(app, 'm', says('last', 'a last word'), maria);
		return app;
	}
	const hidden = ['held', 'lobby', 'lobby-back', 'lobby-gone'];
	const readers = async ({ db: { query, tables } }: Awaited<ReturnType<typeof spoken>>) =>
		(await query.select().from(tables.comments))
			.filter((one) => one.readers === 'console')
			.map((one) => one.id)
			.toSorted();

	test('what nobody has put before the team is kept from it, and the log agrees', async () => {
		const app = await spoken();
		expect(await readers(app)).toEqual(hidden);
		expect(await check(app)).toMatchObject({ faults: [] });
	});

	test('the migration finds the same in what was said before it', async () => {
		const app = await spoken();
		const { query, tables } = app.db;
		const folder = kind === 'pg' ? 'postgres' : 'sqlite';
		const text = readFileSync(`drizzle/${folder}/0006_comment-readers.sql`, 'utf8');
		// The column is there already.
		const [, ...steps] = text.split('--> statement-breakpoint');
		const open = query.update(tables.comments).set({ readers: 'team' });
		await app.db.commit([open, ...steps.map((step) => sql.raw(step))]);
		expect(await readers(app)).toEqual(hidden);
	});
});
