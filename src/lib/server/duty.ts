import { and, asc, eq, gte, lte } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from './activity.ts';
import type { App } from './app.ts';
import { guarded, isStale } from './db/index.ts';
import { membersOf } from './members.ts';
import { once } from './promises/given.ts';
import { Day } from './trends/fields.ts';

/** Who answers for a moment of touch on a day: its owner, on their days away the deputy, or else whoever is on duty (0.02). */
export async function onDuty(
	app: App,
	team: string,
	moment: string | null,
	day = app.now().slice(0, 10)
): Promise<string | null> {
	const { moments: m } = app.db.tables;
	const [row] = moment
		? await app.db.query
				.select({ owner: m.owner, deputy: m.deputy })
				.from(m)
				.where(and(eq(m.id, moment), eq(m.team, team)))
		: [];
	const away = await awayOn(app, team, day);
	const members = new Set((await membersOf(app, team)).map(({ id }) => id));
	const there = [row?.owner, row?.deputy].find(
		(one): one is string => !!one && members.has(one) && !away.has(one)
	);
	return there ?? dutyOf(app, team);
}

/** Who is told at once of what cannot wait: the chosen member, or the first owner. */
export async function dutyOf(app: App, team: string): Promise<string | null> {
	const { teams: t } = app.db.tables;
	const [row] = await app.db.query.select({ duty: t.duty }).from(t).where(eq(t.id, team));
	const members = await membersOf(app, team);
	const chosen = members.find(({ id }) => id === row?.duty);
	return (chosen ?? members.find(({ role }) => role === 'owner'))?.id ?? null;
}

async function awayOn({ db: { query, tables } }: App, team: string, day: string) {
	const { absences: a } = tables;
	const rows = await query
		.select({ user: a.user })
		.from(a)
		.where(and(eq(a.team, team), lte(a.fromDay, day), gte(a.toDay, day)));
	return new Set(rows.map(({ user }) => user));
}

const Nobody = v.pipe(
	v.literal(''),
	v.transform(() => null)
);
export const MemberOrNone = v.optional(v.union([Nobody, Id]), '');

export const MomentDutyForm = v.object({ moment: Id, owner: MemberOrNone, deputy: MemberOrNone });
export const AwayForm = v.pipe(
	v.object({ id: Id, user: Id, from: Day, to: Day }),
	v.forward(
		v.partialCheck([['from'], ['to']], ({ from, to }) => from <= to, 'not-later'),
		['to']
	)
);

type By = { team: string; user: string };

/** False where the moment or one of the two is nobody of the team. */
export async function giveMoment(
	app: App,
	{ team, user }: By,
	{ moment, owner, deputy }: v.InferOutput<typeof MomentDutyForm>
): Promise<boolean> {
	const members = new Set((await membersOf(app, team)).map(({ id }) => id));
	if ([owner, deputy].some((one) => one && !members.has(one))) return false;
	const { query, tables } = app.db;
	const { moments: m } = tables;
	try {
		await app.db.commit([
			guarded(
				query
					.update(m)
					.set({ owner, deputy })
					.where(and(eq(m.id, moment), eq(m.team, team)))
			),
			activityWrite(app.db, {
				...{ team, by: user, at: app.now(), type: 'moment given' as const },
				body: { moment, owner, deputy }
			})
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
		return false;
	}
	return true;
}

export async function noteAway(
	app: App,
	{ team, user }: By,
	{ id, user: who, from, to }: v.InferOutput<typeof AwayForm>
): Promise<boolean> {
	if (!(await membersOf(app, team)).some((one) => one.id === who)) return false;
	const { query, tables } = app.db;
	const at = app.now();
	return once(app, [
		query
			.insert(tables.absences)
			.values({ id, team, user: who, fromDay: from, toDay: to, by: user, at }),
		activityWrite(app.db, {
			team,
			by: user,
			at,
			type: 'member away',
			body: { user: who, from, to }
		})
	]);
}

/** Who is away today or later, the soonest first. */
export async function absencesOf(app: App, team: string) {
	const { absences: a, user: u } = app.db.tables;
	return app.db.query
		.select({ id: a.id, name: u.name, from: a.fromDay, to: a.toDay })
		.from(a)
		.innerJoin(u, eq(u.id, a.user))
		.where(and(eq(a.team, team), gte(a.toDay, app.now().slice(0, 10))))
		.orderBy(asc(a.fromDay));
}
