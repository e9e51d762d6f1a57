import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callings, loadCalled } from '#lib/words/called.ts';
import { loadWords, locales, type Locale } from '#lib/words/index.ts';
import { sentencesOf } from './sentences.ts';

const word: Record<Locale, RegExp> = {
	ar: /عميل|عملا/u,
	de: /\bKunde(?!ndienst)/u,
	en: /customer/iu,
	es: /\bclientes?\b/iu,
	fr: /(?<!Service )\bclients?\b/iu
};
const every = locales.flatMap((locale) => callings.map((called) => [locale, called] as const));

test.each(every)(
	'3.40 in %s nobody is called a customer where they are a %s',
	async (locale, called) => {
		const { locale: _, ...words } = await loadWords(locale, [
			'customers',
			'team',
			'themes',
			'trends'
		]);
		const say = await loadCalled(locale, called);
		const given = new Map();
		sentencesOf(words, '', given);
		const left = sentencesOf(say(words), '', given).filter(({ text }) => word[locale].test(text));
		expect(left.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
	}
);

test('3.40 what is put into a sentence stays as it was written', async () => {
	const say = await loadCalled('en', 'patient');
	const said = say({ plan: (name: string) => `Customer: meet ${name}, a customer` });
	fc.assert(
		fc.property(
			fc.constantFrom('Customers Ltd', 'My customer', 'Customer Care', 'The x'),
			fc.string(),
			(a, b) => {
				const name = `${a}${b.replaceAll(/customers?|patients?/giu, '')}`;
				expect(said.plan(name)).toBe(`Patient: meet ${name}, a patient`);
			}
		)
	);
});
