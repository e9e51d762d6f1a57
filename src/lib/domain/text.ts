import * as v from 'valibot';

/** The longest comment. Longer words are refused in words, never cut. */
export const longestWords = 4000;

/** What no database or browser can show is dropped; everything else stays to the letter. */
const readable = (text: string) => text.replaceAll('\0', '').toWellFormed();

/** An id made by whoever makes the thing, so that making it twice is making it once. */
export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** Free words. Generous, so that too long is refused by the domain in words and not by the schema. */
export const Words = v.pipe(v.string(), v.maxLength(20_000), v.transform(readable));

/** One line with something in it: a name, a title. */
export const Line = v.pipe(
	v.string(),
	v.transform((text) => readable(text).replace(/\s+/gu, ' ').trim()),
	v.minLength(1),
	v.maxLength(200)
);

/** A short handle that a script knows a thing by; kept, never used to find anything. */
export const Ref = v.pipe(v.string(), v.maxLength(40), v.transform(readable));
