import { asc, eq } from 'drizzle-orm';
import type { App } from '../app.ts';
import { csvOf } from '../csv.ts';

/** One line for each person, or for a customer nobody is known of; read back it changes nothing. */
export const columns = [
	'name',
	'ref',
	'segment',
	'key',
	'key_reason',
	'revenue',
	'margin',
	'since',
	'contact',
	'title',
	'email'
] as const;
export type Column = (typeof columns)[number];

export async function customersCsv({ db: { query, tables } }: App, team: string) {
	const { customers: c, contacts: p } = tables;
	const rows = await query
		.select({ customer: c, contact: p })
		.from(c)
		.leftJoin(p, eq(p.customer, c.id))
		.where(eq(c.team, team))
		.orderBy(asc(c.name), asc(c.id), asc(p.name), asc(p.id));
	return csvOf(
		columns,
		rows.map(({ customer, contact }) => ({
			...customer,
			key: customer.keyReason === null ? 'no' : 'yes',
			key_reason: customer.keyReason,
			contact: contact?.name,
			title: contact?.title,
			email: contact?.email
		}))
	);
}
