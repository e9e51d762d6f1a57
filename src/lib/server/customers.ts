import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Id, Ref } from '#lib/domain/text.ts';
import { activityWrite, takeOut } from './activity.ts';
import type { App } from './app.ts';
import { applyRules } from './customers/segments.ts';
import { Email, Name, Text } from './forms.ts';
import { forgetMails } from './invitations/asked.ts';
import { Day } from './trends/fields.ts';

/** Whole numbers in the team's own money, or none. A team that sells nothing sends no such field. */
export const Amount = (least: number, most: number) =>
	v.pipe(
		v.string(),
		v.transform((text) => text.replace(/[\s.,'’_]/g, '')),
		v.regex(/^(-?\d{1,12})?$/, 'number'),
		v.transform((text) => (text === '' ? null : Number(text))),
		v.nullable(v.pipe(v.number(), v.minValue(least, 'number'), v.maxValue(most, 'too-long')))
	);

const NoDay = v.pipe(
	v.literal(''),
	v.transform(() => null)
);

const fields = {
	id: Id,
	name: Name,
	/** Sent by forms that ask for it: then without the mark a reason alone makes no key customer. */
	asked: v.optional(v.string(), ''),
	key: v.optional(v.string(), ''),
	keyReason: Text(500),
	segment: v.optional(Text(200), ''),
	revenue: v.optional(Amount(0, 2_000_000_000)),
	margin: v.optional(Amount(-999, 100)),
	since: v.optional(v.union([NoDay, Day], 'day')),
	ref: v.optional(Ref, '')
};
type Keyed = { asked?: string; key?: string; keyReason: string };

/** "Key" is never saved without its reason (3.02). */
const hasReason = ({ key, keyReason }: Keyed) => !key || keyReason !== '';
const reasonOf = ({ asked, key, keyReason }: Keyed) => (asked && !key ? null : keyReason || null);

export const CustomerForm = v.pipe(
	v.object(fields),
	v.forward(v.partialCheck([['key'], ['keyReason']], hasReason, 'key-reason'), ['keyReason'])
);
export const NewCustomer = v.pipe(
	v.object({ ...fields, team: Id }),
	v.forward(v.partialCheck([['key'], ['keyReason']], hasReason, 'key-reason'), ['keyReason'])
);
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
	const { customers: c, contacts: p } = tables;
	const [customer] = await query.select().from(c).where(eq(c.id, id));
	if (!customer) return null;
	const contacts = await query.select().from(p).where(eq(p.customer, id)).orderBy(asc(p.name));
	return { ...customer, contacts };
}

/** What people of a customer said of themselves in meetings, the newest of each name; theirs to take away. */
export async function facesOf({ db: { query, tables } }: App, customer: string) {
	const { people: p, meetings: m } = tables;
	const rows = await query
		.select({ name: p.name, title: p.title, since: p.since, line: p.line })
		.from(p)
		.innerJoin(m, eq(m.id, p.meeting))
		.where(
			and(
				eq(p.customer, customer),
				eq(p.side, 'customer'),
				isNotNull(p.line),
				eq(m.names, 'names'),
				isNull(m.rehearses)
			)
		)
		.orderBy(desc(p.at));
	return [...new Map(rows.toReversed().map((one) => [one.name, one])).values()].toReversed();
}

/** The segments a team has given so far, to choose among. */
export async function segmentsIn({ db: { query, tables } }: App, team: string) {
	const { customers: c } = tables;
	const rows = await query
		.select({ segment: c.segment })
		.from(c)
		.where(and(eq(c.team, team), isNotNull(c.segment)))
		.groupBy(c.segment)
		.orderBy(asc(c.segment));
	return rows.map((one) => one.segment!);
}

type Said = v.InferOutput<typeof CustomerForm>;
type Customer = Omit<Said, 'asked' | 'key'> & Partial<Pick<Said, 'asked' | 'key'>>;

export async function addCustomer(app: App, team: string, customer: Customer, by: string) {
	const at = app.now();
	const { id, name, ref } = customer;
	await once(app, [
		app.db.query.insert(app.db.tables.customers).values({
			...columnsOf(customer),
			id,
			team,
			ref: ref || null,
			createdAt: at
		}),
		activityWrite(app.db, { team, by, at, type: 'customer added', body: { customer: id, name } })
	]);
	await applyRules(app, team);
}

type Changed = Omit<Customer, 'ref'> & { team: string };

/** What a form does not ask for stays; a reason that goes stands in the activity. */
export async function changeCustomer(app: App, customer: Changed, by: string) {
	const { query, tables } = app.db;
	const { customers: c } = tables;
	const { id, team } = customer;
	const [before] = await query.select({ keyReason: c.keyReason }).from(c).where(eq(c.id, id));
	const news = columnsOf(customer);
	const dropped = before?.keyReason && !news.keyReason && { keyReason: before.keyReason };
	await app.db.commit([
		query.update(c).set(news).where(eq(c.id, id)),
		activityWrite(app.db, {
			team,
			by,
			at: app.now(),
			type: 'customer changed',
			body: { customer: id, ...(dropped && { before: dropped }) }
		})
	]);
	await applyRules(app, team);
}

const columnsOf = (customer: Omit<Customer, 'ref'>) => ({
	name: customer.name,
	keyReason: reasonOf(customer),
	segment: customer.segment || null,
	revenue: customer.revenue,
	margin: customer.margin,
	since: customer.since
});

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
	await takeOut(
		app,
		query.delete(p).where(and(eq(p.id, id), eq(p.customer, customer))),
		{ team, by, at: app.now(), type: 'contact removed' },
		[forgetMails(app, customer, id)]
	);
}

/** The same form sent twice makes one thing. */
async function once(app: App, writes: Parameters<App['db']['commit']>[0]) {
	try {
		await app.db.commit(writes);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
}
