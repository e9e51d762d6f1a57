import { describe, expect, test } from 'vitest';
import {
	nudgeAt,
	numbersOf,
	unheardAt,
	type NudgeId,
	type Shown
} from '#lib/domain/climate/nudges.ts';
import type { MeetingRecord } from '#lib/domain/climate/record.ts';
import { liveAt } from './cases.ts';
import { criticism, empty, explained, praise, pulse, war } from './made.ts';

const nudge = (record: MeetingRecord, minute: number, shown: Shown[] = []) =>
	nudgeAt(record, minute, liveAt(record, minute), shown);
/** Which are due at a minute, one after the other, if nothing else is in the way. */
const due = (record: MeetingRecord, minute: number) => {
	const found: NudgeId[] = [];
	for (;;) {
		// Long ago enough for any other, and not for the same one.
		const next = nudge(
			record,
			minute,
			found.map((one) => ({ nudge: one, minute: minute - 10 }))
		);
		if (!next) return found;
		found.push(next);
	}
};

const team = (from: number, to: number): MeetingRecord['floor'] => [
	{ side: 'customer', from: 0, to: from },
	{ side: 'team', from, to },
	{ side: 'customer', from: to, to: Infinity }
];
const heard = empty.customers.map((person, i) => ({ person, minute: i }));
/** Nothing in it is worth a word. */
const calm: MeetingRecord = {
	...empty,
	heardAloud: heard,
	remarks: ['E1', 'E2', 'E3', 'E4'].map((clause, i) => ({ ...criticism(i), clause, settled: i })),
	entered: { simplify: 40 }
};

test('a calm meeting is left alone', () => {
	for (let minute = 1; minute <= 60; minute++) expect(due(calm, minute), `${minute}`).toEqual([]);
});

describe('when each nudge is due', () => {
	test('W2: it is War; W1: it is close to it', () => {
		expect(due({ ...calm, ...war(20) }, 24)[0]).toBe('W2');
		const near = {
			...calm,
			remarks: [...calm.remarks, explained(20), explained(21), explained(22)],
			pulses: pulse('check-in', 23, { friendly: 2 })
		};
		expect(liveAt(near, 24).scores.war).toBe(40);
		expect(due(near, 24)[0]).toBe('W1');
		const milder = { ...near, pulses: pulse('check-in', 23, { friendly: 3 }) };
		expect(liveAt(milder, 24).scores.war).toBe(30);
		expect(due(milder, 24)).not.toContain('W1');
		expect(numbersOf('W1', near, 24)).toEqual({ percent: 100 });
	});

	test('W3: it is quiet, and nothing has been settled', () => {
		expect(due({ ...calm, ...war(20) }, 35)[0]).toBe('W3');
	});

	test('A1: the team has the floor for twelve minutes on end', () => {
		const record = { ...calm, floor: team(30, 50) };
		expect([due(record, 41), due(record, 42)]).toEqual([[], ['A1']]);
	});

	test('A1: or for more than half of the time, once 30 % of the plan are over', () => {
		const record = { ...calm, floor: [...team(2, 13).slice(1)] };
		expect(due(record, 18)).toEqual([]);
		expect(due(record, 19)).toEqual(['A1']);
		expect(due(record, 30)).toEqual([]);
	});

	test('A2: after 35 % some have not been heard, and they are named', () => {
		const record = { ...calm, heardAloud: heard.slice(0, 3) };
		expect([due(record, 21), due(record, 22)]).toEqual([[], ['A2']]);
		expect(unheardAt(record, 22)).toEqual(['d', 'e']);
		expect(numbersOf('A2', record, 22)).toEqual({ unheard: 2, customers: 5 });
	});

	test('L1: a Love-In, when it is not too early to tell', () => {
		const sweet = { ...calm, remarks: [1, 2, 3, 4, 5, 6].map((minute) => praise(minute)) };
		expect([due(sweet, 11), due(sweet, 12)]).toEqual([[], ['L1']]);
	});

	test('L2: after half, nearly everything is rated 4 or 5', () => {
		const record = { ...calm, performance: [{ people: 5, high: 4, minute: 20 }] };
		expect([due(record, 30), due(record, 31)]).toEqual([[], ['L2']]);
		expect(numbersOf('L2', record, 31)).toEqual({ percent: 80 });
	});

	test('F1: three remarks in ten minutes that are general', () => {
		const general = [20, 21, 22].map((minute) => ({
			...criticism(minute),
			concrete: 0.4,
			settled: minute
		}));
		const record = { ...calm, remarks: [...calm.remarks, ...general] };
		expect([due(record, 21), due(record, 22), due(record, 32), due(record, 33)]).toEqual([
			[],
			['F1'],
			[],
			[]
		]);
		expect(due({ ...calm, remarks: [...calm.remarks, ...general] }, 30)).toEqual(['F1']);
	});

	test('F2: four wishes have waited three minutes for more than an explanation', () => {
		const open = [20, 21, 22, 23].map(explained);
		const record = { ...calm, remarks: [...calm.remarks, ...open] };
		expect([due(record, 25), due(record, 26)]).toEqual([[], ['F2']]);
		expect(numbersOf('F2', record, 26)).toEqual({ remarks: 4 });
		const ours = open.map((one) => ({ ...one, side: 'team' as const }));
		expect(due({ ...calm, remarks: [...calm.remarks, ...ours] }, 26)).toEqual([]);
	});

	test('F3: after 70 % nobody has asked what could be simplified', () => {
		const record = { ...calm, entered: {} };
		expect([due(record, 42), due(record, 43)]).toEqual([[], ['F3']]);
	});

	test('F4: after half, most expectations were not touched', () => {
		const record = { ...calm, remarks: calm.remarks.map((one) => ({ ...one, clause: 'E1' })) };
		expect([due(record, 30), due(record, 31)]).toEqual([[], ['F4']]);
		expect(numbersOf('F4', record, 31)).toEqual({ touched: 1, expectations: 4 });
	});
});

describe('how often', () => {
	const record: MeetingRecord = { ...calm, heardAloud: [], entered: {} };

	test('one at a time, eight minutes apart', () => {
		const shown: Shown[] = [{ nudge: 'F4', minute: 22 }];
		expect(nudge(record, 29, shown)).toBeNull();
		expect(nudge(record, 30, shown)).toBe('A2');
	});

	test('the same one not within twenty minutes', () => {
		const shown: Shown[] = [{ nudge: 'A2', minute: 22 }];
		expect(nudge(record, 41, shown)).toBeNull();
		expect(nudge(record, 42, shown)).toBe('A2');
	});

	test('W2 does not wait for another, and it waits for itself', () => {
		const fought = { ...calm, ...war(20) };
		expect(nudge(fought, 24, [{ nudge: 'A1', minute: 23 }])).toBe('W2');
		expect(nudge(fought, 24, [{ nudge: 'W2', minute: 5 }])).toBeNull();
		expect(nudge(fought, 25, [{ nudge: 'W2', minute: 5 }])).toBe('W2');
	});

	test('before the first minute and after the plan there are none', () => {
		expect(nudge({ ...calm, ...war(0) }, 0)).toBeNull();
		expect(nudge(record, 60)).toBe('A2');
		expect(nudge(record, 61)).toBeNull();
	});
});
