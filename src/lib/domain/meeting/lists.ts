import type { Answer, RoomAnswer } from './meeting.ts';
import { grown, placeIn, replaced } from './places.ts';

/** The one with this id, with its news; the list itself when nobody has it. */
export function changed<T extends { id: string }>(
	list: T[],
	id: string,
	news: (old: T) => Partial<T>
): T[] {
	const place = placeIn(list, id);
	const old = list[place];
	return old ? replaced(list, place, { ...old, ...news(old) }) : list;
}

/** What comes into sight takes its place by number, what goes out of sight leaves. */
export function merged<T extends { id: string; number: number }>(
	old: T[],
	came: T[],
	gone: string[]
): T[] {
	if (!came.length && !gone.length) return old;
	// Mostly it is the newest one, and the list only grows.
	const [one] = came;
	if (came.length === 1 && !gone.length && one!.number > (old.at(-1)?.number ?? 0))
		if (placeIn(old, one!.id) < 0) return grown(old, one!);
	const out = new Set([...gone, ...came.map((one) => one.id)]);
	return [...old.filter((one) => !out.has(one.id)), ...came].toSorted(
		(a, b) => a.number - b.number
	);
}

/** Known people first, in the order of their ids; somebody is somebody, whichever it was. */
export const sorted = (agrees: (string | null)[]) =>
	agrees.toSorted((a, b) => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));

/** One of them less. */
export function without(agrees: (string | null)[], by: string | null) {
	const index = agrees.indexOf(by);
	return index < 0 ? agrees : agrees.toSpliced(index, 1);
}

/** One answer a person: the newest. */
export function answeredWith(
	given: RoomAnswer[],
	{ by, answer, words, was }: RoomAnswer & { was: Answer | null }
) {
	const old = given.findIndex((one) => one.by === by && one.answer === was);
	const rest = was === null || old < 0 ? given : given.toSpliced(old, 1);
	const key = (one: RoomAnswer) => `${one.by ?? '~'} ${one.answer}`;
	return [...rest, { by, answer, words }].toSorted((a, b) =>
		key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
	);
}
