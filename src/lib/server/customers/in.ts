import { asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import type { App } from '../app.ts';
import { readCsv, type Unreadable } from '../csv.ts';
import type { Write } from '../db/index.ts';
import { newId } from '../tokens.ts';
import { matched, type Kept, type Matched } from './matched.ts';
import { placesIn, rowsIn } from './rows.ts';
import { applyRules } from './segments.ts';

export const ImportForm = v.object({ id: Id, team: Id, csv: v.optional(v.string(), '') });

export type Preview = {
	counts: { new: number; changed: number; same: number; contacts: number };
	lines: Matched['lines'];
	wrong: Matched['wrong'];
};
export type NoTable = { unreadable: Unreadable | 'no-name-column' };

/** What a file would do, before it does anything. */
export async function previewOf(app: App, team: string, csv: string): Promise<Preview | NoTable> {
	const read = await readFor(app, team, csv);
	return 'unreadable' in read ? read : told(read);
}

/** Done once, however often the same form is sent; lines that are wrong stay out, the others are kept. */
export async function importCustomers(
	app: App,
	{ id, team, csv }: v.InferOutput<typeof ImportForm>,
	by: string
): Promise<Preview | NoTable> {
	const read = await readFor(app, team, csv);
	if ('unreadable' in read) return read;
	const preview = told(read);
	try {
		await app.db.commit(writesFor(app, { id, team, by }, read, preview.counts));
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
	await applyRules(app, team);
	return preview;
}

type Read = Matched & { before: Map<string, Kept> };

async function readFor(app: App, team: string, csv: string): Promise<Read | NoTable> {
	const table = readCsv(csv);
	if ('unreadable' in table) return table;
	const places = placesIn(table);
	if (!places) return { unreadable: 'no-name-column' };
	const { right, wrong } = rowsIn(table, places);
	const existing = await keptOf(app, team);
	const found = matched(existing, right, newId);
	return {
		...found,
		wrong: [...wrong, ...found.wrong].toSorted((a, b) => a.line - b.line),
		before: new Map(existing.map((one) => [one.id, one]))
	};
}

function told({ lines, wrong, customers, before }: Read): Preview {
	const after = [...customers.values()];
	const fates = after.map((one) => {
		const was = before.get(one.id);
		return !was ? 'new' : JSON.stringify(was) === JSON.stringify(one) ? 'same' : 'changed';
	});
	const named = new Set(lines.map((one) => one.name)).size;
	const [fresh, changed] = (['new', 'changed'] as const).map(
		(fate) => fates.filter((one) => one === fate).length
	) as [number, number];
	const people = (all: Iterable<Kept>) =>
		[...all].reduce((sum, one) => sum + one.contacts.length, 0);
	const contacts = people(after) - people(before.values());
	const counts = { new: fresh, changed, same: Math.max(0, named - fresh - changed), contacts };
	return { counts, lines, wrong };
}

async function keptOf({ db: { query, tables } }: App, team: string): Promise<Kept[]> {
	const { customers: c, contacts: p } = tables;
	const rows = await query
		.select()
		.from(c)
		.where(eq(c.team, team))
		.orderBy(asc(c.createdAt), asc(c.id));
	const people = await query
		.select({ customer: p.customer, id: p.id, name: p.name, title: p.title, email: p.email })
		.from(p)
		.innerJoin(c, eq(c.id, p.customer))
		.where(eq(c.team, team))
		.orderBy(asc(p.createdAt), asc(p.id));
	const of = Map.groupBy(people, (one) => one.customer);
	return rows.map(({ id, name, ref, segment, keyReason, revenue, margin, since }) => ({
		...{ id, name, ref, segment, keyReason, revenue, margin, since },
		contacts: (of.get(id) ?? []).map(({ customer: _, ...one }) => one)
	}));
}

type For = { id: string; team: string; by: string };

/** The line of the activity carries the form's own id: a second commit of the same form fails whole. */
function writesFor(app: App, { id, team, by }: For, read: Read, counts: object): Write[] {
	const { query, tables } = app.db;
	const at = app.now();
	const changed = [...read.customers.values()].filter((one) => one !== read.before.get(one.id));
	return [
		query.insert(tables.activity).values({
			id,
			team,
			by,
			at,
			type: 'customers imported',
			body: JSON.stringify(counts)
		}),
		...changed.flatMap((one) => writesOf(app, { team, at }, one, read.before.get(one.id)))
	];
}

function writesOf(
	{ db: { query, tables } }: App,
	{ team, at }: { team: string; at: string },
	{ contacts, id, ...columns }: Kept,
	was: Kept | undefined
): Write[] {
	const { customers: c, contacts: p } = tables;
	const known = new Set(was?.contacts.map((one) => one.id));
	return [
		was
			? query.update(c).set(columns).where(eq(c.id, id))
			: query.insert(c).values({ ...columns, id, team, createdAt: at }),
		...contacts.map(({ id: contact, ...one }) =>
			known.has(contact)
				? query.update(p).set(one).where(eq(p.id, contact))
				: query.insert(p).values({ ...one, id: contact, customer: id, createdAt: at })
		)
	];
}
