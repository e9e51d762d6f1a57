import { describe, expect, test } from 'vitest';
import { agendaNow, timetable } from '#lib/domain/meeting/clock.ts';
import { evolve } from '#lib/domain/meeting/evolve.ts';
import { planned, type Meeting } from '#lib/domain/meeting/meeting.ts';

const began = Date.parse('2026-03-29T00:30:00.000Z');
const at = (minute: number) => new Date(began + minute * 60_000).toISOString();
const agenda: Meeting['agenda'] = [
	{ stage: 'welcome', minutes: 8 },
	{ stage: 'charter', minutes: 12 },
	{ stage: 'needs', minutes: 20 },
	{ stage: 'close', minutes: 5 }
];

/** The stages that were entered, and when. */
function going(...entered: [Meeting['pointer']['stage'], number][]): Meeting {
	return {
		...planned,
		status: 'open',
		agenda,
		startedAt: at(0),
		pointer: { ...planned.pointer, stage: entered.at(-1)![0] },
		entered: entered.map(([stage, minute]) => ({ stage, at: at(minute) }))
	};
}
const row = (meeting: Meeting, minute: number, stage: string) =>
	agendaNow(meeting, at(minute)).stages.find((one) => one.stage === stage)!;

describe('the plan', () => {
	test('each stage follows the one before', () =>
		expect(timetable(agenda).map((one) => one.start)).toEqual([0, 8, 20, 40]));

	test('a locked start stays where it is, says its slack, and moves what comes after', () => {
		const locked = agenda.map((one) => (one.stage === 'needs' ? { ...one, locked: 25 } : one));
		expect(timetable(locked).map(({ start, slack }) => [start, slack])).toEqual([
			[0, 0],
			[8, 0],
			[25, 5],
			[45, 0]
		]);
	});

	test('a locked start that the plan runs past has a slack under zero', () => {
		const locked = agenda.map((one) => (one.stage === 'needs' ? { ...one, locked: 15 } : one));
		expect(timetable(locked)[2]).toMatchObject({ start: 15, slack: -5 });
	});
});

describe('the agenda against the clock', () => {
	test('before the start nothing runs, however late it is', () => {
		const lobby = { ...planned, status: 'open' as const, agenda };
		const now = agendaNow(lobby, at(500));
		expect(now).toMatchObject({ minute: 0, ahead: 0, ends: 45 });
		expect(now.stages.every((one) => !one.now && one.used === 0)).toBe(true);
		expect(now.stages.map((one) => one.begins)).toEqual([0, 8, 20, 40]);
	});

	test('within its minutes a stage is neither ahead nor behind', () =>
		expect(agendaNow(going(['welcome', 0], ['charter', 8]), at(15)).ahead).toBe(0));

	test('behind is counted from the end of the stage, and what comes moves with it', () => {
		const late = agendaNow(going(['welcome', 0], ['charter', 10]), at(23));
		expect(late.ahead).toBe(-3);
		expect(late.stages.map((one) => one.begins)).toEqual([0, 10, 23, 43]);
		expect(late.ends).toBe(48);
	});

	test('a stage entered early is ahead, and its minutes still run in full', () => {
		const early = agendaNow(going(['welcome', 0], ['charter', 5]), at(6));
		expect(early.ahead).toBe(2);
		expect(early.stages[2]).toMatchObject({ start: 20, begins: 17 });
	});

	test('nothing begins before its locked start', () => {
		const meeting = going(['welcome', 0], ['charter', 5]);
		meeting.agenda = agenda.map((one) => (one.stage === 'needs' ? { ...one, locked: 20 } : one));
		expect(row(meeting, 6, 'needs').begins).toBe(20);
		expect(row(meeting, 30, 'needs').begins).toBe(30);
	});

	test('going back counts the time in both visits and moves what is left', () => {
		const back = going(['welcome', 0], ['charter', 8], ['needs', 20], ['charter', 30]);
		expect(row(back, 33, 'charter')).toMatchObject({ used: 15, now: true, begins: 8 });
		expect(row(back, 33, 'needs')).toMatchObject({ used: 10, now: false, begins: 33 });
		expect(agendaNow(back, at(33)).ends).toBe(33 + 10 + 5);
	});

	test('two minutes more take two minutes of being behind away, and move all that follows', () => {
		const late = going(['welcome', 0], ['charter', 10]);
		const more = evolve(late, {
			type: 'minutesAdded',
			stage: 'charter',
			minutes: 2,
			seq: 9,
			at: at(23),
			command: 'more'
		});
		expect(agendaNow(more, at(23)).ahead).toBe(-1);
		expect(row(more, 23, 'needs')).toMatchObject({ start: 22, begins: 24 });
	});

	test('the hour that a clock change skips or repeats is nobody’s hour', () => {
		const across = agendaNow(going(['welcome', 0], ['charter', 8]), at(40));
		expect(across).toMatchObject({ minute: 40, ahead: -20 });
	});

	test('a clock that is behind the start makes nothing negative', () => {
		const meeting = going(['welcome', 0]);
		expect(agendaNow(meeting, at(-3))).toMatchObject({ minute: 0 });
		expect(row(meeting, -3, 'welcome').used).toBe(0);
	});

	test('a closed meeting stands still', () => {
		const closed: Meeting = {
			...going(['welcome', 0], ['close', 8]),
			status: 'closed',
			closedAt: at(12)
		};
		expect(agendaNow(closed, at(999))).toMatchObject({ minute: 12, ahead: 0, ends: 12 });
		expect(row(closed, 999, 'close').used).toBe(4);
	});
});
