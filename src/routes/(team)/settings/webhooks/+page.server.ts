import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { can } from '#lib/server/can.ts';
import { isUnread, readForm, type Problems } from '#lib/server/forms.ts';
import { newId } from '#lib/server/tokens.ts';
import { eventTypes } from '#lib/server/webhooks/events.ts';
import {
	addWebhook,
	eventsIn,
	failuresOf,
	isRefusable,
	removeWebhook,
	sendAgain,
	switchWebhook,
	WebhookForm,
	webhooksOf
} from '#lib/server/webhooks/webhooks.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { app } = locals;
	const { team } = await parent();
	if (!can(team!.role, 'team.manage')) error(403);
	return {
		webhooks: await webhooksOf(app, team!.id),
		failures: await failuresOf(app, team!.id),
		types: eventTypes,
		form: newId()
	};
};

async function asked(event: RequestEvent) {
	const form = await event.request.formData();
	const at = await standingFor(event, String(form.get('team') ?? ''), 'team.manage');
	return { ...at, form, by: { team: at.team, user: at.member.user } };
}

const Delivery = v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) });
const Which = v.object({ id: Id });
const Switched = v.object({ id: Id, on: v.picklist(['yes', 'no']) });

const back = (team: string) => redirect(303, `/settings/webhooks?team=${team}`);

export const actions: Actions = {
	add: async (event) => {
		const { app, form, by } = await asked(event);
		const said = readForm(WebhookForm, form);
		const events = eventsIn(form);
		const kept = { url: String(form.get('url') ?? '') };
		const problems: Problems = {
			...(isUnread(said) && said.problems),
			...(!isUnread(said) && isRefusable(app, said.url) && { url: 'not-public' }),
			...(!events.length && { events: 'no-events' })
		};
		if (isUnread(said) || Object.keys(problems).length)
			return fail(400, { problems, kept, events });
		const secret = await addWebhook(app, by, { ...said, events });
		if (secret === null) error(404);
		return { secret, url: said.url };
	},

	switch: async (event) => {
		const { app, form, by, team } = await asked(event);
		const said = readForm(Switched, form);
		if (!isUnread(said)) await switchWebhook(app, by, said.id, said.on === 'yes');
		back(team);
	},

	remove: async (event) => {
		const { app, form, by, team } = await asked(event);
		const said = readForm(Which, form);
		if (!isUnread(said)) await removeWebhook(app, by, said.id);
		back(team);
	},

	again: async (event) => {
		const { app, form, team } = await asked(event);
		const said = readForm(Delivery, form);
		if (!isUnread(said)) await sendAgain(app, team, said.id);
		back(team);
	}
};
