import { error, fail, redirect } from '@sveltejs/kit';
import {
	addContact,
	changeCustomer,
	ContactForm,
	CustomerForm,
	customerWith,
	removeContact
} from '#lib/server/customers.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app } = await standing(event);
	const customer = await customerWith(app, event.params.customer);
	if (!customer) error(404);
	return { customer, contact: newId() };
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
	}
};
