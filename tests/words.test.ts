import { describe, expect, test, vi } from 'vitest';
import { loadWords, locales, type Area, type Locale } from '#lib/words/index.ts';
import { sentencesOf, type Given } from './sentences.ts';

type Plural = { locale: string; forms: string[] };
const plurals = vi.hoisted(() => [] as Plural[]);
vi.mock('#lib/words/plural.ts', async (original) => {
	const { plural } = await original<typeof import('#lib/words/plural.ts')>();
	return {
		plural: (...[locale, count, forms]: Parameters<typeof plural>) => {
			plurals.push({ locale, forms: Object.keys(forms) });
			return plural(locale, count, forms);
		}
	};
});

const areas: Area[] = [
	'activity',
	'after',
	'climate',
	'coming',
	'listen',
	'lost',
	'common',
	'console',
	'complaints',
	'customers',
	'door',
	'front',
	'inbound',
	'invite',
	'moments',
	'peel',
	'practice',
	'prepare',
	'promises',
	'recoveries',
	'report',
	'righting',
	'room',
	'said',
	'search',
	'team',
	'themes',
	'told',
	'trends',
	'ways'
];
const others = locales.filter((one) => one !== 'en');
const given: Given = new Map();
const english = new Map(
	sentencesOf(await loadWords('en', areas), '', given).map(({ key, text }) => [key, text])
);
const saidIn = async (locale: Locale) =>
	new Map(
		sentencesOf(await loadWords(locale, areas), '', given).map(({ key, text }) => [key, text])
	);

/** The same everywhere: the product, the source's four kinds of meeting, keys of a keyboard. */
const names = /^(Forthright|4F|War|Advertisement|Love-In|PgUp|PgDn|Ctrl Z|Shift R|QR)$/;
/** What was put in, and signs: nothing of it is a word of ours. */
const wordless = (text: string) =>
	!/\p{L}{2}/u.test(text.replaceAll(/Sample|Ann|Bob|Europe\/Berlin/g, ''));

test('every sentence can be said', () => {
	expect(english.size).toBeGreaterThan(500);
	expect([...english].filter(([, text]) => /undefined|NaN|\[object/.test(text))).toEqual([]);
});

describe.skipIf(!others.length)('the languages', () => {
	test.each(others)('%s says everything English says, and no more', async (locale) => {
		expect([...(await saidIn(locale)).keys()].toSorted()).toEqual([...english.keys()].toSorted());
	});

	test.each(others)('%s says at most 2 % of it in the words of English', async (locale) => {
		const said = await saidIn(locale);
		const asked = [...english].filter(([, text]) => !wordless(text) && !names.test(text));
		const same = asked.filter(([key, text]) => said.get(key) === text);
		const list = same.map(([key, text]) => `${key}: ${text}`).join('\n');
		expect(same.length / asked.length, list).toBeLessThanOrEqual(0.02);
	});
});

test.each(locales)('every count in %s has the forms that language has', async (locale) => {
	plurals.length = 0;
	await saidIn(locale);
	const rules = new Intl.PluralRules(locale);
	const wanted = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
	expect(plurals.length).toBeGreaterThan(10);
	for (const { locale: spoken, forms } of plurals) {
		expect(spoken).toBe(locale);
		expect(forms).toEqual(expect.arrayContaining([...wanted]));
	}
});
