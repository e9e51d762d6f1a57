import { error, fail, redirect } from '@sveltejs/kit';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { canMail } from '#lib/server/mail/outbox.ts';
import { saidInPerson, tellTheme, TellForm, themeLoop } from '#lib/server/told/loop.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../../standing.ts';
import { telling } from '../../../told.ts';
import type { Actions, PageServerLoad } from './$types';

type Said = {
	sent?: number;
	problem?: 'unanswered' | 'no-mail' | 'nobody';
	problems?: Record<string, string>;
	kept?: Record<string, string>;
};
const no = (status: number, said: Said) => fail(status, said);
const said = (answer: Said) => answer;

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event, 'customer.edit');
	const loop = await themeLoop(app, team, event.params.theme);
	if (!loop) error(404);
	return { theme: event.params.theme, loop, mail: canMail(app), id: newId() };
};

export const actions: Actions = {
	tell: async (event) => {
		const { app, press, form, locale } = await telling(event);
		const read = readForm(TellForm, form);
		if (isUnread(read)) return no(400, read);
		const done = await tellTheme(app, press, event.params.theme, read, locale);
		if (!done) error(404);
		if ('problem' in done) return no(409, { ...done, kept: read });
		return said({ sent: done.sent });
	},

	said: async (event) => {
		const { app, doer, form } = await telling(event);
		const key = String(form.get('who') ?? '');
		if (!(await saidInPerson(app, doer, event.params.theme, key)))
			return no(409, { problem: 'unanswered' });
		redirect(303, `/themes/${event.params.theme}/tell#who`);
	}
};
