import { and, asc, desc, eq, gte, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import type { Comment } from '#lib/domain/meeting/meeting.ts';
import type { App } from '../app.ts';
import type { Speaker } from '../charters/why.ts';
import type { Database } from '../db/index.ts';
import type { Asked } from './asked.ts';
import { found } from './fold.ts';
import { marked } from './marks.ts';
import type { Hits, Reader, Slice } from './search.ts';

/** What was said in the meetings of a team, as far as this member may read it, the newest meeting first. */
export async function commentsFound(
	{ db }: App,
	reader: Reader,
	asked: Asked,
	{ limit, offset }: Slice
): Promise<Hits> {
	const rows = await listed(db, reader, asked).limit(limit).offset(offset);
	const hits = rows.map(
		({ words, name, organisation, by, side, meeting, title, zone, all: _, ...row }) => ({
			...row,
			kind: 'comment' as const,
			marked: marked(words, asked.words),
			side,
			who: speaker(by, side, name, organisation),
			meeting: { id: meeting, title, zone }
		})
	);
	// A page after the last one has no row that could tell.
	const [all] = rows.length || !offset ? rows : await listed(db, reader, asked).limit(1);
	return { count: Number(all?.all ?? 0), hits };
}

/** Each row knows how many there are: the words are looked through once. */
export function listed({ query, tables }: Database, reader: Reader, asked: Asked) {
	const { comments: c, meetings: m, people: p, customers: k } = tables;
	return query
		.select({
			id: c.id,
			meeting: m.id,
			title: m.title,
			zone: m.zone,
			number: c.number,
			at: c.at,
			verb: c.verb,
			words: c.words,
			side: c.side,
			by: c.by,
			name: p.name,
			organisation: k.name,
			all: sql<number>`count(*) over ()`
		})
		.from(m)
		.innerJoin(c, eq(c.meeting, m.id))
		.leftJoin(p, and(eq(p.meeting, c.meeting), eq(p.id, c.by)))
		.leftJoin(k, eq(k.id, p.customer))
		.where(wanted(tables, reader, asked))
		.orderBy(desc(m.startsAt), asc(m.id), asc(c.number));
}

/** Of this team and no practice; not taken back; and put before the team, unless one wrote it oneself. */
function wanted(tables: Database['tables'], { team, member }: Reader, asked: Asked): SQL {
	const { comments: c, meetings: m, people: p } = tables;
	const { verb, side, customer, charter, meeting, moment, from, to } = asked;
	return and(
		eq(m.team, team),
		isNull(m.rehearses),
		meeting === null ? undefined : eq(m.id, meeting),
		charter === null ? undefined : eq(m.charter, charter),
		isNull(c.withdrawnAt),
		or(eq(c.readers, 'team'), eq(c.by, member)),
		verb === null ? undefined : eq(c.verb, verb),
		side === null ? undefined : eq(c.side, side),
		customer === null ? undefined : eq(p.customer, customer),
		moment === null ? undefined : eq(c.moment, moment),
		from === null ? undefined : gte(c.at, from),
		to === null ? undefined : lt(c.at, endOf(to)),
		found(c.folded, asked.words)
	)!;
}

/** After every time of that day. */
export const endOf = (day: string) => `${day}~`;

function speaker(
	by: string | null,
	side: Comment['side'],
	name: string | null,
	organisation: string | null
): Speaker {
	if (by === null) return { known: 'unsigned', side };
	return name ? { known: 'name', name, organisation, side } : { known: 'removed', side };
}
