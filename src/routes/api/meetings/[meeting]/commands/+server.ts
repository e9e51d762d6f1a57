import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { Envelope } from '#lib/domain/meeting/orders.ts';
import { isRefusal, refuse } from '#lib/domain/refusal.ts';
import { takeSeat } from '#lib/server/meetings/people.ts';
import { perform } from '#lib/server/meetings/perform.ts';
import { actorAt } from '#lib/server/meetings/seat.ts';
import { tooFast } from '#lib/server/realtime/buckets.ts';
import { whatIsWrong } from '#lib/server/realtime/serve.ts';
import { placeAt } from '../place.ts';
import type { RequestHandler } from './$types';

/** What a socket's `command` answers, for a network that lets no socket through. */
export const POST: RequestHandler = async (event) => {
	const { locals, request, url } = event;
	// SvelteKit asks this of forms only; a cookie alone must not be enough for another site's script.
	if (!request.headers.has('authorization') && request.headers.get('origin') !== url.origin)
		error(403);
	const { place, room } = await placeAt(event);
	if (tooFast(locals.app, room, place)) {
		return json(refuse('too-fast'), { status: 409 });
	}
	const said: unknown = await request.json().catch(() => null);
	const sent = v.safeParse(Envelope, said);
	if (!sent.success) return json(refuse(whatIsWrong(said)), { status: 409 });
	await takeSeat(locals.app, place);
	const answer = await perform(locals.app, room.id, sent.output, actorAt(room.meeting, place));
	return json(answer, { status: isRefusal(answer) ? 409 : 200 });
};
