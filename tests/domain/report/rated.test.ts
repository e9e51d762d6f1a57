import { describe, expect, test } from 'vitest';
import type { Ballot } from '#lib/domain/meeting/ballots.ts';
import { planned, type Meeting } from '#lib/domain/meeting/meeting.ts';
import { gapsIn } from '#lib/domain/report/gaps.ts';
import { ratedIn } from '#lib/domain/report/rated.ts';

const clause = {
	id: 'calls',
	section: 'expectations' as const,
	text: 'We answer.',
	origin: 'promised' as const,
	measures: null,
	ref: null
};
const cast = (kind: 'importance' | 'performance', by: string, value: number): Ballot => ({
	kind,
	subject: 'calls',
	by,
	side: by.startsWith('team') ? 'team' : 'customer',
	value,
	late: false,
	at: ''
});

/** Rated by so many customers, importance 5 and performance 2; one member guessed 3 and 4. */
const rated = (customers: number): Meeting => ({
	...planned,
	status: 'closed',
	clauses: [clause],
	ballots: [
		...Array.from({ length: customers }, (_, at) => [
			cast('importance', `c${at}`, 5),
			cast('performance', `c${at}`, 2)
		]).flat(),
		cast('importance', 'team1', 3),
		cast('performance', 'team1', 4)
	]
});

describe('what a report tells of ratings', () => {
	test.each([
		[2, 'customers', 'nothing'],
		[2, 'team', 'nothing'],
		[3, 'customers', 'bands'],
		[4, 'customers', 'bands'],
		[3, 'team', 'numbers'],
		[5, 'customers', 'numbers']
	] as const)('of %i answers %s read %s', (n, version, what) => {
		const [row] = ratedIn(rated(n), version).rows;
		expect(row).toMatchObject({ n, number: 1 });
		expect(row!.bands).toEqual(
			what === 'bands' ? { importance: 'high', performance: 'low' } : null
		);
		expect(row!.numbers).toEqual(
			what === 'numbers' ? { importance: 5, performance: 2, gap: 3 } : null
		);
	});

	test('nothing before it was opened, as long as the meeting runs', () => {
		const open = { ...rated(5), status: 'open' as const };
		expect(ratedIn(open, 'team').rows).toEqual([]);
		expect(gapsIn(open)).toMatchObject({ service: { wide: [] }, belief: { guesses: [] } });
		expect(ratedIn({ ...open, revealed: ['ratings'] }, 'team').rows).toHaveLength(1);
	});

	test('guesses stand beside answers, and a promise that is rated low is named', () => {
		const { belief, promises, service } = gapsIn(rated(5));
		expect(belief.guesses).toEqual([
			{
				label: 'We answer.',
				number: 1,
				guessed: { importance: 3, performance: 4 },
				said: { importance: 5, performance: 2 }
			}
		]);
		expect(promises).toEqual({ promised: 1, below: ['We answer.'] });
		expect(service.wide).toEqual(['We answer.']);
		expect(gapsIn(rated(2)).belief.guesses).toEqual([]);
	});
});
