import { expect, test } from 'vitest';
import { second, themes } from './case.ts';
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

test('in a second set of other words it is found about as often', () => {
	const order = second.held.map((one) => one.meeting);
	const { twins } = hitsOf(second.themes, order, -1);
	expect(twins).toHaveLength(18);
	near(within(twins, 1), 17);
	near(within(twins, 3), 17);
	const shown = hitsOf(second.themes, order);
	near(within(shown.twins, 3), 17);
	near(shown.openings.filter((one) => one.shown).length, 2);
});
