import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { AgainForm, askedAgain, followUpsOf, moveFollowUp } from '#lib/server/promises/again.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	const { app } = locals;
	return { tasks: await followUpsOf(app, team!.id), today: app.now().slice(0, 10) };
};

const Marked = v.object({ ...AgainForm.entries, team: Id });

const marking = (mark: typeof askedAgain) => async (event: RequestEvent) => {
	const said = readForm(Marked, await event.request.formData());
	if (isUnread(said)) return fail(400, said);
	const { app, member, team } = await standingFor(event, said.team, 'promise.keep');
	if (!(await mark(app, team, said, member.user))) error(404);
	redirect(303, `/promises/again?team=${team}#${said.task}`);
};

export const actions: Actions = { asked: marking(askedAgain), move: marking(moveFollowUp) };
