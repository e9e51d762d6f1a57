import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { answerBy } from '#lib/domain/climate/task.ts';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { wordingOf } from '../complaints/clauses.ts';
import { IdOrNone } from '../complaints/note.ts';
import { Text } from '../forms.ts';
import { membersOf } from '../members.ts';
import { once } from '../promises/given.ts';

/** By hand, or out of a complaint or a meeting that showed a failed expectation. */
export const RecoveryForm = v.object({
	id: Id,
	team: Id,
	customer: Id,
	cause: v.optional(v.picklist(['failed', 'complaint', 'hand']), 'hand'),
	source: IdOrNone,
	clause: IdOrNone,
	what: v.pipe(Text(2000), v.minLength(1, 'empty')),
	owner: Id
});

type By = { team: string; user: string };

/** Once for each source and customer, with one named owner and two working days. False where something is not the team's. */
export async function openRecovery(
	app: App,
	{ team, user }: By,
	said: Omit<v.InferOutput<typeof RecoveryForm>, 'team'>
): Promise<boolean> {
	if (!(await areTheirs(app, team, said))) return false;
	const { query, tables } = app.db;
	const at = app.now();
	return once(app, [
		query.insert(tables.recoveries).values({
			...said,
			...{ team, openedAt: at, openedBy: user, due: answerBy(at.slice(0, 10)) }
		}),
		activityWrite(app.db, {
			...{ team, by: user, at, type: 'recovery opened' as const },
			body: { recovery: said.id, customer: said.customer, cause: said.cause }
		})
	]);
}

type Said = Omit<v.InferOutput<typeof RecoveryForm>, 'team'>;

async function areTheirs(app: App, team: string, { customer, cause, source, clause, owner }: Said) {
	const { query, tables } = app.db;
	const { customers: k, complaints: c, meetings: m } = tables;
	const isOf = async (table: typeof k, id: string) =>
		(
			await query
				.select({ id: table.id })
				.from(table)
				.where(and(eq(table.id, id), eq(table.team, team)))
		).length === 1;
	if (!(await isOf(k, customer))) return false;
	if (!(await membersOf(app, team)).some(({ id }) => id === owner)) return false;
	if (clause && !(await wordingOf(app, team, clause))) return false;
	if (cause === 'hand') return source === null;
	return source !== null && isOf((cause === 'complaint' ? c : m) as unknown as typeof k, source);
}
