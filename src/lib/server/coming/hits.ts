import { and, desc, eq, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import { median } from '#lib/domain/meeting/ballots.ts';
import { rank, type Hit } from '#lib/domain/programme/coming.ts';
import type { App } from '../app.ts';
import { isOpened } from '../export/ratings.ts';
import { goneNow } from '../lost/lost.ts';
import { foldedOf } from '../meetings/shelf.ts';
import { touchesOf, type Coming } from './changes.ts';
import { theirWords } from '../customers/words.ts';

/** Words of theirs about what changes, and where they stand. */
export type Said = { id: string; words: string; at: string; href: string };
export type Struck = Hit & { id: string; name: string; said: Said[] };

type Touched = { team: string; clauses: string[]; themes: string[] };

/** Every customer the team has, ranked by how hard the change hits them, with each factor (2.03). */
export async function hitsOf(app: App, coming: Coming): Promise<Struck[]> {
	const { query, tables } = app.db;
	const { customers: c, comingUses: u } = tables;
	const touches = await touchesOf(app, coming.id);
	const of = (kind: string) => touches.filter((one) => one.kind === kind).map((one) => one.target);
	const touched = { team: coming.team, clauses: of('clause'), themes: of('theme') };
	const rows = await query
		.select({ id: c.id, name: c.name })
		.from(c)
		.where(eq(c.team, coming.team));
	const uses = await query.select().from(u).where(eq(u.coming, coming.id));
	const said = await saidOf(app, touched);
	const importance = await importanceBy(app, touched);
	const gone = await goneNow(app, coming.team);
	const known = rows
		.filter(({ id }) => !gone.has(id))
		.map((one) => {
			const words = said.get(one.id) ?? [];
			return {
				...one,
				uses: uses.find(({ customer }) => customer === one.id)?.level ?? null,
				said: words,
				remarks: words.length,
				importance: importance.get(one.id) ?? null
			};
		});
	return rank(known, coming);
}

/** What customers said of what is touched, in meetings and outside of them, the latest first. */
async function saidOf(app: App, touched: Touched) {
	const all = [...(await remarksIn(app, touched)), ...(await complaintsIn(app, touched))];
	const latest = all.toSorted((a, b) => (a.at < b.at ? 1 : -1));
	return Map.groupBy(latest, (one) => one.customer!);
}

/** Signed words the team may read, each once however many of the touched things it is about. */
async function remarksIn({ db: { query, tables } }: App, { team, clauses, themes }: Touched) {
	const { comments: c, meetings: m, people: p, themeComments: tc } = tables;
	const rows = await query
		.selectDistinct({
			id: c.id,
			meeting: c.meeting,
			words: c.words,
			at: c.at,
			customer: p.customer
		})
		.from(c)
		.innerJoin(m, eq(m.id, c.meeting))
		.innerJoin(p, and(eq(p.meeting, c.meeting), eq(p.id, c.by)))
		.leftJoin(tc, and(eq(tc.meeting, c.meeting), eq(tc.comment, c.id)))
		.where(
			and(
				eq(m.team, team),
				theirWords(tables),
				isNotNull(p.customer),
				or(inArray(c.clause, clauses), inArray(tc.theme, themes))
			)
		);
	return rows.map(({ meeting, ...one }) => ({
		...one,
		href: `/meetings/${meeting}/comments/${one.id}`
	}));
}

async function complaintsIn({ db: { query, tables } }: App, { team, clauses, themes }: Touched) {
	const { complaints: k } = tables;
	const rows = await query
		.select({ id: k.id, words: k.words, at: k.at, customer: k.customer })
		.from(k)
		.where(
			and(
				eq(k.team, team),
				isNotNull(k.customer),
				isNull(k.parent),
				or(inArray(k.clause, clauses), inArray(k.theme, themes))
			)
		);
	return rows.map((one) => ({ ...one, href: `/complaints/${one.id}` }));
}

/** How important each customer last called what is touched: the middle of its people, of several things the highest. */
async function importanceBy(app: App, touched: Touched) {
	const found = new Map<string, number>();
	const asked = await askedIn(app, touched);
	const meetings = await foldedOf(
		app,
		asked.map(({ meeting }) => meeting)
	);
	for (const { meeting, subjects } of asked) {
		const held = meetings.get(meeting);
		if (!held || !isOpened(held, 'ratings')) continue;
		const whose = new Map(held.people.map((one) => [one.id, one.customer]));
		const given = held.ballots.filter(
			({ kind, subject, value, by }) =>
				kind === 'importance' && subjects.has(subject) && typeof value === 'number' && by !== null
		);
		for (const [customer, ballots] of Map.groupBy(given, (one) => whose.get(one.by!) ?? null)) {
			if (customer === null || found.has(customer)) continue;
			const each = [...Map.groupBy(ballots, (one) => one.subject).values()];
			const middles = each.map((some) => median(some.map((one) => one.value as number)) ?? 0);
			found.set(customer, Math.max(...middles));
		}
	}
	return found;
}

/** Meetings in which what is touched may have been rated, the latest first, and as what. */
async function askedIn({ db: { query, tables } }: App, { team, clauses, themes }: Touched) {
	const { meetings: m, clauses: cl, themeSubjects: ts } = tables;
	const charters = query.select({ id: cl.charter }).from(cl).where(inArray(cl.id, clauses));
	const subjects = await query.select().from(ts).where(inArray(ts.theme, themes));
	const among = subjects.map((one) => one.meeting);
	const rows = await query
		.select({ id: m.id })
		.from(m)
		.where(
			and(
				eq(m.team, team),
				eq(m.state, 'closed'),
				isNull(m.rehearses),
				ne(m.names, 'none'),
				or(inArray(m.charter, charters), inArray(m.id, among))
			)
		)
		.orderBy(desc(m.startsAt));
	return rows.map(({ id }) => {
		const own = subjects.filter((one) => one.meeting === id).map((one) => one.subject);
		return { meeting: id, subjects: new Set([...clauses, ...own]) };
	});
}
