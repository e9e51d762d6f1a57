import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { isUnread, readForm, typedIn } from '#lib/server/forms.ts';
import { canMail } from '#lib/server/mail/outbox.ts';
import { lettersIn, SendForm, settleLetter, teamBehind } from '#lib/server/promises/letters.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	return { letters: await lettersIn(locals.app, team!.id), mail: canMail(locals.app) };
};

const Whose = v.object({ letter: Id });

export const actions: Actions = {
	send: async (event) => {
		const form = await event.request.formData();
		const whose = readForm(Whose, form);
		const team = isUnread(whose) ? null : await teamBehind(event.locals.app, whose.letter);
		const { app, member, role } = await standingFor(event, team ?? '', 'promise.keep');
		const kept = typedIn(form);
		const said = readForm(SendForm, form);
		const about = 'send';
		if (isUnread(said)) return fail(400, { about, kept, problems: said.problems, problem: null });
		const { user, name, email } = member;
		const done = await settleLetter(app, team!, said, { user, name, email, role });
		if (done) return fail(409, { about, kept, problems: {}, problem: done.problem });
		redirect(303, `/promises/messages?team=${team}`);
	}
};
