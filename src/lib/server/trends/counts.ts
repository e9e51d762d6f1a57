import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import type { Source } from '#lib/domain/programme/complaint.ts';
import { filled, monthsOf, type Counted } from '#lib/domain/trend/months.ts';
import { activityWrite, takeOut } from '../activity.ts';
import type { App } from '../app.ts';
import { customersBy, filedBy, monthsFiled } from '../complaints/counted.ts';
import { Text } from '../forms.ts';
import type { By } from './entered.ts';
import { isClauseOf } from './held.ts';
import { Count, CountOrNone, Decimal, Month } from './fields.ts';

export const ComplaintsForm = v.object({
	theme: Id,
	month: Month,
	count: Count,
	customers: CountOrNone
});
export const FigureForm = v.object({
	clause: Id,
	month: Month,
	value: Decimal,
	unit: Text(200)
});

/**
 * Complaints a month by theme: those that were counted elsewhere, and those that are written down here; or
 * only the latter, from one source. What was said of a theme that was joined to another counts there.
 */
export async function complaintsOf(app: App, team: string, source: Source | '' = '') {
	const { query, tables } = app.db;
	const { complaintCounts: c, themes: t } = tables;
	const elsewhere = source
		? []
		: await query.select().from(c).where(eq(c.team, team)).orderBy(asc(c.month));
	const themes = await query.select().from(t).where(eq(t.team, team));
	const known = new Map(themes.map((one) => [one.id, one]));
	const all = await filedBy(app, team);
	const filed = Map.groupBy(
		all.filter((one) => one.theme && (!source || one.source === source)),
		(one) => standing(known, one.theme!)
	);
	const customers = await customersBy(app, team);
	const by = Map.groupBy(elsewhere, (row) => standing(known, row.theme));
	return [...new Set([...by.keys(), ...filed.keys()])]
		.map((theme) => ({
			theme,
			label: known.get(theme)?.label ?? '',
			months: monthsOf(
				summed(by.get(theme) ?? [], monthsFiled(filed.get(theme) ?? [], all, customers))
			)
		}))
		.toSorted((a, b) => (a.label < b.label ? -1 : 1));
}

/** The theme that stands for one that was joined to it. */
function standing(themes: Map<string, { joined: string | null }>, id: string) {
	const seen = new Set<string>();
	let at = id;
	for (let next = themes.get(at)?.joined; next && !seen.has(next); next = themes.get(at)?.joined) {
		seen.add(next);
		at = next;
	}
	return at;
}

/** A theme that is counted elsewhere is only known where it was counted, or where words of it stand here. */
function summed(elsewhere: Counted[], filed: Counted[]) {
	const months = new Map<string, Counted>();
	const here = elsewhere.length ? filed.filter(({ count }) => count > 0) : filed;
	for (const { month, count, customers } of [...elsewhere, ...here]) {
		const before = months.get(month);
		months.set(month, {
			month,
			count: (before?.count ?? 0) + count,
			customers: before?.customers ?? customers
		});
	}
	return [...months.values()];
}

/** A month that was counted before is corrected. False for a theme of nobody here. */
export async function countComplaints(
	app: App,
	{ team, user }: Pick<By, 'team' | 'user'>,
	said: v.InferOutput<typeof ComplaintsForm>
) {
	const { query, tables } = app.db;
	const { complaintCounts: c, themes: t } = tables;
	const theme = and(eq(t.id, said.theme), eq(t.team, team));
	if (!(await query.select({ id: t.id }).from(t).where(theme)).length) return false;
	const at = app.now();
	const { count, customers } = said;
	await app.db.commit([
		query
			.insert(c)
			.values({ ...said, team, by: user, at })
			.onConflictDoUpdate({
				target: [c.team, c.theme, c.month],
				set: { count, customers, by: user, at }
			}),
		activityWrite(app.db, { team, by: user, at, type: 'complaints counted', body: said })
	]);
	return true;
}

export type Figures = {
	clause: string;
	unit: string;
	months: { month: string; value: number | null }[];
};

/** What each measure came to, month by month; a month that nobody entered is a gap. */
export async function figuresOf(
	{ db: { query, tables } }: App,
	charter: string
): Promise<Figures[]> {
	const { figures: f } = tables;
	const rows = await query.select().from(f).where(eq(f.charter, charter)).orderBy(asc(f.month));
	return [...new Set(rows.map((one) => one.clause))].map((clause) => {
		const mine = rows.filter((one) => one.clause === clause);
		return {
			clause,
			unit: mine.findLast((one) => one.unit)?.unit ?? '',
			months: filled(mine.map(({ month, value }) => ({ month, value: Number(value) })))
		};
	});
}

export async function noteFigure(
	app: App,
	{ charter, team, user }: By,
	said: v.InferOutput<typeof FigureForm>
) {
	if (!(await isClauseOf(app, charter, said.clause))) return false;
	const { query, tables } = app.db;
	const { figures: f } = tables;
	const at = app.now();
	const { value, unit } = said;
	await app.db.commit([
		query
			.insert(f)
			.values({ ...said, charter, by: user, at })
			.onConflictDoUpdate({
				target: [f.charter, f.clause, f.month],
				set: { value, unit, by: user, at }
			}),
		activityWrite(app.db, { team, by: user, at, type: 'figure noted', body: { charter, ...said } })
	]);
	return true;
}

export async function removeComplaints(
	app: App,
	{ team, user }: Pick<By, 'team' | 'user'>,
	said: { theme: string; month: string }
) {
	const { query, tables } = app.db;
	const { complaintCounts: c } = tables;
	await takeOut(
		app,
		query.delete(c).where(and(eq(c.team, team), eq(c.theme, said.theme), eq(c.month, said.month))),
		{ team, by: user, at: app.now(), type: 'complaints removed', body: said }
	);
}

export async function removeFigure(
	app: App,
	{ charter, team, user }: By,
	said: { clause: string; month: string }
) {
	const { query, tables } = app.db;
	const { figures: f } = tables;
	await takeOut(
		app,
		query
			.delete(f)
			.where(and(eq(f.charter, charter), eq(f.clause, said.clause), eq(f.month, said.month))),
		{ team, by: user, at: app.now(), type: 'figure removed', body: { charter, ...said } }
	);
}
