import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { isRefusal } from '#lib/domain/refusal.ts';
import type { App } from '#lib/server/app.ts';
import { arrive, enterBy, type Bringing } from '#lib/server/meetings/arrive.ts';
import { openMeeting } from '#lib/server/meetings/open.ts';
import { letIn } from '#lib/server/meetings/people.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { exchangeScreenLink, isScreenLink, makeScreenLink } from '#lib/server/meetings/screens.ts';
import { hashToken } from '#lib/server/tokens.ts';
import { eachEngine } from '../../engines.ts';
import { appOn, dana, furnish, tell } from '../../world.ts';

const by = { user: 'dana', name: 'Dana', email: '', session: 's' };
const hall = '192.0.2.7';
const empty: Bringing = { address: hall, guest: () => undefined, waiting: undefined };
const form = (key: string, name = 'Maria') => ({ key, name, customer: '', ref: '' });

eachEngine((open) => {
	let app: App;
	let code: string;
	let room: string;
	let now = '2026-04-14T08:00:00.000Z';

	beforeEach(async () => {
		now = '2026-04-14T08:00:00.000Z';
		app = appOn(await open(), () => now);
		await furnish(app, ['m', 'other']);
		await openMeeting(app, 'm', by);
		const { meetings } = app.db.tables;
		const [row] = await app.db.query.select().from(meetings).where(eq(meetings.id, 'm'));
		[code, room] = [row!.code!, row!.roomToken!];
	});

	const wrong = () => (code === '000000000' ? '000000001' : '000000000');
	const guess = async (times = 10, address = hall) => {
		for (let i = 0; i < times; i++) await arrive(app, wrong(), { ...empty, address });
	};
	const guests = async () =>
		(await enter(app, 'm'))!.meeting.people.filter((one) => one.side === 'customer');
	const asGuest = (token: string, meeting = 'm'): Bringing => ({
		...empty,
		guest: (at) => (at === meeting ? token : undefined)
	});
	async function joined(key = 'form1', by = room) {
		const entered = await enterBy(app, by, form(key), hall);
		if (isRefusal(entered) || entered.as !== 'guest') throw new Error('was not let in');
		return entered;
	}

	test('the code, with or without spaces, and the square code open the same form', async () => {
		const spaced = `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`;
		for (const key of [code, spaced, room, room.toLowerCase()])
			expect(await arrive(app, key, empty)).toMatchObject({ at: 'form', contact: null });
	});

	test('looking makes nobody a guest', async () => {
		await arrive(app, room, empty);
		expect(await guests()).toEqual([]);
	});

	test('a wrong code is a plain no, and is counted', async () => {
		expect(await arrive(app, wrong(), empty)).toEqual({
			at: 'nowhere',
			reason: 'unknown-code',
			status: 404
		});
		expect(await app.db.query.select().from(app.db.tables.failures)).toHaveLength(1);
	});

	test('while an address guesses, right and wrong codes look the same to the end', async () => {
		await guess();
		const [right, other] = [code, wrong()];
		expect(await arrive(app, right, empty)).toEqual({ at: 'neutral' });
		expect(await arrive(app, other, empty)).toEqual({ at: 'neutral' });

		const cookies = [];
		for (const key of [right, other]) {
			const entered = await enterBy(app, key, form(`form-${key}`), hall);
			if (isRefusal(entered) || entered.as !== 'waiting') throw new Error('does not wait');
			expect(entered.cookie).toMatch(/^\d{9}\.[\w-]{43}$/);
			expect(await arrive(app, key, { ...empty, waiting: entered.cookie })).toEqual({
				at: 'waiting'
			});
			cookies.push(entered.cookie);
		}
		expect(await guests()).toEqual([]);

		const rows = await app.db.query.select().from(app.db.tables.guests);
		expect(rows).toHaveLength(1);
		await letIn(app, 'm', rows[0]!.id);
		const token = cookies[0]!.split('.')[1]!;
		expect(await arrive(app, right, { ...empty, waiting: cookies[0] })).toEqual({
			at: 'room',
			meeting: 'm',
			token
		});
		expect(await arrive(app, 'm', asGuest(token))).toEqual({ at: 'room', meeting: 'm' });
	});

	test('square code and personal link are untouched by guessing', async () => {
		await guess();
		expect(await arrive(app, room, empty)).toMatchObject({ at: 'form' });
		expect((await joined()).meeting).toBe('m');
	});

	test('guessing ends after ten quiet minutes', async () => {
		await guess();
		now = '2026-04-14T08:11:00.000Z';
		expect(await arrive(app, code, empty)).toMatchObject({ at: 'form' });
	});

	test('three hundred join from one address, and a guesser elsewhere does not disturb them', async () => {
		await guess(20, '198.51.100.1');
		for (let i = 0; i < 300; i++) await joined(`form${i}`, code);
		expect(await guests()).toHaveLength(300);
	});

	test('the same form sent twice is one guest', async () => {
		await joined('same');
		await joined('same');
		expect(await guests()).toHaveLength(1);
	});

	test("a guest's cookie opens one meeting and no other", async () => {
		await openMeeting(app, 'other', by);
		const { token } = await joined();
		expect(await arrive(app, room, asGuest(token))).toEqual({ at: 'room', meeting: 'm' });
		expect(await arrive(app, 'other', asGuest(token, 'other'))).toMatchObject({ status: 404 });
	});

	test('a personal link knows the name and the organisation', async () => {
		const { query, tables } = app.db;
		const at = now;
		await app.db.commit([
			query.insert(tables.contacts).values({
				id: 'maria',
				customer: 'lopez',
				name: 'Maria Lopez',
				title: 'Owner',
				createdAt: at
			}),
			query.insert(tables.personalLinks).values({
				tokenHash: hashToken('PERSONAL'),
				meeting: 'm',
				contact: 'maria',
				createdAt: at
			})
		]);
		expect(await arrive(app, 'personal', empty)).toMatchObject({
			at: 'form',
			contact: 'Maria Lopez'
		});
		await joined('hers', 'PERSONAL');
		expect(await guests()).toMatchObject([{ name: 'Maria', customer: 'lopez' }]);
	});

	test('whoever was sent away is told so, and does not see the form again', async () => {
		const { token } = await joined();
		const [guest] = await guests();
		await tell(app, 'm', { type: 'removePerson', person: guest!.id }, dana);
		expect(await arrive(app, room, asGuest(token))).toMatchObject({ reason: 'removed' });
	});

	test('a meeting that is over takes no new guest and still lets the old ones read', async () => {
		const { token } = await joined();
		await tell(app, 'm', { type: 'closeMeeting', unasked: 'No time was left.' }, dana);
		expect(await arrive(app, room, empty)).toMatchObject({ status: 410 });
		expect(await enterBy(app, room, form('late'), hall)).toEqual({ refused: 'meeting-closed' });
		expect(await arrive(app, 'm', asGuest(token))).toEqual({ at: 'room', meeting: 'm' });
	});

	test('the id of a meeting opens nothing by itself', async () => {
		expect(await arrive(app, 'm', empty)).toMatchObject({ status: 404 });
		expect(await enterBy(app, 'm', form('by-id'), hall)).toEqual({ refused: 'unknown-meeting' });
	});

	test('a link for a screen is exchanged once', async () => {
		const link = await makeScreenLink(app, 'm');
		expect(await isScreenLink(app, link)).toBe(true);
		expect(await exchangeScreenLink(app, link)).toMatchObject({ meeting: 'm' });
		expect(await isScreenLink(app, link)).toBe(false);
		expect(await exchangeScreenLink(app, link)).toBeNull();
	});
});
