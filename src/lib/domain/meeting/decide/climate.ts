import { mayFollow } from '../../climate/nudges.ts';
import { refuse } from '../../refusal.ts';
import type { Decision } from '../decide.ts';
import { personIn, type Meeting, type Overruled } from '../meeting.ts';
import { unfit } from './comments.ts';
import { notOpen, type Order } from './room.ts';

/** Somebody spoke instead of writing: counts as one contribution, and can be taken back. */
export function hearAloud(meeting: Meeting, { person, heard }: Order<'hearAloud'>): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (personIn(meeting, person)?.side !== 'customer') return refuse('unknown-person');
	const known = meeting.heardAloud.some((one) => one.person === person);
	return heard || known ? [{ type: 'heardAloud', person, heard }] : [];
}

/** The house has a word for the facilitator; where the climate is switched off it keeps silent. */
export function showNudge(
	meeting: Meeting,
	{ nudge, minute, numbers }: Order<'showNudge'>
): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	// Of two processes that look at one meeting each may have had its own idea.
	const due = meeting.climate.on && mayFollow(nudge, minute, meeting.nudges);
	return due ? [{ type: 'nudgeShown', nudge, minute, numbers }] : [];
}

export function answerNudge(meeting: Meeting, { nudge, answer }: Order<'answerNudge'>): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	const shown = meeting.nudges.findLast((one) => one.nudge === nudge);
	if (!shown) return refuse('unknown-nudge');
	return shown.answer === answer ? [] : [{ type: 'nudgeAnswered', nudge, answer }];
}

export function switchClimate(meeting: Meeting, on: boolean): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	return meeting.climate.on === on ? [] : [{ type: 'climateSwitched', on }];
}

/** A person knows better, and says why; what was computed is kept beside it. */
export function overruleClimate(meeting: Meeting, overruled: Overruled | null): Decision {
	if (meeting.status === 'planned') return notOpen(meeting);
	const no = overruled && unfit(overruled.sentence);
	if (no) return no;
	const same = JSON.stringify(meeting.climate.overruled) === JSON.stringify(overruled);
	return same ? [] : [{ type: 'climateOverruled', overruled }];
}

/** Decision 11: the team learns the label after the meeting, and the facilitator's note comes first. */
export function releaseClimate(meeting: Meeting, note: string): Decision {
	if (meeting.status !== 'closed') return refuse('meeting-not-closed');
	const no = unfit(note);
	if (no) return no;
	return meeting.climate.released?.note === note ? [] : [{ type: 'climateReleased', note }];
}
