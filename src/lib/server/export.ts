import { and, asc, eq, isNotNull, notInArray } from 'drizzle-orm';
import type { App } from './app.ts';
import { rowsOf } from './carry/file.ts';
import { betweenFor } from './export/between.ts';
import { chartersFor } from './export/charters.ts';
import { meetingFor } from './export/meetings.ts';
import { themesFor } from './export/themes.ts';

/**
 * Everything that was said and agreed, as one JSON text in pieces, so that a large server needs no
 * large memory. The order depends on what happened and never on ids. One team alone comes with its rows,
 * so that another server can read it in.
 */
export async function* exported(app: App, only?: string): AsyncGenerator<string> {
	const { query, tables } = app.db;
	const { teams: t } = tables;
	const rows = await query
		.select({ id: t.id, name: t.name })
		.from(t)
		.where(and(only ? eq(t.id, only) : undefined, notInArray(t.id, practices(app))))
		.orderBy(asc(t.createdAt), asc(t.name), asc(t.id));
	yield '{"teams":[';
	for (const [index, team] of rows.entries()) {
		yield index ? ',\n' : '\n';
		yield* teamParts(app, team);
	}
	yield '\n]';
	if (only) {
		yield ',\n';
		yield* rowsOf(app, only, 'operator');
	}
	yield '}\n';
}

/** A practice is nobody's history: its hidden team is left out. */
function practices({ db: { query, tables } }: App) {
	const { meetings: m } = tables;
	return query.select({ id: m.team }).from(m).where(isNotNull(m.rehearses));
}

export async function isTeam({ db: { query, tables } }: App, id: string) {
	const { teams: t } = tables;
	return (await query.select({ id: t.id }).from(t).where(eq(t.id, id))).length > 0;
}

async function* teamParts(app: App, team: { id: string; name: string }) {
	const { query, tables } = app.db;
	const { meetings: m, customers: c } = tables;
	const customers = await query
		.select({ id: c.id, ref: c.ref, name: c.name, keyReason: c.keyReason, segment: c.segment })
		.from(c)
		.where(eq(c.team, team.id))
		.orderBy(asc(c.name), asc(c.createdAt));
	const charters = await chartersFor(app.db, team.id);
	const between = await betweenFor(app, team.id);
	const themes = await themesFor(app, team.id);
	const head = JSON.stringify({ ...team, customers, charters, themes, ...between });
	yield `${head.slice(0, -1)},"meetings":[`;
	const meetings = await query
		.select({ id: m.id })
		.from(m)
		.where(eq(m.team, team.id))
		.orderBy(asc(m.startsAt), asc(m.title), asc(m.createdAt));
	for (const [index, { id }] of meetings.entries())
		yield `${index ? ',' : ''}\n${JSON.stringify(await meetingFor(app.db, id))}`;
	yield ']}';
}
