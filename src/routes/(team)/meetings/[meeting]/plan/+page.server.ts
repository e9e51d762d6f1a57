import { error, fail, redirect } from '@sveltejs/kit';
import { isRefusal } from '#lib/domain/refusal.ts';
import { isUnread, typedIn } from '#lib/server/forms.ts';
import { changePlan } from '#lib/server/meetings/plan.ts';
import { planOf } from '#lib/server/meetings/plans.ts';
import { localAt } from '#lib/server/meetings/zone.ts';
import { standing } from '../../../standing.ts';
import { choices, readPlan } from '../../reading.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event, 'meeting.plan');
	const plan = await planOf(app, event.params.meeting);
	if (!plan) error(404);
	if (plan.state !== 'planned') redirect(303, `/meetings/${plan.id}`);
	const { title, objective, charter, zone, names, showing, climate, facilitator, standIn } = plan;
	const { stage, asksReasons } = plan;
	const minutes = plan.agenda.map(({ stage, minutes }) => [`minutes-${stage}`, String(minutes)]);
	const locks = plan.agenda.map(({ stage, locked }) => [
		`locked-${stage}`,
		typeof locked === 'number' ? clockAfter(plan.startsAt, locked, zone) : ''
	]);
	const none = ['welcome', 'charter', 'needs', 'ratings', 'simplify', 'revise', 'close'].map(
		(stage) => [`minutes-${stage}`, '']
	);
	const kept: Record<string, string> = {
		title,
		objective,
		charter,
		zone,
		names,
		climate,
		showing,
		facilitator,
		standIn: standIn ?? '',
		stage: stage ?? '',
		asksReasons: asksReasons ?? '',
		startsAt: localAt(plan.startsAt, zone),
		...Object.fromEntries([...none, ...minutes, ...locks])
	};
	return {
		id: plan.id,
		kept,
		customers: plan.customers.map((one) => one.id),
		choices: await choices(app, team, event.locals.locale)
	};
};

const clockAfter = (startsAt: string, minutes: number, zone: string) =>
	localAt(new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(), zone).slice(11, 16);

export const actions: Actions = {
	default: async (event) => {
		const { app, member, team } = await standing(event, 'meeting.plan');
		const form = await event.request.formData();
		form.set('id', event.params.meeting);
		const said = readPlan(form);
		if (isUnread(said)) return fail(400, { ...said, refused: null });
		const refused = await changePlan(app, team, said, member.user);
		if (isRefusal(refused)) {
			return fail(409, {
				problems: {} as Record<string, string>,
				kept: typedIn(form),
				customers: said.customers,
				refused: refused.refused
			});
		}
		redirect(303, `/meetings/${said.id}`);
	}
};
