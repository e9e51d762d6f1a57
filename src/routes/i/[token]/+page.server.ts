import { fail, redirect } from '@sveltejs/kit';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { answer, AnswerForm, pick, wish, WishForm } from '#lib/server/invitations/answer.ts';
import { pageOf, zoneFor } from '#lib/server/invitations/page.ts';
import { calledBy } from '#lib/server/manner.ts';
import { invited } from './invited.ts';
import type { Actions, PageServerLoad } from './$types';

type Said = {
	about: 'answer' | 'wish' | 'slots';
	problem?: string;
	problems?: Record<string, string>;
	kept?: Record<string, string>;
};
const no = (status: number, said: Said) => fail(status, said);

export const load: PageServerLoad = async (event) => {
	const { app, invited: found } = await invited(event);
	const { locale } = event.locals;
	const zone = zoneFor(found, event.url.searchParams.get('zone'));
	return {
		locale,
		called: await calledBy(app, found.facts.plan.team),
		token: event.params.token,
		kept: event.url.searchParams.get('kept'),
		page: await pageOf(app, found, { locale, zone })
	};
};

export const actions: Actions = {
	answer: async (event) => {
		const { app, invited: found } = await invited(event);
		const read = readForm(AnswerForm, await event.request.formData());
		if (isUnread(read)) return no(400, { about: 'answer', ...read });
		const refused = await answer(app, found, read);
		if (refused) return no(409, { about: 'answer', kept: read, ...refused });
		redirect(303, `/i/${event.params.token}?kept=answer#answer`);
	},

	slots: async (event) => {
		const { app, invited: found } = await invited(event);
		const chosen = (await event.request.formData()).getAll('slot').map(String);
		const refused = await pick(app, found, chosen);
		if (refused) return no(409, { about: 'slots', ...refused });
		redirect(303, `/i/${event.params.token}?kept=slots#answer`);
	},

	wish: async (event) => {
		const { app, invited: found } = await invited(event);
		const read = readForm(WishForm, await event.request.formData());
		if (isUnread(read)) return no(400, { about: 'wish', ...read });
		const refused = await wish(app, found, read.wish);
		if (refused) return no(409, { about: 'wish', kept: read, ...refused });
		redirect(303, `/i/${event.params.token}?kept=wish#wish`);
	}
};
