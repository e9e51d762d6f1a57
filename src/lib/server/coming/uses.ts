import { eq } from 'drizzle-orm';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import type { Coming } from './changes.ts';

const levels = ['0', '1', '2', '3'];

/** `uses-<customer>` for each; an empty one is not known. */
export async function keepUses(app: App, { id, team }: Coming, form: FormData, by: string) {
	const { query, tables } = app.db;
	const { comingUses: u, customers: c } = tables;
	const at = app.now();
	const customers = await query.select({ id: c.id }).from(c).where(eq(c.team, team));
	const said = customers.flatMap(({ id: customer }) => {
		const level = String(form.get(`uses-${customer}`) ?? '');
		return levels.includes(level) ? [{ coming: id, customer, level: Number(level), by, at }] : [];
	});
	await app.db.commit([
		query.delete(u).where(eq(u.coming, id)),
		...said.map((one) => query.insert(u).values(one)),
		activityWrite(app.db, { team, by, at, type: 'use of a change noted', body: { coming: id } })
	]);
}
