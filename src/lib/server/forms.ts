import * as v from 'valibot';
import type { Refusal } from '#lib/domain/refusal.ts';
import { Id } from '#lib/domain/text.ts';

/** What is wrong with which field; the words for it are in the word files. */
export type Problems = Record<string, string>;
export type Unread = { problems: Problems; kept: Record<string, string> };

/** What a form answers with when it could not be taken: what was typed is kept, but for passwords. */
export type Failed = Partial<Unread> & Partial<Refusal>;

/** A form as its schema wants it, or which fields to look at again. */
export function readForm<S extends v.GenericSchema>(
	schema: S,
	form: FormData
): v.InferOutput<S> | Unread {
	const names = [...new Set(form.keys())].filter(isName);
	const said = Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')]));
	const read = v.safeParse(schema, said);
	if (read.success) return read.output;
	const problems = Object.fromEntries(
		read.issues.map((issue) => [String(issue.path?.[0]?.key ?? ''), codeOf(issue.message)])
	);
	return { problems, kept: keptOf(said) };
}

export const isUnread = (read: unknown): read is Unread =>
	typeof read === 'object' && read !== null && 'problems' in read;

/** What was typed, to be shown again. */
export function keptOf(said: Record<string, string>) {
	const { password: _, ...kept } = said;
	return kept;
}

/** Everything that was typed, by the names of its fields, to be shown again. */
export const typedIn = (form: FormData): Record<string, string> =>
	Object.fromEntries(
		[...form].filter(([name]) => isName(name)).map(([name, value]) => [name, String(value)])
	);

/** What is no field to the language cannot be told again. */
const isName = (name: string) => name !== '__proto__';

/** Schemas of ours give a code as their message; whatever else is wrong is simply missing or unreadable. */
const codeOf = (message: string) => (/^[a-z-]+$/.test(message) ? message : 'unreadable');

export const Name = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => text.replaceAll('\0', '').toWellFormed().replace(/\s+/gu, ' ').trim()),
	v.minLength(1, 'empty'),
	v.maxLength(200, 'too-long')
);

export const Text = (most: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) => text.replaceAll('\0', '').toWellFormed().replaceAll('\r\n', '\n').trim()),
		v.maxLength(most, 'too-long')
	);

/** The id of something chosen, or nothing chosen. */
export const IdOrNone = v.optional(
	v.union([
		v.pipe(
			v.literal(''),
			v.transform(() => null)
		),
		Id
	]),
	''
);

export const Email = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => text.trim().toLowerCase()),
	v.maxLength(200, 'too-long'),
	v.email('not-an-email')
);
