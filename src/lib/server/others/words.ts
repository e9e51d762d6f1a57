import * as v from 'valibot';

const Name = v.pipe(v.string(), v.maxLength(200));
const Names = v.array(Name);
const from = v.string();

/** What processes on one database say to one another. None of it is a fact: those are in the log. */
const Heard = v.variant('word', [
	/** I am new, or was deaf for a while: who sits at yours? */
	v.object({ word: v.literal('hello'), from, keyed: v.string() }),
	v.object({ word: v.literal('alive'), from, keyed: v.string() }),
	v.object({ word: v.literal('bye'), from }),
	/** Who sits in a meeting at mine: one part of so many. */
	v.object({
		word: v.literal('here'),
		from,
		meeting: Name,
		part: v.number(),
		of: v.number(),
		people: Names,
		screens: v.number()
	}),
	/** Sockets in these rooms have to be let in anew. */
	v.object({ word: v.literal('cut'), from, rooms: Names }),
	/** Who waits to be let in is another now. */
	v.object({ word: v.literal('waiting'), from, meeting: Name }),
	/** Somebody came in properly from this address. */
	v.object({ word: v.literal('met'), from, meeting: Name, address: Name })
]);
export type Heard = v.InferOutput<typeof Heard>;

type Unsigned<W> = W extends unknown ? Omit<W, 'from'> : never;
export type Word = Unsigned<Heard>;

/** A word of another process; null where a newer or older version says something unknown here. */
export function readWord(text: string): Heard | null {
	try {
		return v.parse(Heard, JSON.parse(text));
	} catch {
		return null;
	}
}
