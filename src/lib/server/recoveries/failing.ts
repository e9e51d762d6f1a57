import { and, eq, isNotNull } from 'drizzle-orm';
import type { App } from '../app.ts';
import { expectedIn } from '../customers/expected.ts';
import { signalsOf, type Reader } from '../customers/signals.ts';
import { foldedOf } from '../meetings/shelf.ts';

export type Failing = {
	customer: string;
	name: string;
	meeting: string;
	below: number;
	rated: number;
};

/** Only of those who need us first. */
const MOST = 100;

/** Customers whose last ratings say that we fail them, and of whom no case was opened for that meeting. */
export async function failingOf(app: App, reader: Reader): Promise<Failing[]> {
	const { recoveries: r } = app.db.tables;
	const rows = await app.db.query
		.select({ source: r.source, customer: r.customer })
		.from(r)
		.where(and(eq(r.team, reader.team), eq(r.cause, 'failed'), isNotNull(r.source)));
	const opened = new Set(rows.map((one) => `${one.source} ${one.customer}`));
	const failing: Failing[] = [];
	const first = (await signalsOf(app, reader)).slice(0, MOST);
	const held = await foldedOf(
		app,
		first.flatMap(({ met }) => met?.meeting ?? [])
	);
	for (const { id, name, met } of first) {
		if (!met || opened.has(`${met.meeting} ${id}`)) continue;
		const expected = expectedIn(held.get(met.meeting), id);
		if (expected?.below) failing.push({ customer: id, name, meeting: met.meeting, ...expected });
	}
	return failing;
}
