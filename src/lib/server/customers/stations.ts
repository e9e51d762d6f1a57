import { and, eq, gte } from 'drizzle-orm';
import { isCovered } from '#lib/domain/programme/coverage.ts';
import type { App } from '../app.ts';
import { foldedOf } from '../meetings/shelf.ts';
import { openFor } from '../recoveries/held.ts';
import { meetEvery, plannedBy } from './coverage.ts';
import { expectedIn, type Expected } from './expected.ts';
import type { Met } from './met.ts';
import { signalsOf, type Reader } from './signals.ts';

const FEW = 5;

/** Where one key customer stands in each of the five stations (3.01). */
export type Stations = {
	id: string;
	name: string;
	reason: string;
	met: Met | null;
	/** No formal meeting in so many months as the team has set itself (3.07). */
	overdue: boolean;
	/** The next meeting with them that is planned. */
	planned: { id: string; at: string; zone: string } | null;
	/** The charter the last meeting was about: numbers are entered there. */
	charter: string | null;
	expected: Expected | null;
	/** Ratings and figures that were entered since that meeting. */
	entered: number;
	late: number;
	recovers: boolean;
};

/** Key customers, whoever needs us first before the others. */
export async function stationsOf(app: App, reader: Reader & { member: string }) {
	const keys = (await signalsOf(app, reader)).filter((one) => one.isKey && !one.gone);
	const months = await meetEvery(app, reader.team);
	const overdue = ({ met }: { met: Met | null }) => !isCovered(met?.at ?? null, app.now(), months);
	const planned = await plannedBy(app, reader.team);
	const open = keys.length ? await openFor(app, reader) : new Set();
	const first = keys.slice(0, FEW);
	const held = await foldedOf(
		app,
		first.flatMap(({ met }) => met?.meeting ?? [])
	);
	const shown = await Promise.all(
		first.map(async ({ id, name, keyReason, met, signal }): Promise<Stations> => {
			const charter = met && (await charterOf(app, met.meeting));
			return {
				id,
				name,
				reason: keyReason ?? '',
				met,
				overdue: overdue({ met }),
				planned: planned.get(id) ?? null,
				charter,
				expected: met && expectedIn(held.get(met.meeting), id),
				entered: met && charter ? await enteredSince(app, charter, met.at.slice(0, 7)) : 0,
				late: signal.late,
				recovers: open.has(id)
			};
		})
	);
	return { unmet: keys.filter(overdue).length, shown };
}

async function charterOf({ db: { query, tables } }: App, meeting: string) {
	const { meetings: m } = tables;
	const [row] = await query.select({ charter: m.charter }).from(m).where(eq(m.id, meeting));
	return row?.charter ?? null;
}

async function enteredSince({ db: { query, tables } }: App, charter: string, month: string) {
	const { waves: w, figures: f } = tables;
	const since = async (t: typeof w | typeof f) =>
		(
			await query
				.select({ month: t.month })
				.from(t)
				.where(and(eq(t.charter, charter), gte(t.month, month)))
		).length;
	return (await since(w)) + (await since(f));
}
