import { and, asc, eq, lte } from 'drizzle-orm';
import type { App } from './app.ts';
import { guarded, isStale, type Write } from './db/index.ts';

const LOOK_MS = 2_000;
const MINUTE_MS = 60_000;
const LONGEST_PAUSE_MS = 60 * MINUTE_MS;
const GIVE_UP_MS = 24 * 60 * MINUTE_MS;
/** Longer than a delivery can take: whoever claimed a row and died had it until then. */
const LEASE_MS = 10 * MINUTE_MS;
const AT_ONCE = 50;

export type Waiting = { id: string; attempts: number; createdAt: string };

/** What waits in a table to leave this server, and how it leaves. */
export type Outbox<Row extends Waiting> = {
	/** What it is called in the log. */
	what: string;
	table: 'mails' | 'deliveries';
	/** Throws when it did not arrive. */
	send(row: Row): Promise<'sent' | 'cancelled'>;
	/** Refused because of this very row; everything else may be better in a while. */
	isForGood(error: unknown): boolean;
	/** What is not kept of a row once it is out or given up. */
	emptied?: Partial<Row>;
	/** Where it goes: one after the other to one place, at the same time to several. */
	place?(row: Row): string;
	/** More to write down with how it went; nothing more goes to that place this round after a failure. */
	after?(row: Row, went: { error: string; again: string | null; thrown: unknown } | null): Write[];
	/** Once a round, before looking at what is due. */
	before?(): Promise<void>;
	close?(): void;
};

/** Sends what waits. What it answers with stops it, once what is under way has arrived. */
export function sendFrom<Row extends Waiting>(app: App, box: Outbox<Row>): () => Promise<void> {
	let stopping = false;
	let round = Promise.resolve();
	let busy = false;
	const timer = setInterval(() => {
		if (busy) return;
		busy = true;
		round = sendRound(app, box, () => stopping)
			.catch((error: unknown) => app.log.error({ error }, `${box.what} could not be sent`))
			.finally(() => (busy = false));
	}, LOOK_MS);
	timer.unref();
	return async () => {
		stopping = true;
		clearInterval(timer);
		await round;
		box.close?.();
	};
}

/** One round over what is due now. */
export async function sendRound<Row extends Waiting>(
	app: App,
	box: Outbox<Row>,
	stopping = () => false
) {
	await box.before?.();
	const table = tableOf(app, box);
	const due = (await app.db.query
		.select()
		.from(table)
		.where(and(eq(table.state, 'waiting'), lte(table.nextAt, app.now())))
		.orderBy(asc(table.nextAt), asc(table.id))
		.limit(AT_ONCE)) as unknown as Row[];
	const places = Map.groupBy(due, (row) => box.place?.(row) ?? '');
	const inTurn = async (rows: Row[]) => {
		for (const row of rows) {
			if (stopping() || !(await claim(app, box, row))) continue;
			const arrived = await deliver(app, box, row);
			if (!arrived && box.place) return;
		}
	};
	await Promise.all([...places.values()].map(inTurn));
}

/** Both tables have the columns of an outbox; the other columns are their own. */
const tableOf = <Row extends Waiting>({ db }: App, { table }: Outbox<Row>) =>
	db.tables[table] as App['db']['tables']['mails'];

/** Of all who see a row waiting, one gets it: the number of attempts is its revision. */
async function claim<Row extends Waiting>(app: App, box: Outbox<Row>, { id, attempts }: Row) {
	const table = tableOf(app, box);
	try {
		await app.db.commit([
			guarded(
				app.db.query
					.update(table)
					.set({ attempts: attempts + 1, nextAt: later(app, LEASE_MS) })
					.where(and(eq(table.id, id), eq(table.state, 'waiting'), eq(table.attempts, attempts)))
			)
		]);
		return true;
	} catch (error) {
		if (isStale(error)) return false;
		throw error;
	}
}

async function deliver<Row extends Waiting>(app: App, box: Outbox<Row>, row: Row) {
	let state: 'sent' | 'cancelled';
	try {
		state = await box.send(row);
	} catch (error) {
		await undelivered(app, box, row, error);
		return false;
	}
	// Whatever happens to the row from here on, it is out.
	const sentAt = state === 'sent' ? app.now() : null;
	const more = state === 'sent' ? (box.after?.(row, null) ?? []) : [];
	await settle(app, box, row, { state, sentAt, error: null, ...box.emptied }, more);
	return true;
}

async function undelivered<Row extends Waiting>(
	app: App,
	box: Outbox<Row>,
	row: Row,
	thrown: unknown
) {
	const error = String((thrown as Error).message).slice(0, 500);
	const age = Date.parse(app.now()) - Date.parse(row.createdAt);
	app.log.warn({ id: row.id, attempt: row.attempts + 1, error }, `${box.what}: one did not arrive`);
	const ends = box.isForGood(thrown) || age >= GIVE_UP_MS;
	const pause = Math.min(MINUTE_MS * 2 ** row.attempts, LONGEST_PAUSE_MS);
	const again = ends ? null : later(app, pause);
	const news = again ? { nextAt: again, error } : { state: 'failed', error, ...box.emptied };
	await settle(app, box, row, news, box.after?.(row, { error, again, thrown }) ?? []);
}

function settle<Row extends Waiting>(
	app: App,
	box: Outbox<Row>,
	{ id, attempts }: Row,
	news: object,
	more: Write[]
) {
	const table = tableOf(app, box);
	// What was taken back while it was under way stays taken back; what is out is out.
	const isOut = 'state' in news && news.state === 'sent';
	const still = isOut ? undefined : eq(table.state, 'waiting');
	return app.db.commit([
		app.db.query
			.update(table)
			.set(news)
			.where(and(eq(table.id, id), eq(table.attempts, attempts + 1), still)),
		...more
	]);
}

const later = (app: App, ms: number) => new Date(Date.parse(app.now()) + ms).toISOString();
