import { error, fail, redirect } from '@sveltejs/kit';
import { can } from '#lib/server/can.ts';
import {
	addContact,
	changeCustomer,
	ContactForm,
	CustomerForm,
	customerWith,
	facesOf,
	removeContact,
	segmentsIn
} from '#lib/server/customers.ts';
import {
	EncounterForm,
	EncounterGone,
	noteEncounter,
	removeEncounter
} from '#lib/server/customers/encounters.ts';
import { signalsOf } from '#lib/server/customers/signals.ts';
import { cursorIn } from '#lib/server/customers/story.ts';
import { timeOf } from '#lib/server/customers/time.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, role, team } = await standing(event);
	const id = event.params.customer;
	const customer = await customerWith(app, id);
	if (!customer) error(404);
	const leads = can(role, 'meeting.run');
	const before = cursorIn(event.url.searchParams.get('before'));
	return {
		customer,
		known: (await signalsOf(app, { team, leads })).find((one) => one.id === id)!,
		faces: await facesOf(app, id),
		segments: await segmentsIn(app, team),
		time: await timeOf(app, id, before),
		older: before !== null,
		today: app.now().slice(0, 10),
		contact: newId(),
		encounter: newId()
	};
};

export const actions: Actions = {
	change: async (event) => {
		const { app, member, team } = await standing(event, 'customer.edit');
		const form = await event.request.formData();
		form.set('id', event.params.customer);
		const said = readForm(CustomerForm, form);
		if (isUnread(said)) return fail(400, { ...said, about: 'change' });
		await changeCustomer(app, { ...said, team }, member.user);
		redirect(303, `/customers/${said.id}`);
	},

	contact: async (event) => {
		const { app, member, team } = await standing(event, 'customer.edit');
		const { customer } = event.params;
		const said = readForm(ContactForm, await event.request.formData());
		if (isUnread(said)) return fail(400, { ...said, about: 'contact' });
		await addContact(app, { team, customer }, said, member.user);
		redirect(303, `/customers/${customer}?contact=${said.id}`);
	},

	remove: async (event) => {
		const { app, member, team } = await standing(event, 'customer.edit');
		const { customer } = event.params;
		const contact = String((await event.request.formData()).get('contact') ?? '');
		await removeContact(app, { team, customer }, contact, member.user);
		redirect(303, `/customers/${customer}`);
	},

	note: async (event) => {
		const { app, member, team } = await standing(event, 'customer.edit');
		const { customer } = event.params;
		const said = readForm(EncounterForm, await event.request.formData());
		if (isUnread(said)) return fail(400, { ...said, about: 'note' });
		await noteEncounter(app, { team, customer }, said, member.user);
		redirect(303, `/customers/${customer}#encounter-${said.id}`);
	},

	unnote: async (event) => {
		const { app, member, team } = await standing(event, 'customer.edit');
		const { customer } = event.params;
		const said = readForm(EncounterGone, await event.request.formData());
		if (!isUnread(said))
			await removeEncounter(app, { team, customer }, said.encounter, member.user);
		redirect(303, `/customers/${customer}`);
	}
};
