import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Envelope } from '#lib/domain/meeting/orders.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { earlierWords } from '#lib/server/meetings/earlier.ts';
import { joinAddress } from '#lib/server/address.ts';
import { latestVersion } from '#lib/server/charters/versions.ts';
import { makeScreenLink } from '#lib/server/meetings/screens.ts';
import { wayIn } from '#lib/server/meetings/wall.ts';
import { renewCode } from '#lib/server/meetings/open.ts';
import { takeSeat } from '#lib/server/meetings/people.ts';
import { perform } from '#lib/server/meetings/perform.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { actorAt, placeFor } from '#lib/server/meetings/seat.ts';
import { look } from '#lib/server/realtime/follow.ts';
import { newId } from '#lib/server/tokens.ts';
import { signedIn } from '../../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app } = event.locals;
	signedIn(event);
	event.depends('console:code');
	const { place, room } = await consoleAt(event);
	if (room.meeting.status === 'planned') redirect(303, `/meetings/${room.id}`);
	await takeSeat(app, place);
	return {
		meeting: room.id,
		me: place.viewer.person,
		now: app.now(),
		start: look(room, place.viewer),
		way: await wayIn(app, room.id, event.url),
		latest: (await latestVersion(app.db, room.charter))?.number ?? 1,
		earlier: await earlierWords(app, room),
		press: newId()
	};
};

export const actions: Actions = {
	/** The old code and the old square stop working at once. */
	code: async (event) => {
		const { place, room } = await consoleAt(event);
		if (actorAt(room.meeting, place).side !== 'facilitator')
			return fail(403, { refused: 'not-yours' });
		const form = await event.request.formData();
		const renewed = await renewCode(event.locals.app, room.id, String(form.get('press')));
		if (isRefusal(renewed)) return fail(409, { refused: renewed.refused });
		return { renewed: true };
	},

	/** One press of the bar, before the page is alive or without scripts. */
	order: async (event) => {
		const { place, room } = await consoleAt(event);
		const form = await event.request.formData();
		const sent = v.safeParse(Envelope, {
			id: form.get('press'),
			command: asJson(form.get('order'))
		});
		if (!sent.success) return fail(400, { refused: 'malformed' });
		const answer = await perform(
			event.locals.app,
			room.id,
			sent.output,
			actorAt(room.meeting, place)
		);
		if (isRefusal(answer)) return fail(409, { refused: answer.refused });
		redirect(303, event.url.pathname);
	},

	/** Told once: a link for the machine at the projector. */
	screen: async (event) => {
		const { room } = await consoleAt(event);
		const token = await makeScreenLink(event.locals.app, room.id);
		return { link: joinAddress(event.locals.app, event.url).path(`/s/${token}`) };
	}
};

function asJson(text: FormDataEntryValue | null): unknown {
	try {
		return JSON.parse(String(text));
	} catch {
		return null;
	}
}

/** The meeting and the member's place at its console. What is not theirs is not there. */
async function consoleAt({ locals, params, request, url }: RequestEvent) {
	const { app } = locals;
	const place = await placeFor(app, {
		meeting: params.meeting,
		audience: 'console',
		cookie: request.headers.get('cookie'),
		protocol: url.protocol
	});
	const room = place && (await enter(app, params.meeting));
	const person = place?.viewer.person;
	if (!room || !person) error(404, 'not found');
	return { place: { ...place, viewer: { ...place.viewer, person } }, room };
}
