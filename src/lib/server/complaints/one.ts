import { and, asc, desc, eq, gte, isNull, ne } from 'drizzle-orm';
import { alike } from '#lib/domain/programme/alike.ts';
import { hoursBetween, standsOf } from '#lib/domain/programme/complaint.ts';
import type { App } from '../app.ts';
import { membersOf } from '../members.ts';
import { wordingOf } from './clauses.ts';

const DAYS_BACK = 90;
const MOST = 500;

export type Complaint = NonNullable<Awaited<ReturnType<typeof complaintWith>>>;

/** One complaint from the words to what came of it. */
export async function complaintWith(app: App, team: string, id: string) {
	const { query, tables } = app.db;
	const { complaints: c } = tables;
	const [row] = await query
		.select()
		.from(c)
		.where(and(eq(c.id, id), eq(c.team, team)));
	if (!row) return null;
	const { folded: _, ...one } = row;
	const members = await membersOf(app, team);
	const named = (user: string | null) => members.find((each) => each.id === user)?.name ?? null;
	return {
		...one,
		...(await namesOf(app, row)),
		ownerName: named(row.owner),
		byName: named(row.by),
		answeredName: named(row.answeredBy),
		doneName: named(row.doneBy),
		stands: standsOf(row),
		/** The clock that runs from when it was written down here. */
		waited: hoursBetween(row.at, row.answeredAt ?? app.now()),
		clauseText: row.clause ? await wordingOf(app, team, row.clause) : null,
		answers: await answersTo(app, id),
		repeats: await repeatsOf(app, id),
		sameAs: row.same ? await shortOf(app, team, row.same) : null,
		maybe: row.same || row.parent ? [] : await maybeSame(app, row),
		recovery: await recoveryOf(app, team, id)
	};
}

type Found = App['db']['tables']['complaints']['$inferSelect'];

async function namesOf({ db: { query, tables } }: App, row: Found) {
	const { complaints: c, customers: k, contacts: p, themes: t, moments: m } = tables;
	const [names] = await query
		.select({ customerName: k.name, contactName: p.name, themeLabel: t.label, momentName: m.name })
		.from(c)
		.leftJoin(k, eq(k.id, c.customer))
		.leftJoin(p, eq(p.id, c.contact))
		.leftJoin(t, eq(t.id, c.theme))
		.leftJoin(m, eq(m.id, c.moment))
		.where(eq(c.id, row.id));
	return names!;
}

const short = ({ complaints: c }: App['db']['tables']) => ({
	id: c.id,
	words: c.words,
	saidOn: c.saidOn,
	question: c.question
});

async function answersTo({ db: { query, tables } }: App, id: string) {
	const { complaints: c } = tables;
	return query.select(short(tables)).from(c).where(eq(c.parent, id)).orderBy(asc(c.at), asc(c.id));
}

async function repeatsOf({ db: { query, tables } }: App, id: string) {
	const { complaints: c } = tables;
	return query.select(short(tables)).from(c).where(eq(c.same, id)).orderBy(asc(c.saidOn));
}

async function shortOf({ db: { query, tables } }: App, team: string, id: string) {
	const { complaints: c } = tables;
	const [row] = await query
		.select(short(tables))
		.from(c)
		.where(and(eq(c.id, id), eq(c.team, team)));
	return row ?? null;
}

/** Said before within some weeks, in much the same words: asked, never merged (4.32). */
async function maybeSame({ db: { query, tables } }: App, row: Found) {
	const { complaints: c } = tables;
	const since = new Date(Date.parse(row.saidOn) - DAYS_BACK * 86_400_000).toISOString();
	const others = await query
		.select({ ...short(tables), customer: c.customer, same: c.same })
		.from(c)
		.where(
			and(
				eq(c.team, row.team),
				isNull(c.parent),
				isNull(c.same),
				ne(c.id, row.id),
				gte(c.saidOn, since.slice(0, 10))
			)
		)
		.orderBy(desc(c.saidOn))
		.limit(MOST);
	return alike(row, others);
}

async function recoveryOf({ db: { query, tables } }: App, team: string, complaint: string) {
	const { recoveries: r } = tables;
	const [row] = await query
		.select({ id: r.id, closedAt: r.closedAt })
		.from(r)
		.where(and(eq(r.team, team), eq(r.cause, 'complaint'), eq(r.source, complaint)));
	return row ?? null;
}
