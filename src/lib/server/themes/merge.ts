import { and, eq } from 'drizzle-orm';
import { commentIn } from '#lib/domain/meeting/meeting.ts';
import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { enter } from '../meetings/rooms.ts';
import { secondOf, write, type At, type Doer, type Done, type Rated } from './moves.ts';

type New = { id: string; label: string; ref?: string };

/** A new theme, with the comment it began with if there is one. */
export const makeTheme = (app: App, doer: Doer, theme: New, first: At | null) =>
	write(app, doer, theme.id, async () => {
		const merged =
			first && (await mergedInto(app, doer, secondOf(theme.id, first), theme.id, first));
		if (first && !merged) return refuse('unknown-comment');
		return [made(app, doer, theme), ...(merged ? [merged] : [])];
	});

export function made({ db: { query, tables } }: App, { team, at }: Doer, theme: New): Done {
	const { id, label, ref = null } = theme;
	const row = { id, team, label, ref, createdAt: at };
	return {
		theme: id,
		id,
		deed: { kind: 'made', label },
		writes: [query.insert(tables.themes).values(row)]
	};
}

/** A person says: these are the same thing. Whatever theme they were in before, they are in this one now. */
export const mergeComments = (app: App, doer: Doer, id: string, theme: string, said: At[]) =>
	write(app, doer, id, async () => {
		if (!(await themeBy(app, doer.team, theme))) return refuse('unknown-theme');
		const done: Done[] = [];
		for (const at of said) {
			if ((await placeOf(app, at)) === theme) continue;
			const merged = await mergedInto(app, doer, done.length ? secondOf(id, at) : id, theme, at);
			if (!merged) return refuse('unknown-comment');
			done.push(merged);
		}
		return done;
	});

async function mergedInto(app: App, { team }: Doer, id: string, theme: string, at: At) {
	if (!(await isSaid(app, team, at))) return null;
	const before = await placeOf(app, at);
	const deed = { kind: 'merged' as const, ...at, before };
	return { theme, id, deed, writes: placeWrites(app, at, theme) };
}

/** Not the same thing after all. */
export const takeComment = (app: App, doer: Doer, id: string, at: At) =>
	write(app, doer, id, async (): Promise<Done[] | Refusal> => {
		const theme = await placeOf(app, at);
		if (!theme || !(await themeBy(app, doer.team, theme))) return refuse('unknown-comment');
		return [{ theme, id, deed: { kind: 'taken', ...at }, writes: placeWrites(app, at, null) }];
	});

/** A rating asked for on the spot counts for this theme. */
export const countRating = (app: App, doer: Doer, id: string, theme: string, rated: Rated) =>
	write(app, doer, id, async (): Promise<Done[] | Refusal> => {
		if (!(await themeBy(app, doer.team, theme))) return refuse('unknown-theme');
		const room = await enter(app, rated.meeting);
		const known = room?.meeting.subjects.some((one) => one.id === rated.subject);
		if (room?.team !== doer.team || !known) return refuse('unknown-subject');
		const before = await countedFor(app, rated);
		const deed = { kind: 'rated' as const, ...rated, before };
		return [{ theme, id, deed, writes: ratedWrites(app, rated, theme) }];
	});

/** Said in a meeting of this team, in words that may be seen by now. */
async function isSaid(app: App, team: string, { meeting, comment }: At) {
	const room = await enter(app, meeting);
	const found = room?.team === team ? commentIn(room.meeting, comment) : undefined;
	return found !== undefined && !found.withdrawn && !found.held;
}

export async function themeBy({ db: { query, tables } }: App, team: string, id: string) {
	const { themes: t } = tables;
	const [row] = await query
		.select()
		.from(t)
		.where(and(eq(t.id, id), eq(t.team, team)));
	return row && row.goneAt === null ? row : null;
}

export async function placeOf({ db: { query, tables } }: App, { meeting, comment }: At) {
	const { themeComments: c } = tables;
	const [row] = await query
		.select({ theme: c.theme })
		.from(c)
		.where(and(eq(c.meeting, meeting), eq(c.comment, comment)));
	return row?.theme ?? null;
}

export async function countedFor({ db: { query, tables } }: App, { meeting, subject }: Rated) {
	const { themeSubjects: s } = tables;
	const [row] = await query
		.select({ theme: s.theme })
		.from(s)
		.where(and(eq(s.meeting, meeting), eq(s.subject, subject)));
	return row?.theme ?? null;
}

export function placeWrites({ db: { query, tables } }: App, at: At, theme: string | null): Write[] {
	const { themeComments: c } = tables;
	const { meeting, comment } = at;
	return [
		query.delete(c).where(and(eq(c.meeting, meeting), eq(c.comment, comment))),
		...(theme ? [query.insert(c).values({ meeting, comment, theme })] : [])
	];
}

export function ratedWrites({ db: { query, tables } }: App, rated: Rated, theme: string | null) {
	const { themeSubjects: s } = tables;
	const { meeting, subject } = rated;
	return [
		query.delete(s).where(and(eq(s.meeting, meeting), eq(s.subject, subject))),
		...(theme ? [query.insert(s).values({ meeting, subject, theme })] : [])
	];
}
