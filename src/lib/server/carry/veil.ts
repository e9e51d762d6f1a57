import { and, eq, inArray, ne } from 'drizzle-orm';
import type { PulseValues } from '#lib/domain/meeting/pulse.ts';
import type { App } from '../app.ts';
import type { Row } from './carried.ts';

/**
 * The logs as an owner may have them (decision 4): where a meeting was held without names an answer is
 * nobody's, and pulses stand in no order anybody gave them. Everything that is counted of them stays.
 */
export async function veiled(app: App, rows: Row[]): Promise<Row[]> {
	const nameless = await namelessIn(app, [...new Set(rows.map((row) => String(row.meeting)))]);
	return [...Map.groupBy(rows, (row) => String(row.meeting))].flatMap(([meeting, log]) =>
		shuffled(nameless.has(meeting) ? unnamed(log) : log)
	);
}

const AT_ONCE = 500;

async function namelessIn({ db: { query, tables } }: App, ids: string[]) {
	const { meetings: m } = tables;
	const found = new Set<string>();
	for (let from = 0; from < ids.length; from += AT_ONCE) {
		const some = inArray(m.id, ids.slice(from, from + AT_ONCE));
		const rows = await query
			.select({ id: m.id })
			.from(m)
			.where(and(some, eq(m.state, 'closed'), ne(m.names, 'names')));
		for (const { id } of rows) found.add(id);
	}
	return found;
}

/** A voter is still one voter, and no person. */
function unnamed(log: Row[]): Row[] {
	const voters = new Map<string, string>();
	const voter = (by: string) =>
		voters.get(by) ?? voters.set(by, `voter-${voters.size + 1}`).get(by)!;
	return log.map((row) => {
		if (row.type !== 'ballotCast') return row;
		const body = JSON.parse(String(row.body)) as { by: string };
		return { ...row, body: JSON.stringify({ ...body, by: voter(body.by) }) };
	});
}

type Pulse = { kind: string; round?: number; voter: string; values: PulseValues };

/** Each round by its letters; who answered twice gives the whole answer each time. */
function shuffled(log: Row[]): Row[] {
	const pulses = log.filter((row) => row.type === 'pulseAnswered');
	const bodies = new Map(pulses.map((row) => [row, JSON.parse(String(row.body)) as Pulse]));
	const rounds = Map.groupBy(pulses, (row) => {
		const { kind, round } = bodies.get(row)!;
		return `${kind} ${round ?? 1}`;
	});
	const moved = new Map<Row, string>();
	for (const round of rounds.values()) {
		const whole = new Map<string, PulseValues>();
		for (const row of round) {
			const { voter, values } = bodies.get(row)!;
			whole.set(voter, { ...whole.get(voter), ...values });
		}
		const told = round
			.map((row) => ({ ...bodies.get(row)!, values: whole.get(bodies.get(row)!.voter)! }))
			.map((body) => ({ body, key: JSON.stringify([body.values, body.voter]) }))
			.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
		for (const [at, row] of round.entries()) moved.set(row, JSON.stringify(told[at]!.body));
	}
	return log.map((row) => (moved.has(row) ? { ...row, body: moved.get(row)! } : row));
}
