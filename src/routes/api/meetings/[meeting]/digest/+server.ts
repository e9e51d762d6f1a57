import { json } from '@sveltejs/kit';
import { digestOf } from '#lib/server/meetings/digest.ts';
import { readLog } from '#lib/server/meetings/log.ts';
import { placeAt } from '../place.ts';
import type { RequestHandler } from './$types';

/** The story so far as one number, the same for everybody who may hear the same (`trust.md`, invariants). */
export const GET: RequestHandler = async (event) => {
	const { place, room } = await placeAt(event);
	const log = await readLog(event.locals.app.db, room.id);
	return json(digestOf(log, { audience: place.viewer.audience, person: null }));
};
