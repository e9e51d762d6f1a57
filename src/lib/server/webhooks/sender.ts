import { and, eq, lt, sql } from 'drizzle-orm';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { sendFrom, sendRound, type Outbox } from '../outbox.ts';
import { bodyOf } from './body.ts';
import { tellOfPromises } from './promises.ts';
import { Answered, postSigned } from './request.ts';

type Delivery = App['db']['tables']['deliveries']['$inferSelect'];

const DAY_MS = 24 * 3600_000;
/** So long nothing may arrive before an address is left alone. */
const PATIENCE_MS = 3 * DAY_MS;
const KEPT_MS = 30 * DAY_MS;
const HOUR_MS = 3600_000;

/** Tells other programs what happened. What it answers with stops it, once what is under way has arrived. */
export const sendWebhooks = (app: App) => sendFrom(app, boxOf(app));

/** One round over what is due now. */
export const sendEvents = (app: App) => sendRound(app, boxOf(app));

function boxOf(app: App): Outbox<Delivery> {
	let swept = 0;
	return {
		what: 'webhooks',
		table: 'deliveries',
		send: (delivery) => send(app, delivery),
		// Whatever an address answers may be a passing fault of it, but for one that says it is gone.
		isForGood: isGone,
		place: ({ webhook }) => webhook,
		after: ({ webhook }, went) => (went ? failed(app, webhook, went) : arrived(app, webhook)),
		async before() {
			const now = Date.parse(app.now());
			if (now - swept < HOUR_MS / 60) return;
			swept = now;
			await tellOfPromises(app);
			await forgetOld(app);
		}
	};
}

const isGone = (error: unknown) => error instanceof Answered && error.status === 410;

async function send(app: App, delivery: Delivery) {
	const { webhooks: w } = app.db.tables;
	const [webhook] = await app.db.query.select().from(w).where(eq(w.id, delivery.webhook));
	if (!webhook || webhook.offAt !== null) return 'cancelled';
	const body = await bodyOf(app, webhook.team, delivery);
	if (body === null) return 'cancelled';
	const { url, secret } = webhook;
	const timestamp = String(Math.trunc(Date.parse(app.now()) / 1000));
	await postSigned(
		{ url, secret, id: delivery.event, timestamp, body },
		{ isPrivateAllowed: app.config.webhooksPrivate }
	);
	return 'sent';
}

const arrived = ({ db: { query, tables } }: App, webhook: string): Write[] => [
	query.update(tables.webhooks).set({ failingSince: null }).where(eq(tables.webhooks.id, webhook))
];

/** All that waits for the same address waits as long; after days of it the address is switched off, and says why. */
function failed(
	app: App,
	webhook: string,
	{ again, thrown }: { again: string | null; thrown: unknown }
): Write[] {
	const { query, tables } = app.db;
	const { webhooks: w, deliveries: d } = tables;
	const at = app.now();
	const since = new Date(Date.parse(at) - PATIENCE_MS).toISOString();
	const off = isGone(thrown)
		? { offAt: at, offWhy: 'gone' as const }
		: {
				offAt: sql`case when ${w.offAt} is null and ${w.failingSince} <= ${since} then ${at} else ${w.offAt} end`,
				offWhy: sql`case when ${w.offAt} is null and ${w.failingSince} <= ${since} then 'failing' else ${w.offWhy} end`
			};
	return [
		query
			.update(w)
			.set({ failingSince: sql`coalesce(${w.failingSince}, ${at})`, ...off })
			.where(eq(w.id, webhook)),
		query
			.update(d)
			.set({ nextAt: again ?? at })
			.where(and(eq(d.webhook, webhook), eq(d.state, 'waiting'), lt(d.nextAt, again ?? at)))
	];
}

/** Whoever was told is not told again for a month; what failed is shown as long. */
async function forgetOld(app: App) {
	const { deliveries: d } = app.db.tables;
	const before = new Date(Date.parse(app.now()) - KEPT_MS).toISOString();
	await app.db.commit([
		app.db.query.delete(d).where(and(lt(d.createdAt, before), sql`${d.state} <> 'waiting'`))
	]);
}
