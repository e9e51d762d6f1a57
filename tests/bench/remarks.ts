import { sections } from '#lib/domain/charter/clause.ts';
import { verbs } from '#lib/domain/meeting/meeting.ts';
import type { Remark, Theme } from '#lib/domain/theme/theme.ts';
import { remarks as said } from '../domain/theme/case.ts';
import { randomFrom } from '../random.ts';

const vocabulary = [...new Set(said.flatMap(({ words }) => words.match(/\p{L}{4,}/gu) ?? []))];
const endings = ['', 'ly', 'ment', 'able', 'ness', 'ward'];

/**
 * Remarks of a team's years, merged into themes: each theme has words of its own, among words that
 * everybody uses. The same remarks for the same seed.
 */
export function manyThemes(seed: number, count: number, themes: number): Theme[] {
	const random = randomFrom(seed);
	const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
	const word = () => pick(vocabulary) + pick(endings);
	return Array.from({ length: themes }, (_, theme) => {
		const own = Array.from({ length: 25 }, word);
		const clause = random() < 0.7 ? `E${theme}` : null;
		const size = Math.floor(((theme + 1) * count) / themes) - Math.floor((theme * count) / themes);
		const remarks = Array.from({ length: size }, (_, number): Remark => {
			const length = 8 + Math.floor(random() * 20);
			const words = Array.from({ length }, () => (random() < 0.3 ? pick(own) : word()));
			return {
				id: `${theme}-${number}`,
				meeting: `m${Math.floor(random() * 40)}`,
				person: `p${Math.floor(random() * 300)}`,
				side: 'customer',
				verb: pick(verbs.filter((one) => one !== 'keep')),
				words: words.join(' '),
				lang: 'en',
				clause,
				section: clause ? null : pick(sections),
				agrees: [],
				led: []
			};
		});
		return { id: `${theme}`, label: own.slice(0, 5).join(' '), remarks };
	});
}
