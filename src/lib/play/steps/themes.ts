import type { Desk } from '../steps.ts';
import type { ScriptMeeting } from '../script.ts';
import { verbOf } from '../words.ts';
import { leader, ratingFrom } from './room.ts';

/**
 * What people merged by hand: the comments of this meeting in a group that bears the theme's name,
 * as soon as rating begins; what is said later is put to it in its own minute.
 */
export function themeSteps({ script, meeting, ids, put }: Desk) {
	const from = ratingFrom(meeting);
	for (const theme of script.merges) {
		const minutes = new Map<number, string[]>();
		for (const { id, at_min } of meeting.feedback.filter((one) => belongs(one, theme.comments))) {
			const minute = Math.max(from, at_min);
			minutes.set(minute, [...(minutes.get(minute) ?? []), ids('comment', id)]);
		}
		const group = { group: ids('group', meeting.id, theme.id), name: theme.label.slice(0, 200) };
		for (const [minute, comments] of minutes)
			put(minute, leader(meeting), { type: 'group', ...group, comments }, theme.id, `${minute}`);
	}
}

const belongs = ({ id, kind }: ScriptMeeting['feedback'][number], comments: string[]) =>
	comments.includes(id) && verbOf.has(kind);
