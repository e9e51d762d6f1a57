import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { isLocale, loadWords, type Locale } from '#lib/words/index.ts';
import { activityWrite, type Activity } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, isStale, type Write } from '../db/index.ts';
import { Text } from '../forms.ts';
import { canMail, post, type Mail } from '../mail/outbox.ts';
import { membersOf } from '../members.ts';
import { hashToken, newLinkToken } from '../tokens.ts';
import type { recoveryWith } from './held.ts';

export type Found = NonNullable<Awaited<ReturnType<typeof recoveryWith>>>;
export type By = { team: string; user: string; name: string; email: string };
/** What stands in the way; null when it is done. */
export type Done = { problem: 'stale' | 'not-yours' | 'nobody' | 'not-righted' } | null;

export const ContactForm = v.object({ how: v.picklist(['call', 'visit', 'mail']) });
export const RightForm = v.object({ righted: v.pipe(Text(2000), v.minLength(1, 'empty')) });
export const OfferForm = v.object({ to: Id });
export const AskForm = v.object({ id: Id, contact: Id });

/** The first clock stops with the first word to the customer. */
export function contact(app: App, found: Found, by: By, how: 'call' | 'visit' | 'mail') {
	const { recoveries: r } = app.db.tables;
	if (found.contactedAt) return null;
	const set = { contactedAt: app.now(), contactedBy: by.user, contactedHow: how };
	return changed(app, found, by, 'recovery contacted', set, isNull(r.contactedAt));
}

/** What was put right. It is not over by that: the customer is asked. */
export async function putRight(app: App, found: Found, by: By, righted: string) {
	const { recoveries: r } = app.db.tables;
	const now = app.now();
	const set = { righted, rightedAt: now, rightedBy: by.user };
	const first = and(eq(r.id, found.id), isNull(r.contactedAt));
	return changed(app, found, by, 'recovery put right', set, isNull(r.closedAt), [
		app.db.query.update(r).set({ contactedAt: now, contactedBy: by.user }).where(first)
	]);
}

/** Whoever owns it keeps it until somebody else has said yes (3.37). */
export async function offer(app: App, found: Found, by: By, to: string): Promise<Done> {
	if (found.owner && found.owner !== by.user) return { problem: 'not-yours' };
	const members = await membersOf(app, by.team);
	if (to === found.owner || !members.some(({ id }) => id === to)) return { problem: 'nobody' };
	return changed(app, found, by, 'recovery offered', { offered: to });
}

export async function takeOver(app: App, found: Found, by: By): Promise<Done> {
	const { recoveries: r } = app.db.tables;
	if (found.owner && found.offered !== by.user) return { problem: 'not-yours' };
	const mine = found.owner ? eq(r.offered, by.user) : isNull(r.owner);
	return changed(app, found, by, 'recovery taken over', { owner: by.user, offered: null }, mine);
}

type Set = Partial<App['db']['tables']['recoveries']['$inferInsert']>;

async function changed(
	app: App,
	{ id }: Found,
	{ team, user }: By,
	type: Activity,
	set: Set,
	still: ReturnType<typeof eq> | undefined = undefined,
	before: Write[] = []
): Promise<Done> {
	const { query, tables } = app.db;
	const { recoveries: r } = tables;
	const row = and(eq(r.id, id), eq(r.team, team), isNull(r.closedAt), still);
	try {
		await app.db.commit([
			...before,
			guarded(query.update(r).set(set).where(row)),
			activityWrite(app.db, { team, by: user, at: app.now(), type, body: { recovery: id } })
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
		return { problem: 'stale' };
	}
	return null;
}

const DAYS = 60;

export const rightAddress = (origin: string, token: string) => `${origin}/right/${token}`;

/** "Is it put right?": by mail where there is an address, and else by a link that a person passes on. */
export async function askConfirmation(
	app: App,
	found: Found,
	by: By,
	{
		id,
		contact: whom,
		origin,
		locale
	}: v.InferOutput<typeof AskForm> & { origin: string; locale: Locale }
): Promise<Done | { link: string }> {
	const { query, tables } = app.db;
	const person = found.people.find((one) => one.id === whom);
	if (!person) return { problem: 'nobody' };
	if (!found.rightedAt || found.closedAt) return { problem: 'not-righted' };
	const token = newLinkToken(32);
	const link = rightAddress(origin, token);
	const at = app.now();
	const expiresAt = new Date(Date.parse(at) + DAYS * 86_400_000).toISOString();
	const row = { id, recovery: found.id, contact: whom, by: by.user, at, expiresAt };
	const mail =
		canMail(app) && person.email
			? await letter(app, found, by, { id, link, person, locale })
			: null;
	try {
		await app.db.commit([
			query.insert(tables.confirmations).values({ ...row, tokenHash: hashToken(token) }),
			...(mail ? [post(app, mail)] : []),
			activityWrite(app.db, {
				...{ team: by.team, by: by.user, at, type: 'confirmation asked' as const },
				body: { recovery: found.id }
			})
		]);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
		return null;
	}
	return mail ? null : { link };
}

type Asking = { id: string; link: string; person: Found['people'][number]; locale: Locale };

/** A mail, not yet a write: awaiting a write would carry it out before its commit. */
async function letter(
	app: App,
	found: Found,
	by: By,
	{ id, link, person, locale }: Asking
): Promise<Mail> {
	const { contacts: c } = app.db.tables;
	const [row] = await app.db.query.select({ locale: c.locale }).from(c).where(eq(c.id, person.id));
	const language = isLocale(row?.locale) ? row.locale : locale;
	const { letter: words } = (await loadWords(language, ['righting'])).righting;
	return {
		id: `right-${id}`.slice(0, 64),
		team: by.team,
		to: { name: person.name, address: person.email! },
		from: { name: by.name, address: by.email },
		locale: language,
		subject: words.subject,
		text: words.text(person.name, found.righted ?? '', link, by.name),
		about: { kind: 'recovery', id: found.id }
	};
}
