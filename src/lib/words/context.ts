import { getContext, hasContext, setContext } from 'svelte';
import type { Say } from './called.ts';
import type { Area, Spoken } from './index.ts';

const key = Symbol('words');
const manner = Symbol('manner');

/**
 * Gives words to everything below; an inner call adds areas to those given above, and says them in the
 * manner that was set above.
 */
export function setWords<A extends Area>(words: Spoken<A>, say?: Say): Spoken<A> {
	const above = hasContext(key) ? getContext<object>(key) : {};
	const asked = say ?? (hasContext(manner) ? getContext<Say>(manner) : undefined);
	if (say) setContext(manner, say);
	const { locale, ...said } = words;
	const own = asked ? { locale, ...asked(said) } : words;
	return setContext(key, { ...above, ...own }) as Spoken<A>;
}

/** The common words, and those of the named areas. */
export function getWords<A extends Area = 'common'>(...areas: A[]): Spoken<A> {
	const words = getContext<Spoken<A> | undefined>(key);
	if (!words) throw new Error('No words here: call setWords in the layout');
	const missing = areas.find((area) => !(area in words));
	if (missing) throw new Error(`The words of "${missing}" were not loaded for this page`);
	return words;
}
