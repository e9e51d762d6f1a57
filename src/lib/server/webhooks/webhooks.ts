import { randomBytes } from 'node:crypto';
import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { isPublic, literalIn } from './address.ts';
import { eventTypes, type EventType } from './events.ts';

const SHOWN = 50;

const isAddress = (text: string) => {
	if (!URL.canParse(text)) return false;
	const { protocol, username, password } = new URL(text);
	return /^https?:$/.test(protocol) && !username && !password;
};

export const WebhookForm = v.object({
	id: Id,
	url: v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.maxLength(1000, 'too-long'),
		v.check(isAddress, 'not-an-address')
	)
});

/** The events ticked in a form; a form can say one name several times. */
export const eventsIn = (form: FormData) =>
	eventTypes.filter((type) => form.getAll('events').includes(type));

type Wanted = v.InferOutput<typeof WebhookForm> & { events: EventType[] };
type By = { team: string; user: string };

/** What is wrong with an address that can be told before anything is sent; the rest shows when it is dialled. */
export const isRefusable = ({ config }: App, url: string) => {
	const literal = literalIn(new URL(url));
	return !config.webhooksPrivate && literal !== null && !isPublic(literal);
};

/** Answers with the secret, which is shown this once. The same form again is the same webhook. */
export async function addWebhook(app: App, { team, user }: By, { id, url, events }: Wanted) {
	const { query, tables } = app.db;
	const at = app.now();
	const secret = `whsec_${randomBytes(32).toString('base64')}`;
	const row = { id, team, url, secret, events: ` ${events.join(' ')} `, by: user, createdAt: at };
	try {
		await app.db.commit([
			query.insert(tables.webhooks).values(row),
			activityWrite(app.db, {
				team,
				by: user,
				at,
				type: 'webhook added',
				body: { host: new URL(url).host }
			})
		]);
		app.listened.delete(team);
		return secret;
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
	const [again] = await query
		.select({ secret: tables.webhooks.secret })
		.from(tables.webhooks)
		.where(its(app, team, id));
	return again?.secret ?? null;
}

export async function webhooksOf(app: App, team: string) {
	const { webhooks: w, deliveries: d } = app.db.tables;
	const rows = await app.db.query
		.select({
			id: w.id,
			url: w.url,
			events: w.events,
			failingSince: w.failingSince,
			offAt: w.offAt,
			offWhy: w.offWhy
		})
		.from(w)
		.where(eq(w.team, team))
		.orderBy(asc(w.createdAt), asc(w.id));
	const counts = await app.db.query
		.select({ webhook: d.webhook, state: d.state, count: count() })
		.from(d)
		.innerJoin(w, eq(w.id, d.webhook))
		.where(eq(w.team, team))
		.groupBy(d.webhook, d.state);
	const of = (id: string, state: string) =>
		counts.find((one) => one.webhook === id && one.state === state)?.count ?? 0;
	return rows.map((row) => ({
		...row,
		events: eventTypes.filter((type) => row.events.includes(` ${type} `)),
		waiting: of(row.id, 'waiting'),
		sent: of(row.id, 'sent'),
		failed: of(row.id, 'failed')
	}));
}

/** What did not arrive, the newest first: given up, or being tried again. */
export async function failuresOf(app: App, team: string) {
	const { webhooks: w, deliveries: d } = app.db.tables;
	const rows = await app.db.query
		.select({
			id: d.id,
			webhook: w.id,
			url: w.url,
			type: d.type,
			state: d.state,
			attempts: d.attempts,
			nextAt: d.nextAt,
			at: d.at,
			error: d.error
		})
		.from(d)
		.innerJoin(w, eq(w.id, d.webhook))
		.where(and(eq(w.team, team), inArray(d.state, ['waiting', 'failed'])))
		.orderBy(desc(d.createdAt), desc(d.id))
		.limit(SHOWN * 4);
	return rows.filter(({ error }) => error !== null).slice(0, SHOWN);
}

export async function sendAgain(app: App, team: string, id: string) {
	const { webhooks: w, deliveries: d } = app.db.tables;
	const { query } = app.db;
	const mine = query.select({ id: w.id }).from(w).where(eq(w.team, team));
	const at = app.now();
	await app.db.commit([
		query
			.update(d)
			.set({ state: 'waiting', nextAt: at, createdAt: at, attempts: 0 })
			.where(and(eq(d.id, id), eq(d.state, 'failed'), inArray(d.webhook, mine))),
		query
			.update(d)
			.set({ nextAt: at })
			.where(and(eq(d.id, id), eq(d.state, 'waiting'), inArray(d.webhook, mine)))
	]);
}

/** Switched on again it starts afresh; what happened while it was off is not told. */
export async function switchWebhook(app: App, { team, user }: By, id: string, on: boolean) {
	const { query, tables } = app.db;
	const { webhooks: w } = tables;
	const at = app.now();
	const [row] = await query
		.select()
		.from(w)
		.where(its(app, team, id));
	if (!row || (row.offAt === null) === on) return;
	const set = on
		? { offAt: null, offWhy: null, failingSince: null }
		: { offAt: at, offWhy: 'person' as const };
	await app.db.commit([
		query
			.update(w)
			.set(set)
			.where(its(app, team, id)),
		activityWrite(app.db, {
			team,
			by: user,
			at,
			type: on ? 'webhook switched on' : 'webhook switched off',
			body: { host: new URL(row.url).host }
		})
	]);
}

export async function removeWebhook(app: App, { team, user }: By, id: string) {
	const { query, tables } = app.db;
	const [row] = await query
		.select()
		.from(tables.webhooks)
		.where(its(app, team, id));
	if (!row) return;
	await app.db.commit([
		query.delete(tables.webhooks).where(its(app, team, id)),
		activityWrite(app.db, {
			team,
			by: user,
			at: app.now(),
			type: 'webhook removed',
			body: { host: new URL(row.url).host }
		})
	]);
}

const its = ({ db: { tables } }: App, team: string, id: string) =>
	and(eq(tables.webhooks.team, team), eq(tables.webhooks.id, id));
