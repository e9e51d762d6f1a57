import { error, fail, redirect } from '@sveltejs/kit';
import type * as v from 'valibot';
import { mayHear } from '#lib/domain/programme/wants.ts';
import { isUnread, readForm, typedIn } from '#lib/server/forms.ts';
import { datesWithin } from '#lib/server/customers/dates.ts';
import { canMail } from '#lib/server/mail/outbox.ts';
import { membersOf } from '#lib/server/members.ts';
import { BreakForm, check, CheckForm, giveUp } from '#lib/server/promises/guard.ts';
import {
	AnswerForm,
	answerOffer,
	HandOverForm,
	mayOffer,
	offer,
	take,
	type By,
	type Done
} from '#lib/server/promises/handover.ts';
import { heldIn, type Held } from '#lib/server/promises/held.ts';
import { lettersIn, SendForm, settleLetter } from '#lib/server/promises/letters.ts';
import { witnessesOf } from '#lib/server/promises/witness.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, held, by, team } = await before(event);
	const letters = await lettersIn(app, team, held.id);
	const witnesses = await witnessesOf(app, held);
	return {
		held,
		mine: held.member === by.user,
		me: by.user,
		mayOffer: mayOffer(held, by),
		members: (await membersOf(app, team))
			.filter(({ id }) => id !== held.member)
			.map(({ id, name }) => ({ id, name })),
		letters: letters.filter(({ kind }) => kind === 'slips'),
		silent: witnesses.flatMap(({ contact, name, customer, wants, own }) => {
			const { goes, why } = mayHear(wants, { kind: 'slips', own });
			return goes ? [] : [{ contact, name, customer, why }];
		}),
		dates: await datesBefore(app, held),
		mail: canMail(app),
		today: app.now().slice(0, 10),
		fresh: newId()
	};
};

/** What of theirs comes before its day, or is on it. */
async function datesBefore(app: At['app'], { customers, day, movedTo, checked }: Held) {
	const until = (checked === 'slips' ? movedTo : null) ?? day;
	const from = app.now().slice(0, 10);
	if (until === null || until < from) return [];
	return datesWithin(app, ids(customers), { from, until });
}

const ids = (all: { id: string }[]) => all.map(({ id }) => id);

async function before(event: RequestEvent) {
	const { app, member, role, team } = await standing(event, 'promise.keep');
	const held = await heldIn(app, team, event.params.promise);
	if (!held) error(404);
	const { user, name, email } = member;
	const by: By = { user, name, email, role };
	return { app, held, by, team };
}

type At = Awaited<ReturnType<typeof before>>;

/** One press about this promise; what was typed stays when it is not taken. */
const pressed =
	<S extends v.GenericSchema>(
		about: string,
		schema: S | null,
		deed: (at: At & { held: Held }, said: v.InferOutput<S>, event: RequestEvent) => Promise<Done>
	) =>
	async (event: RequestEvent) => {
		const at = await before(event);
		const form = await event.request.formData();
		const said = schema ? readForm(schema, form) : {};
		const kept = typedIn(form);
		if (isUnread(said)) return fail(400, { about, kept, problems: said.problems, problem: null });
		const done = await deed(at, said as v.InferOutput<S>, event);
		if (done) return fail(409, { about, kept, problems: {}, problem: done.problem });
		redirect(303, `/promises/${at.held.id}`);
	};

export const actions: Actions = {
	offer: pressed('offer', HandOverForm, ({ app, held, by }, said, { locals }) =>
		offer(app, held, said, by, locals.locale)
	),
	answer: pressed('offer', AnswerForm, ({ app, held, by }, said) =>
		answerOffer(app, held, said, by)
	),
	take: pressed('offer', null, ({ app, held, by }) => take(app, held, by)),
	check: pressed('check', CheckForm, ({ app, held, by }, said, { locals }) =>
		check(app, held, said, by, locals.locale)
	),
	giveUp: pressed('giveUp', BreakForm, ({ app, held, by }, said) => giveUp(app, held, said, by)),
	send: pressed('send', SendForm, ({ app, team, by }, said) => settleLetter(app, team, said, by))
};
