import { and, asc, desc, eq, gte, inArray, isNull, lt } from 'drizzle-orm';
import type { App } from '../app.ts';
import type { Database } from '../db/index.ts';
import type { Asked, Kind } from './asked.ts';
import { endOf } from './comments.ts';
import { holds } from './fold.ts';
import { marked } from './marks.ts';
import type { Hit, Hits, Reader, Slice } from './search.ts';

type Found = Omit<Hit, 'kind' | 'marked'> & { text: string };
type Thing = Exclude<Kind, 'comment' | 'complaint'>;
type Look = (db: Database, team: string, asked: Asked) => Promise<Found[]>;

/** A team has few of these: they are read and looked through here, with the same letters as comments. */
export async function thingsFound(
	kind: Thing,
	{ db }: App,
	{ team }: Reader,
	asked: Asked,
	{ limit, offset }: Slice
): Promise<Hits> {
	const rows = await looks[kind](db, team, asked);
	const there = rows.filter(({ text }) => holds(text, asked.words));
	const hits = there
		.slice(offset, offset + limit)
		.map(({ text, ...row }) => ({ ...row, kind, marked: marked(text, asked.words) }));
	return { count: there.length, hits };
}

const looks: Record<Thing, Look> = {
	clause: clauses,
	promise: promises,
	theme: themes,
	meeting: meetings,
	customer: customers
};

async function clauses({ query, tables }: Database, team: string, { charter }: Asked) {
	const { charters: h, clauses: c } = tables;
	const rows = await query
		.select({
			id: c.id,
			text: c.text,
			section: c.section,
			retiredAt: c.retiredAt,
			charter: h.id,
			title: h.title
		})
		.from(h)
		.innerJoin(c, eq(c.charter, h.id))
		.where(and(eq(h.team, team), charter === null ? undefined : eq(h.id, charter)))
		.orderBy(asc(h.createdAt), asc(h.id), asc(c.section), asc(c.position), asc(c.id));
	return rows.map(({ charter: id, title, retiredAt, ...row }) => ({
		...row,
		charter: { id, title },
		gone: retiredAt !== null
	}));
}

async function promises(db: Database, team: string, asked: Asked) {
	const { query, tables } = db;
	const { promises: p, meetings: m } = tables;
	const rows = await query
		.select({
			id: p.id,
			text: p.what,
			owner: p.owner,
			due: p.due,
			meeting: m.id,
			title: m.title,
			zone: m.zone
		})
		.from(p)
		.leftJoin(m, eq(m.id, p.meeting))
		.where(
			and(
				eq(p.team, team),
				isNull(m.rehearses),
				asked.from === null ? undefined : gte(p.at, asked.from),
				asked.to === null ? undefined : lt(p.at, endOf(asked.to)),
				meetingIs(db, asked)
			)
		)
		.orderBy(desc(p.at), asc(p.id));
	return rows.map(({ meeting: id, title, zone, ...row }) => ({
		...row,
		meeting: id !== null && title !== null && zone !== null ? { id, title, zone } : undefined
	}));
}

async function meetings(db: Database, team: string, asked: Asked) {
	const { query, tables } = db;
	const { meetings: m } = tables;
	return query
		.select({ id: m.id, text: m.title, at: m.startsAt, zone: m.zone })
		.from(m)
		.where(
			and(
				eq(m.team, team),
				isNull(m.rehearses),
				asked.from === null ? undefined : gte(m.startsAt, asked.from),
				asked.to === null ? undefined : lt(m.startsAt, endOf(asked.to)),
				meetingIs(db, asked)
			)
		)
		.orderBy(desc(m.startsAt), asc(m.id));
}

async function themes({ query, tables }: Database, team: string) {
	const { themes: t } = tables;
	const rows = await query
		.select({ id: t.id, text: t.label })
		.from(t)
		.where(and(eq(t.team, team), isNull(t.goneAt)));
	return byName(rows);
}

async function customers({ query, tables }: Database, team: string, { customer }: Asked) {
	const { customers: c } = tables;
	const rows = await query
		.select({ id: c.id, text: c.name })
		.from(c)
		.where(and(eq(c.team, team), customer === null ? undefined : eq(c.id, customer)));
	return byName(rows);
}

/** Engines do not agree on the order of names. */
const byName = (rows: { id: string; text: string }[]) =>
	rows.toSorted((a, b) => a.text.localeCompare(b.text, 'en') || (a.id < b.id ? -1 : 1));

/** The meeting itself, its charter, or a customer who was invited to it. */
function meetingIs({ query, tables }: Database, { meeting, charter, customer }: Asked) {
	const { meetings: m, meetingCustomers: mc } = tables;
	return and(
		meeting === null ? undefined : eq(m.id, meeting),
		charter === null ? undefined : eq(m.charter, charter),
		customer === null
			? undefined
			: inArray(m.id, query.select({ id: mc.meeting }).from(mc).where(eq(mc.customer, customer)))
	);
}
