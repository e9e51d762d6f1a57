import { error, fail, redirect, type Cookies } from '@sveltejs/kit';
import * as v from 'valibot';
import { Command, Envelope } from '#lib/domain/meeting/orders.ts';
import { personIn } from '#lib/domain/meeting/meeting.ts';
import { fs, openLines } from '#lib/domain/meeting/pulse.ts';
import { isRefusal, refuse } from '#lib/domain/refusal.ts';
import type { App } from '#lib/server/app.ts';
import { perform } from '#lib/server/meetings/perform.ts';
import { dropPhoto, keepPhoto } from '#lib/server/meetings/photos.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { actorAt, placeFor } from '#lib/server/meetings/seat.ts';
import { tooFast } from '#lib/server/realtime/buckets.ts';
import { look } from '#lib/server/realtime/follow.ts';
import { writtenIn } from '#lib/server/told/mine.ts';
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
		written: room.meeting.status === 'closed' ? await writtenIn(event.locals.app, meeting) : [],
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
	const said = v.safeParse(Envelope, { id: form.get('id') || newId(), command: order(form) });
	if (!said.success) return fail(400, { refused: refuse('malformed').refused, words });
	if (tooFast(app, room, place)) return fail(429, { refused: refuse('too-fast').refused, words });
	const outcome = await perform(app, meeting, said.output, actorAt(room.meeting, place));
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
		unsigned: form.has('unsigned'),
		...(form.has('urgent') && { urgent: true }),
		moment: text(form, 'moment'),
		...(form.has('noNews') && { kind: 'no-news' }),
		...(form.has('parent') && {
			parent: { comment: text(form, 'parent'), question: text(form, 'question') }
		})
	}));

export const take = (event: Posted) =>
	ask(event, (form) => ({ type: 'withdrawComment', comment: text(form, 'comment') }));

export const soften = (event: Posted) =>
	ask(event, (form) => ({
		type: 'editComment',
		comment: text(form, 'comment'),
		words: text(form, 'words') ?? ''
	}));

export const answer = (event: Posted) =>
	ask(event, (form) => ({
		type: 'answerRoom',
		proposal: text(form, 'proposal'),
		answer: text(form, 'answer'),
		words: text(form, 'words')
	}));

export const rate = (event: Posted) =>
	ask(event, (form) => {
		const kind = text(form, 'kind');
		const said = form.getAll('value').map(String);
		return {
			type: 'castBallot',
			kind,
			subject: text(form, 'subject') ?? '',
			value: kind === 'top' ? said : kind === 'simplify' ? said[0] : Number(said[0]) || null
		};
	});

export const feel = (event: Posted) =>
	ask(event, (form) => ({
		type: 'answerPulse',
		kind: text(form, 'kind'),
		values: pulseValues(form)
	}));

/** Only what was answered: an empty field is no answer, a nought is "I can't say". */
function pulseValues(form: FormData) {
	const points = fs
		.filter((f) => form.has(f))
		.map((f) => [f, Number(form.get(f)) || null] as const);
	const said = ['worth', ...openLines].flatMap((name) => {
		const words = text(form, name);
		return words ? [[name, words] as const] : [];
	});
	return Object.fromEntries([...points, ...said]);
}

export const confirm = (event: Posted) =>
	ask(event, (form) => ({
		type: 'answerReadBack',
		comment: text(form, 'comment'),
		right: form.get('right') === 'yes'
	}));

/** Who one is, in one's own words; a photo comes in with them and can be taken away again. */
export async function introduce(event: Posted) {
	const { app } = event.locals;
	const { key: meeting } = event.params;
	const place = await placeAt(event, meeting);
	const room = place && (await enter(app, meeting));
	const person = place?.viewer.person;
	if (!place || !room || !person) error(403, 'removed');
	if (tooFast(app, room, place)) return fail(429, { refused: refuse('too-fast').refused });
	const form = await event.request.formData();
	const photo = await photoFrom(app, { meeting, person }, form);
	if (isRefusal(photo)) return fail(400, { refused: photo.refused });
	const said = v.safeParse(Command, {
		type: 'introduce',
		title: text(form, 'title'),
		since: text(form, 'since'),
		line: text(form, 'line'),
		photo: photo ?? (form.has('remove') ? null : (personIn(room.meeting, person)?.photo ?? null))
	});
	if (!said.success) return fail(400, { refused: refuse('malformed').refused });
	const actor = actorAt(room.meeting, place);
	const outcome = await perform(app, meeting, { id: newId(), command: said.output }, actor);
	if (isRefusal(outcome)) return fail(409, { refused: outcome.refused });
	redirect(303, `/j/${meeting}`);
}

type Owner = { meeting: string; person: string };

/** The id of a new photo; nothing when there is none, or the old one goes. */
async function photoFrom(app: App, owner: Owner, form: FormData) {
	const file = form.get('photo');
	if (form.has('remove')) await dropPhoto(app, owner);
	else if (file instanceof File && file.size) return keepPhoto(app, owner, file);
	return null;
}
