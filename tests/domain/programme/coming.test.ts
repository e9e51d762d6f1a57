import { expect, test } from 'vitest';
import { rank, tasksOf, type Step } from '#lib/domain/programme/coming.ts';

const customers = [
	{ id: 'a', name: 'Ash', uses: 3, remarks: 2, importance: 5 },
	{ id: 'b', name: 'Birch', uses: 3, remarks: 0, importance: 5 },
	{ id: 'c', name: 'Cedar', uses: null, remarks: 0, importance: null },
	{ id: 'd', name: 'Dogwood', uses: 0, remarks: 9, importance: 5 }
];
const steps: Step[] = [
	{ id: 'call', tier: 'call', kind: 'call', what: 'Call', days: -14 },
	{ id: 'page', tier: 'page', kind: 'page', what: 'Publish', days: -7 }
];
const startsOn = '2026-06-30';
const at = (today: string, calls: number, done: Parameters<typeof tasksOf>[1] = []) =>
	tasksOf({ startsOn, steps, hits: rank(customers, { calls, messages: 1 }) }, done, today);

test('2.03 the rank is use × remarks × importance, and each factor is kept', () => {
	const ranked = rank(customers, { calls: 1, messages: 2 });
	expect(ranked.map(({ name, score, tier }) => [name, score, tier])).toEqual([
		['Ash', 45, 'call'],
		['Birch', 15, 'message'],
		['Cedar', 3, 'message'],
		['Dogwood', 0, 'page']
	]);
	expect(ranked[0]!.factors).toEqual({ uses: 3, remarks: 3, importance: 5 });
});

test('2.03 whoever does not use it is nobody’s call, however far the line goes', () => {
	expect(rank(customers, { calls: 9, messages: 0 }).at(-1)).toMatchObject({
		name: 'Dogwood',
		tier: 'page'
	});
});

test('2.04 moving the line changes the tasks, and what is done stays', () => {
	const whom = (tasks: ReturnType<typeof at>) => tasks.map(({ name }) => name);
	expect(whom(at('2026-06-01', 1))).toEqual(['Ash', null]);
	expect(whom(at('2026-06-01', 2))).toEqual(['Ash', 'Birch', null]);
	const done = { step: 'call', customer: 'b', owner: null, doneOn: '2026-06-01', result: null };
	expect(whom(at('2026-06-02', 0, [done]))).toEqual([null, 'Birch']);
});

test('2.05 a call is late after its day, and too late once the change is in effect', () => {
	const state = (today: string) => at(today, 1)[0]!.state;
	expect(at('2026-06-01', 1)[0]!.due).toBe('2026-06-16');
	expect(['2026-06-16', '2026-06-17', '2026-06-30'].map(state)).toEqual(['open', 'late', 'over']);
});
