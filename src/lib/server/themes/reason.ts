import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';

export const ReasonForm = v.object({ reason: v.picklist(['', 'buy', 'stay']) });

/** Why customers come or stay: what they said about it stands in the sheet before a renewal (0.10). */
export async function markReason(
	app: App,
	{ team, theme, by }: { team: string; theme: string; by: string },
	{ reason }: v.InferOutput<typeof ReasonForm>
) {
	const { themes: t } = app.db.tables;
	await app.db.commit([
		app.db.query
			.update(t)
			.set({ reason: reason || null })
			.where(and(eq(t.id, theme), eq(t.team, team))),
		activityWrite(app.db, {
			...{ team, by, at: app.now(), type: 'theme is a reason' as const },
			body: { theme, reason }
		})
	]);
}

export async function reasonOf({ db: { query, tables } }: App, theme: string) {
	const { themes: t } = tables;
	const [row] = await query.select({ reason: t.reason }).from(t).where(eq(t.id, theme));
	return row?.reason ?? null;
}
