import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedIn, sharedWords } from '#lib/domain/programme/litmus.ts';

const said = (common: string) => ({ job: 'I answer calls.', common });

test('4.12 words that two people wrote of the common job are marked, their own jobs are not counted', () => {
	const shared = sharedWords(
		[said('We keep our promises.'), said('One promise, kept.'), said('Selling.')],
		'en'
	);
	expect(markedIn('Promised is promised', shared, 'en').map((one) => one.shared)).toEqual([
		...[true, false, true]
	]);
	expect(shared.has('sell')).toBe(false);
	expect(shared.has('call')).toBe(false);
});

test('4.12 one person who says a word twice shares it with nobody', () => {
	expect(sharedWords([said('Bread, bread, bread'), said('Milk')], 'en').size).toBe(0);
});

test('4.12 marking leaves every letter where it was', () => {
	const any = fc.string({ unit: 'grapheme', maxLength: 60 });
	fc.assert(
		fc.property(fc.array(any, { maxLength: 6 }), fc.constantFrom('en', 'de', 'ar'), (all, lang) => {
			const shared = sharedWords(all.map(said), lang);
			for (const text of all)
				expect(
					markedIn(text, shared, lang)
						.map((one) => one.text)
						.join('')
				).toBe(text);
		})
	);
});
