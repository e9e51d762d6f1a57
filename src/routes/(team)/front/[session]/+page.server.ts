import { error, fail, redirect } from '@sveltejs/kit';
import type * as v from 'valibot';
import { themesIn } from '#lib/server/complaints/suggested.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import * as issues from '#lib/server/front/issues.ts';
import { closeSession, countVotes, sessionWith } from '#lib/server/front/sessions.ts';
import { membersOf } from '#lib/server/members.ts';
import { offered } from '#lib/server/moments.ts';
import { customersIn } from '#lib/server/promises/given.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function before(event: RequestEvent) {
	const { app, member, team } = await standing(event, 'front.edit');
	const session = await sessionWith(app, team, event.params.session, member.user);
	if (!session) error(404);
	return { app, session, team, at: { team, user: member.user, session: session.id } };
}

export const load: PageServerLoad = async (event) => {
	const { app, session, team } = await before(event);
	return {
		session,
		calls: await issues.callsOf(app, team, session.id),
		themes: await themesIn(app, team),
		moments: await offered(app, team),
		customers: await customersIn(app, team),
		members: (await membersOf(app, team)).map(({ id, name }) => ({ id, name })),
		most: issues.MOST_VOTES,
		fresh: newId()
	};
};

type At = { team: string; user: string; session: string };

const pressed =
	<S extends v.GenericSchema>(
		about: string,
		schema: S,
		deed: (app: App.Locals['app'], at: At, said: v.InferOutput<S>) => Promise<boolean>
	) =>
	async (event: RequestEvent) => {
		const { app, at } = await before(event);
		const said = readForm(schema, await event.request.formData());
		if (isUnread(said)) return fail(400, { about, ...said, problem: null });
		if (!(await deed(app, at, said))) error(404);
		redirect(303, `/front/${at.session}`);
	};

const refused = (about: string, problem: string) =>
	fail(409, {
		about,
		problem,
		problems: {} as Record<string, string>,
		kept: {} as Record<string, string>
	});

export const actions: Actions = {
	issue: pressed('issue', issues.IssueForm, issues.nameIssue),
	own: pressed('own', issues.OwnForm, issues.settleIssue),
	call: pressed('call', issues.CallForm, issues.planCall),
	called: pressed('called', issues.CalledForm, issues.noteCall),

	vote: async (event) => {
		const { app, at } = await before(event);
		const chosen = (await event.request.formData()).getAll('issue').map(String);
		const voted = await issues.vote(app, at, chosen);
		if (voted === 'gone') error(404);
		if (voted !== 'done') return refused('vote', voted);
		redirect(303, `/front/${at.session}#votes`);
	},

	count: async (event) => {
		const { app, at } = await before(event);
		await countVotes(app, at.team, at.session);
		redirect(303, `/front/${at.session}#votes`);
	},

	close: async (event) => {
		const { app, at } = await before(event);
		const done = await closeSession(app, at, at.session);
		if (done !== 'done') return refused('close', done);
		redirect(303, `/front/${at.session}`);
	}
};
