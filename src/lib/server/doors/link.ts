import { and, count, eq, gt, like, lt } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { loadWords, type Locale } from '#lib/words/index.ts';
import type { App } from '../app.ts';
import { guarded, isStale } from '../db/index.ts';
import { Email } from '../forms.ts';
import { canMail, post } from '../mail/outbox.ts';
import type { From } from '../people.ts';
import { hashToken, newToken } from '../tokens.ts';

const MINUTES = 15;
/** So many links may wait for one person: nobody fills another's mailbox. */
const MOST = 3;

export const LinkForm = v.object({ id: Id, email: Email });

const kind = 'sign-in-link ';
const identifierOf = (token: string) => `${kind}${hashToken(token)}`;

/** A link to sign in goes to whoever has an account. Nobody learns here who has one. */
export async function mailLink(
	app: App,
	{ id, email }: v.InferOutput<typeof LinkForm>,
	locale: Locale,
	back: string
) {
	const { user: u, verification: k } = app.db.tables;
	const [person] = await app.db.query.select().from(u).where(eq(u.email, email));
	if (!canMail(app) || !person || (await waiting(app, person.id)) >= MOST) return;
	const token = newToken();
	const now = new Date(app.now());
	const { mail } = (await loadWords(locale, ['ways'])).ways.link;
	const link = `${app.config.origin}/sign-in/link/${token}?back=${encodeURIComponent(back)}`;
	await app.db.commit([
		app.db.query.delete(k).where(and(like(k.identifier, `${kind}%`), lt(k.expiresAt, now))),
		app.db.query.insert(k).values({
			id,
			identifier: identifierOf(token),
			value: person.id,
			expiresAt: new Date(now.getTime() + MINUTES * 60_000),
			createdAt: now,
			updatedAt: now
		}),
		post(app, {
			id,
			team: null,
			to: { address: person.email, name: person.name },
			locale,
			subject: mail.subject,
			text: mail.text(person.name, link, MINUTES),
			about: { kind: 'sign-in', id }
		})
	]);
}

async function waiting(app: App, user: string) {
	const { verification: k } = app.db.tables;
	const [row] = await app.db.query
		.select({ n: count() })
		.from(k)
		.where(
			and(eq(k.value, user), like(k.identifier, `${kind}%`), gt(k.expiresAt, new Date(app.now())))
		);
	return row?.n ?? 0;
}

/** Whose link it is, while it is good. Looking at it uses nothing up: mail servers open links. */
export async function whoseLink(app: App, token: string) {
	const { verification: k, user: u } = app.db.tables;
	const [row] = await app.db.query
		.select({ id: k.id, user: u.id, name: u.name, isProven: u.emailVerified })
		.from(k)
		.innerJoin(u, eq(u.id, k.value))
		.where(and(eq(k.identifier, identifierOf(token)), gt(k.expiresAt, new Date(app.now()))));
	return row ?? null;
}

/** Used once. Whoever has the mail has the address: it is proven from now on. */
export async function comeByLink(app: App, { protocol, headers }: From, token: string) {
	const whose = await whoseLink(app, token);
	if (!whose) return false;
	const { verification: k, passkeys: p, apiTokens: t, calendarFeeds: c } = app.db.tables;
	const { query } = app.db;
	const { user, isProven } = whose;
	try {
		await app.db.commit([
			guarded(query.delete(k).where(eq(k.id, whose.id))),
			...(isProven
				? []
				: [
						query.delete(p).where(eq(p.user, user)),
						query.delete(t).where(eq(t.user, user)),
						query.delete(c).where(eq(c.user, user))
					])
		]);
	} catch (error) {
		if (isStale(error)) return false;
		throw error;
	}
	await app.auth(protocol).api.arrive({ body: { user, proven: true }, headers });
	return true;
}
