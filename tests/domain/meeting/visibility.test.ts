import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leanPacket, leanSnapshot, wholePacket, wholeSnapshot } from '#lib/domain/lean.ts';
import { replay } from '#lib/domain/meeting/evolve.ts';
import { planned } from '#lib/domain/meeting/meeting.ts';
import { heardBy } from '#lib/domain/meeting/heard.ts';
import { seenBy, type Viewer } from '#lib/domain/meeting/visibility.ts';
import {
	aisha,
	dana,
	house,
	lively,
	maria,
	opened,
	orders,
	says,
	started,
	tom,
	type Told
} from './world.ts';

const viewers: Viewer[] = [
	{ audience: 'console', person: 'dana' },
	{ audience: 'team', person: 'tom' },
	{ audience: 'team', person: null },
	{ audience: 'projector', person: null },
	{ audience: 'guests', person: 'maria' },
	{ audience: 'guests', person: 'aisha' },
	{ audience: 'guests', person: null }
];

const wall: Viewer = { audience: 'projector', person: null };
const stranger: Viewer = { audience: 'guests', person: 'nobody' };

const heard = ({ moments }: Told, viewer: Viewer) =>
	moments.flatMap(({ fact, before, after }) => heardBy(fact, before, after, viewer));

const names = fc.constantFrom('names' as const, 'organisation' as const, 'none' as const);
const showing = fc.constantFrom('chosen' as const, 'at-once' as const);

test('L4 folding what a viewer hears gives what that viewer sees, whatever happens', () => {
	fc.assert(
		fc.property(names, showing, fc.boolean(), orders, (named, shown, late, said) => {
			const told = late ? lively(named, shown) : opened(named, shown);
			for (const { command, actor } of said) told.tell(command, actor);
			for (const viewer of viewers) {
				expect(replay(heard(told, viewer), seenBy(planned, viewer))).toEqual(
					seenBy(told.meeting, viewer)
				);
			}
		}),
		{ numRuns: 300 }
	);
});

test('P7 what names only the unusual on the line is heard and seen whole', () => {
	const overLine = <T>(said: T) => JSON.parse(JSON.stringify(said)) as T;
	fc.assert(
		fc.property(names, showing, orders, (named, shown, said) => {
			const told = lively(named, shown);
			for (const { command, actor } of said) told.tell(command, actor);
			for (const viewer of viewers) {
				const packet = { from: 0, upTo: 9, epoch: 0, events: heard(told, viewer) };
				expect(wholePacket(overLine(leanPacket(packet)))).toEqual(packet);
				const start = { meeting: seenBy(told.meeting, viewer), seq: 9, epoch: 0 };
				expect(wholeSnapshot(overLine(leanSnapshot(start)))).toEqual(start);
			}
		}),
		{ numRuns: 100 }
	);
});

test('P7 an ordinary comment is little more than its words, its number and its place', () => {
	const { moments } = lively('none', 'at-once');
	const { events } = leanPacket({
		from: 0,
		upTo: 9,
		epoch: 0,
		events: heard({ moments } as Told, wall)
	});
	const usual = events.flatMap((one) => (one.type === 'seen' ? (one.comments ?? []) : []));
	expect(usual.length).toBeGreaterThan(0);
	for (const one of usual) expect(Object.keys(one).length).toBeLessThan(12);
});

test('L4 stories that came apart once: a turn to a covered wording, names taken back after a reveal', () => {
	const turned = lively();
	turned.tell({ type: 'coverClauses', covered: true }, dana);
	turned.tell({ type: 'moveTo', stage: 'charter', clause: 'pass', page: 0, proposal: null }, dana);
	turned.tell({ type: 'askRoom', proposal: 'p1' }, dana);
	const tightened = started();
	const cast = { type: 'castBallot', kind: 'simplify', subject: 'calls', value: 'keep' } as const;
	tightened.tell(cast, aisha);
	tightened.tell({ type: 'revealBallots', poll: 'simplify' }, dana);
	tightened.tell({ type: 'tightenNames', names: 'none' }, dana);
	for (const told of [turned, tightened])
		for (const viewer of viewers) {
			const folded = replay(heard(told, viewer), seenBy(planned, viewer));
			expect(folded).toEqual(seenBy(told.meeting, viewer));
		}
});

