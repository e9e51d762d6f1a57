import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { markedIn, sharedWords } from '#lib/domain/programme/litmus.ts';
import { joinAddress } from '#lib/server/address.ts';
import { beginLitmus, closeLitmus, litmusesOf, TEN } from '#lib/server/litmus.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	const { app, locale } = locals;
	const address = joinAddress(app, url);
	return {
		ten: TEN,
		fresh: newId(),
		tests: (await litmusesOf(app, team!.id)).map(({ token, answers, ...one }) => {
			const shared = sharedWords(answers, locale);
			return {
				...one,
				link: address.path(`/l/${token}`),
				answers: answers.map(({ id, job, common }) => ({
					...{ id, job, common: markedIn(common, shared, locale) }
				}))
			};
		})
	};
};

/** Of both forms: for which team, and which test. */
async function asked(event: RequestEvent) {
	const form = await event.request.formData();
	const at = await standingFor(event, String(form.get('team') ?? ''), 'charter.edit');
	const id = v.safeParse(Id, form.get('id'));
	return { app: at.app, by: { team: at.team, user: at.member.user }, id: id.success && id.output };
}

export const actions: Actions = {
	begin: async (event) => {
		const { app, by, id } = await asked(event);
		if (id) await beginLitmus(app, by, id);
		redirect(303, `/litmus?team=${by.team}`);
	},
	close: async (event) => {
		const { app, by, id } = await asked(event);
		if (id) await closeLitmus(app, by, id);
		redirect(303, `/litmus?team=${by.team}`);
	}
};
