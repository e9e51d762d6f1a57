import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { App } from '../app.ts';
import { toldOf } from '../told/marks.ts';

/** The people of a meeting's customers a report can be sent to, and how each was told of it. */
export async function readersOf(app: App, meeting: string) {
	const { query, tables } = app.db;
	const { contacts: c, meetingCustomers: mc, customers: k } = tables;
	const rows = await query
		.select({ id: c.id, name: c.name, email: c.email, locale: c.locale, customer: k.name })
		.from(mc)
		.innerJoin(k, eq(k.id, mc.customer))
		.innerJoin(c, eq(c.customer, k.id))
		.where(eq(mc.meeting, meeting))
		.orderBy(asc(k.name), asc(c.name));
	const told = await toldOf(app, 'meeting', [meeting]);
	return rows.map((one) => {
		const how = told.get(one.id);
		return { ...one, told: how && { how: how.how, state: how.state } };
	});
}

/** Of the named contacts, those this meeting is with and who have an address. */
export async function addressesIn({ db: { query, tables } }: App, meeting: string, ids: string[]) {
	const { contacts: c, meetingCustomers: mc } = tables;
	const rows = await query
		.select({ id: c.id, name: c.name, email: c.email, locale: c.locale })
		.from(c)
		.innerJoin(mc, and(eq(mc.customer, c.customer), eq(mc.meeting, meeting)))
		.where(and(inArray(c.id, ids), isNotNull(c.email)));
	return rows.flatMap((one) => (one.email ? [{ ...one, email: one.email }] : []));
}
