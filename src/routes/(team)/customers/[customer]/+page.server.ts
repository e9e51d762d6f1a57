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
import { addDate, DateForm, DateGone, datesOf, removeDate } from '#lib/server/customers/dates.ts';
import {
	notePerson,
	PersonForm,
	PersonGone,
	personNotes,
	removePersonNote
} from '#lib/server/customers/notes.ts';
import { stagesOf } from '#lib/server/customers/stages.ts';
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
		notes: await personNotes(app, id),
		dates: await datesOf(app, { customers: [id] }),
		stages: (await stagesOf(app, team, event.locals.locale)).filter(({ off }) => !off),
		contact: newId(),
		encounter: newId(),
		fresh: newId()
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
		if (!(await noteEncounter(app, { team, customer }, said, member.user))) error(404);
		redirect(303, `/customers/${customer}#encounter-${said.id}`);
	},

	date: async (event) => {
		const { app, member, team } = await standing(event, 'customer.edit');
		const { customer } = event.params;
		const said = readForm(DateForm, await event.request.formData());
		if (isUnread(said)) return fail(400, { ...said, about: 'date' });
		await addDate(app, { team, customer }, said, member.user);
		redirect(303, `/customers/${customer}#dates`);
	},

	undate: async (event) => {
		const { app, member, team } = await standing(event, 'customer.edit');
		const { customer } = event.params;
		const said = readForm(DateGone, await event.request.formData());
		if (!isUnread(said)) await removeDate(app, { team, customer }, said.date, member.user);
		redirect(303, `/customers/${customer}#dates`);
	},

	person: async (event) => {
		const { app, member, team } = await standing(event, 'customer.edit');
		const { customer } = event.params;
		const said = readForm(PersonForm, await event.request.formData());
		if (isUnread(said)) return fail(400, { ...said, about: 'person' });
		if (!(await notePerson(app, { team, customer }, said, member.user))) error(404);
		redirect(303, `/customers/${customer}#people`);
	},

	unperson: async (event) => {
		const { app, member, team } = await standing(event, 'customer.edit');
		const { customer } = event.params;
		const said = readForm(PersonGone, await event.request.formData());
		if (!isUnread(said)) await removePersonNote(app, { team, customer }, said.note, member.user);
		redirect(303, `/customers/${customer}#people`);
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
