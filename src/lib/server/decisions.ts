import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from './activity.ts';
import type { App } from './app.ts';
import { chartersOf } from './charters/charters.ts';
import { Name, Text } from './forms.ts';
import { entered } from './trends/entered.ts';
import { Day } from './trends/fields.ts';
import { clausesEver } from './trends/held.ts';

export const ways = ['reprice', 'simplify', 'part', 'keep', 'other'] as const;
export type Way = (typeof ways)[number];

const DayOrNone = v.union([v.pipe(v.optional(v.string(), ''), v.literal('')), Day], 'day');
const Why = v.pipe(Text(2000), v.minLength(1, 'empty'));

/** Nothing is decided without a reason (0.03, 4.07). */
export const DecisionForm = v.object({
	id: Id,
	what: Name,
	why: Why,
	costs: v.optional(Text(500), ''),
	gains: v.optional(Text(500), ''),
	review: DayOrNone
});
export const CustomerDecisionForm = v.object({
	id: Id,
	customer: Id,
	way: v.picklist(ways, 'unreadable'),
	why: Why
});

export type Mark = 'serves' | 'hurts';
export type Decision = {
	id: string;
	what: string;
	why: string;
	way: Way;
	customer: { id: string; name: string } | null;
	costs: string;
	gains: string;
	review: string | null;
	reviewedAt: string | null;
	by: string;
	at: string;
	clauses: { clause: string; charter: string; text: string; mark: Mark }[];
};

/** What the team decided, the newest first; with a customer, what was decided about it. */
export async function decisionsOf(app: App, team: string, customer?: string): Promise<Decision[]> {
	const { query, tables } = app.db;
	const { decisions: d, decisionClauses: dc, customers: c, user: u } = tables;
	const rows = await query
		.select({ decision: d, name: u.name, customer: c.name })
		.from(d)
		.leftJoin(u, eq(u.id, d.by))
		.leftJoin(c, eq(c.id, d.customer))
		.where(and(eq(d.team, team), customer ? eq(d.customer, customer) : undefined))
		.orderBy(desc(d.at), desc(d.id));
	const ids = rows.map((one) => one.decision.id);
	const links = ids.length ? await query.select().from(dc).where(inArray(dc.decision, ids)) : [];
	const clauses = links.length ? await clausesIn(app, team) : [];
	const known = new Map(clauses.map((one) => [one.id, one]));
	return rows.map(({ decision: { team: _, customer: about, ...one }, name, customer: named }) => ({
		...one,
		by: name ?? '',
		customer: about === null ? null : { id: about, name: named ?? '' },
		clauses: links
			.filter((link) => link.decision === one.id)
			.map(({ clause, mark }) => ({
				...{ clause, mark },
				charter: known.get(clause)?.charter ?? '',
				text: known.get(clause)?.text ?? ''
			}))
	}));
}

/** What a decision may serve or hurt: purposes and expectations of all charters of the team. */
export async function clausesIn(app: App, team: string) {
	const charters = await chartersOf(app, team);
	const all = await Promise.all(
		charters.map(async ({ id: charter, title }) =>
			(await clausesEver(app, charter))
				.filter(({ section }) => section === 'purpose' || section === 'expectations')
				.map(({ id, text, section }) => ({ id, text, section, charter, title }))
		)
	);
	return all.flat();
}

type Linked = { clause: string; mark: Mark }[];

/** False when it serves and hurts no clause at all, or names one of nobody here (4.07). */
export async function decide(
	app: App,
	{ team, user }: { team: string; user: string },
	said: v.InferOutput<typeof DecisionForm>,
	links: Linked
) {
	const known = new Set((await clausesIn(app, team)).map((one) => one.id));
	if (!links.length || !links.every((one) => known.has(one.clause))) return false;
	const { query, tables } = app.db;
	const at = app.now();
	const row = { ...said, team, way: 'other' as const, by: user, at, review: said.review || null };
	await entered(app, [
		query.insert(tables.decisions).values(row),
		query
			.insert(tables.decisionClauses)
			.values(links.map((one) => ({ decision: said.id, ...one }))),
		activityWrite(app.db, {
			...{ team, by: user, at, type: 'decision made' as const },
			body: { decision: said.id }
		})
	]);
	return true;
}

/** What is to become of a customer that costs more than it brings. False for one of nobody here (0.03). */
export async function decideOn(
	app: App,
	{ team, user }: { team: string; user: string },
	{ id, customer, way, why }: v.InferOutput<typeof CustomerDecisionForm>
) {
	const { query, tables } = app.db;
	const { customers: c } = tables;
	const [row] = await query
		.select({ name: c.name })
		.from(c)
		.where(and(eq(c.id, customer), eq(c.team, team)));
	if (!row) return false;
	const at = app.now();
	await entered(app, [
		query.insert(tables.decisions).values({
			...{ id, team, what: row.name, why, way, customer, by: user, at },
			...{ costs: '', gains: '', review: null }
		}),
		activityWrite(app.db, {
			...{ team, by: user, at, type: 'decision made' as const },
			body: { decision: id, customer }
		})
	]);
	return true;
}

/** It was looked at again on or after its day; once is enough. */
export async function reviewDecision(
	app: App,
	{ team, user }: { team: string; user: string },
	id: string
) {
	const { query, tables } = app.db;
	const { decisions: d } = tables;
	const mine = and(eq(d.id, id), eq(d.team, team), isNotNull(d.review));
	const [row] = await query.select({ reviewedAt: d.reviewedAt }).from(d).where(mine);
	if (!row || row.reviewedAt) return;
	const at = app.now();
	await app.db.commit([
		query.update(d).set({ reviewedAt: at }).where(mine),
		activityWrite(app.db, {
			...{ team, by: user, at, type: 'decision reviewed' as const },
			body: { decision: id }
		})
	]);
}
