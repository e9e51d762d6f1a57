import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '#lib/domain/meeting/commands.ts';
import type { Change } from '#lib/domain/meeting/events.ts';
import { aisha, clauses, dana, house, maria, says, started, type Told } from './world.ts';

const comments = ['c1', 'c2', 'c3', 'nobody-said'];
const proposals = ['p1', 'p2', 'p3'];
const oneOf = fc.constantFrom;
const because = fc.uniqueArray(oneOf(...comments), { maxLength: 2 });
const elsewhere = fc.constantFrom(
	[],
	[{ meeting: 'other', comment: 'old' }],
	[{ meeting: 'x', comment: 'y' }]
);

/** Everything people press between a comment and a version, in any order and with things that are not there. */
const step: fc.Arbitrary<Command> = fc.oneof(
	fc.record({
		type: fc.constant('proposeChange' as const),
		proposal: oneOf(...proposals),
		op: oneOf('add' as const, 'replace' as const, 'remove' as const),
		clause: oneOf(...clauses.map(({ id }) => id), 'new-one'),
		section: fc.constant('expectations' as const),
		after: oneOf('So it is.', 'Or so.', '', null),
		because,
		elsewhere,
		own: oneOf(null, 'Dana', '')
	}),
	fc.record({
		type: fc.constant('rewordProposal' as const),
		proposal: oneOf(...proposals),
		after: oneOf('Better so.', '')
	}),
	...(['askRoom', 'acceptProposal', 'reopenProposal'] as const).map((type) =>
		fc.record({ type: fc.constant(type), proposal: oneOf(...proposals) })
	),
	fc.record({
		type: fc.constant('declineProposal' as const),
		proposal: oneOf(...proposals),
		reason: oneOf('No.')
	}),
	fc.record({ type: fc.constant('withdrawComment' as const), comment: oneOf(...comments) }),
	fc.record({
		type: fc.constant('answerRest' as const),
		owner: fc.constant('Dana'),
		due: fc.constant('2030-01-01')
	}),
	fc.record({
		type: fc.constant('agreeVersion' as const),
		note: fc.constant('So.'),
		agreedBy: fc.constant(['Dana']),
		override: oneOf(null, 'No time.')
	}),
	fc.constant<Command>({ type: 'closeMeeting', unasked: 'No time.' })
) as fc.Arbitrary<Command>;

const known = (told: Told) => new Set(told.meeting.comments.map(({ id }) => id));

/** I5: a change rests on words that were said, here or elsewhere, or on a decision that somebody stands for. */
const isCaused = (told: Told, { because, elsewhere, own }: Change) =>
	because.every((one) => known(told).has(one)) &&
	elsewhere.every((one) => one.meeting === 'other' && one.comment === 'old') &&
	(because.length + elsewhere.length > 0 || Boolean(own?.trim()));

test('G3 however a charter is revised, every change of every version has a cause', () => {
	let versions = 0;
	let [words, own] = [0, 0];
	fc.assert(
		fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
			const told = started();
			for (const id of ['c1', 'c2', 'c3']) told.tell(says(id), id === 'c3' ? aisha : maria);
			for (const one of steps) {
				told.tell(one, one.type === 'withdrawComment' ? maria : dana);
				if (one.type === 'closeMeeting')
					told.tell({ type: 'changeLater', comment: 'c1', person: 'maria', words: null }, house);
			}
			for (const fact of told.facts) {
				if (fact.type !== 'versionAgreed') continue;
				versions++;
				for (const change of fact.changes) {
					expect(isCaused(told, change)).toBe(true);
					if (change.own) own++;
					else words++;
				}
			}
		}),
		{ seed: 5, numRuns: process.env.LONG ? 20_000 : 1_500 }
	);
	// Otherwise nothing was proved.
	expect([versions > 100, words > 20, own > 20]).toEqual([true, true, true]);
});
