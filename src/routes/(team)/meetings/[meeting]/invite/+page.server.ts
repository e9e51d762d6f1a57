import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { joinAddress } from '#lib/server/address.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { ask, letterByHand, sendTest, tellChange } from '#lib/server/invitations/ask.ts';
import { deskOf } from '#lib/server/invitations/desk.ts';
import { factsOf } from '#lib/server/invitations/facts.ts';
import { LetterForm, saveWords } from '#lib/server/invitations/letter.ts';
import { callOff, OffForm } from '#lib/server/invitations/off.ts';
import { PasteForm, pastePeople } from '#lib/server/invitations/paste.ts';
import { PrefersForm, setPrefers } from '#lib/server/invitations/prefers.ts';
import { offerSlots, takeSlot } from '#lib/server/invitations/slots.ts';
import { isLocale } from '#lib/words/index.ts';
import { standing } from '../../../standing.ts';
import type { Said } from './said.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ meeting: string }>;

async function about(event: Event) {
	const { app, member } = await standing(event, 'meeting.plan');
	const facts = await factsOf(app, event.params.meeting, event.locals.locale);
	if (!facts || facts.plan.rehearses !== null) error(404);
	return { app, member, facts, origin: joinAddress(app, event.url).path('') };
}

/** The form, and whose press it is. */
async function pressed(event: Event) {
	const { app, member, facts, origin } = await about(event);
	const form = await event.request.formData();
	const id = /^[\w-]{1,64}$/.exec(String(form.get('press') ?? ''))?.[0];
	if (!id) error(400);
	return { app, facts, form, press: { id, by: member, origin } };
}

const no = (said: Said) => fail(409, said);
const said = (answer: Said) => answer;

export const load: PageServerLoad = async (event) => {
	const { app, member, facts, origin } = await about(event);
	const { searchParams } = event.url;
	const { locale } = event.locals;
	const wanted = searchParams.get('language');
	const language = isLocale(wanted) ? wanted : (facts.invitees[0]?.locale ?? locale);
	const who = searchParams.get('for') ?? '';
	const { id, title, state, startsAt, zone, calledOffReason } = facts.plan;
	const customers = facts.plan.customers.map((one) => ({ id: one.id, name: one.name }));
	return {
		plan: { id, title, state, startsAt, zone, calledOffReason },
		customers,
		sender: member.name,
		desk: await deskOf(app, facts, { origin, sender: member.name, locale, language, who })
	};
};

export const actions: Actions = {
	words: async (event) => {
		const { app, facts, form, press } = await pressed(event);
		const read = readForm(LetterForm, form);
		if (isUnread(read)) return fail(400, said({ about: 'words', ...read }));
		await saveWords(app, facts.plan.id, read, press.by.user);
		return said({ about: 'words', saved: true });
	},

	send: async (event) => {
		const { app, facts, form, press } = await pressed(event);
		const done = await ask(app, facts, press, form.getAll('contact').map(String));
		return 'problem' in done ? no({ about: 'send', ...done }) : said({ about: 'send', ...done });
	},

	test: async (event) => {
		const { app, facts, form, press } = await pressed(event);
		const to = facts.invitees.find((one) => one.id === form.get('contact'));
		if (!to) return no({ about: 'words', problem: 'no-person' });
		const done = await sendTest(app, facts, press, to);
		return 'problem' in done ? no({ about: 'words', ...done }) : said({ about: 'words', ...done });
	},

	hand: async (event) => {
		const { app, facts, form, press } = await pressed(event);
		const done = await letterByHand(app, facts, press, String(form.get('contact') ?? ''));
		if ('problem' in done) return no({ about: 'send', ...done });
		const { name, subject, text, token } = done;
		const ics = facts.slots.length ? null : `/i/${token}/meeting.ics`;
		return said({ about: 'send', letter: { name, subject, text, ics } });
	},

	prefers: async (event) => {
		const { app, facts, form, press } = await pressed(event);
		const read = readForm(PrefersForm, form);
		if (isUnread(read)) return fail(400, said({ about: 'prefers', ...read }));
		const refused = await setPrefers(app, facts, read, press.by.user);
		return refused ? no({ about: 'prefers', ...refused }) : said({ about: 'prefers', saved: true });
	},

	paste: async (event) => {
		const { app, facts, form, press } = await pressed(event);
		const read = readForm(PasteForm, form);
		if (isUnread(read)) return fail(400, said({ about: 'paste', ...read }));
		const done = await pastePeople(app, facts, read, press.by.user);
		if (!done) error(404);
		const kept = { customer: read.customer, people: done.unread.join('\n') };
		return said({ about: 'paste', pasted: { ...done, unread: done.unread.length }, kept });
	},

	tell: async (event) => {
		const { app, facts, press } = await pressed(event);
		const done = await tellChange(app, facts, press);
		return 'problem' in done ? no({ about: 'tell', ...done }) : said({ about: 'tell', ...done });
	},

	offer: async (event) => {
		const { app, facts, form, press } = await pressed(event);
		const times = form.getAll('time').map(String);
		const refused = await offerSlots(app, facts, times, press.by.user);
		return refused
			? no({ about: 'slots', times, ...refused })
			: said({ about: 'slots', saved: true });
	},

	take: async (event) => {
		const { app, facts, form, press } = await pressed(event);
		const refused = await takeSlot(app, facts, String(form.get('slot') ?? ''), press.by.user);
		if (refused) return no({ about: 'slots', ...refused });
		redirect(303, `/meetings/${facts.plan.id}/invite`);
	},

	off: async (event) => {
		const { app, facts, form, press } = await pressed(event);
		const read = readForm(OffForm, form);
		if (isUnread(read)) return fail(400, said({ about: 'off', ...read }));
		const refused = await callOff(app, facts, press, read.reason);
		if (refused) return no({ about: 'off', ...refused });
		redirect(303, `/meetings/${facts.plan.id}`);
	}
};
