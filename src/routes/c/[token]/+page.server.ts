import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { inboxBehind } from '#lib/server/complaints/inboxes.ts';
import { PublicForm, sayTo } from '#lib/server/complaints/public.ts';
import { isUnread, readForm, typedIn } from '#lib/server/forms.ts';
import { offered } from '#lib/server/moments.ts';
import { newId } from '#lib/server/tokens.ts';
import type { Actions, PageServerLoad } from './$types';

type Failed = {
	kept: Record<string, string>;
	problems: Record<string, string>;
	refused: string | null;
};
const no = (status: number, failed: Failed) => fail(status, failed);

async function behind({ locals: { app }, params }: RequestEvent<{ token: string }>) {
	const inbox = await inboxBehind(app, params.token, 'form');
	if (!inbox) error(404);
	return { app, inbox };
}

export const load: PageServerLoad = async (event) => {
	const { app, inbox } = await behind(event);
	return {
		locale: event.locals.locale,
		team: inbox.teamName,
		moments: await offered(app, inbox.team),
		sent: event.url.searchParams.has('sent'),
		fresh: newId()
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { app, inbox } = await behind(event);
		const form = await event.request.formData();
		const said = readForm(PublicForm, form);
		if (isUnread(said)) return no(400, { ...said, refused: null });
		const refused = await sayTo(app, inbox, said);
		const kept = typedIn(form);
		if (refused) return no(429, { problems: {}, kept, refused: refused.refused });
		redirect(303, `/c/${event.params.token}?sent`);
	}
};
