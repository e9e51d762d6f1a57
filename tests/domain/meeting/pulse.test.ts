import { expect, test } from 'vitest';
import { pulseSeen, weakest, withAnswer, type PulseAnswer } from '#lib/domain/meeting/pulse.ts';

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
