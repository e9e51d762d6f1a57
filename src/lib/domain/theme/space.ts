/**
 * Texts as counted features, with an inverted index over those that are looked for.
 * Weight (1 + ln tf) · ln(1 + N/df), cosine (climate.md C3).
 */
export type Space = {
	/** How often a feature is in each document. */
	documents: Map<string, Counts>;
	/** In how many documents a feature is. */
	within: Counts;
	/** Feature → the sought documents it is in, with how often. */
	found: Map<string, Counts>;
	/** Lengths of sought documents. Any change moves all weights: then it is empty. */
	lengths: Map<string, number>;
};
type Counts = Map<string, number>;

export const newSpace = (): Space => ({
	documents: new Map(),
	within: new Map(),
	found: new Map(),
	lengths: new Map()
});

/** A document in place of the one with its id. One that is not sought only makes words common. */
export function put(space: Space, id: string, features: readonly string[], sought: boolean) {
	remove(space, id);
	const counts = countsOf(features);
	space.documents.set(id, counts);
	for (const [feature, times] of counts) {
		space.within.set(feature, (space.within.get(feature) ?? 0) + 1);
		if (!sought) continue;
		const postings = space.found.get(feature);
		if (postings) postings.set(id, times);
		else space.found.set(feature, new Map([[id, times]]));
	}
}

export function remove(space: Space, id: string) {
	space.lengths.clear();
	for (const feature of space.documents.get(id)?.keys() ?? []) {
		const others = space.within.get(feature)! - 1;
		if (others) space.within.set(feature, others);
		else space.within.delete(feature);
		const postings = space.found.get(feature);
		if (postings?.delete(id) && !postings.size) space.found.delete(feature);
	}
	space.documents.delete(id);
}

/** How much a feature tells: the more, the fewer documents have it. */
export const rarity = ({ within, documents }: Space, feature: string) =>
	Math.log(1 + documents.size / (within.get(feature) ?? 1));

/** Cosine of a text with each sought document that shares a feature with it. */
export function cosines(space: Space, features: readonly string[]): Map<string, number> {
	const products = new Map<string, number>();
	let square = 0;
	for (const [feature, times] of countsOf(features)) {
		const rare = rarity(space, feature);
		const weight = weigh(times, rare);
		square += weight * weight;
		for (const [id, there] of space.found.get(feature) ?? [])
			products.set(id, (products.get(id) ?? 0) + weight * weigh(there, rare));
	}
	const length = Math.sqrt(square);
	for (const [id, product] of products) products.set(id, product / (length * lengthOf(space, id)));
	return products;
}

function lengthOf(space: Space, id: string) {
	const known = space.lengths.get(id);
	if (known !== undefined) return known;
	let square = 0;
	for (const [feature, times] of space.documents.get(id)!)
		square += weigh(times, rarity(space, feature)) ** 2;
	const length = Math.sqrt(square);
	space.lengths.set(id, length);
	return length;
}

const weigh = (times: number, rare: number) => (1 + Math.log(times)) * rare;

function countsOf(features: readonly string[]): Counts {
	const counts: Counts = new Map();
	for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	return counts;
}
