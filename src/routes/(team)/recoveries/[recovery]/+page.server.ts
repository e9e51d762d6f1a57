import { error, fail, redirect } from '@sveltejs/kit';
import type * as v from 'valibot';
import { isUnread, readForm, typedIn } from '#lib/server/forms.ts';
import { canMail } from '#lib/server/mail/outbox.ts';
import { membersOf } from '#lib/server/members.ts';
import * as deeds from '#lib/server/recoveries/deeds.ts';
import { recoveryWith } from '#lib/server/recoveries/held.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../standing.ts';
import { readerOf } from '../reader.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

type Failed = {
	about: string;
	kept: Record<string, string>;
	problems: Record<string, string>;
	problem: string | null;
};
const no = (status: number, failed: Failed) => fail(status, failed);

async function before(event: RequestEvent) {
	const at = await standing(event, 'recovery.keep');
	const found = await recoveryWith(at.app, readerOf(at), event.params.recovery);
	if (!found) error(404);
	const { user, name, email } = at.member;
	return { ...at, found, by: { team: at.team, user, name, email } };
}

export const load: PageServerLoad = async (event) => {
	const { app, found, team, member } = await before(event);
	return {
		recovery: found,
		mine: found.owner === member.user,
		offered: found.offered === member.user,
		members: (await membersOf(app, team)).map(({ id, name }) => ({ id, name })),
		mail: canMail(app),
		fresh: newId()
	};
};

type At = Awaited<ReturnType<typeof before>>;

/** One press about this case; what was typed stays when it is not taken. */
const pressed =
	<S extends v.GenericSchema>(
		about: string,
		schema: S | null,
		deed: (at: At, said: v.InferOutput<S>) => Promise<deeds.Done> | deeds.Done
	) =>
	async (event: RequestEvent) => {
		const at = await before(event);
		const form = await event.request.formData();
		const said = schema ? readForm(schema, form) : {};
		const kept = typedIn(form);
		if (isUnread(said)) return no(400, { about, kept, problems: said.problems, problem: null });
		const done = await deed(at, said as v.InferOutput<S>);
		if (done) return no(409, { about, kept, problems: {}, problem: done.problem });
		redirect(303, `/recoveries/${at.found.id}`);
	};

export const actions: Actions = {
	contact: pressed('contact', deeds.ContactForm, ({ app, found, by }, { how }) =>
		deeds.contact(app, found, by, how)
	),
	right: pressed('right', deeds.RightForm, ({ app, found, by }, { righted }) =>
		deeds.putRight(app, found, by, righted)
	),
	offer: pressed('owner', deeds.OfferForm, ({ app, found, by }, { to }) =>
		deeds.offer(app, found, by, to)
	),
	take: pressed('owner', null, ({ app, found, by }) => deeds.takeOver(app, found, by)),

	ask: async (event) => {
		const { app, found, by } = await before(event);
		const said = readForm(deeds.AskForm, await event.request.formData());
		if (isUnread(said)) return no(400, { about: 'ask', ...said, problem: null });
		const origin = app.config.origin ?? event.url.origin;
		const { locale } = event.locals;
		const done = await deeds.askConfirmation(app, found, by, { ...said, origin, locale });
		if (done && 'problem' in done)
			return no(409, { about: 'ask', kept: {}, problems: {}, problem: done.problem });
		// The link is shown this once: only its hash is kept.
		if (done) return { about: 'ask', link: done.link };
		redirect(303, `/recoveries/${found.id}`);
	}
};
