import { median } from '../meeting/ballots.ts';

/** What one segment of customers gave to one expectation. */
export type Given = {
	segment: string;
	importance: readonly number[];
	performance: readonly number[];
	/** How many comments ask to keep it, and how many to change or drop it. */
	keep: number;
	against: number;
};

export type Part = {
	segment: string;
	n: number;
	importance: number | null;
	performance: number | null;
	keep: number;
	against: number;
};

export type Opposed = 'importance' | 'performance' | 'words';

/** Below three answers a segment has no number of its own. */
const few = (numbers: readonly number[]) => (numbers.length < 3 ? null : median(numbers));

export const partOf = (given: Given): Part => ({
	segment: given.segment,
	n: Math.max(given.importance.length, given.performance.length),
	importance: few(given.importance),
	performance: few(given.performance),
	keep: given.keep,
	against: given.against
});

const FAR = 2;

/** In what the segments contradict one another: two steps of five, or praise here and objection there. */
export function opposedIn(parts: readonly Part[]): Opposed[] {
	const found: Opposed[] = [];
	for (const kind of ['importance', 'performance'] as const) {
		const medians = parts.flatMap((one) => one[kind] ?? []);
		if (medians.length > 1 && Math.max(...medians) - Math.min(...medians) >= FAR) found.push(kind);
	}
	const keeps = parts.filter((one) => one.keep > 0 && one.against === 0);
	const against = parts.filter((one) => one.against > 0 && one.keep === 0);
	if (keeps.length && against.length) found.push('words');
	return found;
}
