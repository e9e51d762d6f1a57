import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite, takeOut } from '../activity.ts';
import type { App } from '../app.ts';
import { Email, Name } from '../forms.ts';

/** Suppliers and staff whom the team has put on its list. */
export const HearerForm = v.object({
	id: Id,
	kind: v.picklist(['supplier', 'staff']),
	name: Name,
	email: Email
});

export async function addHearer(
	app: App,
	{ team, by }: { team: string; by: string },
	{ id, kind, name, email }: v.InferOutput<typeof HearerForm>
) {
	const at = app.now();
	const { query, tables } = app.db;
	await app.db.commit([
		query
			.insert(tables.hearers)
			.values({ id, team, kind, name, email, by, at })
			.onConflictDoNothing(),
		activityWrite(app.db, { team, by, at, type: 'hearer added', body: { kind, name } })
	]);
}

export async function removeHearer(
	app: App,
	{ team, by }: { team: string; by: string },
	id: string
) {
	const { query, tables } = app.db;
	const { hearers: h } = tables;
	await takeOut(app, query.delete(h).where(and(eq(h.id, id), eq(h.team, team))), {
		...{ team, by, at: app.now(), type: 'hearer removed', body: { hearer: id } }
	});
}
