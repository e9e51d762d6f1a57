import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import { USUAL_WANT } from '#lib/domain/programme/wants.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { forgetNote, notesOn, PersonGone } from '#lib/server/customers/notes.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { calledBy } from '#lib/server/manner.ts';
import { ownBehind } from '#lib/server/told/links.ts';
import { visitsOf } from '#lib/server/told/mine.ts';
import * as own from '#lib/server/told/own.ts';
import { newId } from '#lib/server/tokens.ts';
import { isLocale } from '#lib/words/index.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ token: string }>;
export type Said = {
	about: string;
	form: 'notQuite' | 'soften' | 'other';
	refused?: string;
	problems?: Record<string, string>;
	kept?: Record<string, string>;
};

async function behind({ cookies, locals, params }: Event) {
	const found = await ownBehind(locals.app, params.token);
	if (!found) error(404);
	// Whoever chose no language here is spoken to as they are written to.
	if (!isLocale(cookies.get('lang')) && found.reach.locale) locals.locale = found.reach.locale;
	return { app: locals.app, own: found };
}

export const load: PageServerLoad = async (event) => {
	const { app, own: found } = await behind(event);
	return {
		locale: event.locals.locale,
		called: await calledBy(app, found.team),
		done: event.url.searchParams.get('done'),
		/** About which comment something was just done. */
		at: event.url.searchParams.get('at'),
		name: found.reach.name,
		team: found.teamName,
		wants: found.whom.contact === null ? null : (found.reach.wants ?? USUAL_WANT),
		readAt: await own.readAt(app, found),
		notes: await notesOn(app, found.whom.contact),
		visits: await visitsOf(app, found),
		press: newId()
	};
};

type Place = { meeting: string; comment: string };
type Deed<S> = (at: Awaited<ReturnType<typeof behind>>, said: S) => Promise<Refusal | null>;

/** One press about one comment, and back to it. */
async function pressed<S extends v.GenericSchema<unknown, Place>>(
	event: Event,
	{
		form,
		schema,
		done
	}: { form: Said['form']; schema: S; done: 'thanked' | 'changed' | 'withdrawn' },
	deed: Deed<v.InferOutput<S>>
) {
	const at = await behind(event);
	const data = await event.request.formData();
	const about = String(data.get('comment') ?? '');
	const said = readForm(schema, data);
	if (isUnread(said)) return fail<Said>(400, { about, form, ...said });
	const refused = await deed(at, said);
	const kept: Said['kept'] = 'words' in said ? { words: String(said.words) } : undefined;
	if (refused) return fail<Said>(409, { about, form, kept, refused: refused.refused });
	redirect(303, `/y/${event.params.token}?done=${done}&at=${said.comment}#c-${said.comment}`);
}

export const actions: Actions = {
	meant: (event) =>
		pressed(
			event,
			{ form: 'other', schema: own.MeantForm, done: 'thanked' },
			({ app, own: whose }, said) => own.judge(app, whose, { ...said, words: null })
		),
	notQuite: (event) =>
		pressed(
			event,
			{ form: 'notQuite', schema: own.NotQuiteForm, done: 'thanked' },
			({ app, own: whose }, said) => own.judge(app, whose, said)
		),
	soften: (event) =>
		pressed(
			event,
			{ form: 'soften', schema: own.SoftenForm, done: 'changed' },
			({ app, own: whose }, said) => own.change(app, whose, said)
		),
	withdraw: (event) =>
		pressed(
			event,
			{ form: 'other', schema: own.WithdrawForm, done: 'withdrawn' },
			({ app, own: whose }, said) => own.change(app, whose, { ...said, words: null })
		),

	/** Nothing counts as read by being opened: scanners of mails open everything. */
	read: async (event) => {
		const { app, own: whose } = await behind(event);
		await own.haveRead(app, whose);
		redirect(303, `/y/${event.params.token}?done=read#read`);
	},
	/** What is kept of them is theirs to take away (2.09). */
	forget: async (event) => {
		const { app, own: whose } = await behind(event);
		const said = readForm(PersonGone, await event.request.formData());
		if (isUnread(said)) error(400);
		const { team, whom } = whose;
		await forgetNote(app, { team, contact: whom.contact }, said.note);
		redirect(303, `/y/${event.params.token}#notes`);
	},
	wants: async (event) => {
		const { app, own: whose } = await behind(event);
		const said = readForm(own.WantsForm, await event.request.formData());
		if (isUnread(said)) error(400);
		await own.setWants(app, whose, said.wants);
		redirect(303, `/y/${event.params.token}?done=wants#wants`);
	}
};
