import { and, asc, eq, isNull } from 'drizzle-orm';
import { likelyLink } from '#lib/domain/theme/link.ts';
import { counts } from '#lib/domain/theme/theme.ts';
import type { App } from '../app.ts';

/** How many themes each customer raised that the charter does not speak of, as it stood at any time: read once. */
export async function gapsOf(app: App, team: string) {
	const said = await remarksOf(app, team);
	const links = await linksOf(app, team);
	const clauses = await clausesOf(app, team);
	return (until: string) =>
		gapsIn(
			said.filter((one) => one.at <= until),
			links.filter((one) => one.at <= until),
			clauses
		);
}

function gapsIn(said: Remark[], links: Linked[], clauses: Clauses) {
	const there = onCharter(said, links, clauses);
	const gaps = new Map<string, Set<string>>();
	for (const { customer, theme, ...one } of said) {
		if (!customer || !counts(one) || there(theme)) continue;
		gaps.set(customer, (gaps.get(customer) ?? new Set()).add(theme));
	}
	return new Map([...gaps].map(([customer, themes]) => [customer, themes.size]));
}

/** What was put to a theme and is signed; whose words they are decides for whom they count. */
async function remarksOf({ db: { query, tables } }: App, team: string) {
	const { comments: c, meetings: m, people: p, themeComments: tc, themes: t } = tables;
	return query
		.select({
			at: c.at,
			theme: t.id,
			customer: p.customer,
			side: c.side,
			verb: c.verb,
			clause: c.clause
		})
		.from(tc)
		.innerJoin(t, eq(t.id, tc.theme))
		.innerJoin(c, and(eq(c.meeting, tc.meeting), eq(c.id, tc.comment)))
		.innerJoin(m, eq(m.id, c.meeting))
		.leftJoin(p, and(eq(p.meeting, c.meeting), eq(p.id, c.by)))
		.where(and(eq(t.team, team), isNull(t.goneAt), isNull(c.withdrawnAt), isNull(m.rehearses)));
}

type Remark = Awaited<ReturnType<typeof remarksOf>>[number];

async function linksOf({ db: { query, tables } }: App, team: string) {
	const { themeLinks: l, themes: t } = tables;
	return query
		.select({ theme: l.theme, charter: l.charter, on: l.onCharter, at: l.at })
		.from(l)
		.innerJoin(t, eq(t.id, l.theme))
		.where(eq(t.team, team))
		.orderBy(asc(l.version), asc(l.number));
}

type Linked = Awaited<ReturnType<typeof linksOf>>[number];

async function clausesOf({ db: { query, tables } }: App, team: string) {
	const { charters: ch, clauses: cl } = tables;
	const rows = await query
		.select({ id: cl.id, section: cl.section })
		.from(cl)
		.innerJoin(ch, eq(ch.id, cl.charter))
		.where(eq(ch.team, team));
	return rows as Clauses;
}

/** As people judged it last; where nobody did, as the pins propose. */
function onCharter(said: Remark[], links: Linked[], clauses: Clauses) {
	const judged = new Map(
		links.flatMap(({ theme, charter, on }) => (on ? [[`${theme} ${charter}`, { theme, on }]] : []))
	);
	const decided = Map.groupBy(judged.values(), (one) => one.theme);
	const remarks = Map.groupBy(said, (one) => one.theme);
	const likely = new Map<string, boolean>();
	return (theme: string) => {
		const known = decided.get(theme);
		if (known) return known.some((one) => one.on !== 'no');
		if (!likely.has(theme))
			likely.set(theme, likelyLink(remarks.get(theme) ?? [], clauses).on !== 'no');
		return likely.get(theme)!;
	};
}

type Clauses = Parameters<typeof likelyLink>[1];
