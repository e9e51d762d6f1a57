import { and, eq } from 'drizzle-orm';
import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
import { made, placeOf, placeWrites, ratedWrites, themeBy } from './merge.ts';
import { secondOf, write, type At, type Doer, type Done, type Judgement } from './moves.ts';

export const renameTheme = (app: App, doer: Doer, id: string, theme: string, label: string) =>
	write(app, doer, id, async (): Promise<Done[] | Refusal> => {
		const row = await themeBy(app, doer.team, theme);
		if (!row) return refuse('unknown-theme');
		if (row.label === label) return [];
		const deed = { kind: 'renamed' as const, before: row.label, after: label };
		return [{ theme, id, deed, writes: [labelWrite(app, theme, label)] }];
	});

export const labelWrite = ({ db: { query, tables } }: App, theme: string, label: string) =>
	query.update(tables.themes).set({ label }).where(eq(tables.themes.id, theme));

/** Two that were the same all along: everything of the second is in the first now. */
export const joinThemes = (app: App, doer: Doer, id: string, theme: string, from: string) =>
	write(app, doer, id, async (): Promise<Done[] | Refusal> => {
		const [into, other] = [
			await themeBy(app, doer.team, theme),
			await themeBy(app, doer.team, from)
		];
		if (!into || !other || theme === from) return refuse('unknown-theme');
		const comments = await commentsOf(app, from);
		const subjects = await subjectsOf(app, from);
		const deed = { kind: 'joined' as const, from, label: other.label, comments, subjects };
		const writes = [
			...comments.flatMap((at) => placeWrites(app, at, theme)),
			...subjects.flatMap((rated) => ratedWrites(app, rated, theme)),
			goneWrite(app, from, doer.at, theme)
		];
		return [{ theme, id, deed, writes }];
	});

/** Two things in one: these comments begin a theme of their own. */
export const splitTheme = (
	app: App,
	doer: Doer,
	theme: string,
	{ id: to, label }: { id: string; label: string },
	comments: At[]
) =>
	write(app, doer, to, async (): Promise<Done[] | Refusal> => {
		if (!(await themeBy(app, doer.team, theme))) return refuse('unknown-theme');
		for (const at of comments)
			if ((await placeOf(app, at)) !== theme) return refuse('unknown-comment');
		if (!comments.length) return refuse('unknown-comment');
		const deed = { kind: 'split' as const, to, label, comments };
		const writes = comments.flatMap((at) => placeWrites(app, at, to));
		return [made(app, doer, { id: to, label }), { theme, id: secondOf(to, theme), deed, writes }];
	});

export const goneWrite = (
	{ db: { query, tables } }: App,
	theme: string,
	goneAt: string | null,
	joined: string | null
) => query.update(tables.themes).set({ goneAt, joined }).where(eq(tables.themes.id, theme));

export const commentsOf = ({ db: { query, tables } }: App, theme: string): Promise<At[]> => {
	const { themeComments: c } = tables;
	return query
		.select({ meeting: c.meeting, comment: c.comment })
		.from(c)
		.where(eq(c.theme, theme))
		.then((rows) => rows);
};

export const subjectsOf = ({ db: { query, tables } }: App, theme: string) => {
	const { themeSubjects: s } = tables;
	return query
		.select({ meeting: s.meeting, subject: s.subject })
		.from(s)
		.where(eq(s.theme, theme))
		.then((rows) => rows);
};

type Passage = { charter: string; version: number } & Judgement;

/** A person's word on whether, and where, the charter speaks of it. */
export const linkTheme = (app: App, doer: Doer, id: string, theme: string, link: Passage) =>
	write(app, doer, id, async (number): Promise<Done[] | Refusal> => {
		if (!(await themeBy(app, doer.team, theme))) return refuse('unknown-theme');
		const clause = link.onCharter === 'no' ? null : link.clause;
		if (!(await isOf(app, doer.team, link.charter, link.version, clause)))
			return refuse('unknown-clause');
		const before = await lastLink(app, theme, link);
		const deed = { kind: 'linked' as const, ...link, clause, before };
		return [
			{
				theme,
				id,
				deed,
				writes: [linkWrite(app, doer, { move: id, theme, number, ...link, clause })]
			}
		];
	});

type LinkRow = { move: string; theme: string; number: number } & Passage;

export const linkWrite = ({ db: { query, tables } }: App, { by, at }: Doer, link: LinkRow) =>
	query.insert(tables.themeLinks).values({ ...link, by, at });

/** What counted for this version until now. */
async function lastLink(app: App, theme: string, { charter, version }: Passage) {
	const { query, tables } = app.db;
	const { themeLinks: l } = tables;
	const rows = await query
		.select()
		.from(l)
		.where(and(eq(l.theme, theme), eq(l.charter, charter), eq(l.version, version)));
	const last = rows.toSorted((a, b) => a.number - b.number).at(-1);
	return last ? { onCharter: last.onCharter, clause: last.clause } : null;
}

async function isOf(
	{ db: { query, tables } }: App,
	team: string,
	charter: string,
	version: number,
	clause: string | null
) {
	const { charters: c, charterVersions: v, versionClauses: vc } = tables;
	const [known] = await query
		.select({ number: v.number })
		.from(v)
		.innerJoin(c, eq(c.id, v.charter))
		.where(and(eq(c.team, team), eq(v.charter, charter), eq(v.number, version)));
	if (!known || clause === null) return known !== undefined;
	const [there] = await query
		.select({ clause: vc.clause })
		.from(vc)
		.where(and(eq(vc.charter, charter), eq(vc.number, version), eq(vc.clause, clause)));
	return there !== undefined;
}
