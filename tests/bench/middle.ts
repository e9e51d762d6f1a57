/** Of an even number it lies between the two in the middle; of none there is none. */
export function middleOf(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (sorted.length - 1) / 2;
	const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
	return low === undefined || high === undefined ? NaN : (low + high) / 2;
}
