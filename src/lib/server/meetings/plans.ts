import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { AgendaItem } from '#lib/domain/meeting/agenda.ts';
import type { App } from '../app.ts';

/** The meetings of a team: what is on now, what comes, what was. */
export async function meetingsOf({ db: { query, tables } }: App, team: string) {
	const { meetings: m, meetingCustomers: mc, customers: c, charters: ch } = tables;
	const rows = await query
		.select({
			id: m.id,
			title: m.title,
			startsAt: m.startsAt,
			zone: m.zone,
			state: m.state,
			version: m.version,
			charter: ch.title
		})
		.from(m)
		.innerJoin(ch, eq(ch.id, m.charter))
		.where(eq(m.team, team))
		.orderBy(desc(m.startsAt));
	const guests = await query
		.select({ meeting: mc.meeting, name: c.name })
		.from(mc)
		.innerJoin(c, eq(c.id, mc.customer))
		.where(eq(c.team, team))
		.orderBy(asc(c.name));
	return rows.map((row) => ({
		...row,
		customers: guests.filter((one) => one.meeting === row.id).map((one) => one.name)
	}));
}

/** A meeting as it was planned, with everybody who may be asked to come. */
export async function planOf({ db: { query, tables } }: App, id: string) {
	const { meetings: m, meetingCustomers: mc, customers: c, contacts: p, charters: ch } = tables;
	const [row] = await query
		.select({ meeting: m, charter: ch.title })
		.from(m)
		.innerJoin(ch, eq(ch.id, m.charter))
		.where(eq(m.id, id));
	if (!row) return null;
	const customers = await query
		.select({ id: c.id, name: c.name })
		.from(mc)
		.innerJoin(c, eq(c.id, mc.customer))
		.where(eq(mc.meeting, id))
		.orderBy(asc(c.name));
	const contacts = await query
		.select()
		.from(p)
		.where(
			inArray(
				p.customer,
				customers.map((one) => one.id)
			)
		)
		.orderBy(asc(p.name));
	const { clockHash: _, code, roomToken: _r, agenda, ...meeting } = row.meeting;
	return {
		...meeting,
		code,
		charterTitle: row.charter,
		agenda: JSON.parse(agenda) as AgendaItem[],
		customers: customers.map((one) => ({
			...one,
			contacts: contacts.filter((contact) => contact.customer === one.id)
		}))
	};
}
