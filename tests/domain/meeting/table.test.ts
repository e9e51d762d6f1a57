import { describe, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/domain/meeting/commands.ts';
import { decide } from '#lib/domain/meeting/decide.ts';
import { heardBy } from '#lib/domain/meeting/heard.ts';
import { seenBy } from '#lib/domain/meeting/visibility.ts';
import { aisha, dana, house, maria, opened, person, says, started, tom } from './world.ts';

const answers = (kind: 'ask' | 'explain', reply: string): AnyCommand => ({
	type: 'reply',
	comment: 'k1',
	reply,
	kind,
	words: 'Which department?'
});

describe('two sides of the table', () => {
	test('while a comment is fresh members may ask, and not answer back', () => {
		const told = started();
		told.tell({ type: 'listenFirst', minutes: 2 }, dana);
		told.tell(says('k1'), maria);
		expect(told.tell(answers('explain', 'r1'), tom)).toBe('listening');
		expect(told.tell(answers('ask', 'r2'), tom)).toBeNull();
		const later = { now: '2026-04-14T08:10:00.000Z' };
		expect(decide(told.meeting, answers('explain', 'r3'), tom, later)).toHaveLength(1);
	});

	test('a customer says that a reply explained, and it then counts as one (1.04)', () => {
		const told = started();
		told.tell(says('k1'), maria);
		told.tell(answers('ask', 'r1'), tom);
		expect(told.tell({ type: 'markExplanation', comment: 'k1', reply: 'r1' }, aisha)).toBe(
			'unknown-comment'
		);
		told.tell({ type: 'markExplanation', comment: 'k1', reply: 'r1' }, maria);
		expect(told.meeting.comments[0]!.replies[0]).toMatchObject({ explained: true });
	});

	test('heat reaches the console alone, and nobody learns who', () => {
		const told = started();
		told.tell({ type: 'pressHeat' }, maria);
		const { fact, before, after } = told.moments.at(-1)!;
		for (const audience of ['team', 'projector', 'guests'] as const) {
			expect(heardBy(fact, before, after, { audience, person: 'maria' })).toEqual([]);
		}
		expect(
			JSON.stringify(seenBy(told.meeting, { audience: 'console', person: 'dana' }).heat)
		).not.toContain('"maria"');
	});

	test('read-back: only its author says that the short form is right', () => {
		const told = started();
		told.tell(says('k1', 'I was handed to six people and none rang back.'), maria);
		told.tell({ type: 'readBack', comment: 'k1', words: 'One person, please.' }, dana);
		expect(told.tell({ type: 'answerReadBack', comment: 'k1', right: true }, aisha)).toBe(
			'not-yours'
		);
		told.tell({ type: 'answerReadBack', comment: 'k1', right: false }, maria);
		expect(told.meeting.comments[0]!.readBack).toEqual({
			words: 'One person, please.',
			right: false
		});
	});
});

describe('the facilitator’s safety', () => {
	test('a muted guest keeps their words, and the others go on', () => {
		const told = started();
		told.tell({ type: 'mutePerson', person: 'maria', muted: true }, dana);
		expect(told.tell(says('k1'), maria)).toBe('muted');
		expect(told.tell(says('k2'), aisha)).toBeNull();
		told.tell({ type: 'mutePerson', person: 'maria', muted: false }, dana);
		expect(told.tell(says('k1'), maria)).toBeNull();
	});

	test('a locked door lets in who was in already, and the team', () => {
		const told = opened();
		told.tell({ type: 'lockMeeting', locked: true }, dana);
		const join = (id: string, side: 'customer' | 'team'): AnyCommand => ({
			type: 'joinMeeting',
			person: person(id, side)
		});
		expect(told.tell(join('stranger', 'customer'), house)).toBe('locked');
		expect(told.tell(join('maria', 'customer'), house)).toBeNull();
		expect(told.tell(join('kay', 'team'), house)).toBeNull();
	});

	test('names can be hidden further, never shown again', () => {
		const told = started('organisation');
		expect(told.tell({ type: 'tightenNames', names: 'names' }, dana)).toBe('only-tighter');
		told.tell({ type: 'tightenNames', names: 'none' }, dana);
		const seen = seenBy(told.meeting, { audience: 'guests', person: 'aisha' });
		expect(seen.people.find((one) => one.id === 'maria')).toMatchObject({
			name: null,
			customer: null
		});
	});

	test('nothing deletes: ungrouping is a new fact, and the words stay', () => {
		const told = started();
		told.tell(says('k1'), maria);
		told.tell(says('k2'), aisha);
		told.tell({ type: 'group', group: 'g1', name: 'One person', comments: ['k1', 'k2'] }, dana);
		expect(told.meeting.groups[0]).toMatchObject({ comments: ['k1', 'k2'], by: 'dana' });
		told.tell({ type: 'ungroup', comments: ['k1', 'k2'] }, dana);
		expect([told.meeting.groups, told.meeting.comments.length]).toEqual([[], 2]);
	});
});

describe('after the close', () => {
	const close = { type: 'closeMeeting', unasked: 'no time' } as const;

	test('closing without having asked what could be simpler needs a reason (3.26)', () => {
		const told = started();
		expect(told.tell({ ...close, unasked: ' ' }, dana)).toBe('simplify-not-asked');
		told.tell(close, dana);
		expect(told.meeting.unasked).toBe('no time');
	});

	test('for a day customers may add a last word, the team may not', () => {
		const told = started();
		told.tell(close, dana);
		expect(told.tell(says('k1'), tom)).toBe('meeting-closed');
		expect(told.tell(says('k2', 'One more thing.'), maria)).toBeNull();
		expect(told.meeting.comments[0]).toMatchObject({ last: true });
		const nextWeek = { now: '2026-04-21T08:00:00.000Z' };
		expect(decide(told.meeting, says('k3'), maria, nextWeek)).toEqual({
			refused: 'meeting-closed'
		});
	});
});
