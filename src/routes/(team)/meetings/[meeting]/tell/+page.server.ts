import { error, fail } from '@sveltejs/kit';
import { joinAddress } from '#lib/server/address.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { canMail } from '#lib/server/mail/outbox.ts';
import { planOf } from '#lib/server/meetings/plans.ts';
import { pageAddress, revokeLinks } from '#lib/server/told/links.ts';
import { linkGuest } from '#lib/server/told/people.ts';
import { guestsAfter, linkFor, mailPages, thank, ThanksForm } from '#lib/server/told/room.ts';
import { AnswerForm, replyTo } from '#lib/server/told/verdicts.ts';
import { standing } from '../../../standing.ts';
import { telling } from '../../../told.ts';
import type { Said } from './said.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event, 'customer.edit');
	const plan = await closed(event);
	const { id, title, charter, customers } = plan;
	return {
		plan: { id, title, charter },
		contacts: customers.flatMap(({ id: customer, contacts }) =>
			contacts.map(({ id: contact, name }) => ({ id: contact, name, customer }))
		),
		mail: canMail(app),
		after: await guestsAfter(app, team, id)
	};
};

/** Before it is over, and of a practice, there is nothing to tell. */
async function closed({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
	const plan = await planOf(locals.app, params.meeting);
	if (!plan || plan.state !== 'closed' || plan.rehearses !== null) error(404);
	return plan;
}

async function pressed(event: RequestEvent) {
	const asked = await telling(event);
	return { ...asked, plan: await closed(event) };
}

const no = (status: number, said: Said) => fail(status, said);
const said = (answer: Said) => answer;
const person = (form: FormData) => String(form.get('person') ?? '');

export const actions: Actions = {
	contact: async (event) => {
		const { app, doer, form, plan } = await pressed(event);
		const contact = String(form.get('contact') ?? '') || null;
		const guest = { meeting: plan.id, person: person(form), contact };
		if (!(await linkGuest(app, doer, guest))) error(400);
		return said({ about: guest.person, saved: true });
	},

	thanks: async (event) => {
		const { app, doer, form, plan } = await pressed(event);
		const read = readForm(ThanksForm, form);
		if (isUnread(read)) return no(400, { about: person(form), ...read });
		if (!(await thank(app, doer, plan.id, read))) error(400);
		return said({ about: read.person, saved: true });
	},

	link: async (event) => {
		const { app, doer, form, plan } = await pressed(event);
		const made = await linkFor(app, doer, plan.id, person(form));
		if (!made) error(400);
		const address = pageAddress(joinAddress(app, event.url).path(''), made.token);
		return said({ about: person(form), link: { name: made.name, address } });
	},

	revoke: async (event) => {
		const { app, team, form, plan } = await pressed(event);
		const { guests } = await guestsAfter(app, team, plan.id);
		const guest = guests.find((one) => one.person === person(form));
		if (!guest) error(400);
		await revokeLinks(app, team, guest.whom);
		return said({ about: guest.person, saved: true });
	},

	mail: async (event) => {
		const { app, press, plan, locale } = await pressed(event);
		const sent = await mailPages(app, press, plan, locale);
		if (!sent) return no(409, { about: 'mail' });
		return said({ about: 'mail', sent: sent.sent });
	},

	reply: async (event) => {
		const { app, doer, form, plan } = await pressed(event);
		const about = String(form.get('verdict') ?? '');
		const read = readForm(AnswerForm, form);
		if (isUnread(read)) return no(400, { about, ...read });
		if (!(await replyTo(app, doer, plan.id, read)))
			return no(409, { about, kept: read, refused: 'stale' });
		return said({ about, saved: true });
	}
};
