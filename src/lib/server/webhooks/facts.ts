import type { Recorded } from '#lib/domain/meeting/events.ts';
import { evolve } from '#lib/domain/meeting/evolve.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { readersOf } from '#lib/domain/meeting/visibility.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import type { Room } from '../meetings/rooms.ts';
import { tell } from './events.ts';

/** What a fact of a meeting means to other programs. A comment is one from when the team may read it. */
export function factWrites(app: App, room: Room, fact: Recorded, before: Meeting): Write[] {
	const { team, id: source } = room;
	const { at } = fact;
	switch (fact.type) {
		case 'meetingClosed':
			return [tell(app, { team, type: 'meeting.closed', source, at })];
		case 'versionAgreed':
			return [
				tell(app, {
					team,
					type: 'charter.agreed',
					source: room.charter,
					part: String(fact.number),
					at
				})
			];
		case 'commentAdded':
		case 'commentShown':
		case 'wordsRevealed':
			return newlyRead(before, evolve(before, fact)).map((part) =>
				tell(app, { team, type: 'comment.added', source, part, at })
			);
		default:
			return [];
	}
}

function newlyRead(before: Meeting, after: Meeting) {
	return after.comments
		.filter((one, index) => {
			const former = before.comments[index];
			const wasRead = former !== undefined && readersOf(former) === 'team';
			return !one.withdrawn && !wasRead && readersOf(one) === 'team';
		})
		.map(({ id }) => id);
}
