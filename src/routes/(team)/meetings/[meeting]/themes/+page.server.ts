import { error, fail, redirect } from '@sveltejs/kit';
import type * as v from 'valibot';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from '#lib/server/app.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import * as forms from '#lib/server/themes/forms.ts';
import { makeTheme, mergeComments, takeComment } from '#lib/server/themes/merge.ts';
import { meetingThemes } from '#lib/server/themes/meeting.ts';
import type { Doer } from '#lib/server/themes/moves.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, member, team } = await standing(event);
	const found = await meetingThemes(app, team, event.params.meeting, member.user);
	if (!found) error(404);
	return { ...found, id: newId() };
};

type Asked<S> = { app: App; doer: Doer; said: S; at: { meeting: string; comment: string } };

async function pressed<S extends v.GenericSchema<unknown, { comment: string }>>(
	event: RequestEvent,
	schema: S,
	deed: (asked: Asked<v.InferOutput<S>>) => Promise<Refusal | null>
) {
	const { app, member, team } = await standing(event, 'theme.edit');
	const said = readForm(schema, await event.request.formData());
	if (isUnread(said)) return fail<forms.Undone>(400, { ...said, about: 'comment', refused: null });
	const doer = { team, by: member.user, at: app.now() };
	const at = { meeting: event.params.meeting, comment: said.comment };
	const refused = await deed({ app, doer, said, at });
	if (isRefusal(refused))
		return fail(409, forms.refusedIn('comment', refused.refused, { comment: said.comment }));
	redirect(303, `${event.url.pathname}#comment-${said.comment}`);
}

export const actions: Actions = {
	put: (event) =>
		pressed(event, forms.Put, ({ app, doer, said, at }) =>
			mergeComments(app, doer, said.id, said.theme, [at])
		),
	make: (event) =>
		pressed(event, forms.Begin, ({ app, doer, said, at }) =>
			makeTheme(app, doer, { id: said.id, label: said.label }, at)
		),
	take: (event) =>
		pressed(event, forms.Take, ({ app, doer, said, at }) => takeComment(app, doer, said.id, at))
};