test('L6 no fact carries words to a viewer who may not see them', () => {
	fc.assert(
		fc.property(names, orders, (named, said) => {
			const told = lively(named);
			for (const { command, actor } of said) {
				const secret = command.type === 'addComment' && { words: `secret-${command.comment}` };
				told.tell(secret ? { ...command, ...secret } : command, actor);
			}
			for (const viewer of [wall, stranger]) {
				for (const { fact, before, after } of told.moments) {
					const text = JSON.stringify(heardBy(fact, before, after, viewer));
					expect(text).not.toContain('secret-nearly');
					const shown = [...before.comments, ...after.comments].filter((one) => one.shown);
					for (const [, id] of text.matchAll(/secret-(k\d)/g)) {
						expect(shown.map((one) => one.id)).toContain(id);
					}
				}
			}
		}),
		{ numRuns: 200 }
	);
});

test('L6 that words are urgent is known to their author, the console and the team alone', () => {
	fc.assert(
		fc.property(names, orders, (named, said) => {
			const told = lively(named);
			told.tell(says('k9', 'The line is down.', { urgent: true }), maria);
			for (const { command, actor } of said) told.tell(command, actor);
			told.tell({ type: 'showComment', comment: 'k9' }, dana);
			for (const viewer of [wall, stranger])
				expect(JSON.stringify(heard(told, viewer))).not.toContain('urgent');
			const own = seenBy(told.meeting, { audience: 'guests', person: 'maria' });
			for (const seen of [own, seenBy(told.meeting, { audience: 'team', person: 'tom' })])
				expect(seen.comments.find((one) => one.id === 'k9')).toHaveProperty('urgent', true);
		}),
		{ numRuns: 50 }
	);
});

/** All that the climate leaves in a log, and what is pressed in private. */
function withClimate(told: Told) {
	told.tell({ type: 'pressHeat' }, maria);
	told.tell({ type: 'pressHeat' }, aisha);
	told.tell({ type: 'hearAloud', person: 'maria', heard: true }, dana);
	const numbers = { unheard: 1, customers: 2 };
	told.tell({ type: 'showNudge', nudge: 'A2', minute: 20, numbers }, house);
	told.tell({ type: 'answerNudge', nudge: 'A2', answer: 'done' }, dana);
	told.tell({ type: 'switchClimate', on: false }, dana);
	told.tell({ type: 'switchClimate', on: true }, dana);
	const overruled = { label: 'War', sentence: 'secret-climate' } as const;
	told.tell({ type: 'overruleClimate', overruled }, dana);
	told.tell({ type: 'closeMeeting', unasked: 'No time.' }, dana);
	told.tell({ type: 'releaseClimate', note: 'secret-climate' }, dana);
	return told;
}
const secrets = /secret-climate|nudge[SA]|climate[SOR]|heardAloud"\}|heatPressed|"A2"/;

test('L6 nothing of the climate reaches anybody but the console, in facts or in what is seen', () => {
	fc.assert(
		fc.property(names, orders, (named, said) => {
			const told = lively(named);
			for (const { command, actor } of said) told.tell(command, actor);
			withClimate(told);
			for (const viewer of viewers.filter(({ audience }) => audience !== 'console')) {
				expect(JSON.stringify(heard(told, viewer))).not.toMatch(secrets);
				const { heat, heardAloud, nudges, climate } = seenBy(told.meeting, viewer);
				expect({ heat, heardAloud, nudges, climate }).toEqual({
					heat: [],
					heardAloud: [],
					nudges: [],
					climate: planned.climate
				});
			}
		}),
		{ numRuns: 100 }
	);
});

test('the console hears all of the climate, and can take back what was only a tap', () => {
	const told = withClimate(lively());
	const seen = seenBy(told.meeting, viewers[0]!);
	expect(JSON.stringify(heard(told, viewers[0]!))).toMatch(secrets);
	expect(seen.heardAloud).toHaveLength(1);
	expect(seen.nudges).toMatchObject([{ nudge: 'A2', minute: 20, answer: 'done' }]);
	expect(seen.climate).toMatchObject({ on: true, released: { note: 'secret-climate' } });
});

