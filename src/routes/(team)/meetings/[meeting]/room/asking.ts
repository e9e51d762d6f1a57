import { typedIn } from '#lib/server/forms.ts';
import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Envelope } from '#lib/domain/meeting/orders.ts';
import { isRefusal, type Reason } from '#lib/domain/refusal.ts';
import { perform } from '#lib/server/meetings/perform.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { actorAt, placeFor } from '#lib/server/meetings/seat.ts';
import { newId } from '#lib/server/tokens.ts';
import { signedIn } from '../../../standing.ts';
import type { RequestEvent } from './$types';

/** What became of a form: done, or refused with what it was about and what was typed. */
export type Answered = {
	done: string | null;
	refused: Reason | null;
	about: string;
	kept: Record<string, string>;
};

type Orders = (form: FormData, event: RequestEvent) => unknown;

/** The member's place in the room, heard as the team. What is not theirs is not there. */
export async function seatAt(event: RequestEvent | Parameters<typeof signedIn>[0]) {
	const { locals, params, request, url } = event as RequestEvent;
	signedIn(event);
	const place = await placeFor(locals.app, {
		meeting: params.meeting,
		audience: 'team',
		cookie: request.headers.get('cookie'),
		protocol: url.protocol
	});
	const room = place && (await enter(locals.app, params.meeting));
	if (!room) error(404);
	return { place, room };
}

/** What a form asks for, by the same door as everything else. */
export async function ask(event: RequestEvent, order: Orders, done?: string) {
	const form = await event.request.formData();
	const id = String(form.get('id') || newId());
	const refused = await send(event, id, order(form, event));
	if (refused) return fail(409, no(refused, aboutOf(form), typedIn(form)));
	if (done) return did(done);
	redirect(303, event.url.pathname);
}

/** Several at once, each with an id of its own: sent again they are the same. */
export async function askAll(event: RequestEvent, orders: (form: FormData) => unknown[]) {
	const form = await event.request.formData();
	const id = String(form.get('id') || newId());
	for (const [at, order] of orders(form).entries()) {
		const refused = await send(event, `${id.slice(0, 56)}-${at}`, order);
		if (refused) return fail(409, no(refused, '', typedIn(form)));
	}
	return did('guess');
}

export const did = (done: string): Answered => ({ done, refused: null, about: '', kept: {} });
export const no = (refused: Reason, about: string, kept: Record<string, string>): Answered => ({
	done: null,
	refused,
	about,
	kept
});

async function send(event: RequestEvent, id: string, order: unknown): Promise<Reason | null> {
	const { place, room } = await seatAt(event);
	const sent = v.safeParse(Envelope, { id, command: order });
	if (!sent.success) return 'malformed';
	const actor = actorAt(room.meeting, place);
	const answer = await perform(event.locals.app, room.id, sent.output, actor);
	return isRefusal(answer) ? answer.refused : null;
}

const aboutOf = (form: FormData) => String(form.get('comment') ?? form.get('about') ?? '');
