import { rarity, type Space } from './space.ts';
import { structure } from './structure.ts';
import { counts, type Remark, type Theme } from './theme.ts';
import { tokens, type Token } from './words.ts';

/** The old words that match new ones, as they were written, each once. */
export function oldWords(old: readonly Token[], found: readonly Token[]): string[] {
	const asked = new Set(found.map(({ stem }) => stem));
	const words = new Map<string, string>();
	for (const { word, plain, stem } of old)
		if (asked.has(stem) && !words.has(plain)) words.set(plain, word);
	return [...words.values()];
}

/** The earlier remark of a theme that is most like this one; of equals the latest. */
export function nearest(space: Space, theme: Theme, remark: Remark, found: readonly Token[]) {
	const asked = new Map(found.map(({ stem }) => [stem, rarity(space, stem)]));
	const all = [...asked.values()].reduce((sum, one) => sum + one, 0);
	let best = { id: null as string | null, score: 0 };
	for (const one of theme.remarks.filter(counts)) {
		const shared = new Set(tokens(one.words, one.lang).map(({ stem }) => stem));
		const told = [...shared].reduce((sum, stem) => sum + (asked.get(stem) ?? 0), 0);
		const score = (all && told / all) + 0.8 * structure(one, remark);
		if (score > 0 && score >= best.score) best = { id: one.id, score };
	}
	return best.id;
}
