import { and, asc, count, desc, eq, gte, lt } from 'drizzle-orm';
import type { App } from '../app.ts';
import type { Asked } from './asked.ts';
import { endOf } from './comments.ts';
import { found } from './fold.ts';
import { marked } from './marks.ts';
import type { Hits, Reader, Slice } from './search.ts';

/** What was said to a team outside of meetings, and what was answered to questions about it; the newest first. */
export async function complaintsFound(
	{ db: { query, tables } }: App,
	{ team }: Reader,
	asked: Asked,
	{ limit, offset }: Slice
): Promise<Hits> {
	const { complaints: c, contacts: p, customers: k } = tables;
	const { customer, moment, from, to, words } = asked;
	const wanted = and(
		eq(c.team, team),
		customer === null ? undefined : eq(c.customer, customer),
		moment === null ? undefined : eq(c.moment, moment),
		from === null ? undefined : gte(c.saidOn, from),
		to === null ? undefined : lt(c.saidOn, endOf(to)),
		found(c.folded, words)
	);
	const [all] = await query.select({ n: count() }).from(c).where(wanted);
	const rows = await query
		.select({
			...{ id: c.id, words: c.words, at: c.saidOn, sayer: c.sayer },
			...{ contact: p.name, customer: k.name }
		})
		.from(c)
		.leftJoin(p, eq(p.id, c.contact))
		.leftJoin(k, eq(k.id, c.customer))
		.where(wanted)
		.orderBy(desc(c.saidOn), asc(c.id))
		.limit(limit)
		.offset(offset);
	const hits = rows.map(({ id, at, words: text, ...who }) => ({
		...{ kind: 'complaint' as const, id, at, marked: marked(text, words) },
		said: [who.contact ?? who.sayer, who.customer].filter(Boolean).join(', ') || undefined
	}));
	return { count: Number(all?.n ?? 0), hits };
}
