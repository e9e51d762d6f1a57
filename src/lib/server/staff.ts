import { and, eq, isNotNull } from 'drizzle-orm';
import { activityWrite } from './activity.ts';
import type { App } from './app.ts';
import { chartersOf } from './charters/charters.ts';
import { clausesToday } from './trends/held.ts';
import { trendsOf } from './trends/series.ts';

export async function isOpenToStaff({ db: { query, tables } }: App, team: string) {
	const { teams: t } = tables;
	const open = and(eq(t.id, team), isNotNull(t.openToStaff));
	return (await query.select({ id: t.id }).from(t).where(open)).length > 0;
}

/** Opened and closed by an owner. */
export async function openToStaff(
	app: App,
	{ team, user }: { team: string; user: string },
	open: boolean
) {
	const { query, tables } = app.db;
	const { teams: t } = tables;
	const at = app.now();
	const type = open ? ('staff page opened' as const) : ('staff page closed' as const);
	await app.db.commit([
		query
			.update(t)
			.set({ openToStaff: open ? at : null })
			.where(eq(t.id, team)),
		activityWrite(app.db, { team, by: user, at, type, body: {} })
	]);
}

const TOP = 5;

/**
 * What everybody in the house may read without an account: the purpose, what customers expect most, and
 * how it stands (4.09). Numbers and wordings, nobody's words. Null where no owner has opened it.
 */
export async function staffPageOf(app: App, team: string) {
	const { query, tables } = app.db;
	const { teams: t } = tables;
	const [found] = await query
		.select({ name: t.name })
		.from(t)
		.where(and(eq(t.id, team), isNotNull(t.openToStaff)));
	if (!found) return null;
	const charters = await Promise.all(
		(await chartersOf(app, team)).map(async ({ id, title }) => {
			const { trends } = await trendsOf(app, { team, charter: id });
			const today = await clausesToday(app, id);
			return {
				...{ id, title },
				purpose: today.filter((one) => one.section === 'purpose').map((one) => one.text),
				expectations: trends
					.toSorted((a, b) => (b.now.importance ?? 0) - (a.now.importance ?? 0))
					.slice(0, TOP)
					.map(({ clause, text, now, stand }) => ({
						...{ clause, text, stand },
						...{ importance: now.importance, performance: now.performance, n: now.n }
					}))
			};
		})
	);
	return { team: found.name, charters };
}
