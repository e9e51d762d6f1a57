import { and, eq } from 'drizzle-orm';
import type { App } from './app.ts';
import { roleIn } from './who.ts';

type Named = {
	member?: string | null;
	customer?: string | null;
	theme?: string | null;
	lost?: string | null;
};

/** Whether everything a form names is the team's own; what is left out is nobody's. */
export async function areOurs(app: App, team: string, named: Named): Promise<boolean> {
	const { customers, themes, lostCustomers } = app.db.tables;
	const { member, customer, theme, lost } = named;
	const there = async (
		table: typeof customers | typeof themes | typeof lostCustomers,
		id: string
	) => {
		const rows = await app.db.query
			.select({ id: table.id })
			.from(table)
			.where(and(eq(table.id, id), eq(table.team, team)));
		return rows.length === 1;
	};
	return (
		(!member || (await roleIn(app, team, member)) !== null) &&
		(!customer || (await there(customers, customer))) &&
		(!theme || (await there(themes, theme))) &&
		(!lost || (await there(lostCustomers, lost)))
	);
}
