import { and, count, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { App } from '../app.ts';
import { onDuty } from '../duty.ts';
import { membersOf } from '../members.ts';
import { answeredBy, feelingsOf } from './felt.ts';

/** Both sides of every moment: how customers feel there, how it is for us, and what comes up there (1.08). */
export async function mapOf(app: App, team: string, member: string) {
	const { query, tables } = app.db;
	const { moments: m } = tables;
	const rows = await query
		.select()
		.from(m)
		.where(and(eq(m.team, team), isNull(m.retiredAt)))
		.orderBy(m.position);
	const feeling = await feelingsOf(app, team);
	const answered = await answeredBy(app, team, member);
	const counts = await countsOf(app, team);
	const members = await membersOf(app, team);
	const name = (id: string | null) => members.find((one) => one.id === id)?.name ?? null;
	return Promise.all(
		rows.map(async ({ id, name: called, stage, owner, deputy }) => ({
			...{ id, name: called, stage, owner, deputy },
			customers: feeling(id, 'customer'),
			ours: feeling(id, 'team'),
			answered: answered.has(id),
			...counts(id),
			today: name(await onDuty(app, team, id))
		}))
	);
}

/** What customers said of a moment in meetings and outside of them, and what the front line calls an issue there. */
async function countsOf({ db: { query, tables } }: App, team: string) {
	const { complaints: c, comments: s, meetings: m, issues: i, frontSessions: f } = tables;
	const said = await query
		.select({ moment: c.moment, n: count() })
		.from(c)
		.where(and(eq(c.team, team), isNotNull(c.moment), isNull(c.parent)))
		.groupBy(c.moment);
	const meetings = query
		.select({ id: m.id })
		.from(m)
		.where(and(eq(m.team, team), isNull(m.rehearses)));
	const comments = await query
		.select({ moment: s.moment, n: count() })
		.from(s)
		.where(
			and(
				...[inArray(s.meeting, meetings), isNotNull(s.moment)],
				...[isNull(s.withdrawnAt), eq(s.readers, 'team')]
			)
		)
		.groupBy(s.moment);
	const sessions = query.select({ id: f.id }).from(f).where(eq(f.team, team));
	const issues = await query
		.select({ moment: i.moment, n: count() })
		.from(i)
		.where(and(inArray(i.session, sessions), isNotNull(i.moment)))
		.groupBy(i.moment);
	const of = (rows: { moment: string | null; n: number }[], id: string) =>
		Number(rows.find((one) => one.moment === id)?.n ?? 0);
	return (id: string) => ({
		complaints: of(said, id),
		comments: of(comments, id),
		issues: of(issues, id)
	});
}
