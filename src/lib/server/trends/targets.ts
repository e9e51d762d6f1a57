import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { Text } from '../forms.ts';
import type { By } from './entered.ts';
import { isClauseOf } from './held.ts';

export const TargetForm = v.object({ clause: Id, promise: Text(500), stretch: Text(500) });

/** What an expectation promises, and what would be more than that. */
export type Target = { promise: string; stretch: string };

export async function targetsOf({ db: { query, tables } }: App, charter: string) {
	const { targets: t } = tables;
	const rows = await query.select().from(t).where(eq(t.charter, charter));
	return new Map(
		rows.map(({ clause, promise, stretch }) => [clause, { promise, stretch } satisfies Target])
	);
}

/** A target that was set before is replaced. False for a clause that never stood in the charter. */
export async function setTarget(
	app: App,
	{ charter, team, user }: By,
	{ clause, promise, stretch }: v.InferOutput<typeof TargetForm>
) {
	if (!(await isClauseOf(app, charter, clause))) return false;
	const { query, tables } = app.db;
	const { targets: t } = tables;
	const at = app.now();
	const set = { promise, stretch, by: user, at };
	await app.db.commit([
		query
			.insert(t)
			.values({ charter, clause, ...set })
			.onConflictDoUpdate({ target: [t.charter, t.clause], set }),
		activityWrite(app.db, {
			...{ team, by: user, at, type: 'target set' as const },
			body: { charter, clause }
		})
	]);
	return true;
}
