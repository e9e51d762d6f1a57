import type { Desk } from '../steps.ts';
import type { Script, ScriptMeeting } from '../script.ts';
import { verbOf } from '../words.ts';
import { revisingFrom } from './room.ts';

/** The meeting a comment was said in, if it was said in a way that can be played. */
export const meetingOf = ({ meetings }: Script, comment: string): ScriptMeeting | undefined =>
	meetings.find((meeting) =>
		meeting.feedback.some((said) => said.id === comment && verbOf.has(said.kind))
	);

/** The last meeting whose comments are cited; with none cited, the last one there is. */
export function lastCited(script: Script, because: string[]): ScriptMeeting | undefined {
	const cited = new Set(because.map((id) => meetingOf(script, id)?.id));
	return script.meetings.findLast((one) => cited.has(one.id)) ?? script.meetings.at(-1);
}

/** Causes of this meeting, and those of earlier ones with the meeting they were said in. */
export function causesIn({ script, meeting, ids }: Desk, because: string[]) {
	const said = because.flatMap((id) => {
		const at = meetingOf(script, id);
		return at ? [{ at, comment: ids('comment', id) }] : [];
	});
	return {
		because: said.filter(({ at }) => at === meeting).map((one) => one.comment),
		elsewhere: said
			.filter(({ at }) => at !== meeting)
			.map(({ at, comment }) => ({ meeting: ids('meeting', at.id), comment }))
	};
}

/** When the team turns to it, but not before the last of these words was said. */
export function momentOf({ meeting }: Desk, because: string[]) {
	const said = meeting.feedback.filter((one) => because.includes(one.id));
	return Math.max(revisingFrom(meeting), ...said.map((one) => one.at_min));
}
