import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { kinds, sources } from '#lib/domain/programme/complaint.ts';
import { Id, Ref } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { onDuty } from '../duty.ts';
import { Text } from '../forms.ts';
import { once } from '../promises/given.ts';
import { fold } from '../search/fold.ts';
import { Day } from '../trends/fields.ts';

const None = v.pipe(
	v.literal(''),
	v.transform(() => null)
);
export const IdOrNone = v.optional(v.union([None, Id]), '');

/** What was said, as somebody of the team writes it down: words and a name are enough (4.17). */
export const ComplaintForm = v.object({
	id: Id,
	team: Id,
	words: v.pipe(Text(4000), v.minLength(1, 'empty')),
	who: Text(200),
	customer: IdOrNone,
	contact: IdOrNone,
	reach: Text(200),
	source: v.optional(v.picklist(sources), 'call'),
	kind: v.optional(v.picklist(kinds), 'plain'),
	severity: v.pipe(v.optional(v.picklist(['1', '2', '3']), '2'), v.transform(Number)),
	moment: IdOrNone,
	theme: IdOrNone,
	place: Text(200),
	saidOn: v.optional(v.union([None, Day], 'day'), ''),
	ref: v.optional(Ref, '')
});
export type Said = Omit<v.InferOutput<typeof ComplaintForm>, 'team'>;
export type By = { team: string; user: string | null };

/** Kept once, however often it is sent, and somebody's at once. False where it names what is not the team's. */
export async function noteComplaint(app: App, by: By, said: Said): Promise<boolean> {
	const found = await placed(app, by.team, said);
	return found ? once(app, await complaintWrites(app, by, found)) : false;
}

/** The row, its owner, and a line about it. */
export async function complaintWrites(
	app: App,
	{ team, user }: By,
	said: Said & {
		parent?: string;
		question?: 'what' | 'when' | 'then' | 'cost' | 'good';
		issue?: string;
	}
): Promise<Write[]> {
	const { query, tables } = app.db;
	const at = app.now();
	const { who, reach, saidOn, place, ref, ...rest } = said;
	return [
		query.insert(tables.complaints).values({
			...rest,
			team,
			sayer: said.contact || said.customer ? null : who || null,
			reach: reach || null,
			place: place || null,
			ref: ref || null,
			folded: fold(said.words),
			saidOn: saidOn ?? at.slice(0, 10),
			at,
			owner: said.parent ? null : await onDuty(app, team, said.moment),
			by: user
		}),
		activityWrite(app.db, {
			...{ team, by: user, at, type: 'complaint noted' as const },
			body: { complaint: said.id }
		})
	];
}

/** A name that is one customer's, however it is written, is that customer. */
export async function customerNamed({ db: { query, tables } }: App, team: string, who: string) {
	const { customers: c } = tables;
	if (!who) return null;
	const all = await query.select({ id: c.id, name: c.name }).from(c).where(eq(c.team, team));
	const named = all.filter(({ name }) => fold(name) === fold(who));
	return named.length === 1 ? named[0]!.id : null;
}

/** Whatever it names must be the team's, and a contact must be the customer's. */
async function placed(app: App, team: string, said: Said) {
	const { query, tables } = app.db;
	const { customers, contacts: p, moments, themes } = tables;
	const customer = said.customer ?? (await customerNamed(app, team, said.who));
	const named = [
		[customers, customer],
		[moments, said.moment],
		[themes, said.theme]
	] as const;
	for (const [table, id] of named)
		if (id && !(await isOf(query, table as typeof moments, team, id))) return null;
	if (said.contact) {
		const [one] = await query
			.select({ customer: p.customer })
			.from(p)
			.where(eq(p.id, said.contact));
		if (!one || one.customer !== customer) return null;
	}
	return { ...said, customer };
}

async function isOf(
	query: App['db']['query'],
	table: App['db']['tables']['moments'],
	team: string,
	id: string
) {
	const rows = await query
		.select({ id: table.id })
		.from(table)
		.where(and(eq(table.id, id), eq(table.team, team)));
	return rows.length === 1;
}
