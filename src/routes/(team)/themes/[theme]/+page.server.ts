import { error, fail, redirect } from '@sveltejs/kit';
import type * as v from 'valibot';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';
import { chainOf } from '#lib/server/chain.ts';
import { latestVersion } from '#lib/server/charters/versions.ts';
import type { App } from '#lib/server/app.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import * as forms from '#lib/server/themes/forms.ts';
import { countRating, mergeComments, takeComment } from '#lib/server/themes/merge.ts';
import type { Doer } from '#lib/server/themes/moves.ts';
import { markReason, ReasonForm, reasonOf } from '#lib/server/themes/reason.ts';
import { joinThemes, linkTheme, renameTheme, splitTheme } from '#lib/server/themes/shape.ts';
import { themeShown } from '#lib/server/themes/shown.ts';
import { undoMove } from '#lib/server/themes/undo.ts';
import { doerAt, type Played } from '#lib/server/themes/when.ts';
import { themeLoop, type ThemeLoop } from '#lib/server/told/loop.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, member, team } = await standing(event);
	const shown = await themeShown(app, team, event.params.theme, {
		charter: event.url.searchParams.get('charter'),
		reader: member.user,
		before: event.url.searchParams.get('before')
	});
	if (!shown) error(404);
	if ('joined' in shown) {
		if (shown.joined) redirect(303, `/themes/${shown.joined}`);
		error(404);
	}
	const chain = await chainOf(app, { team, theme: event.params.theme }, member.user);
	const loop = await themeLoop(app, team, event.params.theme);
	const reason = await reasonOf(app, event.params.theme);
	return {
		...shown,
		chain,
		loop: loop && withoutRaisers(loop),
		reason,
		before: event.url.searchParams.get('before'),
		id: newId()
	};
};

/** Who raised it stands on the page where they are told. */
const withoutRaisers = ({ raisers: _who, ...loop }: ThemeLoop) => loop;

type Asked<S> = { app: App; doer: Doer; theme: string; said: S; form: FormData };

/** One press of one form: read, done at its time, and back to the page. */
async function pressed<S extends v.GenericSchema<unknown, Played & { id: string }>>(
	event: RequestEvent,
	about: string,
	schema: S,
	deed: (asked: Asked<v.InferOutput<S>>) => Promise<Refusal | null>
) {
	const { app, member, team } = await standing(event, 'theme.edit');
	const form = await event.request.formData();
	const said = readForm(schema, form);
	if (isUnread(said)) return fail<forms.Undone>(400, { ...said, about, refused: null });
	const doer = await doerAt(app, team, member.user, said);
	const refused = await deed({ app, doer, theme: event.params.theme, said, form });
	if (isRefusal(refused)) return fail(409, forms.refusedIn(about, refused.refused));
	const charter = event.url.searchParams.get('charter');
	redirect(303, event.url.pathname + (charter ? `?charter=${encodeURIComponent(charter)}` : ''));
}

export const actions: Actions = {
	reason: async (event) => {
		const { app, member, team } = await standing(event, 'theme.edit');
		const said = readForm(ReasonForm, await event.request.formData());
		if (isUnread(said)) error(400);
		const { theme } = event.params;
		await markReason(app, { team, theme, by: member.user }, said);
		redirect(303, `/themes/${theme}#reason`);
	},
	merge: (event) =>
		pressed(event, 'merge', forms.Step, ({ app, doer, theme, said, form }) =>
			mergeComments(app, doer, said.id, theme, forms.saidIn(form))
		),
	undo: (event) =>
		pressed(event, 'undo', forms.Undo, ({ app, doer, said }) =>
			undoMove(app, doer, said.id, said.move)
		),
	rename: (event) =>
		pressed(event, 'rename', forms.Label, ({ app, doer, theme, said }) =>
			renameTheme(app, doer, said.id, theme, said.label)
		),
	split: (event) =>
		pressed(event, 'split', forms.Label, ({ app, doer, theme, said, form }) =>
			splitTheme(app, doer, theme, said, forms.saidIn(form))
		),
	/** One of the comments is taken out; its button says which. */
	take: (event) =>
		pressed(event, 'take', forms.Step, async ({ app, doer, said, form }) => {
			const [at] = forms.saidIn(form, 'take');
			return at ? takeComment(app, doer, said.id, at) : { refused: 'unknown-comment' };
		}),
	join: (event) =>
		pressed(event, 'join', forms.Other, ({ app, doer, theme, said }) =>
			joinThemes(app, doer, said.id, said.other, theme)
		),
	rated: (event) =>
		pressed(event, 'rated', forms.Step, async ({ app, doer, theme, said, form }) => {
			const rated = forms.ratedIn(form);
			return rated ? countRating(app, doer, said.id, theme, rated) : { refused: 'unknown-subject' };
		}),
	link: (event) =>
		pressed(event, 'link', forms.Link, async ({ app, doer, theme, said }) => {
			const { id, charter, on: onCharter, clause } = said;
			const version = said.version ?? (await latestVersion(app.db, charter))?.number ?? 1;
			return linkTheme(app, doer, id, theme, {
				charter,
				version,
				onCharter,
				clause: clause || null
			});
		})
};
