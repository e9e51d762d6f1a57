import { error, fail, redirect } from '@sveltejs/kit';
import { renderSVG } from 'uqr';
import { isRefusal } from '#lib/domain/refusal.ts';
import type { App } from '#lib/server/app.ts';
import { askedIn, budgetOf } from '#lib/server/askings.ts';
import { joinAddress } from '#lib/server/address.ts';
import { personalLink } from '#lib/server/meetings/links.ts';
import { openMeeting } from '#lib/server/meetings/open.ts';
import { planOf } from '#lib/server/meetings/plans.ts';
import { promisesBefore } from '#lib/server/promises/held.ts';
import { leadersOf } from '#lib/server/members.ts';
import { standing } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

type Planned = NonNullable<Awaited<ReturnType<typeof planOf>>>;

export const load: PageServerLoad = async (event) => {
	const { app, role, team } = await standing(event);
	const plan = await planOf(app, event.params.meeting);
	if (!plan) error(404);
	const leaders = await leadersOf(app, team);
	const name = (id: string | null) => leaders.find((one) => one.id === id)?.name ?? null;
	return {
		plan,
		facilitator: name(plan.facilitator),
		standIn: name(plan.standIn),
		asked: await askedAbout(app, team, plan),
		before: await promisesBefore(app, plan.id),
		leads: role !== 'member'
	};
};

async function askedAbout(app: App, team: string, { customers, startsAt, state }: Planned) {
	const contacts = customers.flatMap((one) => one.contacts.map((contact) => contact.id));
	const at = state === 'planned' ? startsAt : app.now();
	return { limit: await budgetOf(app.db, team), contacts: await askedIn(app.db, contacts, at) };
}

export const actions: Actions = {
	open: async (event) => {
		const { app, member } = await standing(event, 'meeting.run');
		const { meeting } = event.params;
		const ref = String((await event.request.formData()).get('ref') ?? '').slice(0, 40) || undefined;
		const refused = await openMeeting(app, meeting, member, ref);
		if (isRefusal(refused)) return fail(409, { refused: refused.refused, link: null });
		redirect(303, `/meetings/${meeting}/run`);
	},

	/** Shown this once, with a square of its own: what is kept is only a hash. */
	link: async (event) => {
		const { app } = await standing(event, 'meeting.plan');
		const contact = String((await event.request.formData()).get('contact') ?? '');
		const made = await personalLink(app, event.params.meeting, contact);
		if (isRefusal(made)) return fail(409, { refused: made.refused, link: null });
		const address = joinAddress(app, event.url);
		const square = renderSVG(address.link(made.token), { ecc: 'M', border: 4 });
		return {
			refused: null,
			link: {
				name: made.name,
				address: address.path(`/j/${made.token}`),
				square: `data:image/svg+xml,${encodeURIComponent(square)}`
			}
		};
	}
};
