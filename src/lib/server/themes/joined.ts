import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { Name } from '../forms.ts';
import { entered } from '../trends/entered.ts';

/** A theme of the whole organisation, and the themes of teams that it is made of (4.03). */
export type Joined = {
	id: string;
	name: string;
	parts: { theme: string; label: string; team: string; said: number; complained: number }[];
	/** Themes of teams the reader is not in: counted, not told. */
	others: number;
};

export const JoinForm = v.object({
	id: Id,
	name: Name,
	themes: v.pipe(v.array(Id), v.minLength(2), v.maxLength(50))
});

/** What the reader's teams joined; each theme keeps its own records. */
export async function joinedFor(app: App, teams: string[]): Promise<Joined[]> {
	const { query, tables } = app.db;
	const { joinedThemes: j, joinedThemeParts: p, themes: t, teams: tm } = tables;
	const rows = await query
		.select({ id: j.id, name: j.name, theme: t.id, label: t.label, team: tm.id, named: tm.name })
		.from(p)
		.innerJoin(j, eq(j.id, p.joined))
		.innerJoin(t, eq(t.id, p.theme))
		.innerJoin(tm, eq(tm.id, t.team))
		.orderBy(asc(j.name), asc(tm.name), asc(t.label));
	const mine = rows.filter((one) => teams.includes(one.team));
	const counts = await saidOf(
		app,
		mine.map((one) => one.theme)
	);
	return [...Map.groupBy(rows, (one) => one.id).values()].flatMap((all) => {
		const seen = all.filter((one) => teams.includes(one.team));
		if (!seen.length) return [];
		return [
			{
				...{ id: all[0]!.id, name: all[0]!.name, others: all.length - seen.length },
				parts: seen.map(({ theme, label, named }) => ({
					...{ theme, label, team: named },
					...counts(theme)
				}))
			}
		];
	});
}

async function saidOf({ db: { query, tables } }: App, themes: string[]) {
	const { themeComments: tc, complaints: c } = tables;
	const said = await query.select({ theme: tc.theme }).from(tc).where(inArray(tc.theme, themes));
	const complained = await query
		.select({ theme: c.theme })
		.from(c)
		.where(and(inArray(c.theme, themes), isNull(c.parent)));
	const of = (rows: { theme: string | null }[], theme: string) =>
		rows.filter((one) => one.theme === theme).length;
	return (theme: string) => ({ said: of(said, theme), complained: of(complained, theme) });
}

/** Themes of the reader's teams that may still be joined. */
export async function looseThemes({ db: { query, tables } }: App, teams: string[]) {
	const { joinedThemeParts: p, themes: t, teams: tm } = tables;
	return query
		.select({ id: t.id, label: t.label, team: tm.name })
		.from(t)
		.innerJoin(tm, eq(tm.id, t.team))
		.leftJoin(p, eq(p.theme, t.id))
		.where(and(inArray(t.team, teams), isNull(t.goneAt), isNull(p.theme)))
		.orderBy(asc(t.label), asc(tm.name));
}

/** False unless all of them are loose themes of teams the person is in. */
export async function joinThemes(
	app: App,
	{ teams, user }: { teams: string[]; user: string },
	{ id, name, themes }: v.InferOutput<typeof JoinForm>
) {
	const { query, tables } = app.db;
	const loose = new Set((await looseThemes(app, teams)).map((one) => one.id));
	if (!themes.every((one) => loose.has(one))) return false;
	const at = app.now();
	const owners = await teamsOf(app, themes);
	await entered(app, [
		query.insert(tables.joinedThemes).values({ id, name, by: user, at }),
		query
			.insert(tables.joinedThemeParts)
			.values(themes.map((theme) => ({ theme, joined: id, by: user, at }))),
		...owners.map((team) =>
			activityWrite(app.db, {
				...{ team, by: user, at, type: 'theme joined to others' as const },
				body: { joined: id }
			})
		)
	]);
	return true;
}

const teamsOf = async (
	{
		db: {
			query,
			tables: { themes: t }
		}
	}: App,
	themes: string[]
) => [
	...new Set(
		(await query.select({ team: t.team }).from(t).where(inArray(t.id, themes))).map(
			(one) => one.team
		)
	)
];

/** The theme stands for itself again; one that is left alone is no joined theme any more. */
export async function partTheme(
	app: App,
	{ teams, user }: { teams: string[]; user: string },
	theme: string
) {
	const { query, tables } = app.db;
	const { joinedThemes: j, joinedThemeParts: p, themes: t } = tables;
	const [found] = await query
		.select({ joined: p.joined, team: t.team })
		.from(p)
		.innerJoin(t, eq(t.id, p.theme))
		.where(and(eq(p.theme, theme), inArray(t.team, teams)));
	if (!found) return;
	const { joined, team } = found;
	const rest = (await query.select({ theme: p.theme }).from(p).where(eq(p.joined, joined))).length;
	const left = rest > 2 ? eq(p.theme, theme) : eq(p.joined, joined);
	await app.db.commit([
		query.delete(p).where(left),
		...(rest > 2 ? [] : [query.delete(j).where(eq(j.id, joined))]),
		activityWrite(app.db, {
			...{ team, by: user, at: app.now(), type: 'theme taken from others' as const },
			body: { theme, joined }
		})
	]);
}
