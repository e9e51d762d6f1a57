import { describe, expect, test } from 'vitest';
import { monthsAfter } from '#lib/domain/programme/again.ts';
import {
	dayOf,
	daysLate,
	eveOf,
	guardOf,
	isNews,
	nagOf,
	needsMessage,
	stateOf,
	type Guarded
} from '#lib/domain/programme/promise.ts';
import { mayHear, wants } from '#lib/domain/programme/wants.ts';

/** "One case number that every desk can see": due on a Friday. */
const k1: Guarded = {
	due: '2026-05-29',
	movedTo: null,
	slipToldOn: null,
	keptOn: null,
	brokenOn: null,
	checked: null
};

describe('how a promise stands', () => {
	test.each([
		['open until the evening of its day', {}, '2026-05-29', 'open'],
		['late the day after', {}, '2026-05-30', 'late'],
		['kept, however late', { keptOn: '2026-06-08' }, '2026-06-09', 'kept'],
		['broken when somebody says so', { brokenOn: '2026-06-01' }, '2026-06-09', 'broken'],
		['a new day nobody was told is no day', { movedTo: '2026-06-08' }, '2026-05-30', 'late'],
		[
			'a new day the customers know is the day',
			{ movedTo: '2026-06-08', slipToldOn: '2026-05-28' },
			'2026-06-05',
			'open'
		],
		['without a day it is never late', { due: null }, '2030-01-01', 'open']
	] as const)('%s', (_, news, today, state) => {
		expect(stateOf({ ...k1, ...news }, today)).toBe(state);
	});

	test('lateness counts from the day first promised', () => {
		const told = { movedTo: '2026-06-08', slipToldOn: '2026-05-28', keptOn: '2026-06-08' };
		expect(daysLate({ ...k1, ...told })).toBe(10);
		expect(daysLate({ ...k1, keptOn: '2026-05-20' })).toBe(0);
		expect(dayOf({ ...k1, ...told })).toBe('2026-06-08');
	});
});

describe('the slip guard', () => {
	test.each([
		['2026-05-21', 'quiet', null, false],
		['2026-05-22', 'ask', 'window', false],
		['2026-05-27', 'ask', 'window', false],
		['2026-05-28', 'ask', 'eve', true],
		['2026-05-29', 'ask', 'eve', true],
		['2026-05-30', 'ask', 'late', true]
	])('on %s it is %s', (today, guard, nag, message) => {
		expect(guardOf(k1, today, 7)).toBe(guard);
		expect(nagOf(k1, today, 7)).toBe(nag);
		expect(needsMessage(k1, today, 7)).toBe(message);
	});

	test('who says "on time" is left alone until it is too late', () => {
		const sure = { ...k1, checked: 'on time' as const };
		expect(nagOf(sure, '2026-05-29', 7)).toBeNull();
		expect(nagOf(sure, '2026-05-30', 7)).toBe('late');
		expect(needsMessage(sure, '2026-05-30', 7)).toBe(true);
	});

	test('who says "will slip" has a message at once, and none once it was told', () => {
		const slips = { ...k1, checked: 'slips' as const, movedTo: '2026-06-08' };
		expect(needsMessage(slips, '2026-05-22', 7)).toBe(true);
		const told = { ...slips, slipToldOn: '2026-05-22', checked: null };
		expect(needsMessage(told, '2026-05-30', 7)).toBe(false);
		expect(guardOf(told, '2026-06-01', 7)).toBe('ask');
		// The new day is guarded like the first one.
		expect(nagOf(told, '2026-06-05', 7)).toBe('eve');
		expect(needsMessage(told, '2026-06-09', 7)).toBe(true);
	});

	test('what is over is guarded no more, and nothing is said twice', () => {
		expect(nagOf({ ...k1, keptOn: '2026-05-20' }, '2026-05-30', 7)).toBeNull();
		expect(nagOf({ ...k1, brokenOn: '2026-05-20' }, '2026-05-30', 7)).toBeNull();
		expect(isNews('eve', 'window')).toBe(true);
		expect(isNews('eve', 'eve')).toBe(false);
		expect(isNews('window', 'late')).toBe(false);
	});

	test.each([
		['2026-06-01', '2026-05-29'],
		['2026-05-31', '2026-05-29'],
		['2026-05-29', '2026-05-28']
	])('the working day before %s is %s', (day, eve) => expect(eveOf(day)).toBe(eve));
});

describe('0.06 what somebody wishes to hear', () => {
	test('"none" gets only messages about their own open matter', () => {
		for (const kind of ['slips', 'news', 'monthly'] as const)
			expect(mayHear('none', { kind, own: false })).toEqual({ goes: false, why: 'none' });
		expect(mayHear('none', { kind: 'slips', own: true })).toEqual({ goes: true, why: 'own' });
		expect(mayHear('none', { kind: 'monthly', own: true }).goes).toBe(false);
	});

	test.each([
		['slips', 'slips', true],
		['slips', 'monthly', false],
		['slips', 'news', false],
		['monthly', 'slips', true],
		['monthly', 'monthly', true],
		['monthly', 'news', true]
	] as const)('"%s" and %s', (want, kind, goes) => {
		expect(wants).toContain(want);
		expect(mayHear(want, { kind, own: false }).goes).toBe(goes);
	});

	test('whoever never said hears when something slips', () => {
		expect(mayHear(null, { kind: 'slips', own: false })).toEqual({ goes: true, why: 'slips' });
		expect(mayHear(null, { kind: 'monthly', own: false }).goes).toBe(false);
	});
});

test.each([
	['2026-04-21', 3, '2026-07-21'],
	['2026-11-30', 3, '2027-02-28'],
	['2026-01-31', 1, '2026-02-28']
])('%s and %i months is %s', (day, months, then) => expect(monthsAfter(day, months)).toBe(then));
