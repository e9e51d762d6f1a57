import { getContext, hasContext, setContext } from 'svelte';
import type { Area, Spoken } from './index.ts';

const key = Symbol('words');

/** Gives words to everything below; an inner call adds areas to those given above. */
export function setWords<A extends Area>(words: Spoken<A>): Spoken<A> {
	const above = hasContext(key) ? getContext<object>(key) : {};
	return setContext(key, { ...above, ...words });
}

/** The common words, and those of the named areas. */
export function getWords<A extends Area = 'common'>(...areas: A[]): Spoken<A> {
	const words = getContext<Spoken<A> | undefined>(key);
	if (!words) throw new Error('No words here: call setWords in the layout');
	const missing = areas.find((area) => !(area in words));
	if (missing) throw new Error(`The words of "${missing}" were not loaded for this page`);
	return words;
}
