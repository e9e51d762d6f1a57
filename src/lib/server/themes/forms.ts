import * as v from 'valibot';
import { Id, Ref } from '#lib/domain/text.ts';
import { standings } from '#lib/domain/theme/theme.ts';
import type { Reason } from '#lib/domain/refusal.ts';
import { Name, type Unread } from '../forms.ts';
import type { At, Rated } from './moves.ts';
import { Played } from './when.ts';

/** What a form about themes answers with when nothing was done. */
export type Undone = Unread & { about: string; refused: Reason | null };

export const refusedIn = (about: string, refused: Reason, kept = {}): Undone => ({
	about,
	refused,
	problems: {},
	kept
});

const pair = /^([A-Za-z0-9_-]{1,64})\/([A-Za-z0-9_-]{1,64})$/;

/** A comment as a form names it: its meeting and itself. */
export function saidIn(form: FormData, field = 'comment'): At[] {
	return form.getAll(field).flatMap((one) => {
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

/** What is done with one comment where it stands. */
export const Put = v.object({ id: Id, comment: Id, theme: Id });
export const Begin = v.object({ id: Id, comment: Id, label: Name });
export const Take = v.object({ id: Id, comment: Id });