describe('who sees a comment', () => {
	const sees = (told: Told, viewer: Viewer) =>
		seenBy(told.meeting, viewer).comments.map((one) => one.words);
	const team: Viewer = { audience: 'team', person: 'tom' };
	const guest = (person: string): Viewer => ({ audience: 'guests', person });

	test('its author, the team and the console at once, other guests and the wall when it is shown', () => {
		const told = started();
		told.tell(says('k1', 'stay with me'), maria);
		expect(sees(told, guest('maria'))).toEqual(['stay with me']);
		expect(sees(told, team)).toEqual(['stay with me']);
		expect(sees(told, guest('aisha'))).toEqual([]);
		expect(sees(told, wall)).toEqual([]);
		told.tell({ type: 'showComment', comment: 'k1' }, dana);
		expect(sees(told, guest('aisha'))).toEqual(['stay with me']);
		expect(sees(told, wall)).toEqual(['stay with me']);
		told.tell({ type: 'takeOffComment', comment: 'k1' }, dana);
		expect(sees(told, wall)).toEqual([]);
	});

	test('in silent writing only the author and the console, the team at the reveal', () => {
		const told = started();
		told.tell({ type: 'beginSilence' }, dana);
		told.tell(says('k1'), maria);
		expect(sees(told, team)).toEqual([]);
		expect(sees(told, guest('maria'))).toHaveLength(1);
		told.tell({ type: 'revealWords' }, dana);
		expect(sees(told, team)).toHaveLength(1);
	});

	test('words typed in the lobby are the console’s alone and shown only after the announcement', () => {
		const told = opened();
		told.tell(says('k1'), maria);
		expect(sees(told, team)).toEqual([]);
		expect(told.tell({ type: 'showComment', comment: 'k1' }, dana)).toBe('not-announced');
		told.tell({ type: 'startMeeting', announce: true }, dana);
		told.tell({ type: 'showComment', comment: 'k1' }, dana);
		expect(sees(told, wall)).toHaveLength(1);
	});

	test('an unsigned comment has a side and words, and nobody', () => {
		const told = started();
		told.tell(says('k1', 'frankly', { unsigned: true }), maria);
		expect(JSON.stringify(told.facts.at(-1))).not.toContain('maria');
		expect(told.meeting.comments[0]).toMatchObject({ by: null, customer: null, side: 'customer' });
		expect(sees(told, guest('maria'))).toEqual([]);
		expect(told.tell({ type: 'withdrawComment', comment: 'k1' }, maria)).toBe('not-yours');
	});

	test('guests learn names only as far as the meeting allows', () => {
		for (const [policy, name, customer] of [
			['names', 'maria', 'lopez'],
			['organisation', null, 'lopez'],
			['none', null, null]
		] as const) {
			const told = started(policy);
			told.tell(says('k1'), maria);
			told.tell({ type: 'showComment', comment: 'k1' }, dana);
			const seen = seenBy(told.meeting, guest('aisha'));
			expect(seen.people.find((one) => one.id === 'maria')).toMatchObject({ name, customer });
			expect(seen.comments[0]).toMatchObject({ by: policy === 'names' ? 'maria' : null, customer });
			expect(seenBy(told.meeting, team).comments[0]!.by).toBe('maria');
		}
	});

	test('who agrees, and words to the room’s “nearly”, are counted for guests and never told', () => {
		const told = started();
		told.tell(says('k1'), maria);
		told.tell({ type: 'showComment', comment: 'k1' }, dana);
		told.tell({ type: 'agree', comment: 'k1' }, aisha);
		told.tell({ type: 'agree', comment: 'k1' }, tom);
		expect(seenBy(told.meeting, guest('aisha')).comments[0]!.agrees).toEqual(['aisha', null]);
		expect(seenBy(told.meeting, wall).comments[0]!.agrees).toEqual([null, null]);
	});

	test('causes in other meetings reach guests and the wall as a number', () => {
		const told = started();
		told.tell(says('k1'), maria);
		const because = {
			because: ['k1'],
			elsewhere: [{ meeting: 'other', comment: 'old' }],
			own: null
		};
		told.tell(
			{
				type: 'proposeChange',
				proposal: 'p1',
				op: 'replace',
				clause: 'calls',
				section: 'expectations',
				after: 'One person stays with you.',
				...because
			},
			dana
		);
		told.tell({ type: 'askRoom', proposal: 'p1' }, dana);
		const seen = seenBy(told.meeting, wall).proposals[0]!;
		expect(seen).toMatchObject({ others: 1, elsewhere: [] });
		expect(JSON.stringify(heard(told, wall))).not.toContain('"old"');
	});
});
