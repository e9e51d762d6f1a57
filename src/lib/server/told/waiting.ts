import { and, desc, eq, gte, isNull } from 'drizzle-orm';
import type { App } from '../app.ts';
import { guestsAfter } from './room.ts';

export const DAYS_BACK = 60;

/** What a closed meeting still owes its customers. */
export type Waiting = {
	meeting: string;
	title: string;
	/** “Not quite”, without an answer. */
	open: number;
	/** Who said something and was not thanked yet, and until when they should be. */
	unthanked: number;
	thankBy: string | null;
};

/** The meetings of the last weeks, the newest first, that wait for somebody of the team. */
export async function waitingAfter(app: App, team: string): Promise<Waiting[]> {
	const { meetings: m } = app.db.tables;
	const since = new Date(Date.parse(app.now()) - DAYS_BACK * 86_400_000).toISOString();
	const rows = await app.db.query
		.select({ id: m.id, title: m.title })
		.from(m)
		.where(
			and(eq(m.team, team), eq(m.state, 'closed'), isNull(m.rehearses), gte(m.startsAt, since))
		)
		.orderBy(desc(m.startsAt))
		.limit(20);
	const waiting: Waiting[] = [];
	for (const { id, title } of rows) {
		const { guests, open, thankBy } = await guestsAfter(app, team, id);
		const unthanked = guests.filter(({ said, thanks }) => said > 0 && !thanks).length;
		if (open.length || unthanked)
			waiting.push({ meeting: id, title, open: open.length, unthanked, thankBy });
	}
	return waiting;
}
