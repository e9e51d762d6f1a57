import { median } from '../meeting/ballots.ts';

/** A meeting, or a month in which customers were asked again. */
export type Column = {
	id: string;
	kind: 'meeting' | 'wave';
	/** A day or a month, as ISO text. */
	at: string;
	label: string;
};

/** What was answered about one expectation in one column. */
export type Asked = {
	column: string;
	/** What it said when it was asked about: another wording is another question. */
	wording: string;
	importance: readonly number[];
	performance: readonly number[];
	/** It comes from a meeting in which everybody only praised. */
	polite?: boolean;
};

export type Measured = {
	numbers: readonly number[];
	n: number;
	/** Below three answers nobody's may be read off: null. */
	median: number | null;
	/** How many gave 1, 2, 3, 4 and 5, from five answers on. */
	dots: number[] | null;
	split: [number, number] | null;
};

export type Point = {
	column: string;
	importance: Measured;
	performance: Measured;
	polite: boolean;
};

/** One wording over all columns; where it was not asked there is a gap. */
export type Series = { wording: string; points: (Point | null)[] };

/** One series for each wording, the oldest first: what is asked in other words begins anew. */
export function seriesOf(columns: readonly Column[], asked: readonly Asked[]): Series[] {
	const series: Series[] = [];
	for (const [at, column] of columns.entries()) {
		for (const one of asked.filter(({ column: id }) => id === column.id)) {
			const last = series.at(-1);
			const same = last?.wording === one.wording ? last : undefined;
			const into = same ?? { wording: one.wording, points: columns.map(() => null) };
			if (!same) series.push(into);
			into.points[at] = pointOf(one);
		}
	}
	return series;
}

const pointOf = ({ column, importance, performance, polite = false }: Asked): Point => ({
	column,
	importance: measured(importance),
	performance: measured(performance),
	polite
});

export function measured(numbers: readonly number[]): Measured {
	const n = numbers.length;
	return {
		numbers: numbers.toSorted((a, b) => a - b),
		n,
		median: n < 3 ? null : median(numbers),
		dots: n < 5 ? null : [1, 2, 3, 4, 5].map((one) => numbers.filter((x) => x === one).length),
		split: splitOf(numbers)
	};
}

/** The middle of those who say 1 or 2 and of those who say 4 or 5, when each are a quarter or more. */
function splitOf(numbers: readonly number[]): [number, number] | null {
	const [low, high] = [numbers.filter((one) => one <= 2), numbers.filter((one) => one >= 4)];
	const quarter = numbers.length / 4;
	if (numbers.length < 4 || low.length < quarter || high.length < quarter) return null;
	return [median(low)!, median(high)!];
}

export type Moved = { from: number; to: number; n: number[]; meetings: number; waves: number };

/**
 * How performance went from the first dot to the last. Where the same question was asked again in
 * two waves or more, these are compared with one another; otherwise all there is.
 */
export function movedIn(columns: readonly Column[], { points }: Series): Moved | null {
	const seen = points.flatMap((point, at) =>
		point && point.performance.median !== null ? [{ kind: columns[at]!.kind, ...point }] : []
	);
	const waves = seen.filter((one) => one.kind === 'wave');
	const told = waves.length > 1 ? waves : seen;
	if (told.length < 2) return null;
	return {
		from: told[0]!.performance.median!,
		to: told.at(-1)!.performance.median!,
		n: told.map((one) => one.performance.n),
		meetings: told.filter((one) => one.kind === 'meeting').length,
		waves: told.filter((one) => one.kind === 'wave').length
	};
}

/**
 * How many rate it higher than before, at the least: nobody knows who gave which number, so the
 * pairing that flatters least is taken. Null when they were not equally many.
 */
export function risen(before: readonly number[], after: readonly number[]): number | null {
	if (before.length !== after.length || !after.length) return null;
	const left = before.toSorted((a, b) => a - b);
	let matched = 0;
	for (const number of after.toSorted((a, b) => b - a)) {
		const beaten = left.findLastIndex((one) => one >= number);
		if (beaten < 0) continue;
		left.splice(beaten, 1);
		matched++;
	}
	return after.length - matched;
}
