import { and, asc, eq, isNotNull } from 'drizzle-orm';
import * as v from 'valibot';
import { audiences } from '#lib/domain/meeting/visibility.ts';
import { callings, type Called } from '#lib/words/called.ts';
import type { App } from './app.ts';
import type { Locale } from '#lib/words/index.ts';
import { activityWrite } from './activity.ts';
import { usualMoments } from './moments.ts';
import { replanned } from './meetings/rooms.ts';
import { cut } from './realtime/cut.ts';
import { audienceRoom } from './realtime/publish.ts';
import type { Role } from './who.ts';

export type Team = {
	id: string;
	name: string;
	example: boolean;
	/** The one meeting of a hidden team in which somebody practises. */
	practice: string | null;
	/** What those it works for are called, when not customers. */
	called: Called | null;
	/** It sells them nothing: no revenue, no margin. */
	unpaid: boolean;
	role: Role;
};

/** The teams of a person, the worked example last. */
export async function teamsOf({ db: { query, tables } }: App, user: string): Promise<Team[]> {
	const { teams: t, memberships: m, meetings } = tables;
	const rows = await query
		.select({
			id: t.id,
			name: t.name,
			example: t.example,
			called: t.called,
			unpaid: t.unpaid,
			role: m.role,
			practice: meetings.id
		})
		.from(m)
		.innerJoin(t, eq(t.id, m.team))
		.leftJoin(meetings, and(eq(meetings.team, t.id), isNotNull(meetings.rehearses)))
		.where(eq(m.user, user))
		.orderBy(asc(t.createdAt), asc(t.id));
	const teams = rows.map((row) => ({
		...row,
		example: row.example !== null,
		unpaid: row.unpaid !== null
	}));
	return [...teams.filter((one) => !one.example), ...teams.filter((one) => one.example)];
}

/** What a page may be about, the narrowest first, and where its rows are. */
const things = {
	promise: 'promises',
	meeting: 'meetings',
	charter: 'charters',
	theme: 'themes',
	complaint: 'complaints',
	recovery: 'recoveries',
	session: 'frontSessions',
	coming: 'comingChanges',
	review: 'lossReviews',
	customer: 'customers'
} as const;
export type Thing = Partial<Record<keyof typeof things, string>>;

/** The team that owns what a page is about; null when the page is about nothing, undefined when it is not there. */
export async function teamOf(
	{ db: { query, tables } }: App,
	about: Thing
): Promise<string | null | undefined> {
	const kind = (Object.keys(things) as (keyof typeof things)[]).find((one) => about[one]);
	if (!kind) return null;
	const table = tables[things[kind]] as App['db']['tables']['promises'];
	const [row] = await query
		.select({ team: table.team })
		.from(table)
		.where(eq(table.id, about[kind]!));
	return row?.team;
}

/** Made once, however often the same form is sent. */
export async function makeTeam(
	app: App,
	{ id, name }: { id: string; name: string },
	user: string,
	locale: Locale = 'en'
) {
	const at = app.now();
	const moments = await usualMoments(app, { team: id, at, locale });
	try {
		await app.db.commit([...teamWrites(app, { id, name, user, at, locale }), ...moments]);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
}

/** A team and its first owner. */
export function teamWrites(
	{ db }: App,
	{
		id,
		name,
		user,
		at,
		locale
	}: { id: string; name: string; user: string; at: string; locale?: Locale }
) {
	const { query, tables } = db;
	return [
		query.insert(tables.teams).values({ id, name, createdAt: at }),
		query
			.insert(tables.memberships)
			.values({ team: id, user, role: 'owner', locale, createdAt: at }),
		activityWrite(db, { team: id, by: user, at, type: 'team made', body: { name } })
	];
}

export async function renameTeam(app: App, team: string, name: string, by: string) {
	const { query, tables } = app.db;
	await app.db.commit([
		query.update(tables.teams).set({ name }).where(eq(tables.teams.id, team)),
		activityWrite(app.db, { team, by, at: app.now(), type: 'team renamed', body: { name } })
	]);
}

export const MannerForm = v.object({
	called: v.pipe(
		v.picklist(['customer', ...callings]),
		v.transform((word) => (word === 'customer' ? null : word))
	),
	unpaid: v.pipe(
		v.optional(v.string(), ''),
		v.transform((mark) => mark !== '')
	),
	meetEvery: v.pipe(
		v.string(),
		v.trim(),
		v.regex(/^\d{1,2}$/),
		v.transform(Number),
		v.minValue(1),
		v.maxValue(60)
	)
});
type Manner = v.InferOutput<typeof MannerForm>;

/** What it says on every page; nothing that was written changes. */
export async function setManner(app: App, team: string, manner: Manner, by: string) {
	const { query, tables } = app.db;
	const at = app.now();
	const { called, unpaid, meetEvery } = manner;
	await app.db.commit([
		query
			.update(tables.teams)
			.set({ called, unpaid: unpaid ? at : null, meetEvery })
			.where(eq(tables.teams.id, team)),
		activityWrite(app.db, { team, by, at, type: 'team called', body: manner })
	]);
}

/** A team and everything it ever had: charters, customers, meetings and every word said in them. */
export async function deleteTeam(app: App, team: string) {
	const { query, tables } = app.db;
	const { meetings: m, teams: t } = tables;
	const meetings = await query.select({ id: m.id }).from(m).where(eq(m.team, team));
	await app.db.commit([query.delete(t).where(eq(t.id, team))]);
	await app.db.forget();
	for (const { id } of meetings) {
		replanned(app, id);
		cut(
			app,
			audiences.map((audience) => audienceRoom(id, audience))
		);
	}
}
