import { expect, test } from 'vitest';
import { alike } from '#lib/domain/programme/alike.ts';
import { delegable } from '#lib/domain/programme/permission.ts';
import { stepOf } from '#lib/domain/programme/recovery.ts';

test('4.32 the same thing in other words is suggested, another thing of the same customer is not', () => {
	const one = { id: 'a', words: 'My parcel arrived broken on Monday.', customer: 'lopez' };
	const twin = { id: 'b', words: 'The parcel arrived broken, on Monday!', customer: null };
	const other = { id: 'c', words: 'Your invoices are in Latin.', customer: 'lopez' };
	expect(alike(one, [one, other, twin]).map(({ id }) => id)).toEqual(['b']);
	expect(alike(one, [])).toEqual([]);
});

test('1.09 once is no pattern, and what is mostly refused is well asked', () => {
	const at = (hour: number) => `2026-03-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
	const ask = (decision: string, from: number, answer: 'yes' | 'no' | null) => ({
		...{ decision, folded: decision.toLowerCase(), askedAt: at(from), answer },
		answeredAt: answer && at(12)
	});
	const log = [
		...[ask('Pay back', 2, 'yes'), ask('pay back', 4, 'yes'), ask('Open late', 1, 'yes')],
		...[ask('Half off', 1, 'no'), ask('Half off', 2, 'yes')]
	];
	expect(delegable(log, at(20))).toEqual([{ decision: 'Pay back', times: 2, yes: 2, waited: 18 }]);
});

test('3.06 a case stands where its last mark is, and a no sends it back', () => {
	const none = { contactedAt: null, rightedAt: null, closedAt: null, asked: false };
	expect(stepOf(none)).toBe('opened');
	expect(stepOf({ ...none, contactedAt: 'x' })).toBe('contacted');
	expect(stepOf({ ...none, contactedAt: 'x', rightedAt: 'y' })).toBe('righted');
	expect(stepOf({ ...none, contactedAt: 'x', rightedAt: 'y', asked: true })).toBe('asked');
	expect(stepOf({ ...none, contactedAt: 'x', rightedAt: 'y', closedAt: 'z' })).toBe('closed');
});
