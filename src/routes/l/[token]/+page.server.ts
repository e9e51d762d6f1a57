import { error, fail } from '@sveltejs/kit';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { AnswerForm, answerLitmus, litmusAt } from '#lib/server/litmus.ts';
import { newId } from '#lib/server/tokens.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const litmus = await litmusAt(locals.app, params.token);
	if (!litmus) error(404);
	const { team, open } = litmus;
	return { locale: locals.locale, team, open, fresh: newId() };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const said = readForm(AnswerForm, await request.formData());
		if (isUnread(said)) return fail(400, { ...said, thanks: false });
		const litmus = await litmusAt(locals.app, params.token);
		if (!litmus) error(404);
		if (!litmus.open) return fail(410, { problems: {}, kept: {}, thanks: false });
		await answerLitmus(locals.app, litmus.id, said);
		return { problems: {}, kept: {}, thanks: true };
	}
};
