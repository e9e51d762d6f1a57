import { expect, test } from 'vitest';
import type { AnyCommand } from '#lib/domain/meeting/commands.ts';
import { dana, house, maria, opened, started, tom } from './world.ts';

const nudge = (name: 'W2' | 'A2', minute: number): AnyCommand => ({
	type: 'showNudge',
	nudge: name,
	minute,
	numbers: {}
});

test('only the house hints, and the facilitator answers the newest of that name', () => {
	const told = started();
	expect(told.tell(nudge('W2', 5), dana)).toBe('not-yours');
	expect(told.tell({ type: 'answerNudge', nudge: 'W2', answer: 'done' }, dana)).toBe(
		'unknown-nudge'
	);
	told.tell(nudge('W2', 5), house);
	told.tell(nudge('A2', 13), house);
	told.tell(nudge('W2', 25), house);
	told.tell({ type: 'answerNudge', nudge: 'W2', answer: 'not-now' }, dana);
	expect(told.meeting.nudges.map((one) => one.answer)).toEqual([null, null, 'not-now']);
	expect(told.tell({ type: 'answerNudge', nudge: 'A2', answer: 'done' }, tom)).toBe('not-yours');
});

test('where the climate is switched off nobody is hinted at', () => {
	const told = started();
	told.tell({ type: 'switchClimate', on: false }, dana);
	expect(told.tell(nudge('W2', 5), house)).toBeNull();
	expect(told.meeting.nudges).toEqual([]);
});

test('the team learns it after the meeting, and never without a note', () => {
	const told = started();
	expect(told.tell({ type: 'releaseClimate', note: 'A hard one.' }, dana)).toBe(
		'meeting-not-closed'
	);
	told.tell({ type: 'closeMeeting', unasked: 'No time.' }, dana);
	expect(told.tell({ type: 'releaseClimate', note: ' ' }, dana)).toBe('words-empty');
	told.tell({ type: 'releaseClimate', note: 'A hard one.' }, dana);
	expect(told.meeting.climate.released?.note).toBe('A hard one.');
});

test('a label is overruled with a sentence, also after the meeting, and never a person', () => {
	const told = started();
	const overruled = { label: 'War', sentence: '' } as const;
	expect(told.tell({ type: 'overruleClimate', overruled }, dana)).toBe('words-empty');
	told.tell({ type: 'closeMeeting', unasked: 'No time.' }, dana);
	const said = { label: 'Mixed', sentence: 'It was both.' } as const;
	told.tell({ type: 'overruleClimate', overruled: said }, dana);
	expect(told.meeting.climate.overruled).toEqual(said);
	told.tell({ type: 'overruleClimate', overruled: null }, dana);
	expect(told.meeting.climate.overruled).toBeNull();
});

test('a customer is heard aloud by a tap of the facilitator, and the tap can be taken back', () => {
	const told = opened();
	const tap = { type: 'hearAloud', person: 'maria', heard: true } as const;
	expect(told.tell(tap, maria)).toBe('not-yours');
	expect(told.tell({ ...tap, person: 'tom' }, dana)).toBe('unknown-person');
	told.tell(tap, dana);
	told.tell(tap, dana);
	told.tell({ ...tap, heard: false }, dana);
	expect(told.meeting.heardAloud.map((one) => one.person)).toEqual(['maria']);
});
