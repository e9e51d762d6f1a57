import { asc, eq, max } from 'drizzle-orm';
import type { Remark, Theme } from '#lib/domain/theme/theme.ts';
import type { App } from '../app.ts';
import { heldBy, keyOf, type HeldMeeting } from './held.ts';
import type { Judgement } from './judged.ts';

export type ThemeRow = App['db']['tables']['themes']['$inferSelect'];
export type LinkRow = App['db']['tables']['themeLinks']['$inferSelect'];

/** The themes of a team with all that was merged into them, and the meetings it was said in. */
export type Gathered = {
	themes: (Theme & { ref: string | null; createdAt: string })[];
	held: HeldMeeting[];
	/** The theme each remark was merged into. */
	placed: Map<string, string>;
	/** The theme that something rated on the spot counts for. */
	ratedAs(meeting: string, subject: string): string | null;
	/** Where a theme is now: itself, the one it was joined to, or nowhere. */
	joinedTo(theme: string): string | null;
	/** How people judged each theme against a charter, the newest last. */
	links: LinkRow[];
	/** What was judged of it already, by charter. */
	judged: Map<string, Judgement>;
};

/** The rows that people made of themes, as of a line of their history: every step with a theme is another line. */
export type Placements = {
	moves: number;
	rows: ThemeRow[];
	placed: Map<string, string>;
	subjects: Counted[];
	links: LinkRow[];
};

/** Read anew only when somebody did something with a theme, put together anew when a meeting went on as well. */
export async function gathered(app: App, team: string): Promise<Gathered> {
	const held = await heldBy(app, team);
	const moves = await movesOf(app, team);
	const looked = app.looked.get(team);
	if (looked?.held !== held) return gather(held, await placementsOf(app, team, moves));
	if (looked.placements?.moves !== moves) {
		delete looked.gathered;
		looked.placements = await placementsOf(app, team, moves);
	}
	return (looked.gathered ??= gather(held, looked.placements));
}

async function movesOf({ db: { query, tables } }: App, team: string) {
	const { themeMoves: m } = tables;
	const [row] = await query
		.select({ number: max(m.number) })
		.from(m)
		.where(eq(m.team, team));
	return row?.number ?? 0;
}

async function placementsOf(app: App, team: string, moves: number): Promise<Placements> {
	const { query, tables } = app.db;
	const { themes: t, themeComments: c, themeLinks: l, themeSubjects: s } = tables;
	const rows = await query.select().from(t).where(eq(t.team, team)).orderBy(asc(t.createdAt));
	const comments = await query
		.select({ meeting: c.meeting, comment: c.comment, theme: c.theme })
		.from(c)
		.innerJoin(t, eq(t.id, c.theme))
		.where(eq(t.team, team));
	const placed = new Map(comments.map((one) => [keyOf(one.meeting, one.comment), one.theme]));
	const subjects = await query
		.select({ meeting: s.meeting, subject: s.subject, theme: s.theme })
		.from(s)
		.innerJoin(t, eq(t.id, s.theme))
		.where(eq(t.team, team));
	const links = await query
		.select({ link: l })
		.from(l)
		.innerJoin(t, eq(t.id, l.theme))
		.where(eq(t.team, team))
		.orderBy(asc(l.number));
	return { moves, rows, placed, subjects, links: links.map((one) => one.link) };
}

/** The charter that most of these words were said about. */
export function charterOf({ held }: Gathered, remarks: readonly Remark[]): string | null {
	const saidIn = Map.groupBy(remarks, (one) => one.meeting);
	const times = new Map<string, number>();
	for (const { id, charter } of held)
		if (saidIn.has(id)) times.set(charter, (times.get(charter) ?? 0) + saidIn.get(id)!.length);
	return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function gather(held: HeldMeeting[], known: Placements): Gathered {
	const { rows, placed, subjects, links } = known;
	const remarks = Map.groupBy(
		held.flatMap((one) => one.remarks),
		(one) => placed.get(one.id) ?? ''
	);
	return {
		themes: rows
			.filter((one) => one.goneAt === null)
			.map(({ id, label, ref, createdAt }) => ({
				id,
				label,
				ref,
				createdAt,
				remarks: remarks.get(id) ?? ([] as Remark[])
			})),
		held,
		placed,
		...standing(rows, subjects),
		links,
		judged: new Map()
	};
}

type Counted = { meeting: string; subject: string; theme: string };

/** What was rated under the theme's own id, or was counted for it by hand; a joined theme is the one it was joined to. */
function standing(rows: ThemeRow[], subjects: Counted[]) {
	const byHand = new Map(subjects.map((one) => [keyOf(one.meeting, one.subject), one.theme]));
	const known = new Map(rows.map((one) => [one.id, one]));
	const joinedTo = (theme: string) => {
		let at = known.get(theme);
		const seen = new Set<string>();
		while (at?.joined && !seen.has(at.id)) {
			seen.add(at.id);
			at = known.get(at.joined);
		}
		return at && at.goneAt === null ? at.id : null;
	};
	return {
		joinedTo,
		ratedAs: (meeting: string, subject: string) =>
			joinedTo(byHand.get(keyOf(meeting, subject)) ?? subject)
	};
}
