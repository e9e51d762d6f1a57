import { error, type RequestEvent } from '@sveltejs/kit';
import { audiences, type Audience } from '#lib/domain/meeting/visibility.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { placeFor } from '#lib/server/meetings/seat.ts';

/** The room and the asker's place in it, at most the audience named in `?as=`. What is not theirs is not there. */
export async function placeAt({ locals, params, request, url }: RequestEvent<{ meeting: string }>) {
	const audience = url.searchParams.get('as') ?? 'guests';
	if (!audiences.includes(audience as Audience)) error(404);
	const place = await placeFor(locals.app, {
		meeting: params.meeting,
		audience: audience as Audience,
		cookie: request.headers.get('cookie'),
		protocol: url.protocol,
		token: /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
	});
	const room = place && (await enter(locals.app, params.meeting));
	if (!place || !room) error(404);
	return { place, room };
}
