import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { readCsv, type Unreadable } from '../csv.ts';
import type { Write } from '../db/index.ts';
import { Text } from '../forms.ts';
import { membersOf } from '../members.ts';
import { hashOf } from '../meetings/log.ts';
import { Day } from '../trends/fields.ts';

const NoDay = v.pipe(
	v.optional(v.string(), ''),
	v.literal(''),
	v.transform(() => null)
);

export const GivenForm = v.object({
	id: Id,
	customer: Id,
	what: v.pipe(Text(2000), v.minLength(1, 'empty')),
	due: v.union([NoDay, Day], 'day')
});

/** A promise outside of any meeting: whoever writes it down holds it. */
export async function givePromise(
	app: App,
	team: string,
	{ id, customer, what, due }: v.InferOutput<typeof GivenForm>,
	by: { user: string; name: string }
): Promise<boolean> {
	if (!(await isTheirs(app, team, customer))) return false;
	const { query, tables } = app.db;
	const row = { id, team, customer, what, due, source: 'team' as const, at: app.now() };
	return once(app, [
		query.insert(tables.promises).values({ ...row, owner: by.name, holder: by.user }),
		activityWrite(app.db, {
			team,
			by: by.user,
			at: row.at,
			type: 'promise added',
			body: { promise: id, customer }
		})
	]);
}

async function isTheirs({ db: { query, tables } }: App, team: string, customer: string) {
	const { customers: c } = tables;
	const rows = await query
		.select({ id: c.id })
		.from(c)
		.where(and(eq(c.id, customer), eq(c.team, team)));
	return rows.length === 1;
}

export async function once(app: App, writes: Write[]): Promise<true> {
	try {
		await app.db.commit(writes);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
	return true;
}

export const SalesForm = v.object({ id: Id, csv: v.optional(v.string(), '') });
/** The columns of a hand-over from sales, by their names. */
export const salesColumns = ['customer', 'promise', 'due', 'promised by', 'owner'] as const;

export type Imported = { added: number; ownerless: number; wrong: { line: number; why: string }[] };

/**
 * What sales promised, taken over as promises and as expectations "promised" (0.11). An owner is named by
 * name or address; a promise without one is listed until somebody takes it.
 */
export async function importSales(
	app: App,
	team: string,
	{ id, csv }: v.InferOutput<typeof SalesForm>,
	by: string
): Promise<Imported | { unreadable: Unreadable | 'no-columns' }> {
	const table = readCsv(csv);
	if ('unreadable' in table) return table;
	const place = (name: string) => table.header.indexOf(name);
	if (place('customer') < 0 || place('promise') < 0) return { unreadable: 'no-columns' };
	const known = await knownTo(app, team);
	const told: Imported = { added: 0, ownerless: 0, wrong: [] };
	const writes: Write[] = [];
	for (const { line, cells } of table.rows) {
		const cell = (name: string) => cells[place(name)] ?? '';
		const row = readRow(cell, known);
		if ('why' in row) {
			told.wrong.push({ line, why: row.why });
			continue;
		}
		told.added++;
		if (!row.holder) told.ownerless++;
		writes.push(...rowWrites(app, { team, by, id: hashOf([id, line]).slice(0, 32) }, row));
	}
	if (writes.length)
		await once(app, [
			...writes,
			activityWrite(app.db, {
				team,
				by,
				at: app.now(),
				type: 'promises imported',
				body: { count: told.added }
			})
		]);
	return told;
}

type Known = Awaited<ReturnType<typeof knownTo>>;

async function knownTo(app: App, team: string) {
	const { customers: c } = app.db.tables;
	const customers = await app.db.query
		.select({ id: c.id, name: c.name })
		.from(c)
		.where(eq(c.team, team));
	return { customers, members: await membersOf(app, team) };
}

type Taken = {
	customer: string;
	what: string;
	due: string | null;
	promisedBy: string;
	holder: { id: string; name: string } | null;
};

function readRow(cell: (name: string) => string, { customers, members }: Known) {
	const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
	const customer = customers.find(({ name }) => same(name, cell('customer')));
	if (!customer) return { why: 'no-customer' };
	const what = cell('promise').slice(0, 2000);
	if (!what) return { why: 'empty' };
	const due = cell('due');
	if (due && !v.is(Day, due)) return { why: 'day' };
	const owner = cell('owner');
	const holder = members.find(({ name, email }) => same(name, owner) || same(email, owner)) ?? null;
	if (owner && !holder) return { why: 'no-member' };
	const taken: Taken = {
		customer: customer.id,
		what,
		due: due || null,
		promisedBy: cell('promised by').slice(0, 200),
		holder
	};
	return taken;
}

function rowWrites(app: App, at: { team: string; by: string; id: string }, row: Taken): Write[] {
	const { query, tables } = app.db;
	const { customer, what, due, promisedBy, holder } = row;
	const { id, team, by } = at;
	const now = app.now();
	return [
		query.insert(tables.promises).values({
			id,
			team,
			customer,
			what,
			due,
			source: 'sales',
			owner: holder?.name ?? '',
			holder: holder?.id ?? null,
			at: now
		}),
		query.insert(tables.expectations).values({
			id,
			team,
			customer,
			words: what,
			origin: 'promised',
			promisedBy: promisedBy || null,
			promise: id,
			by,
			at: now
		})
	];
}

/** Names of customers by id, for a choice. */
export async function customersIn({ db: { query, tables } }: App, team: string) {
	const { customers: c } = tables;
	const rows = await query.select({ id: c.id, name: c.name }).from(c).where(eq(c.team, team));
	return rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
