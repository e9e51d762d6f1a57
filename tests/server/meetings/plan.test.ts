import { expect, test } from 'vitest';
import * as v from 'valibot';
import { makeCharter } from '#lib/server/charters/charters.ts';
import { addContact, addCustomer } from '#lib/server/customers.ts';
import { findByKey } from '#lib/server/meetings/find.ts';
import { personalLink } from '#lib/server/meetings/links.ts';
import { openMeeting } from '#lib/server/meetings/open.ts';
import { changePlan, planMeeting } from '#lib/server/meetings/plan.ts';
import { PlanForm, type Plan } from '#lib/server/meetings/planform.ts';
import { planOf } from '#lib/server/meetings/plans.ts';
import { localAt, momentAt } from '#lib/server/meetings/zone.ts';
import { makeTeam } from '#lib/server/teams.ts';
import { eachEngine } from '../../engines.ts';
import { appOn, belongs, person } from '../given.ts';

const plan = (more: Record<string, string> = {}, customers = ['lopez']): Plan => ({
	...v.parse(PlanForm, {
		id: 'm',
		title: 'Lopez Bakery',
		objective: 'Learn what night bakers need.',
		charter: 'c',
		startsAt: '2026-04-14T10:00',
		zone: 'Europe/Berlin',
		...more
	}),
	customers
});

test('a time on the wall is a moment, also when the clocks change', () => {
	expect(momentAt('2026-04-14T10:00', 'Europe/Berlin')).toBe('2026-04-14T08:00:00.000Z');
	expect(momentAt('2026-01-14T10:00', 'America/New_York')).toBe('2026-01-14T15:00:00.000Z');
	for (const zone of ['Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'])
		for (const day of ['2026-03-29', '2026-10-25', '2026-04-05', '2026-07-01'])
			expect(localAt(momentAt(`${day}T12:00`, zone), zone)).toBe(`${day}T12:00`);
});

test('what could be simpler is asked in every agenda', () => {
	const short = { 'minutes-welcome': '5', 'minutes-simplify': '' };
	expect(() => plan(short)).toThrow('simplify');
	expect(plan({ ...short, 'minutes-simplify': '1' })['minutes-simplify']).toBe(1);
});

test('a fixed start is a time on the wall, or none', () => {
	expect(plan({ 'minutes-simplify': '5', 'locked-simplify': '10:30' })['locked-simplify']).toBe(
		630
	);
	expect(plan({ 'locked-simplify': '' })['locked-simplify']).toBe(null);
	expect(() => plan({ 'locked-simplify': 'soon' })).toThrow('clock');
});

eachEngine((open) => {
	async function world() {
		const app = appOn(await open());
		for (const id of ['dana', 'tom', 'eve']) await person(app, id);
		await makeTeam(app, { id: 'team', name: 'Customer Service' }, 'dana');
		await makeTeam(app, { id: 'other', name: 'Other' }, 'eve');
		await belongs(app, 'team', 'tom', 'facilitator');
		await makeCharter(app, { id: 'c', team: 'team', title: 'Ours' }, 'dana');
		await makeCharter(app, { id: 'theirs', team: 'other', title: 'Theirs' }, 'eve');
		const lopez = { id: 'lopez', name: 'Lopez Bakery', keyReason: '', segment: '', ref: '' };
		await addCustomer(app, 'team', lopez, 'dana');
		const maria = { id: 'maria', name: 'Maria', title: '', email: '' as const };
		await addContact(app, { team: 'team', customer: 'lopez' }, maria, 'dana');
		return app;
	}
	const dana = { user: 'dana', name: 'Dana', email: 'dana@example.org', session: 's' };

	test('a fixed start is kept as minutes from the beginning, also past midnight', async () => {
		const app = await world();
		const late = {
			startsAt: '2026-04-14T23:30',
			'minutes-welcome': '10',
			'minutes-simplify': '10'
		};
		await planMeeting(app, 'team', plan({ ...late, 'locked-simplify': '00:15' }), 'dana');
		expect((await planOf(app, 'm'))!.agenda).toEqual([
			{ stage: 'welcome', minutes: 10 },
			{ stage: 'simplify', minutes: 10, locked: 45 }
		]);
	});

	test('a plan sent twice is one meeting, led by whoever plans it', async () => {
		const app = await world();
		await planMeeting(app, 'team', plan(), 'dana');
		await planMeeting(app, 'team', plan(), 'dana');
		const kept = await planOf(app, 'm');
		expect(kept).toMatchObject({
			facilitator: 'dana',
			state: 'planned',
			startsAt: '2026-04-14T08:00:00.000Z',
			customers: [{ name: 'Lopez Bakery', contacts: [{ name: 'Maria' }] }]
		});
		expect(kept).not.toHaveProperty('roomToken');
		expect(kept).not.toHaveProperty('clockHash');
	});

	test('nothing and nobody of another team gets into a plan', async () => {
		const app = await world();
		const no = { refused: 'not-yours' };
		expect(await planMeeting(app, 'team', plan({ charter: 'theirs' }), 'dana')).toEqual(no);
		expect(await planMeeting(app, 'team', plan({ facilitator: 'eve' }), 'dana')).toEqual(no);
		expect(await planMeeting(app, 'other', plan({ charter: 'theirs' }), 'eve')).toEqual(no);
	});

	test('it can be changed until it opens', async () => {
		const app = await world();
		await planMeeting(app, 'team', plan(), 'dana');
		const other = plan({ title: 'Another hour', standIn: 'tom', facilitator: 'dana' }, []);
		expect(await changePlan(app, 'team', other, 'dana')).toBeNull();
		expect(await planOf(app, 'm')).toMatchObject({ title: 'Another hour', customers: [] });
		expect(await openMeeting(app, 'm', dana)).toBeNull();
		expect(await changePlan(app, 'team', plan(), 'dana')).toEqual({ refused: 'already-open' });
	});

	test('a personal link leads its contact to the meeting, and nobody else’s contact gets one', async () => {
		const app = await world();
		await planMeeting(app, 'team', plan(), 'dana');
		const link = await personalLink(app, 'm', 'maria');
		if ('refused' in link) throw new Error(link.refused);
		expect(await findByKey(app, link.token)).toMatchObject({ via: 'personal', contact: 'maria' });
		expect(await personalLink(app, 'm', 'nobody')).toEqual({ refused: 'unknown-person' });
	});
});
