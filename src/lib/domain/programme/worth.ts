/** A customer with what it brings in a year, in the team's own money: revenue times margin. */
export type Worth = { id: string; name: string; revenue: number; margin: number };

export type Step = Worth & {
	profit: number;
	/** All profits up to and with this one, the largest first. */
	cumulated: number;
};

export const profitOf = ({ revenue, margin }: Pick<Worth, 'revenue' | 'margin'>) =>
	Math.round((revenue * margin) / 100);

/** The profit curve: customers sorted by what they bring, and how it adds up (0.03). */
export function curveOf(customers: readonly Worth[]): Step[] {
	let cumulated = 0;
	return customers
		.map((one) => ({ ...one, profit: profitOf(one) }))
		.toSorted((a, b) => b.profit - a.profit || (a.name < b.name ? -1 : 1))
		.map((one) => ({ ...one, cumulated: (cumulated += one.profit) }));
}

/**
 * How few customers bring how much: the share that brings more than it costs, and what it would bring
 * without the others, both in percent. Null where the whole brings nothing.
 */
export function peakOf(curve: readonly Step[]) {
	const total = curve.at(-1)?.cumulated ?? 0;
	if (total <= 0) return null;
	const best = curve.filter((one) => one.profit > 0);
	return {
		customers: Math.round((100 * best.length) / curve.length),
		profit: Math.round((100 * best.at(-1)!.cumulated) / total)
	};
}
