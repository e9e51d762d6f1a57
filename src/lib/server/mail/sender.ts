import { and, asc, eq, lte } from 'drizzle-orm';
import type { App } from '../app.ts';
import { guarded, isStale } from '../db/index.ts';
import { createTransport, isForGood, type Transport } from './transport.ts';

const LOOK_MS = 2_000;
const MINUTE_MS = 60_000;
const LONGEST_PAUSE_MS = 60 * MINUTE_MS;
const GIVE_UP_MS = 24 * 60 * MINUTE_MS;
/** Longer than a delivery can take: whoever claimed a mail and died had it until then. */
const LEASE_MS = 10 * MINUTE_MS;
const AT_ONCE = 50;

type Waiting = App['db']['tables']['mails']['$inferSelect'];

/** Sends what waits in the outbox. What it answers with stops it, once the mail under way is delivered. */
export function sendMails(app: App): () => Promise<void> {
	const transport = createTransport(app.config);
	if (!transport) return async () => {};
	let stopping = false;
	let round = Promise.resolve();
	let busy = false;
	const timer = setInterval(() => {
		if (busy) return;
		busy = true;
		round = sendDue(app, transport, () => stopping)
			.catch((error: unknown) => app.log.error({ error }, 'mails could not be sent'))
			.finally(() => (busy = false));
	}, LOOK_MS);
	timer.unref();
	return async () => {
		stopping = true;
		clearInterval(timer);
		await round;
		transport.close();
	};
}

/** One round over what is due now. */
export async function sendDue(app: App, transport: Transport, stopping = () => false) {
	const { mails: m } = app.db.tables;
	const due = await app.db.query
		.select()
		.from(m)
		.where(and(eq(m.state, 'waiting'), lte(m.nextAt, app.now())))
		.orderBy(asc(m.nextAt), asc(m.id))
		.limit(AT_ONCE);
	for (const mail of due) {
		if (stopping()) return;
		if (await claim(app, mail)) await deliver(app, transport, mail);
	}
}

/** Of all who see a mail waiting, one gets it: the number of attempts is its revision. */
async function claim(app: App, { id, attempts }: Waiting) {
	const { mails: m } = app.db.tables;
	try {
		await app.db.commit([
			guarded(
				app.db.query
					.update(m)
					.set({ attempts: attempts + 1, nextAt: later(app, LEASE_MS) })
					.where(and(eq(m.id, id), eq(m.state, 'waiting'), eq(m.attempts, attempts)))
			)
		]);
		return true;
	} catch (error) {
		if (isStale(error)) return false;
		throw error;
	}
}

async function deliver(app: App, transport: Transport, mail: Waiting) {
	try {
		await transport.send(mail);
	} catch (error) {
		return undelivered(app, mail, error);
	}
	// Whatever happens to the row from here on, the mail is out.
	await settle(app, mail, { state: 'sent', sentAt: app.now(), error: null, ...emptied });
}

async function undelivered(app: App, mail: Waiting, error: unknown) {
	const said = String((error as Error).message).slice(0, 500);
	const age = Date.parse(app.now()) - Date.parse(mail.createdAt);
	app.log.warn({ mail: mail.id, attempt: mail.attempts + 1, said }, 'a mail was not delivered');
	if (isForGood(error) || age >= GIVE_UP_MS)
		return settle(app, mail, { state: 'failed', error: said, ...emptied });
	const pause = Math.min(MINUTE_MS * 2 ** mail.attempts, LONGEST_PAUSE_MS);
	await settle(app, mail, { nextAt: later(app, pause), error: said });
}

/** Links in a mail open doors: its words are not kept longer than they are needed. */
const emptied = { text: '', html: '', ics: null };

const settle = (app: App, { id, attempts }: Waiting, set: Partial<Waiting>) => {
	const { mails: m } = app.db.tables;
	// A mail taken back while it was under way stays taken back; one that is out is out.
	const still = set.state === 'sent' ? undefined : eq(m.state, 'waiting');
	return app.db.commit([
		app.db.query
			.update(m)
			.set(set)
			.where(and(eq(m.id, id), eq(m.attempts, attempts + 1), still))
	]);
};

const later = (app: App, ms: number) => new Date(Date.parse(app.now()) + ms).toISOString();
