import { commentIn, planned, type Meeting } from '#lib/domain/meeting/meeting.ts';
import { readersOf } from '#lib/domain/meeting/visibility.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import type { Moment, Room } from '../meetings/rooms.ts';
import { tell } from './events.ts';

/** What a fact of a meeting means to other programs. A comment is one from when the team may read it. */
export function factWrites(app: App, room: Room, { fact, before, after }: Moment): Write[] {
	const { team, id: source } = room;
	const { at } = fact;
	const added = (part: string) => tell(app, { team, type: 'comment.added', source, part, at });
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
			return newlyRead(planned, after, [fact.comment]).map(added);
		case 'commentShown':
			return newlyRead(before, after, [fact.comment]).map(added);
		case 'wordsRevealed': {
			const held = before.comments.filter((one) => one.held).map(({ id }) => id);
			return newlyRead(before, after, held).map(added);
		}
		default:
			return [];
	}
}

/** Of these, what the team may read from now on. */
function newlyRead(before: Meeting, after: Meeting, about: string[]) {
	return about.filter((id) => {
		const [former, one] = [commentIn(before, id), commentIn(after, id)];
		const wasRead = former !== undefined && readersOf(former) === 'team';
		return one && !one.withdrawn && !wasRead && readersOf(one) === 'team';
	});
}
