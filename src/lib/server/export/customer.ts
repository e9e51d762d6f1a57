import { and, asc, eq, getTableColumns, inArray, or, type Column, type SQL } from 'drizzle-orm';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import type { App } from '../app.ts';
import type { TableName } from '../carry/carried.ts';
import { csvOf } from '../csv.ts';
import { readLog } from '../meetings/log.ts';

type Row = Record<string, unknown>;
/** The rows of each table that are about the customer or a person there, and what they said in the logs. */
export type CustomerFile = {
	customer: Row;
	rows: Partial<Record<TableName, Row[]>>;
	/** Every fact that is theirs, as the log has it. */
	facts: ({ meeting: string } & Recorded)[];
};

/** Keys that open something, and what only says which others were at the same table. */
const left: TableName[] = ['customers', 'personalLinks', 'pageLinks', 'reportLinks', 'guests'];

/** Everything that is kept about one customer and the people there, and nothing of anybody else (G5). */
export async function customerFile(app: App, id: string): Promise<CustomerFile | null> {
	const { query, tables: t } = app.db;
	const [customer] = await query.select().from(t.customers).where(eq(t.customers.id, id));
	if (!customer) return null;
	const contacts = await query.select().from(t.contacts).where(eq(t.contacts.customer, id));
	const whom = contacts.map((one) => one.id);
	const people = await query
		.select()
		.from(t.people)
		.where(
			or(eq(t.people.customer, id), whom.length ? inArray(t.people.contact, whom) : undefined)
		);
	const persons = people.map((one) => one.id);
	const theirs = { customer: [id], contact: whom, person: persons };
	const rows: CustomerFile['rows'] = {};
	for (const name of Object.keys(t) as TableName[]) {
		if (left.includes(name)) continue;
		const found = await rowsIn(app, name, theirs);
		if (found.length) rows[name] = found;
	}
	if (people.length) rows.people = people;
	const said = await commentsBy(app, persons);
	if (said.length) rows.comments = said;
	const emails = contacts.flatMap(({ email }) => email ?? []);
	// Whoever has an account as well gets mails that are none of this team's.
	const mails = emails.length
		? await query
				.select()
				.from(t.mails)
				.where(and(inArray(t.mails.to, emails), eq(t.mails.team, customer.team)))
		: [];
	if (mails.length) rows.mails = mails;
	const open = Object.entries(rows).map(([name, some]) => [name, some.map(withoutKeys)]);
	return { customer, rows: Object.fromEntries(open), facts: await factsOf(app, people) };
}

const isKey = (column: string) => /(?:token|hash|secret)$/i.test(column);
/** The last part of a link that opens a page, as a mail that still waits has it. */
const inLink = /(\/(?:i|j|r|right|told|y)\/)[A-Z2-7]{10,}/gi;

/** What opens a page is in no file: neither a key, nor what is kept of it, nor a link in a mail. */
const withoutKeys = (row: Row): Row =>
	Object.fromEntries(
		Object.entries(row)
			.filter(([column]) => !isKey(column))
			.map(([column, cell]) => [
				column,
				typeof cell === 'string' ? cell.replace(inLink, '$1…') : cell
			])
	);

/** A column of one of these names says whose a row is, in whatever table it stands. */
async function rowsIn({ db }: App, name: TableName, theirs: Record<string, string[]>) {
	const table = db.tables[name];
	const columns = getTableColumns(table) as Record<string, Column>;
	const which = Object.entries(theirs).flatMap(([key, ids]): SQL[] => {
		const column = columns[key];
		return column && ids.length ? [inArray(column, ids)] : [];
	});
	if (!which.length) return [];
	return (await db.query
		.select()
		.from(table as never)
		.where(or(...which))) as Row[];
}

async function commentsBy({ db: { query, tables } }: App, persons: string[]) {
	const { comments: c } = tables;
	if (!persons.length) return [];
	return query
		.select()
		.from(c)
		.where(inArray(c.by, persons))
		.orderBy(asc(c.meeting), asc(c.number));
}

async function factsOf(app: App, people: { meeting: string; id: string }[]) {
	const ids = new Set(people.map(({ id }) => id));
	const told: CustomerFile['facts'] = [];
	for (const meeting of new Set(people.map((one) => one.meeting)))
		for (const fact of await readLog(app.db, meeting))
			if (isBy(fact, ids)) told.push({ meeting, ...fact });
	return told;
}

/** Whoever did it, or came by it. */
function isBy(fact: Recorded, ids: ReadonlySet<string>) {
	const { by, person } = fact as { by?: unknown; person?: unknown };
	const whose =
		typeof person === 'object' && person !== null ? (person as { id: unknown }).id : person;
	return [by, whose].some((one) => typeof one === 'string' && ids.has(one));
}

/** Their words, for a spreadsheet. */
export async function customerCsv(app: App, id: string) {
	const file = await customerFile(app, id);
	if (!file) return null;
	const { meetings: m } = app.db.tables;
	const comments = (file.rows.comments ?? []) as App['db']['tables']['comments']['$inferSelect'][];
	const held = [...new Set(comments.map(({ meeting }) => meeting))];
	const titles = held.length ? await app.db.query.select().from(m).where(inArray(m.id, held)) : [];
	const rows = comments.map((one) => {
		const meeting = titles.find(({ id }) => id === one.meeting);
		return { ...one, meeting: meeting?.title, startsAt: meeting?.startsAt };
	});
	const columns = ['meeting', 'startsAt', 'number', 'verb', 'words', 'outcome', 'at'] as const;
	return csvOf(columns, rows);
}
