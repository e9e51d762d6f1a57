import { describe, expect, test } from 'vitest';
import { overBudget, quarterOf } from '#lib/domain/budget.ts';
import { decide } from '#lib/domain/meeting/decide.ts';
import type { MeetingEvent } from '#lib/domain/meeting/events.ts';
import { evolve } from '#lib/domain/meeting/evolve.ts';
import {
	exitMedian,
	noWords,
	pulseSeen,
	weakest,
	withAnswer,
	type F,
	type PulseAnswer
} from '#lib/domain/meeting/pulse.ts';
import { pulseFor } from '#lib/domain/meeting/sight.ts';
import { heardBy } from '#lib/domain/meeting/heard.ts';
import { seenBy } from '#lib/domain/meeting/visibility.ts';
import { dana, maria, opened } from './world.ts';

const at = '2026-04-14T09:00:00.000Z';
const given = (side: 'customer' | 'team', values: PulseAnswer['values'][]): PulseAnswer[] =>
	values.map((one, n) => ({ kind: 'exit', voter: `${side}${n}`, side, values: one, at }));

const column = (name: string, numbers: number[]) => numbers.map((n) => ({ [name]: n }));
const merged = (...columns: Record<string, number>[][]) =>
	columns[0]!.map(
		(_, i) => Object.assign({}, ...columns.map((one) => one[i])) as PulseAnswer['values']
	);

test('the weakest F of the customers is the headline: ties by the smaller share of 4 and 5 (climate.md C2)', () => {
	const polite = given(
		'customer',
		merged(
			column('frank', [3, 3, 3, 3, 4, 5]),
			column('friendly', [5, 5, 5, 5, 5, 4]),
			column('forthright', [3, 3, 3, 3, 3, 2]),
			column('heard', [3, 3, 3, 4, 4, 2])
		)
	);
	const [customers] = pulseSeen(polite);
	expect(customers).toMatchObject({ n: 6, shown: 'dots' });
	expect(customers!.fs.forthright).toMatchObject({ median: 3, high: 0 });
	expect(weakest(customers!)).toBe('forthright');
});

test('below three answers nothing is shown, with three or four a band, from five the dots (decision 4)', () => {
	const seen = (n: number) =>
		pulseSeen(given('customer', Array(n).fill({ heard: 2, heldBack: 'the price' })))[0]!;
	expect(seen(2)).toMatchObject({ shown: 'nothing', fs: {}, words: { heldBack: [] } });
	expect(seen(3).fs.heard).toEqual({ band: 'low', median: null, dots: null, high: null });
	expect(seen(5).fs.heard).toEqual({ band: 'low', median: 2, dots: [2, 2, 2, 2, 2], high: 0 });
	expect(JSON.stringify(seen(4))).not.toContain('"voter"');
});

test('“can’t say” counts for nothing, and the median of an even number is the mean of the middle two', () => {
	const answers = given('customer', [
		{ frank: 1 },
		{ frank: 2 },
		{ frank: 4 },
		{ frank: 5 },
		{ frank: null },
		{ frank: 4 },
		{ frank: 2 }
	]);
	expect(pulseSeen(answers)[0]!.fs.frank).toMatchObject({ median: 3, dots: [1, 2, 2, 4, 4, 5] });
});

test('a second answer of the same voter replaces the first and keeps what it does not name', () => {
	const [first] = given('team', [{ frank: 1, heard: 2 }]);
	const again = withAnswer([first!], { ...first!, values: { heard: 5 } });
	expect(again).toHaveLength(1);
	expect(again[0]!.values).toEqual({ frank: 1, heard: 5 });
});

test('both sides stand beside each other, observers on neither', () => {
	const all = [...given('customer', [{ heard: 2 }]), ...given('team', [{ heard: 3 }])];
	const observer: PulseAnswer = { ...all[0]!, voter: 'o', side: 'observer' };
	expect(pulseSeen([...all, observer]).map((one) => [one.side, one.n])).toEqual([
		['customer', 1],
		['team', 1]
	]);
});

