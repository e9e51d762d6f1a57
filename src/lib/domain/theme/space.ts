/**
 * Texts as counted features, with an inverted index over those that are looked for.
 * Weight (1 + ln tf) · ln(1 + N/df), cosine (climate.md C3). Features go by numbers, for speed.
 */
export type Space = {
	documents: Map<string, Text>;
	/** Every feature that was ever seen → its number. */
	numbers: Map<string, number>;
	/** By feature: in how many documents it is. */
	within: number[];
	/** By feature: the sought documents it is in, with 1 + ln tf. */
	found: Map<Text, number>[];
};

/** One that is not sought only makes its words common. */
type Text = { id: string; sought: boolean; features: number[]; weights: number[] };

export const newSpace = (): Space => ({
	documents: new Map(),
	numbers: new Map(),
	within: [],
	found: []
});

/** A document in place of the one with its id. */
export function put(space: Space, id: string, features: readonly string[], sought: boolean) {
	remove(space, id);
	const text = { id, sought, ...weighed(features.map((one) => numberOf(space, one))) };
	space.documents.set(id, text);
	for (const [at, feature] of text.features.entries()) {
		space.within[feature]!++;
		if (sought) space.found[feature]!.set(text, text.weights[at]!);
	}
}

export function remove({ documents, within, found }: Space, id: string) {
	const text = documents.get(id);
	for (const feature of text?.features ?? []) {
		within[feature]!--;
		if (text!.sought) found[feature]!.delete(text!);
	}
	documents.delete(id);
}

/** How much a feature tells: the more, the fewer documents have it. */
export const rarity = ({ documents, numbers, within }: Space, feature: string) =>
	rare(documents.size, within[numbers.get(feature) ?? -1] ?? 0);

/** Cosine of a text with each sought document that shares a feature with it. */
export function cosines(space: Space, features: readonly string[]): Map<string, number> {
	const rarities = raritiesOf(space);
	const asked = weighed(features.map((one) => numberOf(space, one)));
	const products = new Map<Text, number>();
	for (const [at, feature] of asked.features.entries()) {
		const weight = asked.weights[at]! * rarities[space.within[feature]!]! ** 2;
		for (const [text, there] of space.found[feature]!)
			products.set(text, (products.get(text) ?? 0) + weight * there);
	}
	const length = lengthOf(space, asked, rarities);
	return new Map(
		[...products].map(([text, product]) => [
			text.id,
			product / (length * lengthOf(space, text, rarities))
		])
	);
}

function numberOf({ numbers, within, found }: Space, feature: string) {
	const known = numbers.get(feature);
	if (known !== undefined) return known;
	numbers.set(feature, numbers.size);
	found.push(new Map());
	return within.push(0) - 1;
}

function weighed(features: readonly number[]) {
	const counts = new Map<number, number>();
	for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const weights = [...counts.values()].map((times) => 1 + Math.log(times));
	return { features: [...counts.keys()], weights };
}

/** What no document has is as rare as what one has. */
const rare = (documents: number, within: number) => Math.log(1 + documents / Math.max(1, within));

/** By the number of documents that have a feature; a whole meeting's questions share it. */
const raritiesOf = ({ documents }: Space) =>
	Float64Array.from({ length: documents.size + 1 }, (_, within) => rare(documents.size, within));

function lengthOf(
	{ within }: Space,
	{ features, weights }: Pick<Text, 'features' | 'weights'>,
	rarities: Float64Array
) {
	let square = 0;
	for (let at = 0; at < features.length; at++)
		square += (weights[at]! * rarities[within[features[at]!]!]!) ** 2;
	return Math.sqrt(square);
}
