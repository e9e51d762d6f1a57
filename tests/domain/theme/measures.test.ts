import { expect, test } from 'vitest';
import { expectationOf, likelyLink } from '#lib/domain/theme/link.ts';
import { learnedIn } from '#lib/domain/theme/learning.ts';
import { measuresOf } from '#lib/domain/theme/measures.ts';
import { steps, verdictOf } from '#lib/domain/theme/verdict.ts';
import { clauses, held, ratingsOf, script, standing, themeOf, themes } from './case.ts';

const measured = (id: string) => {
	const theme = themeOf(id);
	const on = standing(id);
	const subject = on === 'no' ? id : expectationOf(theme.remarks, clauses);
	return measuresOf(theme, held, { on }, subject === null ? [] : ratingsOf(subject));
};

test.each([
	['T1', '3/3', '14/14', '5 / 1.5', 'no', 100, 'blind-spot-failing'],
	['T9', '3/3', '7/14', '4.5 / 2', 'yes', 74, 'broken-promise'],
	['T7', '3/3', '7/14', '4 / 2', 'partly', 71, 'broken-promise'],
	['T3', '3/3', '7/14', '4 / 2.5', 'partly', 68, 'broken-promise'],
	['T6', '3/3', '6/14', '4 / 3', 'yes', 58, 'improve'],
	['T2', '3/3', '11/14', 'not rated', 'no', 57, 'blind-spot'],
	['T5', '3/3', '10/14', 'not rated', 'no', 56, 'blind-spot'],
	['T4', '3/3', '11/14', '1.5 / 4', 'yes', 47, 'more-than-needed'],
	['T10', '3/3', '7/14', 'not rated', 'yes', 43, 'simplify'],
	['T13', '3/3', '7/14', '1 / 3', 'yes', 43, 'ours-not-theirs'],
	['T11', '0/3', '0/14', '3 / 5', 'yes', 0, 'note']
])('%s raised in %s by %s', (id, meetings, voices, rated, on, score, verdict) => {
	const one = measured(id);
	expect(`${one.meetings}/${one.of}`).toBe(meetings);
	expect(`${one.voices}/${one.voicesOf}`).toBe(voices);
	expect(
		one.importance ? `${one.importance.median} / ${one.performance?.median}` : 'not rated'
	).toBe(rated);
	expect(one).toMatchObject({ on, score });
	expect(verdictOf(one)).toBe(verdict);
});

test('the lead theme is what customers count on most, and nothing on it was rated 4', () => {
	const one = measured('T1');
	expect(one).toMatchObject({ remarks: 14, gap: 3.5, performance: { n: 14, high: 0 } });
	const picks = script.meetings.flatMap(({ top3 }) => top3.map((top) => top.picks));
	expect(picks.filter((top) => top.includes('T1'))).toHaveLength(14);
	expect(steps[verdictOf(one)]).toEqual(['charter', 'owner', 'training', 'measure']);
});

test('what each meeting taught', () => {
	const learned = learnedIn(themes, held);
	expect(learned.map(({ fresh }) => fresh.length)).toEqual([11, 0, 1]);
	expect(learned[2]?.fresh).toEqual(['T14']);
	expect(learned.map(({ again }) => again.includes('T1'))).toEqual([false, true, true]);
});

test('a meeting in which nobody raised it counts, and one on another charter does not', () => {
	const none = { on: 'no' } as const;
	const theme = themeOf('T14');
	expect(measuresOf(theme, held, none, [])).toMatchObject({ meetings: 1, of: 3, voices: 2 });
	expect(measuresOf(theme, held.slice(0, 2), none, [])).toMatchObject({
		meetings: 0,
		of: 2,
		voices: 0,
		voicesOf: 9,
		score: 10
	});
	expect(measuresOf(theme, [], none, [])).toMatchObject({ of: 0, voicesOf: 0, score: 10 });
});

test('the pins propose what people decided for 11 of 14 themes', () => {
	const proposed = themes.map(({ id, remarks }) => ({ id, ...likelyLink(remarks, clauses) }));
	const other = proposed.filter(({ id, on }) => on !== standing(id));
	expect(other).toEqual([
		{ id: 'T3', on: 'yes', clause: 'E3' },
		{ id: 'T7', on: 'yes', clause: 'E4' },
		{ id: 'T10', on: 'no', clause: null }
	]);
	expect(expectationOf(themeOf('T4').remarks, clauses)).toBe('E6');
	expect(likelyLink([], clauses)).toEqual({ on: 'no', clause: null });
});
