import { asc } from 'drizzle-orm';
import type { App } from './app.ts';
import { askedFaults } from './check/asked.ts';
import { climateFaults } from './check/climates.ts';
import { chartersFaults } from './check/versions.ts';
import { logFaults } from './check/log.ts';
import { projectionFaults, tracesIn } from './check/projections.ts';
import { themeFaults } from './check/themes.ts';
import { readLog } from './meetings/log.ts';
import { sealFaults } from './seals.ts';

export type Checked = {
	counts: { teams: number; meetings: number; facts: number; comments: number; versions: number };
	/** What is wrong, one sentence each; nothing is an empty list. */
	faults: string[];
};

/** Recomputes what can be recomputed: the file, the logs, what was projected from them, the causes of every change. */
export async function check(app: App): Promise<Checked> {
	const { query, tables } = app.db;
	const { meetings, teams } = tables;
	const faults = await app.db.faults();
	const rows = await query.select({ id: meetings.id }).from(meetings).orderBy(asc(meetings.id));
	const all = await query.select({ id: teams.id }).from(teams).orderBy(asc(teams.id));
	for (const { id } of all)
		faults.push(...(await themeFaults(app, id)), ...(await sealFaults(app, id)));
	const counts = { teams: all.length, meetings: rows.length };
	let [facts, comments] = [0, 0];
	const traces = new Map<string, Set<string>>();
	for (const { id } of rows) {
		const log = await readLog(app.db, id);
		faults.push(
			...(await logFaults(app.db, id, log)),
			...(await projectionFaults(app.db, id, log)),
			...(await askedFaults(app.db, id, log)),
			...(await climateFaults(app.db, id, log))
		);
		tracesIn(id, log, traces);
		facts += log.length;
		comments += log.filter((fact) => fact.type === 'commentAdded').length;
	}
	const charters = await chartersFaults(app.db, traces);
	faults.push(...charters.faults);
	return { counts: { ...counts, facts, comments, versions: charters.versions }, faults };
}
