import { and, asc, eq, isNull } from 'drizzle-orm';
import type { App } from '../app.ts';

/** The themes of a team by name, to choose among. */
export async function themesIn({ db: { query, tables } }: App, team: string) {
	const { themes: t } = tables;
	return query
		.select({ id: t.id, label: t.label })
		.from(t)
		.where(and(eq(t.team, team), isNull(t.goneAt)))
		.orderBy(asc(t.label));
}
