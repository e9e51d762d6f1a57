import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, isStale, type Write } from '../db/index.ts';
import { Amount } from '../customers.ts';
import { IdOrNone, Text } from '../forms.ts';
import { once } from '../promises/given.ts';
import { Day } from '../trends/fields.ts';
import { theirWords } from '../customers/words.ts';

export const LostForm = v.object({
	id: Id,
	team: Id,
	customer: IdOrNone,
	name: Text(200),
	lostOn: Day,
	revenue: v.optional(Amount(0, 2_000_000_000)),
	margin: v.optional(Amount(-999, 100)),
	said: Text(2000),
	believed: Text(2000),
	theme: IdOrNone
});
export const BackForm = v.object({ lost: Id, team: Id, on: Day });

export type Lost = Awaited<ReturnType<typeof lostIn>>[number];

/** Customers who left, the latest first, each with what became of its own words. */
export async function lostIn({ db: { query, tables } }: App, team: string) {
	const { lostCustomers: l, themes: t, lossReviews: r } = tables;
	const rows = await query
		.select({ lost: l, label: t.label, gone: t.goneAt, reviewed: r.heldOn })
		.from(l)
		.leftJoin(t, eq(t.id, l.theme))
		.leftJoin(r, eq(r.id, l.review))
		.where(eq(l.team, team))
		.orderBy(desc(l.lostOn), desc(l.id));
	const words = await wordsBy(tables, query, team);
	return rows.map(({ lost, label, gone, reviewed }) => ({
		...lost,
		theme: gone === null ? lost.theme : null,
		label: gone === null ? label : null,
		reviewed,
		words: words.get(lost.customer ?? '') ?? 0
	}));
}

type Tables = App['db']['tables'];

/** What they said in meetings is still theirs after they left (4.30). */
async function wordsBy(tables: Tables, query: App['db']['query'], team: string) {
	const { comments: c, meetings: m, people: p, lostCustomers: l } = tables;
	const rows = await query
		.select({ customer: p.customer, n: sql<number>`cast(count(distinct ${c.id}) as integer)` })
		.from(l)
		.innerJoin(p, eq(p.customer, l.customer))
		.innerJoin(c, and(eq(c.meeting, p.meeting), eq(c.by, p.id)))
		.innerJoin(m, eq(m.id, c.meeting))
		.where(and(eq(l.team, team), theirWords(tables)))
		.groupBy(p.customer);
	return new Map(rows.map((one) => [one.customer, one.n]));
}

/** Customers of the list who left and did not come back. */
export async function goneNow({ db: { query, tables } }: App, team: string) {
	const { lostCustomers: l } = tables;
	const rows = await query
		.select({ customer: l.customer })
		.from(l)
		.where(and(eq(l.team, team), isNull(l.backOn)));
	return new Set(rows.flatMap((one) => one.customer ?? []));
}

type Said = Omit<v.InferOutput<typeof LostForm>, 'id' | 'team'>;
export type Done = { problem: 'nobody' | 'gone-already' } | null;

/** By the form. A customer of the list leaves once, until they come back. */
export async function addLost(
	app: App,
	{ id, team, ...said }: v.InferOutput<typeof LostForm>,
	by: string
): Promise<Done> {
	const known = await namesIn(app, team);
	const own = said.customer
		? known.find((one) => one.id === said.customer)
		: known.find((one) => same(one.name, said.name));
	const name = own?.name ?? said.name;
	if (!name) return { problem: 'nobody' };
	const there = (await lostIn(app, team)).find((one) => one.id === id);
	if (there) return null;
	if (own && (await goneNow(app, team)).has(own.id)) return { problem: 'gone-already' };
	const row = { ...said, customer: own?.id ?? null, name };
	await once(app, [
		lostWrite(app, { id, team, by, review: await reviewNow(app, team) }, priced(row, own)),
		told(app, { team, by }, { lost: id, name })
	]);
	return null;
}

const told = (app: App, { team, by }: { team: string; by: string }, body: object) =>
	activityWrite(app.db, { team, by, at: app.now(), type: 'customer lost', body });

export const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What nobody wrote down is as it stands in the list. */
export const priced = <T extends Pick<Said, 'revenue' | 'margin'>>(
	row: T,
	own: { revenue: number | null; margin: number | null } | undefined
) => ({
	...row,
	revenue: row.revenue ?? own?.revenue ?? null,
	margin: row.margin ?? own?.margin ?? null
});

export async function namesIn({ db: { query, tables } }: App, team: string) {
	const { customers: c } = tables;
	return query
		.select({ id: c.id, name: c.name, revenue: c.revenue, margin: c.margin })
		.from(c)
		.where(eq(c.team, team));
}

type At = { id: string; team: string; by: string; review: string | null };

export const lostWrite = (app: App, at: At, row: Omit<Said, 'id' | 'team'>): Write =>
	app.db.query.insert(app.db.tables.lostCustomers).values({ ...row, ...at, at: app.now() });

/** Whoever leaves while a review is being prepared is spoken about in it. */
export async function reviewNow({ db: { query, tables } }: App, team: string) {
	const { lossReviews: r } = tables;
	const [row] = await query
		.select({ id: r.id })
		.from(r)
		.where(and(eq(r.team, team), isNull(r.openedAt), isNull(r.closedAt)))
		.orderBy(desc(r.heldOn))
		.limit(1);
	return row?.id ?? null;
}

export const ThemeForm = v.object({ lost: Id, team: Id, theme: IdOrNone });

/** What they left for, joined to what others spoke about (4.30). */
export async function joinTheme(
	app: App,
	{ lost, team, theme }: v.InferOutput<typeof ThemeForm>,
	by: string
) {
	const { lostCustomers: l } = app.db.tables;
	await app.db.commit([
		app.db.query
			.update(l)
			.set({ theme })
			.where(and(eq(l.id, lost), eq(l.team, team))),
		activityWrite(app.db, {
			...{ team, by, at: app.now(), type: 'reason of a loss joined' as const },
			body: { lost, theme }
		})
	]);
}

/** They are a customer again from that day on; what they left for stays in the list. */
export async function cameBack(
	app: App,
	{ lost, team, on }: v.InferOutput<typeof BackForm>,
	by: string
): Promise<boolean> {
	const { lostCustomers: l } = app.db.tables;
	try {
		await app.db.commit([
			guarded(
				app.db.query
					.update(l)
					.set({ backOn: on })
					.where(and(eq(l.id, lost), eq(l.team, team), sql`${l.lostOn} <= ${on}`))
			),
			activityWrite(app.db, { team, by, at: app.now(), type: 'customer came back', body: { lost } })
		]);
		return true;
	} catch (error) {
		if (!isStale(error)) throw error;
		return false;
	}
}
