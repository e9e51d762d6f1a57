import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { commentIn } from '#lib/domain/meeting/meeting.ts';
import type { App } from '#lib/server/app.ts';
import { check } from '#lib/server/check.ts';
import { arrive, enterBy, type Bringing } from '#lib/server/meetings/arrive.ts';
import { personalLink } from '#lib/server/meetings/links.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { look } from '#lib/server/realtime/follow.ts';
import { eachEngine } from '../../engines.ts';
import {
	aisha,
	appOn,
	dana,
	furnish,
	maria,
	says,
	startedMeeting,
	tell,
	withClock
} from '../../world.ts';

const hour = (n: number) => new Date(Date.parse('2026-04-14T08:00:00.000Z') + n * 3_600_000);
const guests = { audience: 'guests' as const, person: 'maria' };
const nobody: Bringing = { address: '192.0.2.7', guest: () => undefined, waiting: undefined };

eachEngine((open) => {
	let now = hour(0);

	/** Maria and Aisha have said something; a second later it is over. */
	async function closed() {
		now = hour(0);
		const app = appOn(await open(), () => now.toISOString());
		await furnish(app);
		await startedMeeting(app);
		await tell(app, 'm', says('sharp', 'Your people are rude and useless.'), maria);
		await tell(app, 'm', says('other', 'I wait too long.'), aisha);
		await tell(app, 'm', { type: 'readBack', comment: 'sharp', words: 'Staff are rude.' }, dana);
		await tell(app, 'm', { type: 'closeMeeting', unasked: 'No time.' }, dana);
		return app;
	}
	const edit = (words: string) => ({ type: 'editComment', comment: 'sharp', words }) as const;
	const sharp = async (app: App) => commentIn((await enter(app, 'm'))!.meeting, 'sharp')!;
	const log = ({ db: { query, tables } }: App) => {
		const { meetingEvents: e } = tables;
		return query.select().from(e).where(eq(e.meeting, 'm')).orderBy(e.seq);
	};

	test('for a day after the close one’s own words may be made softer, and then the sharp ones are nowhere', async () => {
		const app = await closed();
		const before = (await log(app)).map(({ seq }) => seq);
		const { epoch } = (await enter(app, 'm'))!;
		now = hour(23);
		expect(await tell(app, 'm', edit('I was not treated well.'), maria)).toHaveProperty('seq');
		expect(await sharp(app)).toMatchObject({ words: 'I was not treated well.', edited: true });
		const after = await log(app);
		expect(after.map(({ seq }) => seq)).toEqual([...before, before.length + 1]);
		expect(JSON.stringify(after)).not.toMatch(/rude|useless/);
		const rows = await app.db.query.select().from(app.db.tables.comments);
		expect(JSON.stringify(rows)).not.toMatch(/rude|useless/);
		expect(JSON.stringify(rows)).toContain('i was not treated well.');
		expect((await enter(app, 'm'))!.epoch).toBe(epoch + 1);
		expect(await check(app)).toMatchObject({ faults: [] });
	});

	test('what is taken back leaves its number and nothing it said', async () => {
		const app = await closed();
		const take = { type: 'withdrawComment', comment: 'sharp' } as const;
		expect(await tell(app, 'm', take, maria)).toHaveProperty('seq');
		expect(await sharp(app)).toMatchObject({ words: '', withdrawn: true, number: 1 });
		expect(JSON.stringify(await log(app))).not.toMatch(/rude|useless/);
		expect(await check(app)).toMatchObject({ faults: [] });
	});

	test('words that are added and taken back in the same breath are gone too', async () => {
		const app = await closed();
		await Promise.all([
			tell(app, 'm', says('last', 'You will regret this.'), maria),
			tell(app, 'm', { type: 'withdrawComment', comment: 'last' }, maria)
		]);
		expect(JSON.stringify(await log(app))).not.toContain('regret');
	});

	test('nobody else may, the team may not, and after a day nobody may', async () => {
		const app = await closed();
		expect(await tell(app, 'm', edit('softer'), aisha)).toEqual({ refused: 'not-yours' });
		expect(await tell(app, 'm', edit('softer'), dana)).toEqual({ refused: 'meeting-closed' });
		const right = { type: 'answerReadBack', comment: 'sharp', right: true } as const;
		expect(await tell(app, 'm', right, maria)).toHaveProperty('seq');
		now = hour(25);
		for (const late of [edit('softer'), says('late', 'One more.'), { ...right, right: false }])
			expect(await tell(app, 'm', late, maria)).toEqual({ refused: 'meeting-closed' });
	});

	test('a played meeting goes by its own clock, and its guests are told where it stands', async () => {
		now = hour(0);
		const app = appOn(await open(), () => now.toISOString());
		await furnish(app);
		await withClock(app, 'm', 'key');
		await startedMeeting(app);
		await tell(app, 'm', { type: 'closeMeeting', unasked: 'No time.' }, dana);
		now = hour(24 * 90);
		const room = (await enter(app, 'm'))!;
		expect(look(room, guests)).toMatchObject({ clock: room.meeting.closedAt });
		expect(await tell(app, 'm', says('last', 'Thank you.'), maria)).toHaveProperty('seq');
		expect((await log(app)).at(-1)!.at).toBe(room.meeting.closedAt);
	});

	test('a personal link leads back to the same guest while last words are taken, and to nobody later', async () => {
		now = hour(0);
		const app = appOn(await open(), () => now.toISOString());
		await furnish(app);
		const { query, tables } = app.db;
		const contact = { customer: 'lopez', title: 'Owner', createdAt: now.toISOString() };
		await app.db.commit([
			query.insert(tables.contacts).values([
				{ ...contact, id: 'rosa', name: 'Rosa' },
				{ ...contact, id: 'away', name: 'Away' }
			])
		]);
		const [link, other] = [
			await personalLink(app, 'm', 'rosa'),
			await personalLink(app, 'm', 'away')
		];
		if ('refused' in link || 'refused' in other) throw new Error('no link');
		await startedMeeting(app);
		const form = { key: 'form', name: 'Rosa', customer: '', ref: '' };
		await enterBy(app, link.token, form, '192.0.2.7');
		await tell(app, 'm', { type: 'closeMeeting', unasked: 'No time.' }, dana);
		const people = (await enter(app, 'm'))!.meeting.people.length;

		expect(await arrive(app, link.token, nobody)).toMatchObject({ at: 'form', contact: 'Rosa' });
		const again = { ...form, key: 'another' };
		const entered = await enterBy(app, link.token, again, '192.0.2.7');
		if (!('token' in entered)) throw new Error('was not let in');
		const back = { ...nobody, guest: () => entered.token };
		expect(await arrive(app, link.token, back)).toEqual({ at: 'room', meeting: 'm' });
		expect((await enter(app, 'm'))!.meeting.people).toHaveLength(people);

		const never = { at: 'nowhere', reason: 'meeting-closed', status: 410 };
		expect(await arrive(app, other.token, nobody)).toEqual(never);
		now = hour(25);
		expect(await arrive(app, link.token, nobody)).toEqual(never);
		expect(await enterBy(app, link.token, again, '192.0.2.7')).toEqual({
			refused: 'meeting-closed'
		});
	});
});
