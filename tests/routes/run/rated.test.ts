import { expect, test } from 'vitest';
import { seenBy } from '#lib/domain/meeting/visibility.ts';
import type { Names } from '#lib/domain/meeting/meeting.ts';
import {
	progressIn,
	ratedIn,
	worthOf
} from '../../../src/routes/(team)/meetings/[meeting]/run/rated.ts';
import { aisha, dana, maria, started } from '../../domain/meeting/world.ts';

const toConsole = { audience: 'console', person: 'dana' } as const;

function simplified(names: Names) {
	const told = started(names);
	const cast = { type: 'castBallot', kind: 'simplify', subject: 'calls' } as const;
	told.tell({ ...cast, value: 'drop' }, maria);
	told.tell({ ...cast, value: 'keep' }, aisha);
	return told;
}

test('a missing expectation is rated beside those of the charter', () => {
	const told = started();
	told.tell({ type: 'addSubject', subject: 'new', label: 'A person who calls back' }, dana);
	expect(ratedIn(told.meeting).map(({ id, added }) => [id, added])).toEqual([
		['calls', false],
		['new', true]
	]);
});

test('progress says whether, from sealed ballots, and never what', () => {
	const told = started();
	for (const kind of ['importance', 'performance'] as const)
		told.tell({ type: 'castBallot', kind, subject: 'calls', value: 5 }, maria);
	told.tell({ type: 'castBallot', kind: 'importance', subject: 'calls', value: 1 }, aisha);
	const seen = seenBy(told.meeting, toConsole);
	expect(seen.ballots.every((one) => one.value === null)).toBe(true);
	expect(progressIn(seen).map(({ person, done }) => [person.id, done])).toEqual([
		['maria', true],
		['aisha', false]
	]);
});

test.each([
	['names', ['maria']],
	['organisation', [null]],
	['none', [null]]
] as const)('in a meeting that shows %s the opened tally names %j', (names, who) => {
	const told = simplified(names);
	expect(worthOf(seenBy(told.meeting, toConsole).ballots, 'calls').drop).toEqual([]);
	told.tell({ type: 'revealBallots', poll: 'simplify' }, dana);
	const { keep, simpler, drop } = worthOf(seenBy(told.meeting, toConsole).ballots, 'calls');
	expect([keep.length, simpler.length, drop.map((one) => one.by)]).toEqual([1, 0, who]);
	const guests = seenBy(told.meeting, { audience: 'guests', person: 'aisha' });
	expect(worthOf(guests.ballots, 'calls').drop.map((one) => one.by)).toEqual([null]);
});
