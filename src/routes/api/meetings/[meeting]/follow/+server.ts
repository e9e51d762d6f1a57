import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { refuse } from '#lib/domain/refusal.ts';
import { Since } from '#lib/domain/wire.ts';
import { tooOften } from '#lib/server/realtime/buckets.ts';
import { follow } from '#lib/server/realtime/follow.ts';
import { placeAt } from '../place.ts';
import type { RequestHandler } from './$types';

/** What a socket's `follow` answers, for a network that lets no socket through. */
export const GET: RequestHandler = async (event) => {
	const { app } = event.locals;
	const { place, room } = await placeAt(event);
	if (tooOften(app, place)) return json(refuse('too-fast'), { status: 409 });
	const query = event.url.searchParams;
	const since = v.safeParse(Since, {
		seq: Number(query.get('seq')),
		epoch: Number(query.get('epoch'))
	});
	if (!since.success) return json(refuse('malformed'), { status: 400 });
	return json(await follow(app, room, place.viewer, since.output));
};
