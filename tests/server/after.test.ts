import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/meeting/commands.ts';
import type { PulseValues } from '#lib/domain/meeting/pulse.ts';
import { answerBy } from '#lib/domain/climate/task.ts';
import { afterOf } from '#lib/server/after/after.ts';
import { climatesOf } from '#lib/server/after/rates.ts';
import { tasksOf } from '#lib/server/after/watch.ts';
import { askedIn, setBudget } from '#lib/server/askings.ts';
import type { App } from '#lib/server/app.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { exported } from '#lib/server/export.ts';
import { guestPerson, join } from '#lib/server/meetings/people.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { hashToken } from '#lib/server/tokens.ts';
import { appOn, dana, furnish, startedMeeting, tell } from '../world.ts';

let app: App;
let now: string;

beforeEach(async () => {
	now = '2026-04-14T08:00:00.000Z';
	app = appOn(await openDatabase(':memory:'), () => now);
	await furnish(app, ['m', 'n']);
});

const guest = (person: string): Actor => ({ person, side: 'customer' });
const answers = (values: PulseValues) => ({ type: 'answerPulse', kind: 'exit', values }) as const;
const ask = (open = true) => ({ type: 'askPulse', kind: 'exit', open }) as const;

/** People of Lopez Bakery in a meeting, the first of them known as contacts. */
async function come(meeting: string, people: number, known = 0) {
	const { query, tables } = app.db;
	for (let at = 0; at < people; at++) {
		const id = `${meeting}-guest-${at}`;
		const contact = at < known ? `contact-${at}` : null;
		const row = { id, meeting, tokenHash: hashToken(id), contact, createdAt: now };
		await app.db.commit([query.insert(tables.guests).values(row)]);
		await join(app, meeting, guestPerson(id, `Guest ${at}`, 'lopez', null));
	}
}

async function contacts(count: number) {
	const { query, tables } = app.db;
	const one = (at: number) => ({
		id: `contact-${at}`,
		customer: 'lopez',
		name: `Guest ${at}`,
		title: '',
		createdAt: now
	});
	await app.db.commit([
		query.insert(tables.contacts).values(Array.from({ length: count }, (_, i) => one(i)))
	]);
}

/** A meeting that is over, and what its customers said at the end. */
async function held(meeting: string, said: PulseValues[]) {
	await startedMeeting(app, meeting);
	await come(meeting, said.length);
	await tell(app, meeting, ask(), dana);
	for (const [at, values] of said.entries())
		await tell(app, meeting, answers(values), guest(`${meeting}-guest-${at}`));
	await tell(app, meeting, { type: 'closeMeeting', unasked: 'no time' }, dana);
}

const labelled = (meeting: string, label: string) => {
	const { query, tables } = app.db;
	return app.db.commit([
		query.update(tables.climates).set({ label }).where(eq(tables.climates.meeting, meeting))
	]);
};

describe('4.20 the contact budget', () => {
	test('the second pulse in a quarter is blocked with the reason, and the next quarter begins anew', async () => {
		await contacts(2);
		for (const id of ['m', 'n']) await startedMeeting(app, id);
		const { query, tables } = app.db;
		const linked = (contact: string, id: string) =>
			app.db.commit([
				query
					.insert(tables.guests)
					.values({ id, meeting: id.slice(0, 1), tokenHash: id, contact, createdAt: now })
			]);
		for (const id of ['m', 'n']) {
			await come(id, 2, 2);
			for (const name of ['maria', 'aisha'])
				await tell(app, id, { type: 'removePerson', person: name }, dana);
		}
		await linked('contact-0', 'm-never-came');
		expect(await tell(app, 'm', ask(), dana)).toHaveProperty('seq');
		expect(await askedIn(app.db, ['contact-0'], now)).toEqual([
			{ contact: 'contact-0', questions: 9 }
		]);
		// Opened again in the same meeting it is the same asking.
		await tell(app, 'm', ask(false), dana);
		expect(await tell(app, 'm', ask(), dana)).toHaveProperty('seq');
		expect(await askedIn(app.db, ['contact-0'], now)).toMatchObject([{ questions: 9 }]);

		now = '2026-06-30T08:00:00.000Z';
		expect(await tell(app, 'n', ask(), dana)).toMatchObject({ refused: 'asked-enough' });
		now = '2026-07-01T08:00:00.000Z';
		expect(await tell(app, 'n', ask(), dana)).toHaveProperty('seq');
	});

	test('whoever is known and was asked enough is left out, the others are asked; a team may allow more', async () => {
		await contacts(1);
		for (const id of ['m', 'n']) {
			await startedMeeting(app, id);
			await come(id, 3, 1);
		}
		await tell(app, 'm', ask(), dana);
		await tell(app, 'n', ask(), dana);
		const { meeting } = (await enter(app, 'n'))!;
		expect(meeting.spared).toEqual({ exit: ['n-guest-0'] });
		expect(await tell(app, 'n', answers({ heard: 4 }), guest('n-guest-0'))).toMatchObject({
			refused: 'asked-enough'
		});
		expect(await tell(app, 'n', answers({ heard: 4 }), guest('n-guest-1'))).toHaveProperty('seq');
		await tell(app, 'n', ask(false), dana);
		await setBudget(app, 'team', 18);
		await tell(app, 'n', ask(), dana);
		expect((await enter(app, 'n'))!.meeting.spared).toEqual({});
	});
});

