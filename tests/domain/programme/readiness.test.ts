import { describe, expect, test } from 'vitest';
import { onlyPraise, totalsOf } from '#lib/domain/programme/landing.ts';
import { readinessOf, steps, type Duty, type Facts } from '#lib/domain/programme/readiness.ts';

const members = ['dana', 'tom', 'nora', 'leo'];
const nothing: Facts = {
	members,
	done: [],
	sealed: [],
	duties: new Map(),
	decided: false,
	saidBefore: true
};
const duties = (given: Record<string, Duty>) => new Map(Object.entries(given));
const all = members.flatMap((user) => steps.map((step) => ({ user, step })));
const everything: Facts = {
	...nothing,
	done: all,
	sealed: members,
	decided: true,
	duties: duties({ dana: 'writes', tom: 'listens', nora: 'listens', leo: 'answers' })
};
const done = (facts: Facts) =>
	readinessOf(facts)
		.filter((one) => one.done)
		.map((one) => one.name);
const line = (facts: Facts, name: string) => readinessOf(facts).find((one) => one.name === name)!;

describe('being ready', () => {
	test('has seven lines, none at first and all of them in the end', () => {
		expect(done(nothing)).toEqual([]);
		expect(done(everything)).toHaveLength(7);
	});

	test('3.13 a line says how many of those who come, and who is still to come', () => {
		const seen = { ...nothing, done: all.filter((one) => one.user !== 'leo') };
		expect(line(seen, 'kinds')).toEqual({
			name: 'kinds',
			done: false,
			count: 3,
			of: 4,
			missing: ['leo']
		});
		const without = { ...seen, duties: duties({ leo: 'away' }) };
		expect(line(without, 'kinds')).toMatchObject({ done: true, count: 3, of: 3 });
	});

	test('somebody has to write, and everybody has to have a part', () => {
		const listening = { dana: 'listens', tom: 'listens', nora: 'listens' } as const;
		expect(line({ ...nothing, duties: duties(listening) }, 'duties').done).toBe(false);
		const four = { ...nothing, duties: duties({ ...listening, leo: 'listens' }) };
		expect(line(four, 'duties').done).toBe(false);
		const written = { ...nothing, duties: duties({ ...listening, leo: 'writes' }) };
		expect(line(written, 'duties').done).toBe(true);
	});

	test('who never said anything needs no reading', () =>
		expect(line({ ...nothing, saidBefore: false }, 'earlier').done).toBe(true));

	test('nobody comes: nobody is ready', () =>
		expect(
			line(
				{ ...nothing, duties: duties(Object.fromEntries(members.map((one) => [one, 'away']))) },
				'kinds'
			).done
		).toBe(false));
});

describe('where it will land', () => {
	test('is told in totals, and below three marks not at all', () => {
		expect(totalsOf(['War', 'War'])).toEqual({ marks: 2, counts: null });
		expect(totalsOf(['War', 'War', '4F']).counts).toEqual({
			War: 2,
			'4F': 1,
			Advertisement: 0,
			'Love-In': 0
		});
	});

	test('only praise is more than half of the marks, once they may be counted', () => {
		expect(onlyPraise(totalsOf(['Love-In', 'Love-In']))).toBe(false);
		expect(onlyPraise(totalsOf(['Love-In', 'Love-In', 'War']))).toBe(true);
		expect(onlyPraise(totalsOf(['Love-In', 'Love-In', 'War', '4F']))).toBe(false);
	});
});
