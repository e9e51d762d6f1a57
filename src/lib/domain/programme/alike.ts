import { cosines, newSpace, put } from '../theme/space.ts';
import { tokens } from '../theme/words.ts';

type Said = { id: string; words: string; customer: string | null };

const ENOUGH = 0.5;
/** The same customer within the same weeks needs less to be the same thing. */
const SAME_CUSTOMER = 0.2;

/** Which of the others may be the same complaint told twice, the likeliest first. People decide (4.32). */
export function alike<T extends Said>(one: Said, others: readonly T[]): T[] {
	const space = newSpace();
	const stems = (words: string) => tokens(words, null).map(({ stem }) => stem);
	for (const { id, words } of others) put(space, id, stems(words), true);
	const near = cosines(space, stems(one.words));
	const score = (other: Said) =>
		(near.get(other.id) ?? 0) +
		(other.customer && other.customer === one.customer ? SAME_CUSTOMER : 0);
	return others
		.filter((other) => other.id !== one.id && near.has(other.id) && score(other) >= ENOUGH)
		.toSorted((a, b) => score(b) - score(a))
		.slice(0, 3);
}
