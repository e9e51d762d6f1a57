import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Command } from '#lib/domain/meeting/orders.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { afterOf } from '#lib/server/after/after.ts';
import { can } from '#lib/server/can.ts';
import { perform } from '#lib/server/meetings/perform.ts';
import { planOf } from '#lib/server/meetings/plans.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, member, role } = await standing(event);
	const plan = await planOf(app, event.params.meeting);
	if (!plan) error(404);
	const { id, title, zone, startsAt } = plan;
	return {
		about: { id, title, zone, startsAt },
		after: await afterOf(app, id, can(role, 'meeting.run')),
		facilitates: plan.facilitator === member.user,
		press: newId()
	};
};

export const actions: Actions = {
	release: (event) => ask(event, (form) => ({ type: 'releaseClimate', note: text(form, 'note') })),

	/** With a label and a sentence; without a label it is taken back. */
	overrule: (event) =>
		ask(event, (form) => ({
			type: 'overruleClimate',
			overruled: form.has('label')
				? { label: text(form, 'label'), sentence: text(form, 'sentence') }
				: null
		}))
};

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

/** By the same door as everything else; what was typed comes back with a no. */
async function ask(event: RequestEvent, order: (form: FormData) => unknown) {
	const { app, member } = await standing(event, 'meeting.run');
	const { meeting } = event.params;
	const form = await event.request.formData();
	const kept = {
		note: text(form, 'note'),
		label: text(form, 'label'),
		sentence: text(form, 'sentence')
	};
	const said = v.safeParse(Command, order(form));
	if (!said.success) return fail(400, { refused: 'malformed', kept });
	const room = await enter(app, meeting);
	const side = room?.meeting.facilitator === member.user ? 'facilitator' : 'team';
	const sent = { id: String(form.get('press')), command: said.output };
	const outcome = await perform(app, meeting, sent, { person: member.user, side });
	if (isRefusal(outcome)) return fail(409, { refused: outcome.refused, kept });
	redirect(303, `/meetings/${meeting}/climate`);
}
