import { and, eq, gte, inArray, isNull, ne } from 'drizzle-orm';
import type { Label } from '#lib/domain/climate/climate.ts';
import { MOST_CUSTOMERS, type Answers, type Choice } from '#lib/domain/programme/facilitator.ts';
import { monthsBefore } from '#lib/domain/programme/coverage.ts';
import { onlyPraise, type Totals } from '#lib/domain/programme/landing.ts';
import { climatesOf } from '../after/rates.ts';
import type { App } from '../app.ts';
import type { planOf } from '../meetings/plans.ts';
import { roleIn } from '../who.ts';
import { promisesTo } from './promised.ts';

type Plan = NonNullable<Awaited<ReturnType<typeof planOf>>>;
type Given = { plan: Plan; leads: boolean; worries: number; landings: Totals };

/** What the preparation itself says to the seven questions; what nobody here can know is asked. */
export async function knownFor(app: App, { plan, leads, worries, landings }: Given) {
	const customers = plan.customers.map((one) => one.id);
	const open = await complaintsOf(app, plan, customers);
	const owner = (await roleIn(app, plan.team, plan.facilitator)) === 'owner';
	const invited = plan.customers.reduce((sum, one) => sum + one.contacts.length, 0);
	const last = await lastLabel(app, plan, customers, leads);
	const answers: Answers = {
		complaint: open > 0,
		worries: worries > 0,
		lead: owner,
		crowd: invited > MOST_CUSTOMERS,
		last: last === 'War' || last === 'Love-In',
		praise: onlyPraise(landings)
	};
	return { answers, open, worries, invited, last, praise: landings.counts?.['Love-In'] ?? null };
}

export type Known = Awaited<ReturnType<typeof knownFor>>;

/** Promises to them that are late, and complaints of the last three months about what they raised. */
async function complaintsOf(app: App, plan: Plan, customers: string[]) {
	const today = app.now().slice(0, 10);
	const promised = await promisesTo(app, plan.team, customers, plan.startsAt);
	const late = promised.filter(({ keptOn, due }) => keptOn === null && due !== null && due < today);
	const since = monthsBefore(app.now(), 3);
	const counted = await countedFor(app.db, plan, customers, since);
	return late.length + counted + (await openOf(app.db, customers));
}

/** What they complained of themselves and is not done. */
async function openOf({ query, tables }: App['db'], customers: string[]) {
	const { complaints: c } = tables;
	if (!customers.length) return 0;
	const rows = await query
		.select({ id: c.id })
		.from(c)
		.where(
			and(
				...[inArray(c.customer, customers), isNull(c.doneAt), isNull(c.parent)],
				ne(c.kind, 'reason')
			)
		);
	return rows.length;
}

async function countedFor(
	{ query, tables }: App['db'],
	plan: Plan,
	customers: string[],
	since: string
) {
	const { complaintCounts: cc, comments: c, people: p, themeComments: tc } = tables;
	const raised = query
		.select({ theme: tc.theme })
		.from(tc)
		.innerJoin(c, and(eq(c.meeting, tc.meeting), eq(c.id, tc.comment)))
		.innerJoin(p, and(eq(p.meeting, c.meeting), eq(p.id, c.by)))
		.where(inArray(p.customer, customers));
	const rows = await query
		.select({ count: cc.count })
		.from(cc)
		.where(
			and(eq(cc.team, plan.team), gte(cc.month, since.slice(0, 7)), inArray(cc.theme, raised))
		);
	return rows.reduce((sum, one) => sum + one.count, 0);
}

/** How the last meeting with any of them went, as far as the reader may know it (decision 11). */
async function lastLabel(
	app: App,
	plan: Plan,
	customers: string[],
	leads: boolean
): Promise<Label | null> {
	const { meetings } = await climatesOf(app, plan.team, leads);
	const { meetingCustomers: mc } = app.db.tables;
	const theirs = await app.db.query
		.select({ meeting: mc.meeting })
		.from(mc)
		.where(inArray(mc.customer, customers));
	const known = new Set(theirs.map((one) => one.meeting));
	const before = meetings.filter((one) => known.has(one.id) && one.startsAt < plan.startsAt);
	return before[0]?.label ?? null;
}

/** What was decided, when and by whom. The answers are for whoever may know how meetings went. */
export async function decisionOn({ db: { query, tables } }: App, meeting: string, leads: boolean) {
	const { facilitations: f, user: u } = tables;
	const [row] = await query
		.select({ choice: f.choice, note: f.note, answers: f.answers, at: f.at, by: u.name })
		.from(f)
		.leftJoin(u, eq(u.id, f.by))
		.where(eq(f.meeting, meeting));
	if (!row) return null;
	const { last, ...others } = JSON.parse(row.answers) as Answers;
	return { ...row, choice: row.choice as Choice, answers: leads ? { last, ...others } : others };
}
