import { error, fail, redirect } from '@sveltejs/kit';
import { reasonsOf } from '#lib/domain/programme/loss.ts';
import { can } from '#lib/server/can.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { BackForm, cameBack, joinTheme, lostIn, ThemeForm } from '#lib/server/lost/lost.ts';
import { planReview, ReviewForm, reviewsOf } from '#lib/server/lost/reviews.ts';
import { themesIn } from '#lib/server/lost/themes.ts';
import { areOurs } from '#lib/server/ours.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { app } = locals;
	const { team } = await parent();
	const lost = await lostIn(app, team!.id);
	const by = url.searchParams.get('by') === 'margin' ? 'margin' : 'count';
	return {
		by,
		lost,
		reasons: reasonsOf(lost, by),
		themes: await themesIn(app, team!.id),
		reviews: await reviewsOf(app, team!.id),
		leads: can(team!.role, 'meeting.plan'),
		fresh: newId(),
		today: app.now().slice(0, 10)
	};
};

export const actions: Actions = {
	plan: async (event) => {
		const said = readForm(ReviewForm, await event.request.formData());
		if (isUnread(said)) return fail(400, { ...said, about: 'plan' as const });
		const { app, member } = await standingFor(event, said.team, 'meeting.plan');
		await planReview(app, said, member.user);
		redirect(303, `/lost/reviews/${said.id}`);
	},

	theme: async (event) => {
		const said = readForm(ThemeForm, await event.request.formData());
		if (isUnread(said)) error(400);
		const { app, member, team } = await standingFor(event, said.team, 'customer.edit');
		if (!(await areOurs(app, team, { lost: said.lost, theme: said.theme }))) error(404);
		await joinTheme(app, said, member.user);
		redirect(303, `/lost?team=${team}#${said.lost}`);
	},

	back: async (event) => {
		const said = readForm(BackForm, await event.request.formData());
		if (isUnread(said)) return fail(400, { ...said, about: 'back' as const });
		const { app, member, team } = await standingFor(event, said.team, 'customer.edit');
		if (!(await cameBack(app, said, member.user))) error(404);
		redirect(303, `/lost?team=${team}#${said.lost}`);
	}
};
