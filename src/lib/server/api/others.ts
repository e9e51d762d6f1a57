import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { dayOf, stateOf } from '#lib/domain/programme/promise.ts';
import type { App } from '../app.ts';
import { beyond, inOrder, pageOf, type Asked } from './page.ts';

/** What the team promised, with the day the customers wait for and how it stands today. */
export async function promisesOf(app: App, team: string, asked: Asked, which?: string) {
	const { promises: p } = app.db.tables;
	const rows = await app.db.query
		.select({
			key: { at: p.at, id: p.id },
			id: p.id,
			meeting: p.meeting,
			customer: p.customer,
			what: p.what,
			owner: p.owner,
			due: p.due,
			movedTo: p.movedTo,
			slipToldOn: p.slipToldOn,
			checked: p.checked,
			keptOn: p.keptOn,
			brokenOn: p.brokenOn,
			at: p.at
		})
		.from(p)
		.where(
			and(
				eq(p.team, team),
				which === undefined ? undefined : eq(p.id, which),
				beyond(p.at, p.id, asked.after)
			)
		)
		.orderBy(...inOrder(p.at, p.id))
		.limit(asked.limit + 1);
	const today = app.now().slice(0, 10);
	return pageOf(rows, asked, (row) => ({ ...row, day: dayOf(row), state: stateOf(row, today) }));
}

/** The themes of a team, each with the comments people put to it that the whole team may read. */
export async function themesOf(app: App, team: string, asked: Asked) {
	const { themes: t, themeComments: tc, comments: c } = app.db.tables;
	const rows = await app.db.query
		.select({ key: { at: t.createdAt, id: t.id }, id: t.id, label: t.label, at: t.createdAt })
		.from(t)
		.where(and(eq(t.team, team), isNull(t.goneAt), beyond(t.createdAt, t.id, asked.after)))
		.orderBy(...inOrder(t.createdAt, t.id))
		.limit(asked.limit + 1);
	const ids = rows.map(({ id }) => id);
	const said = ids.length
		? await app.db.query
				.select({ theme: tc.theme, meeting: tc.meeting, comment: tc.comment })
				.from(tc)
				.innerJoin(c, and(eq(c.meeting, tc.meeting), eq(c.id, tc.comment)))
				.where(and(inArray(tc.theme, ids), eq(c.readers, 'team'), isNull(c.withdrawnAt)))
				.orderBy(asc(c.at), asc(c.number))
		: [];
	return pageOf(rows, asked, (row) => ({
		...row,
		comments: said
			.filter(({ theme }) => theme === row.id)
			.map(({ meeting, comment }) => ({ meeting, comment }))
	}));
}

/** Organisations and who is known there; addresses stay here. */
export async function customersOf(app: App, team: string, asked: Asked) {
	const { customers: c, contacts: p } = app.db.tables;
	const rows = await app.db.query
		.select({
			key: { at: c.createdAt, id: c.id },
			id: c.id,
			name: c.name,
			segment: c.segment,
			keyReason: c.keyReason,
			at: c.createdAt
		})
		.from(c)
		.where(and(eq(c.team, team), beyond(c.createdAt, c.id, asked.after)))
		.orderBy(...inOrder(c.createdAt, c.id))
		.limit(asked.limit + 1);
	const ids = rows.map(({ id }) => id);
	const people = ids.length
		? await app.db.query
				.select({ customer: p.customer, id: p.id, name: p.name, title: p.title })
				.from(p)
				.where(inArray(p.customer, ids))
				.orderBy(asc(p.name))
		: [];
	return pageOf(rows, asked, (row) => ({
		...row,
		people: people
			.filter(({ customer }) => customer === row.id)
			.map(({ id, name, title }) => ({ id, name, title }))
	}));
}
