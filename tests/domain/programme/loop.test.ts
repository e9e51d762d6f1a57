import { expect, test } from 'vitest';
import { daysAfter, loopOf, workingDaysAfter, type Raised } from '#lib/domain/programme/loop.ts';

const raised = (who: string | null, more: Partial<Raised> = {}): Raised => ({
	who,
	answered: true,
	verdict: null,
	...more
});
const state = (all: Raised[], told: string[] = [], published = false) =>
	loopOf(all, new Set(told), published).state;

test('a theme is open until everything said in it has an answer', () => {
	expect(state([])).toBe('open');
	expect(state([raised('maria'), raised('ben', { answered: false })], ['maria', 'ben'])).toBe(
		'open'
	);
	expect(state([raised('maria'), raised('ben')])).toBe('answered');
});

test('it is told when it has reached everybody, and whoever did not sign on the meeting’s page', () => {
	expect(state([raised('maria'), raised('ben')], ['maria'])).toBe('answered');
	expect(state([raised('maria'), raised('maria')], ['maria'])).toBe('told');
	expect(state([raised('maria'), raised(null)], ['maria'])).toBe('answered');
	expect(state([raised('maria'), raised(null)], ['maria'], true)).toBe('told');
});

test('it is confirmed by somebody’s word, and “not quite” opens it again until it is replied to and said otherwise', () => {
	const meant = raised('maria', { verdict: 'meant' });
	expect(state([meant, raised('ben')], ['maria', 'ben'])).toBe('confirmed');
	const not = (verdict: Raised['verdict']) =>
		state([meant, raised('ben', { verdict })], ['maria', 'ben']);
	expect([not('not-quite'), not('replied'), not('meant')]).toEqual(['open', 'told', 'confirmed']);
});

test('what is due is counted in days, and thanks in working days', () => {
	expect(workingDaysAfter('2026-04-16T17:00:00.000Z', 2)).toBe('2026-04-20');
	expect(workingDaysAfter('2026-04-18T10:00:00.000Z', 2)).toBe('2026-04-21');
	expect(daysAfter('2026-04-14T10:00:00.000Z', 30)).toBe('2026-05-14');
});
