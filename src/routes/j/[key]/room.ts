import { error, fail, redirect, type Cookies } from '@sveltejs/kit';
import * as v from 'valibot';
import { Command } from '#lib/domain/meeting/orders.ts';
import { isRefusal, refuse } from '#lib/domain/refusal.ts';
import type { App } from '#lib/server/app.ts';
import { perform } from '#lib/server/meetings/perform.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { actorAt, placeFor } from '#lib/server/meetings/seat.ts';
import { tooFast } from '#lib/server/realtime/buckets.ts';
import { look } from '#lib/server/realtime/follow.ts';
import { newId } from '#lib/server/tokens.ts';

type At = { locals: { app: App }; request: Request; url: URL };

const placeAt = ({ locals, request, url }: At, meeting: string) =>
	placeFor(locals.app, {
		meeting,
		audience: 'guests',
		cookie: request.headers.get('cookie'),
		protocol: url.protocol
	});

/** The room as this guest may see it, and ids for a form that is sent without a script. */
export async function roomFor(event: At, meeting: string) {
	const place = await placeAt(event, meeting);
	const room = place && (await enter(event.locals.app, meeting));
	if (!place?.viewer.person || !room) return null;
	return {
		meeting,
		me: place.viewer.person,
		start: look(room, place.viewer),
		ids: { command: newId(), comment: newId() }
	};
}

type Posted = At & { params: { key: string }; cookies: Cookies };

/** What a form of the room asks for, by the same door as everything else. */
async function ask(event: Posted, order: (form: FormData) => unknown) {
	const { app } = event.locals;
	const form = await event.request.formData();
	const meeting = event.params.key;
	const place = await placeAt(event, meeting);
	const room = place && (await enter(app, meeting));
	if (!place || !room) error(403, 'removed');
	const words = String(form.get('words') ?? '');
	const said = v.safeParse(Command, order(form));
	if (!said.success) return fail(400, { refused: refuse('malformed').refused, words });
	if (tooFast(app, room, place)) return fail(429, { refused: refuse('too-fast').refused, words });
	const id = String(form.get('id') || newId());
	const outcome = await perform(
		app,
		meeting,
		{ id, command: said.output },
		actorAt(room.meeting, place)
	);
	if (isRefusal(outcome)) return fail(409, { refused: outcome.refused, words });
	redirect(303, `/j/${meeting}`);
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '') || null;

export const say = (event: Posted) =>
	ask(event, (form) => ({
		type: 'addComment',
		comment: text(form, 'comment'),
		clause: text(form, 'clause'),
		section: null,
		quote: null,
		verb: text(form, 'verb'),
		words: text(form, 'words') ?? '',
		lang: null,
		unsigned: form.has('unsigned')
	}));

export const take = (event: Posted) =>
	ask(event, (form) => ({ type: 'withdrawComment', comment: text(form, 'comment') }));

export const answer = (event: Posted) =>
	ask(event, (form) => ({
		type: 'answerRoom',
		proposal: text(form, 'proposal'),
		answer: text(form, 'answer'),
		words: text(form, 'words')
	}));
