import { error, fail, redirect } from '@sveltejs/kit';
import type * as v from 'valibot';
import { clausesIn } from '#lib/server/complaints/clauses.ts';
import * as deeds from '#lib/server/complaints/deeds.ts';
import { complaintWith } from '#lib/server/complaints/one.ts';
import { suggestedFor, themesIn } from '#lib/server/complaints/suggested.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { membersOf } from '#lib/server/members.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event);
	const complaint = await complaintWith(app, team, event.params.complaint);
	if (!complaint) error(404);
	return {
		complaint,
		suggested: complaint.theme ? [] : await suggestedFor(app, team, complaint),
		themes: await themesIn(app, team),
		clauses: await clausesIn(app, team),
		members: (await membersOf(app, team)).map(({ id, name }) => ({ id, name })),
		fresh: newId()
	};
};

type At = { team: string; user: string; complaint: string };

/** One press about this complaint, and back to it; what was typed stays when it is not taken. */
const pressed =
	<S extends v.GenericSchema>(
		about: string,
		schema: S,
		deed: (app: App.Locals['app'], at: At, said: v.InferOutput<S>) => Promise<boolean>
	) =>
	async (event: RequestEvent) => {
		const { app, member, team } = await standing(event, 'complaint.edit');
		const said = readForm(schema, await event.request.formData());
		if (isUnread(said)) return fail(400, { about, ...said });
		const { complaint } = event.params;
		if (!(await deed(app, { team, user: member.user, complaint }, said))) error(404);
		redirect(303, `/complaints/${complaint}`);
	};

export const actions: Actions = {
	answer: pressed('answer', deeds.AnswerForm, (app, at, said) =>
		deeds.answerComplaint(app, at, said.answer)
	),
	done: pressed('done', deeds.DoneForm, (app, at, said) =>
		deeds.finishComplaint(app, at, said.did)
	),
	theme: pressed('theme', deeds.ThemeForm, (app, at, said) =>
		deeds.fileComplaint(app, at, said.theme)
	),
	clause: pressed('clause', deeds.ClauseForm, (app, at, said) =>
		deeds.pinComplaint(app, at, said.clause)
	),
	give: pressed('give', deeds.OwnerForm, (app, at, said) =>
		deeds.giveComplaint(app, at, said.owner)
	),
	same: pressed('same', deeds.SameForm, (app, at, said) => deeds.sayIsSame(app, at, said.same)),
	peel: pressed('peel', deeds.PeelForm, deeds.peelComplaint)
};
