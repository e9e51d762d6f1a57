import { and, asc, eq, exists, isNotNull, isNull, notExists, sql } from 'drizzle-orm';
import { isNews, nagOf, needsMessage, type Nag } from '#lib/domain/programme/promise.ts';
import { mayHear } from '#lib/domain/programme/wants.ts';
import { isLocale, loadWords, type Locale } from '#lib/words/index.ts';
import type { App } from '../app.ts';
import { guarded, isStale } from '../db/index.ts';
import { canMail, post } from '../mail/outbox.ts';
import { hashOf } from '../meetings/log.ts';
import { membersOf } from '../members.ts';
import { dutyOf } from '../duty.ts';
import { sendUrgents } from '../urgent.ts';
import { linkTo } from './handover.ts';
import { heldBy, isOver, slipDaysOf, type Held } from './held.ts';
import { draftSlips } from './letters.ts';

const URGENT_MS = 1_000;
const LOOK_MS = 60_000;
/** Of whoever was never seen to read in another one. */
const usual: Locale = 'en';

/** Does what is due: urgent words at once, promises once a minute. What it answers with stops it. */
export function watchPromises(app: App): () => Promise<void> {
	const loops = [every(app, URGENT_MS, sendUrgents), every(app, LOOK_MS, guardPromises)];
	return async () => {
		await Promise.all(loops.map((stop) => stop()));
	};
}

function every(app: App, ms: number, work: (app: App) => Promise<void>) {
	let round = Promise.resolve();
	let busy = false;
	const timer = setInterval(() => {
		if (busy) return;
		busy = true;
		round = work(app)
			.catch((error: unknown) => app.log.error({ error }, 'what was due was not done'))
			.finally(() => (busy = false));
	}, ms);
	timer.unref();
	return () => {
		clearInterval(timer);
		return round;
	};
}

/** One round over all promises: holders are reminded, messages to customers drafted, none of them twice. */
export async function guardPromises(app: App) {
	for (const team of await teamsWithPromises(app)) {
		const days = await slipDaysOf(app, team);
		const held = await heldBy(app, team);
		for (const one of held.filter(({ state }) => !isOver(state))) await guard(app, one, days);
		await draftMonthly(app, team, held);
	}
}

/** Neither the worked example nor a practice writes to anybody. */
async function teamsWithPromises({ db: { query, tables } }: App) {
	const { teams: t, promises: p, meetings: m } = tables;
	const has = query
		.select({ one: sql`1` })
		.from(p)
		.where(eq(p.team, t.id));
	const practised = query
		.select({ one: sql`1` })
		.from(m)
		.where(and(eq(m.team, t.id), isNotNull(m.rehearses)));
	const rows = await query
		.select({ id: t.id })
		.from(t)
		.where(and(isNull(t.example), exists(has), notExists(practised)))
		.orderBy(asc(t.id));
	return rows.map(({ id }) => id);
}

async function guard(app: App, held: Held, days: number) {
	const today = app.now().slice(0, 10);
	const nag = nagOf(held, today, days);
	if (!nag || !isNews(nag, held.nagged)) return;
	const { promises: p } = app.db.tables;
	const before = held.nagged === null ? isNull(p.nagged) : eq(p.nagged, held.nagged);
	try {
		await app.db.commit([
			// Of two servers that see it at once, one does it.
			guarded(
				app.db.query
					.update(p)
					.set({ nagged: nag })
					.where(and(eq(p.id, held.id), before, isNull(p.keptOn), isNull(p.brokenOn)))
			),
			...(needsMessage(held, today, days) ? await draftSlips(app, held, usual) : []),
			...(await remind(app, held, nag))
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
	}
}

/** To the one who holds it; where nobody does, to whoever is on duty, who can find somebody. */
async function remind(app: App, held: Held, nag: Nag) {
	if (!canMail(app)) return [];
	const to = held.member ?? (await dutyOf(app, held.team));
	const member = (await membersOf(app, held.team)).find(({ id }) => id === to);
	if (!member) return [];
	const locale = isLocale(member.locale) ? member.locale : usual;
	const { mails } = (await loadWords(locale, ['promises'])).promises;
	const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' });
	const due = day.format(new Date(held.day!));
	return [
		post(app, {
			id: hashOf(['reminder', held.id, held.day, nag]).slice(0, 32),
			team: held.team,
			to: { name: member.name, address: member.email },
			locale,
			subject: mails.reminderSubject(held.what),
			text: mails[nag](member.name, held.what, due, linkTo(app, held.id)),
			about: { kind: 'promise', id: held.id }
		})
	];
}

/** Once a month, for whoever wishes so and has something open: drafted, to be sent by a person. */
async function draftMonthly(app: App, team: string, held: Held[]) {
	const open = held.filter(({ state }) => !isOver(state));
	const { contacts: c, customers: k, promiseLetters: l } = app.db.tables;
	const rows = await app.db.query
		.select({ id: c.id, name: c.name, customer: c.customer, locale: c.locale, wants: c.wants })
		.from(c)
		.innerJoin(k, eq(k.id, c.customer))
		.where(and(eq(k.team, team), eq(c.wants, 'monthly')));
	const month = app.now().slice(0, 7);
	for (const one of rows) {
		const theirs = open.filter(({ customers }) => customers.some(({ id }) => id === one.customer));
		const { goes, why } = mayHear(one.wants, { kind: 'monthly', own: false });
		if (!goes || !theirs.length) continue;
		const locale = isLocale(one.locale) ? one.locale : usual;
		await app.db.commit([
			app.db.query
				.insert(l)
				.values({
					id: hashOf(['monthly', month, one.id]).slice(0, 32),
					team,
					contact: one.id,
					kind: 'monthly',
					source: month,
					locale,
					...(await monthlyWords(one.name, theirs, locale)),
					because: why,
					at: app.now(),
					state: 'draft'
				})
				.onConflictDoNothing()
		]);
	}
}

async function monthlyWords(name: string, open: Held[], locale: Locale) {
	const { letters } = (await loadWords(locale, ['promises'])).promises;
	const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' });
	const lines = open.map((one) =>
		letters.row(one.what, one.name, one.day ? day.format(new Date(one.day)) : null)
	);
	return { subject: letters.monthlySubject(open.length), text: letters.monthly(name, lines) };
}
