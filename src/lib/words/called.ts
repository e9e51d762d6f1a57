import type { Locale } from './index.ts';

/** What those a team works for may be called instead of customers (3.40). */
export const callings = ['colleague', 'patient', 'citizen'] as const;
export type Called = (typeof callings)[number];
export const isCalled = (value: unknown): value is Called => callings.includes(value as Called);

/** Each form of "customer" in a language, and what stands in its place. Longer ones win. */
export type Forms = Record<Called, Record<string, string>>;

const languages: Record<Locale, () => Promise<{ default: Forms }>> = {
	ar: () => import('./called/ar.ts'),
	de: () => import('./called/de.ts'),
	en: () => import('./called/en.ts'),
	es: () => import('./called/es.ts'),
	fr: () => import('./called/fr.ts')
};

/** Says the same words with another word for customers. What is put into a sentence stays as it is. */
export type Say = <T>(words: T) => T;

export const loadCalled = async (locale: Locale, called: Called): Promise<Say> =>
	saying((await languages[locale]()).default[called]);

export function saying(forms: Record<string, string>): Say {
	const longest = Object.keys(forms).toSorted((a, b) => b.length - a.length);
	const form = new RegExp(`(?<!\\p{L})(?:${longest.join('|')})(?!\\p{L})`, 'gu');
	const replaced = (text: string) => text.replace(form, (found) => forms[found]!);
	const say = (said: unknown, given: unknown[] = []): unknown => {
		if (typeof said === 'string') return around(said, textsIn(given), replaced);
		if (typeof said === 'function')
			return (...args: unknown[]) => say((said as (...args: unknown[]) => unknown)(...args), args);
		if (Array.isArray(said)) return said.map((one) => say(one, given));
		if (typeof said !== 'object' || said === null) return said;
		return Object.fromEntries(Object.entries(said).map(([key, one]) => [key, say(one, given)]));
	};
	return say as Say;
}

/** Names and words that were put in are data, whatever they are called. */
function around(text: string, given: string[], replaced: (text: string) => string): string {
	const [first, ...rest] = given;
	if (first === undefined) return replaced(text);
	return text
		.split(first)
		.map((part) => around(part, rest, replaced))
		.join(first);
}

function textsIn(given: unknown[]): string[] {
	const texts = given.flatMap((one) =>
		typeof one === 'string' ? [one] : Array.isArray(one) ? textsIn(one) : []
	);
	return texts.filter((one) => one !== '').toSorted((a, b) => b.length - a.length);
}
