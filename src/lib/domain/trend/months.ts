export type Counted = { month: string; count: number; customers: number | null };
export type Month = {
	month: string;
	/** Null where nobody counted: a gap, not zero. */
	count: number | null;
	/** The same month a year before. */
	before: number | null;
	/** For a hundred customers that were served. */
	per100: number | null;
};

/** Every month from the first to the last that was counted. */
export function monthsOf(counted: readonly Counted[]): Month[] {
	const known = new Map(counted.map((one) => [one.month, one]));
	const sorted = [...known.keys()].toSorted();
	const months = [];
	for (let month = sorted[0]; month && month <= sorted.at(-1)!; month = later(month, 1)) {
		const one = known.get(month);
		months.push({
			month,
			count: one?.count ?? null,
			before: known.get(later(month, -12))?.count ?? null,
			per100: one?.customers ? (100 * one.count) / one.customers : null
		});
	}
	return months;
}

export function later(month: string, by: number) {
	const at = new Date(`${month}-01T00:00:00Z`);
	at.setUTCMonth(at.getUTCMonth() + by);
	return at.toISOString().slice(0, 7);
}

/** The months of a series without holes, and the numbers where there are some. */
export function filled<V>(values: readonly { month: string; value: V }[]) {
	const known = new Map(values.map((one) => [one.month, one.value]));
	const sorted = [...known.keys()].toSorted();
	const months: { month: string; value: V | null }[] = [];
	for (let month = sorted[0]; month && month <= sorted.at(-1)!; month = later(month, 1))
		months.push({ month, value: known.get(month) ?? null });
	return months;
}
