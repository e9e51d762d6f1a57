import { and, eq, isNull, sql } from 'drizzle-orm';
import type { App } from '../app.ts';
import { beyond, inOrder, pageOf, type Asked } from './page.ts';

type Which = { meeting: string; comment: string };

/** What was said, as far as the whole team may read it, by whom as far as the meeting was held by name (decision 4). */
export async function commentsOf(app: App, team: string, asked: Asked, which?: Which) {
	const { comments: c, meetings: m, people: p, customers: k, themeComments: t } = app.db.tables;
	const id = sql<string>`${c.meeting} || ' ' || ${c.id}`;
	const rows = await app.db.query
		.select({
			key: { at: c.at, id },
			id: c.id,
			meeting: c.meeting,
			charter: c.charter,
			number: c.number,
			at: c.at,
			side: c.side,
			by: c.by,
			name: p.name,
			organisation: k.name,
			names: m.names,
			verb: c.verb,
			clause: c.clause,
			section: c.section,
			quote: c.quote,
			words: c.words,
			outcome: c.outcome,
			moment: c.moment,
			kind: c.kind,
			parent: c.parent,
			question: c.question,
			theme: t.theme
		})
		.from(c)
		.innerJoin(m, eq(m.id, c.meeting))
		.leftJoin(p, and(eq(p.meeting, c.meeting), eq(p.id, c.by)))
		.leftJoin(k, eq(k.id, p.customer))
		.leftJoin(t, and(eq(t.meeting, c.meeting), eq(t.comment, c.id)))
		.where(
			and(
				eq(m.team, team),
				isNull(m.rehearses),
				eq(c.readers, 'team'),
				isNull(c.withdrawnAt),
				asked.meeting === undefined ? undefined : eq(c.meeting, asked.meeting),
				which && and(eq(c.meeting, which.meeting), eq(c.id, which.comment)),
				beyond(c.at, id, asked.after)
			)
		)
		.orderBy(...inOrder(c.at, id))
		.limit(asked.limit + 1);
	return pageOf(rows, asked, ({ by, name, organisation, names, quote, outcome, ...row }) => ({
		...row,
		by: by === null ? null : speaker(names, name, organisation),
		quote: quote === null ? null : JSON.parse(quote),
		outcome: outcome === null ? null : JSON.parse(outcome)
	}));
}

function speaker(names: string, name: string | null, organisation: string | null) {
	if (names === 'none') return null;
	return { name: names === 'names' ? name || null : null, organisation };
}
