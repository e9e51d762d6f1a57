import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import type { App } from '../app.ts';
import { enter } from '../meetings/rooms.ts';
import { hashToken } from '../tokens.ts';
import type { Doer } from './moves.ts';

/** A player says in which minute of which meeting it was; a person says nothing of the kind. */
export const Played = v.object({
	meeting: v.optional(v.union([Id, v.literal('')]), ''),
	clock: v.optional(v.string(), ''),
	minute: v.optional(v.pipe(v.string(), v.transform(Number), v.minValue(0), v.maxValue(10_000)))
});
export type Played = v.InferOutput<typeof Played>;

/** Only whoever holds the key of a played meeting states the minute; for everybody else it is now. */
export async function doerAt(app: App, team: string, by: string, played: Played): Promise<Doer> {
	const room = played.clock && played.meeting ? await enter(app, played.meeting) : null;
	const holds =
		room?.team === team && room.clockHash !== null && hashToken(played.clock) === room.clockHash;
	if (!holds || played.minute === undefined) return { team, by, at: app.now() };
	const at = Date.parse(room.startsAt) + played.minute * 60_000;
	return { team, by, at: new Date(at).toISOString() };
}
