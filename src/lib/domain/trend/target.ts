/** Where an expectation stands to what it promises (3.05). */
export type Stand = 'unknown' | 'open' | 'met' | 'exceeded';

/** Eight raters in ten give 4 or 5. */
const ENOUGH = 0.8;
/** Below three answers nothing is said. */
const FEW = 3;

/**
 * Met when enough customers give 4 or 5 in the last wave; exceeded when they did so in the one before
 * as well: once may be luck. Waves are the answers to one wording, the oldest first.
 */
export function standOf(waves: readonly (readonly number[])[]): Stand {
	const told = waves.filter((numbers) => numbers.length >= FEW);
	const [last, before] = [told.at(-1), told.at(-2)];
	if (!last) return 'unknown';
	if (!isEnough(last)) return 'open';
	return before && isEnough(before) ? 'exceeded' : 'met';
}

const isEnough = (numbers: readonly number[]) =>
	numbers.filter((one) => one >= 4).length >= ENOUGH * numbers.length;