const sitting = (kind: 'check-in' | 'exit', side: 'customer' | 'team', f: F, numbers: number[]) =>
	numbers.map((value, n): PulseAnswer => ({
		kind,
		voter: `${side}${n}`,
		side,
		values: { [f]: value },
		at
	}));
const merge = (...lists: PulseAnswer[][]) => lists.flat().reduce<PulseAnswer[]>(withAnswer, []);

test('the polite meeting: weakest Forthright, and where the team felt it differently (climate.md C2)', () => {
	const seen = pulseSeen(
		merge(
			sitting('exit', 'customer', 'frank', [3, 3, 3, 3, 4, 5]),
			sitting('exit', 'customer', 'friendly', [5, 5, 5, 5, 5, 4]),
			sitting('exit', 'customer', 'forthright', [3, 3, 3, 3, 3, 2]),
			sitting('exit', 'customer', 'heard', [2, 3, 3, 3, 4, 4]),
			sitting('exit', 'team', 'frank', [5, 5, 5, 5, 4]),
			sitting('exit', 'team', 'friendly', [5, 5, 5, 5, 5]),
			sitting('exit', 'team', 'forthright', [4, 4, 4, 5, 4]),
			sitting('exit', 'team', 'heard', [5, 5, 5, 4, 5])
		)
	);
	const [customers, team] = seen;
	expect(weakest(customers!)).toBe('forthright');
	const pairs = customers!.apart.map((f) => [f, customers!.fs[f]?.median, team!.fs[f]?.median]);
	expect(pairs).toEqual([
		['frank', 3, 5],
		['forthright', 3, 4],
		['heard', 3, 5]
	]);
});

test('m2: at minute 34 they felt less heard than we did, at the exit as much (climate.md C2)', () => {
	const middle = pulseSeen(
		merge(
			sitting('check-in', 'customer', 'friendly', [3, 3, 2, 3]),
			sitting('check-in', 'customer', 'heard', [2, 2, 2, 3]),
			sitting('check-in', 'team', 'friendly', [2, 2, 3]),
			sitting('check-in', 'team', 'heard', [3, 2, 3])
		)
	);
	expect(middle.map((one) => [one.side, one.fs.heard?.band])).toEqual([
		['customer', 'low'],
		['team', 'middle']
	]);
	expect(middle[0]!.apart).toEqual(['friendly', 'heard']);
	const end = merge(
		sitting('exit', 'customer', 'heard', [4, 4, 4, 5]),
		sitting('exit', 'team', 'heard', [4, 4, 4])
	);
	expect(exitMedian(end, 'customer', 'heard')).toBe(4);
	expect(exitMedian(end, 'team', 'heard')).toBe(4);
	expect(pulseSeen(end)[0]!.apart).toEqual([]);
});

test('a tie goes by the share of 4 and 5, not by how many said so', () => {
	const [customers] = pulseSeen(
		merge(
			sitting('exit', 'customer', 'frank', [2, 3, 3, 3, 3, 3, 4, 4, 4]),
			sitting('exit', 'customer', 'friendly', [2, 3, 3, 4, 4])
		)
	);
	expect(customers!.fs.frank).toMatchObject({ median: 3, high: 3 });
	expect(weakest(customers!)).toBe('frank');
});

test('what is hidden of two customers is not what the team leaves of the pot', () => {
	const seen = pulseSeen(
		merge(
			sitting('exit', 'customer', 'heard', [1, 2]),
			sitting('exit', 'team', 'heard', [4, 4, 4, 5, 5]),
			sitting('exit', 'team', 'frank', [4, 4, 4, 5, 5])
		)
	);
	expect(seen.map((one) => Object.keys(one.fs))).toEqual([[], ['frank']]);
});

test('every check-in is one of its own, and the newest is shown', () => {
	const first = sitting('check-in', 'customer', 'heard', [1, 1, 1, 1, 1]);
	const second = sitting('check-in', 'customer', 'heard', [4, 4, 4, 4, 5]);
	const all = merge(
		first.map((one) => ({ ...one, round: 1 })),
		second.map((one) => ({ ...one, round: 2 }))
	);
	expect(all).toHaveLength(10);
	expect(pulseSeen(all)).toMatchObject([{ n: 5, fs: { heard: { median: 4 } } }]);
});

