import { error, fail, redirect } from '@sveltejs/kit';
import { LinkForm, mailLink } from '#lib/server/doors/link.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { canMail } from '#lib/server/mail/outbox.ts';
import { newId } from '#lib/server/tokens.ts';
import { backTo } from '../../back.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (!canMail(locals.app)) error(404);
	const back = backTo(url.searchParams.get('back'));
	if (locals.member) redirect(303, back);
	return { back, id: newId() };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const { app, locale } = locals;
		if (!canMail(app)) error(404);
		const form = await request.formData();
		const said = readForm(LinkForm, form);
		if (isUnread(said)) return fail(400, said);
		await mailLink(app, said, locale, backTo(String(form.get('back') ?? '')));
		return { sent: said.email };
	}
};
