import { expect, test } from 'vitest';
import { floorOf } from '#lib/domain/climate/floor.ts';
import { planned, type Meeting } from '#lib/domain/meeting/meeting.ts';

const at = (minute: number) => new Date(minute * 60_000).toISOString();
const minute = (time: string) => Date.parse(time) / 60_000;

const meeting: Meeting = {
	...planned,
	status: 'open',
	startedAt: at(0),
	agenda: [{ stage: 'revise', minutes: 10 }],
	entered: [
		{ stage: 'welcome', at: at(0) },
		{ stage: 'charter', at: at(5) },
		{ stage: 'needs', at: at(10) },
		{ stage: 'ratings', at: at(30) },
		{ stage: 'simplify', at: at(35) },
		{ stage: 'revise', at: at(40) },
		{ stage: 'close', at: at(55) }
	],
	silences: [{ from: at(10), to: at(16) }]
};
const told = (more: Partial<Meeting> = {}) =>
	floorOf({ ...meeting, ...more }, minute).map(({ side, from, to }) => `${side} ${from}–${to}`);

test('without a tap the stages say whose floor it is, and revising is first ours and then theirs', () => {
	expect(told({ closedAt: at(60) })).toEqual([
		'facilitator 0–5',
		'team 5–10',
		'silent 10–16',
		'customer 16–30',
		'silent 30–35',
		'customer 35–40',
		'team 40–45',
		'customer 45–55',
		'facilitator 55–60'
	]);
});

test('a tap holds until the next tap, the next stage or a silence', () => {
	const floor: Meeting['floor'] = [
		{ side: 'customer', at: at(7) },
		{ side: 'team', at: at(18) },
		{ side: 'customer', at: at(20) },
		{ side: 'team', at: at(40) },
		{ side: 'team', at: at(44) }
	];
	expect(told({ floor, closedAt: at(60) })).toEqual([
		'facilitator 0–5',
		'team 5–7',
		'customer 7–10',
		'silent 10–16',
		'customer 16–18',
		'team 18–20',
		'customer 20–30',
		'silent 30–35',
		'customer 35–40',
		'team 40–55',
		'facilitator 55–60'
	]);
});

test('in a meeting that goes on, so does the floor; before the start nobody has it', () => {
	expect(told().at(-1)).toBe('facilitator 55–Infinity');
	expect(told({ startedAt: null })).toEqual([]);
});
