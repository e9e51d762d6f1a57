import { seenBy } from '#lib/domain/meeting/visibility.ts';
import type { App } from '../app.ts';
import { saidIn } from '../charters/why.ts';
import { enter } from '../meetings/rooms.ts';
import { judgedBy } from './judged.ts';
import { lessons } from './listed.ts';
import { saidBefore } from './said.ts';

/** The words of a meeting with their themes, what may have been said before, and what it taught. */
export async function meetingThemes(app: App, team: string, id: string, reader: string) {
	const room = await enter(app, id);
	if (!room || room.team !== team) return null;
	const meeting = seenBy(room.meeting, { audience: 'team', person: reader });
	const taught = lessons(await judgedBy(app, team, room.charter));
	return {
		meeting: { id, title: meeting.about?.title ?? '', silent: meeting.silent },
		lesson: taught.find((one) => one.meeting === id) ?? null,
		said: meeting.comments
			.filter((one) => !one.held && !one.withdrawn)
			.map((one) => saidIn(id, meeting, one, 1)),
		...(await saidBefore(app, room))
	};
}
