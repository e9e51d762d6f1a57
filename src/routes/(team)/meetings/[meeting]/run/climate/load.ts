import { loadWords, type Locale } from '#lib/words/index.ts';

/** What is looked at only now and then comes only then: the compass, the hints, and their words. */
export async function loadClimate(locale: Locale) {
	const [{ default: Compass }, { default: Nudge }, { climate: words }] = await Promise.all([
		import('./Compass.svelte'),
		import('./Nudge.svelte'),
		loadWords(locale, ['climate'])
	]);
	return { Compass, Nudge, words };
}
