type Named = { id: string };

/**
 * Where each one stands, for lists that are asked for one of theirs again and again. A list never changes,
 * so what is known of it stays true; one that grew out of another knows what that one knew. Nothing is
 * decided by it: an entry that does not hold is looked for by hand.
 */
const places = new WeakMap<readonly Named[], Map<string, number>>();

/** Shorter lists are walked through sooner than anything is looked up. */
const SHORT = 16;

/** Where in the list the one with this id stands; −1 where nobody has it. */
export function placeIn(list: readonly Named[], id: string): number {
	if (list.length < SHORT) return walked(list, id);
	const place = placesOf(list).get(id);
	if (place === undefined || list[place]?.id === id) return place ?? -1;
	return walked(list, id);
}

/** The one with this id. */
export function oneIn<T extends Named>(list: readonly T[], id: string | null): T | undefined {
	return id === null ? undefined : list[placeIn(list, id)];
}

/** The list that somebody made and nobody else has seen; emptied when it is shown to others. */
export type Hold = { list?: readonly Named[] };

/** The list and one more at its end: the same list where it is held alone. */
export function grown<T extends Named>(list: T[], one: T, hold?: Hold): T[] {
	const known = places.get(list);
	if (known) {
		const place = known.get(one.id);
		if (place === undefined || list[place]?.id !== one.id) known.set(one.id, list.length);
	}
	if (hold && hold.list === list) {
		list.push(one);
		return list;
	}
	const next = list.concat([one]);
	if (known) places.set(next, known);
	if (hold) hold.list = next;
	return next;
}

/** The list with another one in the place of one of the same id. */
export function replaced<T extends Named>(list: readonly T[], place: number, one: T): T[] {
	const known = places.get(list);
	const next = list.with(place, one);
	if (known) places.set(next, known);
	return next;
}

const walked = (list: readonly Named[], id: string) => list.findIndex((one) => one.id === id);

function placesOf(list: readonly Named[]) {
	const known = places.get(list);
	if (known) return known;
	const made = new Map<string, number>();
	for (const [place, { id }] of list.entries()) if (!made.has(id)) made.set(id, place);
	places.set(list, made);
	return made;
}
