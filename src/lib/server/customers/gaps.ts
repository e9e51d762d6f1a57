import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { likelyLink } from '#lib/domain/theme/link.ts';
import { counts } from '#lib/domain/theme/theme.ts';
import type { App } from '../app.ts';

/** How many themes each customer raised that the charter does not speak of, as it stood at a time. */
export async function gapsBy(app: App, team: string, until: string) {
	const said = await remarksOf(app, team, until);
	const there = await onCharter(app, team, until, said);
	const gaps = new Map<string, Set<string>>();
	for (const { customer, theme, ...one } of said) {
		if (!customer || !counts(one) || there(theme)) continue;
		gaps.set(customer, (gaps.get(customer) ?? new Set()).add(theme));
	}
	return new Map([...gaps].map(([customer, themes]) => [customer, themes.size]));
}

/** What was put to a theme and is signed; whose words they are decides for whom they count. */
async function remarksOf({ db: { query, tables } }: App, team: string, until: string) {
	const { comments: c, meetings: m, people: p, themeComments: tc, themes: t } = tables;
	return query
		.select({
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
		.where(
			and(
				eq(t.team, team),
				isNull(t.goneAt),
				isNull(c.withdrawnAt),
				isNull(m.rehearses),
				lte(c.at, until)
			)
		);
}

type Remark = Awaited<ReturnType<typeof remarksOf>>[number];

/** As people judged it last; where nobody did, as the pins propose. */
async function onCharter(app: App, team: string, until: string, said: Remark[]) {
	const { query, tables } = app.db;
	const { charters: ch, clauses: cl, themeLinks: l, themes: t } = tables;
	const links = await query
		.select({ theme: l.theme, charter: l.charter, on: l.onCharter })
		.from(l)
		.innerJoin(t, eq(t.id, l.theme))
		.where(and(eq(t.team, team), lte(l.at, until)))
		.orderBy(asc(l.version), asc(l.number));
	const clauses = await query
		.select({ id: cl.id, section: cl.section })
		.from(cl)
		.innerJoin(ch, eq(ch.id, cl.charter))
		.where(eq(ch.team, team));
	const judged = new Map(
		links.flatMap(({ theme, charter, on }) => (on ? [[`${theme} ${charter}`, { theme, on }]] : []))
	);
	const decided = Map.groupBy(judged.values(), (one) => one.theme);
	const remarks = Map.groupBy(said, (one) => one.theme);
	return (theme: string) => {
		const known = decided.get(theme);
		if (known) return known.some((one) => one.on !== 'no');
		return likelyLink(remarks.get(theme) ?? [], clauses as Clauses).on !== 'no';
	};
}

type Clauses = Parameters<typeof likelyLink>[1];
