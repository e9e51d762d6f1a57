import { asc, eq, inArray } from 'drizzle-orm';
import type { App } from '../app.ts';
import { clausesEver } from '../trends/held.ts';
import { trainingsOf } from '../trends/trainings.ts';
import { wavesOf } from '../trends/waves.ts';

/** What happened between the meetings of a team, in the order it happened. */
export async function betweenFor(app: App, team: string) {
	const { query, tables } = app.db;
	const { charters: c } = tables;
	const charters = await query
		.select({ id: c.id })
		.from(c)
		.where(eq(c.team, team))
		.orderBy(asc(c.createdAt), asc(c.title));
	const parts = await Promise.all(charters.map(({ id }) => charterParts(app, id)));
	const ids = charters.map((one) => one.id);
	const themes = await query.select().from(tables.themes).where(eq(tables.themes.team, team));
	const label = (id: string) => themes.find((one) => one.id === id);
	const { complaintCounts: cc, savings: s } = tables;
	const counts = await query
		.select({ theme: cc.theme, month: cc.month, count: cc.count, customers: cc.customers })
		.from(cc)
		.where(eq(cc.team, team));
	const savings = await query
		.select({ charter: s.charter, kind: s.kind, target: s.target, hours: s.hours })
		.from(s)
		.where(inArray(s.charter, ids));
	return {
		trainings: parts.flatMap((one) => one.trainings),
		waves: parts.flatMap((one) => one.waves),
		complaints: counts
			.map((one) => ({
				...one,
				ref: label(one.theme)?.ref ?? null,
				label: label(one.theme)?.label ?? null
			}))
			.toSorted((a, b) => byText(a.label ?? '', b.label ?? '') || byText(a.month, b.month)),
		figures: parts.flatMap((one) => one.figures),
		serves: parts.flatMap((one) => one.serves),
		savings: savings.toSorted((a, b) => a.hours - b.hours || byText(a.kind, b.kind))
	};
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Of one charter, by day or month and then as the clauses stand. */
async function charterParts(app: App, charter: string) {
	const { query, tables } = app.db;
	const { figures: f, serves: s } = tables;
	const clauses = await clausesEver(app, charter);
	const place = (id: string) => clauses.findIndex((one) => one.id === id);
	const ref = (id: string) => clauses[place(id)]?.ref ?? null;
	const figures = await query
		.select({ clause: f.clause, month: f.month, value: f.value, unit: f.unit })
		.from(f)
		.where(eq(f.charter, charter))
		.orderBy(asc(f.month));
	const serves = await query
		.select({ clause: s.clause, expectation: s.expectation, mark: s.mark })
		.from(s)
		.where(eq(s.charter, charter));
	return {
		trainings: (await trainingsOf(app, charter)).map((one) => ({ charter, ...one })),
		waves: (await wavesOf(app, charter))
			.map((one) => ({
				charter,
				...one,
				ref: ref(one.clause),
				n: one.performance.length
			}))
			.toSorted((a, b) => byText(a.month, b.month) || place(a.clause) - place(b.clause)),
		figures: figures
			.map((one) => ({ charter, ...one, ref: ref(one.clause), value: Number(one.value) }))
			.toSorted((a, b) => place(a.clause) - place(b.clause) || byText(a.month, b.month)),
		serves: serves
			.map((one) => ({
				charter,
				...one,
				ref: ref(one.clause),
				of: ref(one.expectation)
			}))
			.toSorted(
				(a, b) => place(a.clause) - place(b.clause) || place(a.expectation) - place(b.expectation)
			)
	};
}