test('a guest reads the result from five answers on, and never a word or the team’s few', () => {
	const four = pulseSeen(sitting('exit', 'customer', 'heard', [2, 2, 2, 2]));
	const guest = { audience: 'guests' as const, person: 'maria' };
	expect(pulseFor(four, guest)).toMatchObject([{ shown: 'nothing', fs: {}, worth: null }]);
	const five = pulseSeen(
		given('customer', Array(5).fill({ heard: 2, forced: 'the role play', tell: 'come' }))
	);
	expect(five[0]!.words).toMatchObject({ forced: Array(5).fill('the role play') });
	expect(pulseFor(five, guest)).toMatchObject([{ shown: 'dots', words: noWords }]);
});

describe('asking', () => {
	const ask = (kind: 'check-in' | 'exit', open = true) =>
		({ type: 'askPulse', kind, open }) as const;

	test('a meeting has at most three check-ins', () => {
		const told = opened();
		told.tell(ask('check-in'), dana);
		told.tell(ask('check-in', false), dana);
		const answer = { type: 'answerPulse', kind: 'check-in', values: { heard: 2 } } as const;
		for (let n = 0; n < 3; n++) {
			expect(told.tell(ask('check-in'), dana)).toBe(null);
			told.tell(answer, maria);
			expect(told.tell(ask('check-in', false), dana)).toBe(null);
		}
		expect(told.tell(ask('check-in'), dana)).toBe('enough-check-ins');
		expect(told.tell(ask('exit'), dana)).toBe(null);
	});

	test('4.20 whose quarter is used up is not asked; when that is everybody, nobody is', () => {
		const { meeting } = opened();
		const asking = (people: string[]) =>
			decide(meeting, ask('exit'), dana, {
				now: at,
				budget: { limit: 15, asked: people.map((person) => ({ person, questions: 11 })) }
			});
		const customers = meeting.people.filter((one) => one.side === 'customer').map((one) => one.id);
		expect(asking(['maria'])).toMatchObject([{ type: 'pulseAsked', spared: ['maria'] }]);
		expect(asking(customers)).toEqual({ refused: 'asked-enough', about: customers });
		const [event] = asking(['maria']) as MeetingEvent[];
		const fact = { ...event!, seq: 99, at, command: 'c' };
		const after = evolve(meeting, fact);
		const [marias, aishas] = ['maria', 'aisha'].map((person) => ({
			audience: 'guests' as const,
			person
		}));
		expect(seenBy(after, marias!)).toMatchObject({ asking: [], spared: {} });
		expect(seenBy(after, aishas!)).toMatchObject({ asking: ['exit'], spared: {} });
		expect(heardBy(fact, meeting, after, marias!)).toEqual([]);
		expect(JSON.stringify(heardBy(fact, meeting, after, aishas!))).not.toContain('maria');
		const answer = { type: 'answerPulse', kind: 'exit', values: { heard: 1 } } as const;
		const mine = decide(
			after,
			answer,
			{ person: 'maria', side: 'customer' },
			{ now: at, voter: 'v' }
		);
		expect(mine).toEqual({ refused: 'asked-enough' });
	});

	test('a quarter is the calendar’s', () => {
		expect(quarterOf('2026-04-14T08:00:00.000Z')).toEqual({
			from: '2026-04-01T00:00:00.000Z',
			to: '2026-07-01T00:00:00.000Z'
		});
		expect(quarterOf('2026-12-31T23:59:59.000Z').to).toBe('2027-01-01T00:00:00.000Z');
		expect(overBudget({ limit: 15, asked: [{ person: 'a', questions: 6 }] }, 9)).toEqual([]);
		expect(overBudget({ limit: 15, asked: [{ person: 'a', questions: 7 }] }, 9)).toEqual(['a']);
	});
});