describe('after the meeting', () => {
	test('the climate is the facilitator’s until it is released, note first; the pulse is everybody’s', async () => {
		await held('m', Array(5).fill({ frank: 3, heard: 4, forced: 'the applause' }));
		const [theirs, ours] = [await afterOf(app, 'm', true), await afterOf(app, 'm', false)];
		expect(theirs?.climate).toHaveProperty('label');
		expect(ours).toMatchObject({ climate: null, checkIns: [], released: null });
		expect(ours?.pulse[0]?.words.forced).toHaveLength(5);
		await tell(app, 'm', { type: 'releaseClimate', note: 'We listened late.' }, dana);
		const after = await afterOf(app, 'm', false);
		expect(after?.released?.note).toBe('We listened late.');
		expect(after?.climate).toEqual(theirs?.climate);
	});

	test('the trend is of the same customer, and hides what few people said', async () => {
		await held('m', Array(5).fill({ heard: 3 }));
		await held('n', Array(4).fill({ heard: 5 }));
		const [trend] = (await afterOf(app, 'n', false))!.trends;
		expect(trend?.stops.map((one) => one.seen?.fs.heard)).toEqual([
			expect.objectContaining({ median: 3 }),
			{ band: 'high', median: null, dots: null, high: null }
		]);
	});

	test('heard below 3.5 after a 4F label is a task for two working days', async () => {
		await held('m', Array(5).fill({ heard: 3 }));
		await held('n', Array(5).fill({ heard: 4 }));
		expect(await tasksOf(app, 'team')).toEqual([]);
		for (const id of ['m', 'n']) await labelled(id, '4F');
		const task = { meeting: 'm', heard: 3, due: '2026-04-16', late: false };
		expect(await tasksOf(app, 'team')).toEqual([expect.objectContaining(task)]);
		now = '2026-04-16T20:00:00.000Z';
		expect(await tasksOf(app, 'team')).toHaveLength(1);
		now = '2026-04-17T08:00:00.000Z';
		expect(await tasksOf(app, 'team')).toEqual([]);
	});

	test.each([
		['2026-04-14', '2026-04-16'],
		['2026-04-16', '2026-04-20'],
		['2026-04-17', '2026-04-21'],
		['2026-04-18', '2026-04-21']
	])('two working days after %s is %s', (day, due) => {
		expect(answerBy(day)).toBe(due);
	});
});

test('3.28 the base rate: each meeting for those who lead, from five on for everybody else', async () => {
	const ids = ['m', 'n', 'o', 'p', 'q', 'r', 's'];
	await app.db.commit([app.db.query.delete(app.db.tables.teams)]);
	await app.db.commit([app.db.query.delete(app.db.tables.user)]);
	await furnish(app, ids);
	const kinds = ['4F', 'War', '4F', 'Love-In', '4F', 'Advertisement', '4F'];
	for (const [at, id] of ids.entries()) {
		if (at === 4) {
			expect(await climatesOf(app, 'team', false)).toEqual({ meetings: [], held: 4, rates: null });
			expect((await climatesOf(app, 'team', true)).meetings).toHaveLength(4);
		}
		await held(id, []);
		await labelled(id, kinds[at]!);
	}
	const { meetings, rates } = await climatesOf(app, 'team', false);
	expect(meetings).toEqual([]);
	expect(rates).toEqual({
		meetings: 7,
		counts: [
			{ label: '4F', count: 4 },
			{ label: 'War', count: 1 },
			{ label: 'Love-In', count: 1 },
			{ label: 'Advertisement', count: 1 }
		]
	});
});

test('no export tells the climate of a person, or what a person was asked', async () => {
	await contacts(1);
	await held('m', Array(5).fill({ heard: 3 }));
	let all = '';
	for await (const part of exported(app)) all += part;
	const { teams } = JSON.parse(all) as {
		teams: { meetings: { id: string; climate?: unknown }[] }[];
	};
	const climate = JSON.stringify(teams[0]!.meetings.find((one) => one.id === 'm')?.climate ?? null);
	const people = (await enter(app, 'm'))!.meeting.people.flatMap((one) => [one.id, one.name!]);
	for (const known of people) expect(climate).not.toContain(known);
	expect(climate).not.toMatch(/"(person|by|voter|facilitator|name)":/);
	expect(all).not.toContain('askings');
});
