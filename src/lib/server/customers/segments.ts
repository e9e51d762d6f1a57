import { and, asc, eq, gte, isNotNull, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { isOneOnly, metBy, worstFirst } from '#lib/domain/programme/care.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { Name, Text } from '../forms.ts';
import { CountOrNone } from '../trends/fields.ts';
import { contradictionsOf } from '../trends/segments.ts';
import { theirWords } from './words.ts';

export const CareForm = v.object({
	segment: Name,
	how: Text(1000),
	cost: CountOrNone,
	fromRevenue: CountOrNone
});

/** How each segment is served and at what cost, what it needs, and how well it is served (4.22, 4.23). */
export async function segmentsWith(
	app: App,
	{ team, charter, byRevenue }: { team: string; charter: string | null; byRevenue: boolean }
) {
	const segments = await caredFor(app, team);
	return {
		segments,
		needs: await needsBy(app, team, segments),
		rated: charter ? await ratedBy(app, charter, segments, byRevenue) : []
	};
}

type Cared = Awaited<ReturnType<typeof caredFor>>[number];

/** Every segment that has a customer or was described, by name. */
async function caredFor({ db: { query, tables } }: App, team: string) {
	const { customers: c, segmentCare: sc } = tables;
	const cares = await query.select().from(sc).where(eq(sc.team, team));
	const customers = await query
		.select({ segment: c.segment, revenue: c.revenue })
		.from(c)
		.where(and(eq(c.team, team), isNotNull(c.segment)));
	const names = [...customers.map((one) => one.segment!), ...cares.map((one) => one.segment)];
	return [...new Set(names)]
		.toSorted((a, b) => a.localeCompare(b))
		.map((segment) => {
			const own = customers.filter((one) => one.segment === segment);
			const care = cares.find((one) => one.segment === segment);
			return {
				segment,
				customers: own.length,
				revenue: own.reduce((sum, one) => sum + (one.revenue ?? 0), 0),
				how: care?.how ?? '',
				cost: care?.cost ?? null,
				fromRevenue: care?.fromRevenue ?? null
			};
		});
}

/** Which themes the customers of each segment raised, in meetings and outside of them. */
async function needsBy(app: App, team: string, segments: Cared[]) {
	const said = [...(await inMeetings(app, team)), ...(await outside(app, team))];
	const themes = Map.groupBy(said, (one) => one.theme);
	return [...themes]
		.map(([theme, all]) => {
			const counts = segments.map(
				({ segment }) => all.filter((one) => one.segment === segment).length
			);
			return { theme, label: all[0]!.label, counts, alone: isOneOnly(counts) };
		})
		.toSorted((a, b) => sum(b.counts) - sum(a.counts) || (a.label < b.label ? -1 : 1));
}

const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);

function inMeetings({ db: { query, tables } }: App, team: string) {
	const { comments: c, meetings: m, people: p, themeComments: tc, themes: t } = tables;
	const { customers } = tables;
	return query
		.select({ theme: t.id, label: t.label, segment: customers.segment })
		.from(tc)
		.innerJoin(t, eq(t.id, tc.theme))
		.innerJoin(c, and(eq(c.meeting, tc.meeting), eq(c.id, tc.comment)))
		.innerJoin(m, eq(m.id, c.meeting))
		.innerJoin(p, and(eq(p.meeting, c.meeting), eq(p.id, c.by)))
		.innerJoin(customers, eq(customers.id, p.customer))
		.where(
			and(...[eq(t.team, team), isNull(t.goneAt), isNotNull(customers.segment)], theirWords(tables))
		);
}

function outside({ db: { query, tables } }: App, team: string) {
	const { complaints: c, customers, themes: t } = tables;
	return query
		.select({ theme: t.id, label: t.label, segment: customers.segment })
		.from(c)
		.innerJoin(t, eq(t.id, c.theme))
		.innerJoin(customers, eq(customers.id, c.customer))
		.where(and(eq(c.team, team), isNull(t.goneAt), isNull(c.parent), isNotNull(customers.segment)));
}

/** Each expectation, the worst met first. */
async function ratedBy(app: App, charter: string, segments: Cared[], byRevenue: boolean) {
	const { rows } = await contradictionsOf(app, charter);
	return worstFirst(
		rows.map(({ clause, text, parts }) => {
			const of = (segment: string) => parts.find((one) => one.segment === segment);
			const given = segments.map(({ segment, revenue }) => ({
				...{ revenue, performance: of(segment)?.performance ?? null, n: of(segment)?.n ?? 0 }
			}));
			return { clause, text, given, met: metBy(given, byRevenue) };
		})
	);
}

/** How a segment is served. A rule takes in those who have no segment yet, and new ones when they are saved. */
export async function careFor(
	app: App,
	{ team, user }: { team: string; user: string },
	{ segment, ...care }: v.InferOutput<typeof CareForm>
) {
	const { query, tables } = app.db;
	const { segmentCare: sc } = tables;
	const at = app.now();
	const set = { ...care, by: user, at };
	await app.db.commit([
		query
			.insert(sc)
			.values({ team, segment, ...set })
			.onConflictDoUpdate({ target: [sc.team, sc.segment], set }),
		activityWrite(app.db, {
			...{ team, by: user, at, type: 'segment cared for' as const },
			body: { segment }
		})
	]);
	await applyRules(app, team);
}

/** Customers without a segment come where the rules say; of two rules the higher one wins. */
export async function applyRules({ db }: App, team: string) {
	const { customers: c, segmentCare: sc } = db.tables;
	const rules = await db.query
		.select({ segment: sc.segment, from: sc.fromRevenue })
		.from(sc)
		.where(and(eq(sc.team, team), isNotNull(sc.fromRevenue)))
		.orderBy(asc(sc.fromRevenue));
	const takes = rules.toReversed().map(({ segment, from }) =>
		db.query
			.update(c)
			.set({ segment })
			.where(and(eq(c.team, team), isNull(c.segment), gte(c.revenue, from!)))
	);
	if (takes.length) await db.commit(takes);
}
