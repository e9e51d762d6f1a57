import { expect, test } from 'vitest';
import { defaultAgenda } from '#lib/domain/meeting/agenda.ts';
import type { Actor } from '#lib/domain/meeting/commands.ts';
import { decide } from '#lib/domain/meeting/decide.ts';
import { planned, type Meeting, type Proposal } from '#lib/domain/meeting/meeting.ts';

const now = '2026-04-14T09:00:00.000Z';
const screen: Actor = { person: '', side: 'screen' };
const proposal: Proposal = {
	id: 'p1',
	number: 1,
	op: 'add',
	clause: 'new',
	section: 'expectations',
	before: null,
	after: 'We call back.',
	because: ['c1'],
	elsewhere: [],
	others: 0,
	own: null,
	by: 'dana',
	at: now,
	status: 'open',
	reason: null,
	asked: false,
	answers: [],
	ref: null,
	clauseRef: null
};
const open: Meeting = { ...planned, status: 'open', agenda: defaultAgenda, openedAt: now };
const step = (meeting: Meeting, to: 'next' | 'back', by = screen) =>
	decide(meeting, { type: 'step', to }, by, { now });

test('the first press of a clicker starts the meeting and says what it is for', () => {
	expect(step(open, 'next')).toEqual([{ type: 'meetingStarted' }, { type: 'revisionAnnounced' }]);
	expect(step(open, 'back')).toEqual([]);
});

test('a clicker comes by a proposal that the wall has not seen yet, and asks the room', () => {
	const pointer = { stage: 'revise', clause: null, page: 0, proposal: null } as const;
	const revising: Meeting = { ...open, startedAt: now, proposals: [proposal], pointer };
	expect(step(revising, 'next')).toEqual([
		{ type: 'roomAsked', proposal: 'p1' },
		{ type: 'pointerMoved', ...pointer, proposal: 'p1' }
	]);
});

test('guests do not step, and nobody steps in a meeting that is over', () => {
	expect(step(open, 'next', { person: 'maria', side: 'customer' })).toEqual({
		refused: 'not-yours'
	});
	expect(step({ ...open, status: 'closed' }, 'next')).toEqual({ refused: 'meeting-closed' });
});
