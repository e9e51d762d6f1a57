import { cosines, newSpace, put, remove, type Space } from './space.ts';
import { structure } from './structure.ts';
import { counts, type Remark, type Theme } from './theme.ts';
import { nearest, oldWords } from './twins.ts';
import { letterGroups, tokens, type Token } from './words.ts';

/** An earlier theme that a remark may be about. */
export type Suggestion = {
	theme: string;
	score: number;
	/** The earlier remark nearest to it; null when only the label is like it. */
	said: string | null;
	/** The old words that match, as they were written. */
	because: string[];
};

/** The themes of earlier meetings and the remarks of this one, kept up to date as they come. */
export type Index = { themes: Map<string, Theme>; words: Space; groups: Space };

/** Below it nothing is suggested. */
const floor = 0.1;

export const newIndex = (): Index => ({
	themes: new Map(),
	words: newSpace(),
	groups: newSpace()
});

/**
 * A theme comes in, in place of the one with its id: each merge by a person widens what it is found
 * by, and taking a remark out narrows it. Nothing but this theme is read anew.
 */
export function addTheme(index: Index, theme: Theme) {
	index.themes.set(theme.id, theme);
	fill(index, themeKey(theme.id), tokensOf(theme), true);
}

/** A theme is no more: it was joined into another one. */
export function dropTheme(index: Index, id: string) {
	index.themes.delete(id);
	empty(index, themeKey(id));
}

/** A remark of this meeting, or its new words. It tells which words are common here. */
export function addRemark(index: Index, remark: Remark) {
	if (!counts(remark)) return dropRemark(index, remark.id);
	fill(index, remarkKey(remark.id), tokens(remark.words, remark.lang), false);
}

/** A remark of this meeting was withdrawn. */
export const dropRemark = (index: Index, id: string) => empty(index, remarkKey(id));

/** Up to three themes that may say what the remark says, the likeliest first. */
export function suggest(index: Index, remark: Remark, least = floor): Suggestion[] {
	if (!counts(remark)) return [];
	const found = tokens(remark.words, remark.lang);
	const words = cosines(index.words, stems(found));
	const groups = cosines(index.groups, letterGroups(found));
	return [...index.themes.values()]
		.map((theme) => {
			const key = themeKey(theme.id);
			const text = 0.5 * (words.get(key) ?? 0) + 0.5 * (groups.get(key) ?? 0);
			return { theme, score: text + 0.8 * bestStructure(theme, remark) };
		})
		.filter(({ score }) => score >= least)
		.toSorted((a, b) => b.score - a.score || (a.theme.id < b.theme.id ? -1 : 1))
		.slice(0, 3)
		.map(({ theme, score }) => ({
			theme: theme.id,
			score,
			said: nearest(index.words, theme, remark, found),
			because: oldWords(tokensOf(theme), found)
		}));
}

const themeKey = (id: string) => `theme ${id}`;
const remarkKey = (id: string) => `remark ${id}`;
const stems = (found: readonly Token[]) => found.map(({ stem }) => stem);

function fill({ words, groups }: Index, key: string, found: readonly Token[], sought: boolean) {
	put(words, key, stems(found), sought);
	put(groups, key, letterGroups(found), sought);
}

function empty({ words, groups }: Index, key: string) {
	remove(words, key);
	remove(groups, key);
}

/** The label speaks the language of what was merged first. */
function tokensOf({ label, remarks }: Theme): Token[] {
	const said = remarks.filter(counts);
	return [
		...tokens(label, said[0]?.lang ?? null),
		...said.flatMap(({ words, lang }) => tokens(words, lang))
	];
}

const bestStructure = (theme: Theme, remark: Remark) =>
	theme.remarks.reduce(
		(best, one) => (counts(one) ? Math.max(best, structure(one, remark)) : best),
		0
	);
