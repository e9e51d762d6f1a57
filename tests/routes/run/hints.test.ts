import { expect, test } from 'vitest';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { hintOf } from '../../../src/routes/(team)/meetings/[meeting]/run/hints.ts';
import { maria, opened, says, tom } from '../../domain/meeting/world.ts';

const nobody = new Set<string>();
const soon = (minutes = 1) => new Date(Date.UTC(2026, 3, 14, 8, minutes)).toISOString();

/** Cut off, flagged, and pressed by two people: all that the facilitator could be told. */
function everything(): Meeting {
	const told = opened();
	told.tell(says('c1'), maria);
	told.tell({ type: 'reportCutOff' }, maria);
	told.tell({ type: 'flagPersonal', comment: 'c1' }, tom);
	told.tell({ type: 'pressHeat' }, maria);
	told.tell({ type: 'pressHeat' }, tom);
	return told.meeting;
}

test('one hint at a time: heat, then what may be aimed at a person, then who was cut off', () => {
	const meeting = everything();
	const done = new Set<string>();
	const said: string[] = [];
	for (let hint = hintOf(meeting, soon(), done); hint; hint = hintOf(meeting, soon(), done)) {
		said.push(hint.kind);
		done.add(hint.key);
	}
	expect(said).toEqual(['heat', 'personal', 'cutOff']);
});

test('heat that was done with comes back when somebody presses again', () => {
	const meeting = everything();
	const done = new Set([hintOf(meeting, soon(), nobody)!.key]);
	expect(hintOf(meeting, soon(), done)?.kind).toBe('personal');
	const again: Meeting = {
		...meeting,
		heat: [...meeting.heat, { ...meeting.heat[0]!, at: soon(5) }]
	};
	expect(hintOf(again, soon(6), done)?.kind).toBe('heat');
});

const hinted = (meeting: Meeting, nudge: 'W2' | 'F3', answer: 'done' | null = null): Meeting => ({
	...meeting,
	nudges: [...meeting.nudges, { nudge, minute: 1, numbers: {}, answer }]
});

test('a nudge stands until it is answered, before all others where there is War, else after them', () => {
	const first = (meeting: Meeting) => hintOf(meeting, soon(), nobody)?.kind;
	expect(first(hinted(everything(), 'W2'))).toBe('nudge');
	expect(first(hinted(everything(), 'F3'))).toBe('heat');
	expect(first(hinted(opened().meeting, 'F3'))).toBe('nudge');
	expect(first(hinted(opened().meeting, 'F3', 'done'))).toBeUndefined();
});

test('an older nudge is past, and switched off there is none', () => {
	const meeting = hinted(hinted(opened().meeting, 'W2'), 'F3', 'done');
	expect(hintOf(meeting, soon(), nobody)).toBeNull();
	const climate = { ...meeting.climate, on: false };
	expect(hintOf({ ...hinted(meeting, 'W2'), climate }, soon(), nobody)).toBeNull();
});

test('a closed meeting gives no hints', () =>
	expect(hintOf({ ...everything(), status: 'closed' }, soon(), nobody)).toBeNull());
