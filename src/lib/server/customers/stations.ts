import { and, eq, gte } from 'drizzle-orm';
import type { App } from '../app.ts';
import { openFor } from '../recoveries/held.ts';
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
	/** The charter the last meeting was about: numbers are entered there. */
	charter: string | null;
	expected: Expected | null;
	/** Ratings and figures that were entered since that meeting. */
	entered: number;
	late: number;
	recovers: boolean;
};

/** Key customers, whoever needs us first before the others. */
export async function stationsOf(
	app: App,
	reader: Reader & { member: string }
): Promise<Stations[]> {
	const keys = (await signalsOf(app, reader)).filter((one) => one.isKey && !one.gone).slice(0, FEW);
	if (!keys.length) return [];
	const open = await openFor(app, reader);
	return Promise.all(
		keys.map(async ({ id, name, keyReason, met, signal }) => {
			const charter = met && (await charterOf(app, met.meeting));
			return {
				id,
				name,
				reason: keyReason ?? '',
				met,
				charter,
				expected: met && (await expectedIn(app, met.meeting, id)),
				entered: met && charter ? await enteredSince(app, charter, met.at.slice(0, 7)) : 0,
				late: signal.late,
				recovers: open.has(id)
			};
		})
	);
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
