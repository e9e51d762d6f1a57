import * as v from 'valibot';
import { Id, Ref } from '#lib/domain/text.ts';
import { standings } from '#lib/domain/theme/theme.ts';
import { Name } from '../forms.ts';
import type { At, Rated } from './moves.ts';
import { Played } from './when.ts';

const pair = /^([A-Za-z0-9_-]{1,64})\/([A-Za-z0-9_-]{1,64})$/;

/** A comment as a form names it: its meeting and itself. */
export function saidIn(form: FormData): At[] {
	return form.getAll('comment').flatMap((one) => {
		const [, meeting, comment] = pair.exec(String(one)) ?? [];
		return meeting && comment ? [{ meeting, comment }] : [];
	});
}

/** Something rated on the spot, named the same way. */
export function ratedIn(form: FormData): Rated | null {
	const [, meeting, subject] = pair.exec(String(form.get('subject') ?? '')) ?? [];
	return meeting && subject ? { meeting, subject } : null;
}

export const NewTheme = v.object({
	...Played.entries,
	id: Id,
	team: Id,
	label: Name,
	ref: v.optional(Ref, '')
});
export const Step = v.object({ ...Played.entries, id: Id });
export const Label = v.object({ ...Played.entries, id: Id, label: Name });
export const Other = v.object({ ...Played.entries, id: Id, other: Id });
export const Undo = v.object({ ...Played.entries, id: Id, move: Id });

/** Without a version it is about the newest. */
export const Link = v.object({
	...Played.entries,
	id: Id,
	charter: Id,
	version: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d{0,6}$/),
			v.transform((text) => (text ? Number(text) : null))
		),
		''
	),
	on: v.picklist(standings),
	clause: v.optional(v.union([Id, v.literal('')]), '')
});
