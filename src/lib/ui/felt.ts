import { fs, type F, type PulseSeen, type SeenF } from '#lib/domain/meeting/pulse.ts';

/** What one side felt about one F: nothing, a third of the scale, or its middle and every answer. */
export type Felt = { from: number; to: number; at: number | null; dots: number[] } | null;

const bands = { low: [1, 2.5], middle: [2.5, 3.5], high: [3.5, 5] } as const;

export function feltOf(seen: SeenF | undefined): Felt {
	if (!seen) return null;
	const [from, to] = bands[seen.band];
	return { from, to, at: seen.median, dots: seen.dots ?? [] };
}

export type Said = {
	of(value: number): string;
	number(value: number): string;
	bands: Record<SeenF['band'], string>;
	few: string;
};

/** "3 of 5", or "low", or "too few". */
export const inWords = (seen: SeenF | undefined, words: Said, short = false) =>
	!seen
		? words.few
		: seen.median === null
			? words.bands[seen.band]
			: short
				? words.number(seen.median)
				: words.of(seen.median);

/** The two sides of one pulse, F by F. */
export function pairOf(seen: readonly PulseSeen[]) {
	const theirs = seen.find((one) => one.side === 'customer');
	const ours = seen.find((one) => one.side === 'team');
	const rows = fs
		.filter((f: F) => theirs?.fs[f] || ours?.fs[f])
		.map((f) => ({ f, theirs: theirs?.fs[f], ours: ours?.fs[f] }));
	return { theirs, ours, rows };
}
