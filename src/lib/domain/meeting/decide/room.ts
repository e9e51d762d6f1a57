import { refuse } from '../../refusal.ts';
import type { AnyCommand } from '../commands.ts';
import type { Decision } from '../decide.ts';
import type { MeetingEvent } from '../events.ts';
import type { Blank, Meeting, Pointer } from '../meeting.ts';

export type Order<T extends AnyCommand['type']> = Extract<AnyCommand, { type: T }>;

/** Why nothing can be done in a meeting that is not open, in the words that fit. */
export const notOpen = (meeting: Meeting) =>
	refuse(meeting.status === 'closed' ? 'meeting-closed' : 'meeting-not-open');

export function openMeeting(
	meeting: Meeting,
	{ type: _, ...opened }: Order<'openMeeting'>
): Decision {
	if (meeting.status === 'open') return [];
	if (meeting.status === 'closed') return refuse('meeting-closed');
	return [{ type: 'meetingOpened', ...opened }];
}

export function startMeeting(meeting: Meeting, announce: boolean): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	const events: MeetingEvent[] = meeting.startedAt ? [] : [{ type: 'meetingStarted' }];
	return announce && !meeting.announcedAt ? [...events, { type: 'revisionAnnounced' }] : events;
}

export function announceRevision(meeting: Meeting): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	return meeting.announcedAt ? [] : [{ type: 'revisionAnnounced' }];
}

/** A stage is a position, never a lock: any place of the agenda can be gone to, forth and back. */
export function moveTo(
	meeting: Meeting,
	{ stage, clause, page, proposal, group }: Order<'moveTo'>
): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (!meeting.startedAt) return refuse('meeting-not-open');
	if (clause && !meeting.clauses.some((one) => one.id === clause)) return refuse('unknown-clause');
	if (proposal && !meeting.proposals.some((one) => one.id === proposal)) {
		return refuse('unknown-proposal');
	}
	if (group && !meeting.groups.some((one) => one.id === group && one.shown))
		return refuse('unknown-group');
	const to: Pointer = { stage, clause, page, proposal, ...(group ? { group } : {}) };
	return samePlace(meeting.pointer, to) ? [] : [{ type: 'pointerMoved', ...to }];
}

export const samePlace = (a: Pointer, b: Pointer) =>
	a.stage === b.stage &&
	a.clause === b.clause &&
	a.page === b.page &&
	a.proposal === b.proposal &&
	(a.group ?? null) === (b.group ?? null);

export function addMinutes(meeting: Meeting, { stage, minutes }: Order<'addMinutes'>): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	return [{ type: 'minutesAdded', stage, minutes }];
}

export function giveFloor(meeting: Meeting, side: Order<'giveFloor'>['side']): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	return meeting.floor.at(-1)?.side === side ? [] : [{ type: 'floorGiven', side }];
}

export function beginSilence(meeting: Meeting): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	return meeting.silent ? [] : [{ type: 'silenceBegun' }];
}

/** In a meeting that shows words as they come, what was held back comes up with the reveal. */
export function revealWords(meeting: Meeting): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (!meeting.silent) return [];
	const held =
		meeting.about?.showing === 'at-once' ? meeting.comments.filter((one) => one.held) : [];
	return [
		{ type: 'wordsRevealed' },
		...held.map((one): MeetingEvent => ({ type: 'commentShown', comment: one.id }))
	];
}

export function blankScreen(meeting: Meeting, blank: Blank | null): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	return meeting.screen.blank === blank ? [] : [{ type: 'screenBlanked', blank }];
}

export function showCode(meeting: Meeting, shown: boolean): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	return meeting.screen.code === shown ? [] : [{ type: 'codeShown', shown }];
}

export function showNames(meeting: Meeting, shown: boolean): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	return meeting.screen.names === shown ? [] : [{ type: 'namesShown', shown }];
}

/** Decision 5: closing without having asked what could be simplified needs a reason in the minutes. */
export function closeMeeting(meeting: Meeting, unasked: string | null): Decision {
	if (meeting.status === 'closed') return [];
	if (meeting.status !== 'open') return notOpen(meeting);
	const asked = meeting.entered.some((one) => one.stage === 'simplify');
	if (!asked && !unasked?.trim()) return refuse('simplify-not-asked');
	return [{ type: 'meetingClosed', unasked: asked ? null : unasked }];
}
