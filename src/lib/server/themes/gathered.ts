import { asc, eq } from 'drizzle-orm';
import type { Remark, Theme } from '#lib/domain/theme/theme.ts';
import type { App } from '../app.ts';
import { heldBy, keyOf, type HeldMeeting } from './held.ts';

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
};

export async function gathered(app: App, team: string): Promise<Gathered> {
	const { query, tables } = app.db;
	const { themes: t, themeComments: c, themeLinks: l, themeSubjects: s } = tables;
	const rows = await query.select().from(t).where(eq(t.team, team)).orderBy(asc(t.createdAt));
	const held = await heldBy(app, team);
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
		links: links.map((one) => one.link)
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
