import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { answerAsked, askedBehind, YesForm } from '#lib/server/recoveries/confirm.ts';
import { isLocale } from '#lib/words/index.ts';
import type { Actions, PageServerLoad } from './$types';

async function behind({ cookies, locals, params }: RequestEvent<{ token: string }>) {
	const asked = await askedBehind(locals.app, params.token);
	if (!asked) error(404);
	// Whoever chose no language here is spoken to as they are written to.
	if (!isLocale(cookies.get('lang')) && isLocale(asked.locale)) locals.locale = asked.locale;
	return { app: locals.app, asked };
}

export const load: PageServerLoad = async (event) => {
	const { asked } = await behind(event);
	const { team, name, what, righted, owner, answer, closedAt } = asked;
	return {
		locale: event.locals.locale,
		...{ team, name, what, righted, owner, answer, closed: closedAt !== null }
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { app, asked } = await behind(event);
		const said = readForm(YesForm, await event.request.formData());
		if (isUnread(said)) return fail(400, said);
		await answerAsked(app, asked, said);
		redirect(303, `/right/${event.params.token}`);
	}
};
