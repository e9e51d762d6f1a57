import { error, fail, redirect } from '@sveltejs/kit';
import type * as v from 'valibot';
import { DOTS, MOST_CALLS, reviewState } from '#lib/domain/programme/loss.ts';
import { can } from '#lib/server/can.ts';
import { isUnread, readForm, typedIn } from '#lib/server/forms.ts';
import {
	addCall,
	called,
	CalledForm,
	CallerForm,
	CallForm,
	CallGone,
	callsOf,
	dropCall,
	giveCall
} from '#lib/server/lost/calls.ts';
import {
	addIssue,
	IssueDone,
	issueDone,
	IssueForm,
	IssueOwned,
	issuesOf,
	ownIssue,
	vote,
	votersOf
} from '#lib/server/lost/issues.ts';
import { lostIn } from '#lib/server/lost/lost.ts';
import {
	closeReview,
	openItems,
	openVotes,
	reviewBy,
	startReview,
	type Problem,
	type Review
} from '#lib/server/lost/reviews.ts';
import { themesIn } from '#lib/server/lost/themes.ts';
import { membersOf } from '#lib/server/members.ts';
import { areOurs } from '#lib/server/ours.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing, type Standing } from '../../../standing.ts';
import type { Action } from '#lib/server/can.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, member, role, team } = await standing(event);
	const review = await reviewBy(app, event.params.review);
	if (!review) error(404);
	return {
		review: { ...review, state: reviewState(review) },
		items: await openItems(app, review),
		lost: (await lostIn(app, team)).filter((one) => one.review === review.id),
		calls: await callsOf(app, review.id),
		issues: await issuesOf(app, review, member.user),
		voters: await votersOf(app, review.id),
		themes: await themesIn(app, team),
		members: (await membersOf(app, team)).map(({ id, name }) => ({ id, name })),
		leads: can(role, 'meeting.plan'),
		most: { calls: MOST_CALLS, dots: DOTS },
		today: app.now().slice(0, 10),
		fresh: { call: newId(), issue: newId() }
	};
};

type At = Standing & { review: Review; me: string; form: FormData };
type Done = Problem | null | void;

/** One press about this review; what was typed stays when it is not taken, and why is said. */
const pressed =
	<S extends v.GenericSchema>(
		about: string,
		schema: S | null,
		deed: (at: At, said: v.InferOutput<S>) => Promise<Done>,
		action: Action = 'customer.edit'
	) =>
	async (event: RequestEvent) => {
		const stands = await standing(event, action);
		const review = await reviewBy(stands.app, event.params.review);
		if (!review) error(404);
		const form = await event.request.formData();
		const said = schema ? readForm(schema, form) : {};
		const kept = typedIn(form);
		if (isUnread(said)) return fail(400, { about, kept, problems: said.problems, problem: null });
		const asked = { ...stands, review, me: stands.member.user, form };
		const done = await deed(asked, said as v.InferOutput<S>);
		if (done) return fail(409, { about, kept, problems: {}, problem: done.problem });
		redirect(303, `/lost/reviews/${review.id}#${about}`);
	};

const lead = (about: string, deed: typeof startReview) =>
	pressed(about, null, ({ app, review, me }) => deed(app, review, me), 'meeting.plan');

/** What a form names and is another team's is not there. */
async function mine({ app, team }: At, named: Parameters<typeof areOurs>[2]) {
	if (!(await areOurs(app, team, named))) error(404);
}

export const actions: Actions = {
	start: lead('list', startReview),
	open: lead('issues', openVotes),
	close: lead('issues', closeReview),
	call: pressed('calls', CallForm, async (at, said) => {
		await mine(at, { member: said.caller, lost: said.lost });
		return addCall(at.app, at.review, said, at.me);
	}),
	caller: pressed('calls', CallerForm, async (at, said) => {
		await mine(at, { member: said.caller });
		return giveCall(at.app, at.review, said, at.me);
	}),
	drop: pressed('calls', CallGone, ({ app, review, me }, { call }) =>
		dropCall(app, review, call, me)
	),
	called: pressed('calls', CalledForm, ({ app, review, me }, said) =>
		called(app, review, said, me)
	),
	issue: pressed('issues', IssueForm, async (at, said) => {
		await mine(at, { theme: said.theme });
		return addIssue(at.app, at.review, said, at.me);
	}),
	vote: pressed('issues', null, ({ app, review, me, form }) => vote(app, review, form, me)),
	own: pressed('issues', IssueOwned, async (at, said) => {
		await mine(at, { member: said.owner });
		return ownIssue(at.app, at.review, said, at.me);
	}),
	done: pressed('items', IssueDone, ({ app, review, me }, said) => issueDone(app, review, said, me))
};
