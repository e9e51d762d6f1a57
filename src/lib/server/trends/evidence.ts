import { and, eq, isNull, max } from 'drizzle-orm';
import { ageOf, type Age } from '#lib/domain/trend/evidence.ts';
import type { App } from '../app.ts';
import { clausesToday } from './held.ts';

export type Evidence = Age & { clause: string; number: number; text: string };

/** How long ago a customer last said a word about each expectation, the oldest first. */
export async function evidenceOf(app: App, charter: string): Promise<Evidence[]> {
	const [pinned, caused] = [await lastPinned(app, charter), await lastCausing(app, charter)];
	const expectations = (await clausesToday(app, charter)).filter(
		(one) => one.section === 'expectations'
	);
	return expectations
		.map(({ id, text }, at) => {
			const words = [pinned.get(id), caused.get(id)].flatMap((one) => one ?? []);
			const last = words.toSorted().at(-1) ?? null;
			return { clause: id, number: at + 1, text, ...ageOf(last, app.now()) };
		})
		.toSorted((a, b) => ((a.last ?? '') < (b.last ?? '') ? -1 : a.last === b.last ? 0 : 1));
}

/** Every clause that customers said a word about, or that says what it says because of their words. */
export async function heardOf(app: App, charter: string): Promise<Set<string>> {
	const [pinned, caused] = [await lastPinned(app, charter), await lastCausing(app, charter)];
	return new Set([...pinned.keys(), ...caused.keys()]);
}

async function lastPinned({ db: { query, tables } }: App, charter: string) {
	const { comments: c, meetings: m } = tables;
	const rows = await query
		.select({ clause: c.clause, at: max(c.at) })
		.from(c)
		.innerJoin(m, eq(m.id, c.meeting))
		.where(
			and(
				eq(c.charter, charter),
				eq(c.side, 'customer'),
				isNull(c.withdrawnAt),
				isNull(m.rehearses)
			)
		)
		.groupBy(c.clause);
	return new Map(rows.flatMap(({ clause, at }) => (clause && at ? [[clause, at] as const] : [])));
}

/** Words that were pinned elsewhere or nowhere, and made the clause say what it says. */
async function lastCausing({ db: { query, tables } }: App, charter: string) {
	const { comments: c, traces: t } = tables;
	const rows = await query
		.select({ clause: t.clause, at: max(c.at) })
		.from(t)
		.innerJoin(c, and(eq(c.meeting, t.meeting), eq(c.id, t.comment)))
		.where(and(eq(t.charter, charter), eq(c.side, 'customer'), isNull(c.withdrawnAt)))
		.groupBy(t.clause);
	return new Map(rows.flatMap(({ clause, at }) => (at ? [[clause, at] as const] : [])));
}
