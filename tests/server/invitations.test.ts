import { expect, test } from 'vitest';
import * as v from 'valibot';
import { createApp } from '#lib/server/app.ts';
import { makeCharter } from '#lib/server/charters/charters.ts';
import { readConfig } from '#lib/server/config.ts';
import { addContact, addCustomer, removeContact } from '#lib/server/customers.ts';
import type { Database } from '#lib/server/db/index.ts';
import { ask } from '#lib/server/invitations/ask.ts';
import { answer, invitedBy, pick } from '#lib/server/invitations/answer.ts';
import { invitationsOf } from '#lib/server/invitations/asked.ts';
import { factsOf } from '#lib/server/invitations/facts.ts';
import { callOff } from '#lib/server/invitations/off.ts';
import { offerSlots, takeSlot } from '#lib/server/invitations/slots.ts';
import { planMeeting } from '#lib/server/meetings/plan.ts';
import { PlanForm } from '#lib/server/meetings/planform.ts';
import { makeTeam } from '#lib/server/teams.ts';
import { eachEngine } from '../engines.ts';
import { person } from './given.ts';

const dana = { user: 'dana', name: 'Dana', email: 'dana@example.org' };
const press = (id: string) => ({ id, by: dana, origin: 'https://charter.example.org' });
const plan = v.parse(PlanForm, {
	...{ id: 'm', title: 'Meeting', objective: 'Calls end where they begin.', charter: 'c' },
	...{ startsAt: '2030-04-14T10:00', zone: 'Europe/Berlin' }
});

async function world(db: Database) {
	const config = readConfig({
		...{ LOG_LEVEL: 'silent', DATA_DIR: '/nowhere', ORIGIN: 'https://charter.example.org' },
		...{ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'charter@example.org' }
	});
	const app = createApp({ db, config, secret: 'a secret of thirty-two characters.' });
	await person(app, 'dana');
	await makeTeam(app, { id: 'team', name: 'Customer Service' }, 'dana');
	await makeCharter(app, { id: 'c', team: 'team', title: 'Ours' }, 'dana');
	const lopez = { id: 'lopez', name: 'Lopez Bakery', keyReason: '', segment: '', ref: '' };
	await addCustomer(app, 'team', lopez, 'dana');
	for (const id of ['maria', 'tom']) {
		const contact = { id, name: id, title: '', email: `${id}@lopez.example` };
		await addContact(app, { team: 'team', customer: 'lopez' }, contact, 'dana');
	}
	await planMeeting(app, 'team', { ...plan, customers: ['lopez'] }, 'dana');
	const tokens = new Map<string, string>();
	return {
		app,
		facts: async () => (await factsOf(app, 'm', 'en'))!,
		mails: () => db.query.select().from(db.tables.mails),
		/** Their page, by the link in the newest mail to them. */
		async page(who: string) {
			const mails = await db.query.select().from(db.tables.mails);
			for (const { to, text } of mails.filter((one) => one.text.includes('/i/')))
				tokens.set(to.split('@')[0]!, /\/i\/([A-Z2-7]+)/.exec(text)![1]!);
			const token = tokens.get(who)!;
			return (await invitedBy(app, token, 'en'))!;
		}
	};
}

eachEngine((open) => {
	test('one form sent many times at once asks each person once', async () => {
		const { app, facts, mails } = await world(await open());
		const now = await facts();
		const chosen = ['maria', 'tom'];
		const sent = await Promise.all([1, 2, 3].map(() => ask(app, now, press('p'), chosen)));
		expect(sent).toEqual([{ sent: 2 }, { sent: 2 }, { sent: 2 }]);
		expect(await mails()).toHaveLength(2);
		const asked = await invitationsOf(app, 'm');
		expect(asked.map((one) => [one.contact, one.sequence]).toSorted()).toEqual([
			['maria', 0],
			['tom', 0]
		]);
	});

	test('a newer letter takes the place of one that still waits, under a higher number', async () => {
		const { app, facts, mails } = await world(await open());
		await ask(app, await facts(), press('one'), ['maria']);
		await ask(app, await facts(), press('two'), ['maria']);
		const states = (await mails()).map((one) => one.state).toSorted();
		expect(states).toEqual(['cancelled', 'waiting']);
		const [waiting] = (await mails()).filter((one) => one.state === 'waiting');
		expect(waiting!.ics).toContain('SEQUENCE:1');
	});

	test('whoever marked the time that is taken has said yes, the others are open again', async () => {
		const { app, facts, page } = await world(await open());
		const times = ['2030-05-02T09:00', '2030-05-03T14:00', '2030-05-03T14:00', ''];
		expect(await offerSlots(app, await facts(), ['soon'], 'dana')).toEqual({ problem: 'start' });
		await offerSlots(app, await facts(), times, 'dana');
		const { slots } = await facts();
		expect(slots).toHaveLength(2);
		await ask(app, await facts(), press('p'), ['maria', 'tom']);
		await pick(app, await page('maria'), [slots[0]!.id, slots[1]!.id, 'nothing']);
		await pick(app, await page('tom'), []);
		expect((await page('tom')).invitation.answer).toBe('another');
		await takeSlot(app, await facts(), slots[1]!.id, 'dana');
		const { plan, slots: left } = await facts();
		expect([plan.startsAt, left]).toEqual(['2030-05-03T12:00:00.000Z', []]);
		expect((await page('maria')).invitation.answer).toBe('yes');
		expect((await page('tom')).invitation.answer).toBeNull();
	});

	test('a meeting is called off once, keeps what was said, and takes no answers after', async () => {
		const { app, facts, mails, page } = await world(await open());
		await ask(app, await facts(), press('p'), ['maria']);
		const maria = await page('maria');
		await answer(app, maria, { answer: 'no', reason: 'We bake at night.' });
		const now = await facts();
		const done = await Promise.all(
			['a', 'b'].map((id) => callOff(app, now, press(id), 'The server room burnt.'))
		);
		expect(done.filter((one) => one === null)).toHaveLength(1);
		const cancels = (await mails()).filter((one) => one.method === 'CANCEL');
		expect(cancels).toHaveLength(1);
		const off = await page('maria');
		expect(off.invitation).toMatchObject({ answer: 'no', reason: 'We bake at night.' });
		expect(await answer(app, off, { answer: 'yes', reason: '' })).toEqual({ problem: 'too-late' });
		expect(await ask(app, await facts(), press('q'), ['tom'])).toEqual({ problem: 'not-planned' });
	});

	test('with a person go their invitation and their mails', async () => {
		const { app, facts, mails } = await world(await open());
		await ask(app, await facts(), press('p'), ['maria', 'tom']);
		await removeContact(app, { team: 'team', customer: 'lopez' }, 'maria', 'dana');
		expect((await mails()).map((one) => one.to)).toEqual(['tom@lopez.example']);
		expect(await invitationsOf(app, 'm')).toHaveLength(1);
	});
});
