import { expect, test } from 'vitest';
import type { Command } from '#lib/domain/meeting/commands.ts';
import { inverse } from '#lib/domain/meeting/undo.ts';
import type { Told } from './world.ts';
import { dana, maria, says, started } from './world.ts';

function meetingWith(...before: Command[]): Told {
	const told = started();
	for (const id of ['c1', 'c2', 'c3', 'c4']) told.tell(says(id), maria);
	for (const command of before) expect(told.tell(command, dana)).toBeNull();
	return told;
}

/** Does it, takes it back, and answers with the groups as they are then. */
function doneAndUndone(told: Told, command: Command) {
	const back = inverse(told.meeting, command);
	expect(back.length).toBeGreaterThan(0);
	expect(told.tell(command, dana)).toBeNull();
	for (const one of back) expect(told.tell(one, dana)).toBeNull();
	return told.meeting;
}

const group = (id: string, ...comments: string[]): Command => ({
	type: 'group',
	group: id,
	name: `name of ${id}`,
	comments
});
const flips: Command[] = [
	{ type: 'mutePerson', person: 'maria', muted: true },
	{ type: 'lockMeeting', locked: true },
	{ type: 'coverClauses', covered: true },
	{ type: 'listenFirst', minutes: 5 },
	{ type: 'askPulse', kind: 'check-in', open: true },
	{ type: 'renamePerson', person: 'maria', name: 'Maria L.' },
	{ type: 'nameStandIn', person: null },
	{ type: 'hearAloud', person: 'maria', heard: true },
	{ type: 'switchClimate', on: false },
	{ type: 'overruleClimate', overruled: { label: 'War', sentence: 'They shouted.' } },
	{ type: 'showGroup', group: 'g1', shown: true },
	{ type: 'renameGroup', group: 'g1', name: 'Waiting' },
	{ type: 'setVerb', comment: 'c1', verb: 'drop' },
	{ type: 'blankScreen', blank: 'black' },
	{ type: 'addMinutes', stage: 'charter', minutes: 2 },
	group('g2', 'c3'),
	group('g1', 'c4'),
	{ type: 'ungroup', comments: ['c1'] }
];

test.each(flips)('$type can be taken back', (command) => {
	const told = meetingWith(group('g1', 'c1', 'c2'));
	const before = told.meeting;
	const after = doneAndUndone(told, command);
	const sorted = after.groups.map((one) => ({ ...one, comments: one.comments.toSorted() }));
	expect({ ...after, groups: sorted }).toEqual(before);
});

test('what a group took from others goes back to each of them, and what was loose is loose', () => {
	const told = meetingWith(group('g1', 'c1', 'c2'), group('g2', 'c3'));
	const after = doneAndUndone(told, group('g3', 'c2', 'c3', 'c4'));
	expect(after.groups.map(({ name, comments }) => [name, comments])).toEqual([
		['name of g1', ['c1', 'c2']],
		['name of g2', ['c3']]
	]);
});

test('a group that was emptied comes back by its name, and onto the wall where it was', () => {
	const told = meetingWith(group('g1', 'c1', 'c2'), {
		type: 'showGroup',
		group: 'g1',
		shown: true
	});
	const after = doneAndUndone(told, { type: 'ungroup', comments: ['c1', 'c2'] });
	expect(after.groups).toMatchObject([{ id: 'g1', name: 'name of g1', shown: true }]);
});

test('a group that comes back keeps its number, and leaves it to one that took it meanwhile', () => {
	const told = meetingWith(group('g1', 'c1'), group('g2', 'c2'));
	const command: Command = { type: 'ungroup', comments: ['c1'] };
	const back = inverse(told.meeting, command);
	expect(doneAndUndone(told, command).groups.map((one) => one.number)).toEqual([1, 2]);
	told.tell({ type: 'ungroup', comments: ['c1', 'c2'] }, dana);
	told.tell(group('g3', 'c3'), dana);
	for (const one of back) expect(told.tell(one, dana)).toBeNull();
	expect(told.meeting.groups).toMatchObject([
		{ id: 'g3', number: 1 },
		{ id: 'g1', number: 2 }
	]);
});

test.each([true, false])('a personal flag answered with %s waits again', (confirmed) => {
	const told = meetingWith();
	told.tell({ type: 'flagPersonal', comment: 'c1' }, maria);
	const after = doneAndUndone(told, { type: 'confirmPersonal', comment: 'c1', confirmed });
	expect(after.comments[0]?.personal).toBe('flagged');
});

test('a flag that was not so is gone', () => {
	const told = meetingWith();
	told.tell({ type: 'flagPersonal', comment: 'c1' }, maria);
	told.tell({ type: 'confirmPersonal', comment: 'c1', confirmed: false }, dana);
	expect(told.meeting.comments[0]?.personal).toBeNull();
});

test('a count of hands goes back to the count before', () => {
	const counted = (counts: number[]): Command => ({
		type: 'countHands',
		kind: 'importance',
		subject: 'calls',
		counts
	});
	const told = meetingWith(counted([0, 0, 1, 2, 3]));
	const after = doneAndUndone(told, counted([0, 0, 0, 0, 6]));
	expect(after.hands[0]?.counts).toEqual([0, 0, 1, 2, 3]);
});

test('what has no way back says so', () => {
	const { meeting } = meetingWith();
	expect(inverse(meeting, { type: 'revealBallots', poll: 'ratings' })).toEqual([]);
	expect(inverse(meeting, { type: 'tightenNames', names: 'none' })).toEqual([]);
});
