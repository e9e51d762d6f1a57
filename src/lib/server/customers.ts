import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { Id, Ref } from '#lib/domain/text.ts';
import { activityWrite } from './activity.ts';
import type { App } from './app.ts';
import { Email, Name, Text } from './forms.ts';

export const CustomerForm = v.object({
	id: Id,
	name: Name,
	keyReason: Text(500),
	segment: v.optional(Text(200), ''),
	ref: v.optional(Ref, '')
});
export const ContactForm = v.object({
	id: Id,
	name: Name,
	title: Text(200),
	email: v.optional(v.union([v.literal(''), Email], 'not-an-email'), '')
});

export async function customersOf({ db: { query, tables } }: App, team: string) {
	const { customers: c, contacts: p, meetingCustomers: mc, meetings: m } = tables;
	const rows = await query.select().from(c).where(eq(c.team, team)).orderBy(asc(c.name));
	const ids = query.select({ id: c.id }).from(c).where(eq(c.team, team));
	const people = await query
		.select({ customer: p.customer, name: p.name, id: p.id, title: p.title })
		.from(p)
		.where(inArray(p.customer, ids))
		.orderBy(asc(p.name));
	const met = await query
		.select({ customer: mc.customer, at: m.startsAt, zone: m.zone, id: m.id, title: m.title })
		.from(mc)
		.innerJoin(m, eq(m.id, mc.meeting))
		.where(and(inArray(mc.customer, ids), inArray(m.state, ['open', 'closed'])))
		.orderBy(desc(m.startsAt));
	return rows.map(({ id, name, keyReason, segment }) => ({
		id,
		name,
		segment,
		keyReason,
		contacts: people.filter((one) => one.customer === id),
		met: met.find((one) => one.customer === id) ?? null
	}));
}

export async function customerWith({ db: { query, tables } }: App, id: string) {
	const { customers: c, contacts: p, meetingCustomers: mc, meetings: m } = tables;
	const [customer] = await query.select().from(c).where(eq(c.id, id));
	if (!customer) return null;
	const contacts = await query.select().from(p).where(eq(p.customer, id)).orderBy(asc(p.name));
	const meetings = await query
		.select({ id: m.id, title: m.title, startsAt: m.startsAt, zone: m.zone, state: m.state })
		.from(mc)
		.innerJoin(m, eq(m.id, mc.meeting))
		.where(eq(mc.customer, id))
		.orderBy(desc(m.startsAt));
	return { ...customer, contacts, meetings };
}

type Customer = v.InferOutput<typeof CustomerForm>;

export async function addCustomer(app: App, team: string, customer: Customer, by: string) {
	const { query, tables } = app.db;
	const at = app.now();
	const { id, name, keyReason, segment, ref } = customer;
	await once(app, [
		query.insert(tables.customers).values({
			id,
			team,
			name,
			keyReason: keyReason || null,
			segment: segment || null,
			ref: ref || null,
			createdAt: at
		}),
		activityWrite(app.db, { team, by, at, type: 'customer added', body: { customer: id, name } })
	]);
}

export async function changeCustomer(
	app: App,
	{ team, id, name, keyReason, segment }: Omit<Customer, 'ref'> & { team: string },
	by: string
) {
	const { query, tables } = app.db;
	await app.db.commit([
		query
			.update(tables.customers)
			.set({ name, keyReason: keyReason || null, segment: segment || null })
			.where(eq(tables.customers.id, id)),
		activityWrite(app.db, {
			team,
			by,
			at: app.now(),
			type: 'customer changed',
			body: { customer: id }
		})
	]);
}

type Contact = v.InferOutput<typeof ContactForm>;
type At = { team: string; customer: string };

export async function addContact(app: App, { team, customer }: At, contact: Contact, by: string) {
	const { query, tables } = app.db;
	const at = app.now();
	const { email, ...rest } = contact;
	await once(app, [
		query
			.insert(tables.contacts)
			.values({ ...rest, customer, email: email || null, createdAt: at }),
		activityWrite(app.db, { team, by, at, type: 'contact added', body: { contact: contact.id } })
	]);
}

export async function removeContact(app: App, { team, customer }: At, id: string, by: string) {
	const { query, tables } = app.db;
	const { contacts: p } = tables;
	await app.db.commit([
		query.delete(p).where(and(eq(p.id, id), eq(p.customer, customer))),
		activityWrite(app.db, { team, by, at: app.now(), type: 'contact removed', body: {} })
	]);
}

/** The same form sent twice makes one thing. */
async function once(app: App, writes: Parameters<App['db']['commit']>[0]) {
	try {
		await app.db.commit(writes);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
}
