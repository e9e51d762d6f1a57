import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { App } from '../app.ts';
import { beyond, inOrder, pageOf, type Asked } from './page.ts';

/** The meetings of a team with whom they are held; no practices. */
export async function meetingsOf(app: App, team: string, asked: Asked, which?: string) {
	const { meetings: m, meetingCustomers: mc, customers: c } = app.db.tables;
	const rows = await app.db.query
		.select({
			key: { at: m.createdAt, id: m.id },
			id: m.id,
			title: m.title,
			objective: m.objective,
			charter: m.charter,
			version: m.version,
			startsAt: m.startsAt,
			zone: m.zone,
			state: m.state,
			names: m.names
		})
		.from(m)
		.where(
			and(
				eq(m.team, team),
				isNull(m.rehearses),
				which === undefined ? undefined : eq(m.id, which),
				beyond(m.createdAt, m.id, asked.after)
			)
		)
		.orderBy(...inOrder(m.createdAt, m.id))
		.limit(asked.limit + 1);
	const ids = rows.map(({ id }) => id);
	const guests = ids.length
		? await app.db.query
				.select({ meeting: mc.meeting, id: c.id, name: c.name })
				.from(mc)
				.innerJoin(c, eq(c.id, mc.customer))
				.where(inArray(mc.meeting, ids))
				.orderBy(asc(c.name))
		: [];
	return pageOf(rows, asked, (row) => ({
		...row,
		customers: guests
			.filter(({ meeting }) => meeting === row.id)
			.map(({ id, name }) => ({ id, name }))
	}));
}
