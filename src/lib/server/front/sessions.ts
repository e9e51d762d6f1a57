import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, isStale } from '../db/index.ts';
import { Name } from '../forms.ts';
import { membersOf } from '../members.ts';
import { once } from '../promises/given.ts';
import { Day, People } from '../trends/fields.ts';

/** A meeting without customers: who sat there, of the front line and of the leadership (4.14). */
export const SessionForm = v.object({
	id: Id,
	team: Id,
	title: Name,
	heldOn: Day,
	front: People,
	lead: People
});
export type By = { team: string; user: string };

export async function holdSession(
	app: App,
	{ team, user }: By,
	{ id, title, heldOn, front, lead }: Omit<v.InferOutput<typeof SessionForm>, 'team'>
) {
	const { query, tables } = app.db;
	const at = app.now();
	const people = new Map([
		...front.map((name) => [name, 'front'] as const),
		...lead.map((name) => [name, 'lead'] as const)
	]);
	await once(app, [
		query.insert(tables.frontSessions).values({ id, team, title, heldOn, by: user, at }),
		...[...people].map(([name, side]) =>
			query.insert(tables.sessionPeople).values({ session: id, name, side })
		),
		activityWrite(app.db, {
			team,
			by: user,
			at,
			type: 'session held',
			body: { session: id, title }
		})
	]);
}

/** The sessions of a team, the newest first, each with what is still without an owner. */
export async function sessionsOf({ db: { query, tables } }: App, team: string) {
	const { frontSessions: s, issues: i, sessionPeople: p } = tables;
	const rows = await query
		.select()
		.from(s)
		.where(eq(s.team, team))
		.orderBy(desc(s.heldOn), desc(s.at));
	const ids = query.select({ id: s.id }).from(s).where(eq(s.team, team));
	const issues = await query.select().from(i).where(inArray(i.session, ids));
	const people = await query.select().from(p).where(inArray(p.session, ids)).orderBy(asc(p.name));
	return rows.map((row) => {
		const mine = issues.filter(({ session }) => session === row.id);
		const names = (side: 'front' | 'lead') =>
			people.filter((one) => one.session === row.id && one.side === side).map(({ name }) => name);
		return {
			...{ id: row.id, title: row.title, heldOn: row.heldOn, closed: row.closedAt !== null },
			...{ front: names('front'), lead: names('lead'), issues: mine.length },
			ownerless: mine.filter((one) => !one.owner && !one.minor).length
		};
	});
}

export type Session = NonNullable<Awaited<ReturnType<typeof sessionWith>>>;

/** One session as a member sees it: whoever has voted sees their own votes, and nobody the others' before they are counted. */
export async function sessionWith(app: App, team: string, id: string, member: string) {
	const { query, tables } = app.db;
	const { frontSessions: s, sessionPeople: p, issues: i, issueVotes: w, themes: t } = tables;
	const [row] = await query
		.select()
		.from(s)
		.where(and(eq(s.id, id), eq(s.team, team)));
	if (!row) return null;
	const people = await query.select().from(p).where(eq(p.session, id)).orderBy(asc(p.name));
	const issues = await query
		.select({ issue: i, theme: t.label })
		.from(i)
		.leftJoin(t, eq(t.id, i.theme))
		.where(eq(i.session, id))
		.orderBy(asc(i.at), asc(i.id));
	const votes = await query
		.select({ issue: w.issue, user: w.user })
		.from(w)
		.innerJoin(i, eq(i.id, w.issue))
		.where(eq(i.session, id));
	const members = await membersOf(app, team);
	const counted = row.countedAt !== null;
	const of = (issue: string) => votes.filter((one) => one.issue === issue);
	const told = issues.map(({ issue, theme }) => ({
		...issue,
		themeLabel: theme,
		ownerName: members.find((one) => one.id === issue.owner)?.name ?? null,
		mine: of(issue.id).some(({ user }) => user === member),
		votes: counted ? of(issue.id).length : null
	}));
	return {
		...{ id, title: row.title, heldOn: row.heldOn, counted, closed: row.closedAt !== null },
		front: people.filter(({ side }) => side === 'front').map(({ name }) => name),
		lead: people.filter(({ side }) => side === 'lead').map(({ name }) => name),
		voters: new Set(votes.map(({ user }) => user)).size,
		issues: told.toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0)),
		ownerless: told.filter((one) => !one.owner && !one.minor).length
	};
}

/** From here on the votes are told, and no more are taken. */
export async function countVotes(app: App, team: string, session: string) {
	const { frontSessions: s } = app.db.tables;
	const row = and(eq(s.id, session), eq(s.team, team));
	await app.db.commit([app.db.query.update(s).set({ countedAt: app.now() }).where(row)]);
}

/** An issue without an owner keeps it open, unless people say that it is a small one. */
export async function closeSession(
	app: App,
	{ team, user }: By,
	session: string
): Promise<'done' | 'ownerless' | 'empty'> {
	const { query, tables } = app.db;
	const { frontSessions: s, issues: i } = tables;
	const issues = await query.select().from(i).where(eq(i.session, session));
	if (!issues.length) return 'empty';
	if (issues.some((one) => !one.owner && !one.minor)) return 'ownerless';
	const at = app.now();
	try {
		await app.db.commit([
			guarded(
				query
					.update(s)
					.set({ closedAt: at, closedBy: user })
					.where(and(eq(s.id, session), eq(s.team, team)))
			),
			activityWrite(app.db, { team, by: user, at, type: 'session closed', body: { session } })
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
	}
	return 'done';
}

/** How often each of the leadership sat with the front line since a day. */
export async function leadersAt({ db: { query, tables } }: App, team: string) {
	const { frontSessions: s, sessionPeople: p } = tables;
	const rows = await query
		.select({ name: p.name, times: count() })
		.from(p)
		.innerJoin(s, eq(s.id, p.session))
		.where(and(eq(s.team, team), eq(p.side, 'lead')))
		.groupBy(p.name)
		.orderBy(asc(p.name));
	return rows.map((one) => ({ ...one, times: Number(one.times) }));
}
