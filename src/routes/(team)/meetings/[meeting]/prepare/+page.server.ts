import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { GenericSchema, InferOutput } from 'valibot';
import { isRefusal, type Reason, type Refusal } from '#lib/domain/refusal.ts';
import { climatesOf } from '#lib/server/after/rates.ts';
import type { App as Forthright } from '#lib/server/app.ts';
import { isUnread, keptOf, readForm, type Problems, typedIn } from '#lib/server/forms.ts';
import { planOf } from '#lib/server/meetings/plans.ts';
import { membersOf } from '#lib/server/members.ts';
import { decisionOn, knownFor } from '#lib/server/preparation/aid.ts';
import { guessable, guessesOf, sealGuesses } from '#lib/server/preparation/guesses.ts';
import * as marks from '#lib/server/preparation/marks.ts';
import { factsOf, landingsOf, worriesOf } from '#lib/server/preparation/ready.ts';
import { quiz } from '#lib/domain/programme/landing.ts';
import { readinessOf } from '#lib/domain/programme/readiness.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../../standing.ts';
import { guessesIn } from '../room/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, member, role, team } = await standing(event);
	const { meeting } = event.params;
	const plan = await planOf(app, meeting);
	if (!plan) error(404);
	const leads = role !== 'member';
	const facts = await factsOf(app, team, meeting);
	const landings = await landingsOf(app, meeting, member.user);
	const worries = await worriesOf(app, meeting);
	const posted = worries.filter((one) => one.about === 'worry').length;
	const known = await knownFor(app, { plan, leads, worries: posted, landings });
	const decision = await decisionOn(app, meeting, leads);
	const members = await membersOf(app, team);
	return {
		plan: { id: plan.id, title: plan.title, startsAt: plan.startsAt, zone: plan.zone },
		open: plan.state === 'planned',
		leads,
		charter: plan.charter,
		facilitator: members.find((one) => one.id === plan.facilitator)?.name ?? null,
		customers: plan.customers.map((one) => one.name),
		ready: readinessOf(facts),
		mine: facts.done.filter((one) => one.user === member.user).map((one) => one.step),
		members: members.map(({ id, name }) => ({ id, name, duty: facts.duties.get(id) ?? '' })),
		saidBefore: facts.saidBefore,
		landings,
		worries,
		known,
		decision,
		answers: { ...known.answers, ...decision?.answers, ...askedIn(event.url) },
		rates: (await climatesOf(app, team, leads)).rates,
		guessable: await guessable(app, meeting),
		sealed: await guessesOf(app, meeting, member.user),
		quiz: quiz.map((_, at) => event.url.searchParams.get(`quiz-${at}`)),
		ids: { worry: newId(), hate: newId() }
	};
};

/** "What does that advise?" asks by the address: nothing is kept of it. */
function askedIn(url: URL) {
	if (!url.searchParams.has('advise')) return {};
	const form = new FormData();
	for (const [name, value] of url.searchParams) form.append(name, value);
	const said = readForm(marks.AnswersForm, form);
	return isUnread(said) ? {} : marks.answersIn(said);
}

export type Failed = {
	about: string;
	refused: Reason | null;
	problems: Problems;
	kept: Record<string, string>;
	top: string[];
};

type Asking = RequestEvent & { params: { meeting: string } };
type Asked<S> = { app: Forthright; by: marks.By; said: S; form: FormData };

/** One press of one form of this page, while the meeting is only planned; and back to where it stands. */
function pressed<S extends GenericSchema>(
	about: string,
	schema: S,
	deed: (asked: Asked<InferOutput<S>>) => Promise<Refusal | null | void>,
	action: 'meeting.prepare' | 'meeting.plan' = 'meeting.prepare'
) {
	return async (event: Asking) => {
		const { app, member, team } = await standing(event, action);
		const { meeting } = event.params;
		const form = await event.request.formData();
		const plain = typedIn(form);
		const again = { about, kept: keptOf(plain), top: form.getAll('top').map(String) };
		const plan = await planOf(app, meeting);
		if (plan?.state !== 'planned')
			return fail<Failed>(409, { ...again, refused: 'already-open', problems: {} });
		const said = readForm(schema, form);
		if (isUnread(said))
			return fail<Failed>(400, { ...again, refused: null, problems: said.problems });
		const refused = await deed({ app, by: { meeting, team, user: member.user }, said, form });
		if (isRefusal(refused))
			return fail<Failed>(409, { ...again, refused: refused.refused, problems: {} });
		redirect(303, `/meetings/${meeting}/prepare#${about}`);
	};
}

export const actions: Actions = {
	step: pressed('ready', marks.StepForm, ({ app, by, said }) => marks.takeStep(app, by, said)),
	land: pressed('landing', marks.LandingForm, ({ app, by, said }) =>
		marks.markLanding(app, by, said)
	),
	worry: pressed('worries', marks.WorryForm, ({ app, by, said }) =>
		marks.postWorry(app, by.meeting, said)
	),
	duties: pressed('duties', marks.Anything, ({ app, by, form }) =>
		marks.shareDuties(app, by, form)
	),
	seal: pressed('guesses', marks.Anything, ({ app, by, form }) =>
		sealGuesses(
			app,
			by,
			guessesIn(form).map(({ kind, subject, value }) => ({ kind, subject, value }))
		)
	),
	decide: pressed(
		'facilitator',
		marks.ChoiceForm,
		({ app, by, said }) => marks.decideFacilitator(app, by, said),
		'meeting.plan'
	)
};
