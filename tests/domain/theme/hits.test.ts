import { expect, test } from 'vitest';
import { themes } from './case.ts';
import { hitsOf, within } from './hits.ts';

const meetings = ['m1', 'm2', 'm3'];
const near = (hits: number, table: number) => expect(Math.abs(hits - table)).toBeLessThanOrEqual(2);

test('the same thing in other words is found as often as measured', () => {
	const { twins, openings } = hitsOf(themes, meetings, -1);
	expect(twins).toHaveLength(32);
	expect(openings.map(({ remark }) => remark)).toEqual(['m3-12']);
	near(within(twins, 1), 26);
	near(within(twins, 3), 31);
	const lead = twins.filter(({ theme }) => theme === 'T1');
	expect([lead.length, within(lead, 3)]).toEqual([10, 10]);
});

test('above the floor the true theme is still shown for 28 of 32', () => {
	near(within(hitsOf(themes, meetings).twins, 3), 28);
});
