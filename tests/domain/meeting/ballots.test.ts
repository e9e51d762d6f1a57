import { describe, expect, test } from 'vitest';
import { ratedBy, topThree } from '#lib/domain/meeting/ballots.ts';
import type { AnyCommand } from '#lib/domain/meeting/commands.ts';
import { seenBy } from '#lib/domain/meeting/visibility.ts';
import { aisha, dana, house, maria, started, tom } from './world.ts';

const rate = (
	kind: 'importance' | 'performance',
	value: number | null,
	subject = 'calls'
): AnyCommand => ({
	type: 'castBallot',
	kind,
	subject,
	value
});

describe('ratings', () => {
	test('nobody sees a number before the reveal, the console only who has answered', () => {
		const told = started();
		told.tell(rate('importance', 5), maria);
		const desk = seenBy(told.meeting, { audience: 'console', person: 'dana' });
		expect(desk.ballots).toMatchObject([{ by: 'maria', value: null, sealed: true }]);
		const wall = seenBy(told.meeting, { audience: 'projector', person: null });
		expect([wall.ballots, wall.answered.ratings]).toEqual([[], 1]);
		expect(seenBy(told.meeting, { audience: 'guests', person: 'maria' }).ballots[0]!.value).toBe(5);
	});

	test('the reveal shows customers only, without names; members’ guesses never enter the medians (1.01)', () => {
		const told = started();
		told.tell(rate('importance', 5), maria);
		told.tell(rate('importance', 4), aisha);
		told.tell(rate('importance', 1), tom);
		told.tell({ type: 'revealBallots', poll: 'ratings' }, dana);
		const wall = seenBy(told.meeting, { audience: 'projector', person: null });
		expect(wall.ballots.map((one) => [one.by, one.value])).toEqual([
			[null, 4],
			[null, 5]
		]);
		expect(ratedBy(told.meeting.ballots, [])[0]).toMatchObject({
			i: 4.5,
			importance: [4, 5]
		});
		told.tell({ type: 'revealBallots', poll: 'guesses' }, dana);
		expect(seenBy(told.meeting, { audience: 'projector', person: null }).ballots).toHaveLength(3);
	});

	test('an answer after the reveal is marked late, a sealed guess cannot be changed any more (3.30)', () => {
		const told = started();
		told.tell({ type: 'revealBallots', poll: 'ratings' }, dana);
		told.tell(rate('performance', 2), maria);
		expect(told.meeting.ballots[0]).toMatchObject({ late: true });
		told.tell(rate('performance', 4), tom);
		told.tell({ type: 'revealBallots', poll: 'guesses' }, dana);
		expect(told.tell(rate('performance', 2), tom)).toBe('already-revealed');
	});

	test('a missing expectation is rated on the spot, and hands are counted in (3.36)', () => {
		const told = started();
		expect(told.tell(rate('importance', 5, 'advocate'), maria)).toBe('unknown-subject');
		told.tell({ type: 'addSubject', subject: 'advocate', label: 'One advocate', ref: 'T1' }, dana);
		told.tell(rate('importance', 5, 'advocate'), maria);
		told.tell(rate('performance', 1, 'advocate'), maria);
		told.tell(
			{ type: 'countHands', kind: 'performance', subject: 'advocate', counts: [0, 2, 0, 0, 0] },
			dana
		);
		const [row] = ratedBy(told.meeting.ballots, told.meeting.hands);
		expect(row).toMatchObject({ subject: 'advocate', i: 5, p: 2, gap: 3 });
	});

	test('the top three are the most picked, of each side by itself', () => {
		const told = started();
		const pick = (value: string[]): AnyCommand => ({
			type: 'castBallot',
			kind: 'top',
			subject: '',
			value
		});
		told.tell(pick(['calls', 'pass']), maria);
		told.tell(pick(['pass']), aisha);
		told.tell(pick(['calls']), tom);
		expect(topThree(told.meeting.ballots, 'customer')).toEqual(['pass', 'calls']);
		expect(topThree(told.meeting.ballots, 'team')).toEqual(['calls']);
	});

	test('what does not fit its question is refused', () => {
		const told = started();
		expect(
			told.tell({ type: 'castBallot', kind: 'simplify', subject: 'calls', value: 3 }, maria)
		).toBe('malformed');
		expect(
			told.tell({ type: 'castBallot', kind: 'importance', subject: 'calls', value: 'keep' }, maria)
		).toBe('malformed');
		expect(
			told.tell({ type: 'castBallot', kind: 'top', subject: '', value: ['nothing'] }, maria)
		).toBe('unknown-subject');
	});
});

describe('what was sealed before the meeting', () => {
	const sealed = (subject = 'calls'): AnyCommand => ({
		type: 'bringGuesses',
		person: 'tom',
		guesses: [
			{ kind: 'performance', subject, value: 4 },
			{ kind: 'top', subject: '', value: ['calls', 'gone'] }
		]
	});

	test('comes in closed, is its author’s alone until it is opened, and is not changed (3.30)', () => {
		const told = started();
		told.tell(sealed(), house);
		const theirs = seenBy(told.meeting, { audience: 'team', person: 'nobody' });
		expect(theirs.ballots).toEqual([]);
		const desk = seenBy(told.meeting, { audience: 'console', person: 'dana' });
		expect(desk.ballots.every((one) => one.sealed && one.value === null)).toBe(true);
		expect(told.tell(rate('performance', 2), tom)).toBe('sealed-before');
		told.tell(rate('importance', 5), tom);
		told.tell({ type: 'revealBallots', poll: 'guesses' }, dana);
		expect(ratedBy(told.meeting.ballots, [], 'team')[0]).toMatchObject({ i: 5, p: 4 });
		expect(topThree(told.meeting.ballots, 'team')).toEqual(['calls']);
	});

	test('what is not rated in this meeting is left out, and nobody but the server brings it', () => {
		const told = started();
		told.tell(sealed('gone'), house);
		expect(told.meeting.ballots.map((one) => one.kind)).toEqual(['top']);
		expect(told.tell(sealed(), dana)).toBe('not-yours');
	});
});
