import { and, desc, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { hoursBetween } from '#lib/domain/programme/complaint.ts';
import { delegable } from '#lib/domain/programme/permission.ts';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { IdOrNone } from '../complaints/note.ts';
import { guarded, isStale } from '../db/index.ts';
import { Name, Text } from '../forms.ts';
import { customersIn, once } from '../promises/given.ts';
import { fold } from '../search/fold.ts';
import type { By } from './sessions.ts';

/** How long ago it was asked, in hours: whoever notes it in the evening knows that better than the minute. */
const Hours = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.regex(/^\d{0,3}$/, 'count'),
	v.transform(Number)
);

export const PermissionForm = v.object({
	id: Id,
	team: Id,
	decision: Name,
	asked: v.pipe(Text(200), v.minLength(1, 'empty')),
	customer: IdOrNone,
	ago: Hours,
	answer: v.optional(v.picklist(['', 'yes', 'no']), '')
});
export const PermissionAnswer = v.object({
	team: Id,
	permission: Id,
	answer: v.picklist(['yes', 'no'])
});

export async function askPermission(
	app: App,
	{ team, user }: By,
	{ ago, answer, customer, ...said }: Omit<v.InferOutput<typeof PermissionForm>, 'team'>
): Promise<boolean> {
	if (customer && !(await customersIn(app, team)).some(({ id }) => id === customer)) return false;
	const { query, tables } = app.db;
	const at = app.now();
	const askedAt = new Date(Date.parse(at) - ago * 3_600_000).toISOString();
	return once(app, [
		query.insert(tables.permissions).values({
			...{ ...said, customer, team, folded: fold(said.decision), by: user, askedAt },
			answer: answer || null,
			answeredAt: answer ? at : null
		}),
		activityWrite(app.db, {
			team,
			by: user,
			at,
			type: 'permission asked',
			body: { permission: said.id }
		})
	]);
}

export async function givePermission(
	app: App,
	{ team, user }: By,
	{ permission, answer }: { permission: string; answer: 'yes' | 'no' }
): Promise<boolean> {
	const { query, tables } = app.db;
	const { permissions: p } = tables;
	const [row] = await query
		.select({ answer: p.answer })
		.from(p)
		.where(and(eq(p.id, permission), eq(p.team, team)));
	if (!row) return false;
	const at = app.now();
	try {
		await app.db.commit([
			guarded(
				query
					.update(p)
					.set({ answer, answeredAt: at })
					.where(and(eq(p.id, permission), isNull(p.answeredAt)))
			),
			activityWrite(app.db, { team, by: user, at, type: 'permission given', body: { permission } })
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
	}
	return true;
}

const MOST = 500;

/** What had to be asked for, the newest first, and which decisions are worth delegating. */
export async function permissionsOf(app: App, team: string) {
	const { permissions: p, customers: k, user: u } = app.db.tables;
	const rows = await app.db.query
		.select({ permission: p, customer: k.name, by: u.name })
		.from(p)
		.leftJoin(k, eq(k.id, p.customer))
		.leftJoin(u, eq(u.id, p.by))
		.where(eq(p.team, team))
		.orderBy(desc(p.askedAt))
		.limit(MOST);
	const all = rows.map(({ permission }) => permission);
	const now = app.now();
	return {
		log: rows.map(({ permission: { folded: _, ...one }, customer, by }) => ({
			...one,
			...{ customerName: customer, byName: by },
			waited: hoursBetween(one.askedAt, one.answeredAt ?? now)
		})),
		worth: delegable(all, now),
		decisions: [...new Set(all.map((one) => one.decision))]
	};
}
