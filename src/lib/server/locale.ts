import { isLocale, type Locale } from '#lib/words/index.ts';

/** The language a person chose, else the best one their browser asks for, else English. */
export function pickLocale(chosen: string | undefined, accepted: string | null): Locale {
	if (isLocale(chosen)) return chosen;
	const wanted = (accepted ?? '')
		.split(',')
		.map((part) => {
			const [tag = '', q = 'q=1'] = part.trim().split(';');
			return {
				tag: tag.toLowerCase().split('-')[0]!,
				weight: Number(q.trim().replace('q=', '')) || 0
			};
		})
		.toSorted((a, b) => b.weight - a.weight);
	return wanted.map(({ tag }) => tag).find(isLocale) ?? 'en';
}
