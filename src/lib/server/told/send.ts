import { inArray } from 'drizzle-orm';
import type { Locale } from '#lib/words/index.ts';
import { activityWrite, type Activity } from '../activity.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { canMail, post, type Mail } from '../mail/outbox.ts';
import { hashOf } from '../meetings/log.ts';
import { newPageLink, pageAddress } from './links.ts';
import { onlyMark, toldKey, toldOf, unmark, type Subject } from './marks.ts';
import { keyOfWhom, type Reach, type Whom } from './people.ts';

/** A person's press: whose name stands under what is sent. */
export type Press = {
	team: string;
	by: { user: string; name: string; email: string };
	origin: string;
};

export type Addressee = Reach & { whom: Whom };
type Letter = { subject: string; text: string };
type Sending = {
	subject: Subject;
	type: Activity;
	to: Addressee[];
	usual: Locale;
	/** The letter to one of them; `link` opens their own page. */
	letter(to: Addressee, locale: Locale, link: string): Promise<Letter>;
	/** What belongs to the same commit. */
	beside?: Write[];
};

export type Sent = { sent: number; before: number };

/**
 * A letter to each who has not been told this yet. Two presses at once: one of them commits first, and
 * the other one then finds everybody told (4.16).
 */
export async function sendOnce(app: App, press: Press, sending: Sending): Promise<Sent | null> {
	if (!canMail(app)) return null;
	const { subject, type, to } = sending;
	const known = await toldOf(app, subject.kind, [subject.source]);
	const writes: Write[] = [];
	let sent = 0;
	for (const one of to) {
		const told = known.get(toldKey(one.whom));
		if (!one.email || (told && told.state !== 'failed')) continue;
		writes.push(...(await letterWrites(app, press, sending, one, told?.mail ?? null)));
		sent++;
	}
	if (!sent) return { sent, before: to.length };
	const line = { team: press.team, by: press.by.user, at: app.now(), type };
	const body = { ...subject, people: sent };
	try {
		await app.db.commit([
			...writes,
			...(sending.beside ?? []),
			activityWrite(app.db, { ...line, body })
		]);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
		return sendOnce(app, press, sending);
	}
	return { sent, before: to.length - sent };
}

async function letterWrites(
	app: App,
	{ team, by, origin }: Press,
	{ subject, usual, letter }: Sending,
	to: Addressee,
	failed: string | null
): Promise<Write[]> {
	const { token, write } = newPageLink(app, team, to.whom, by.user);
	const locale = to.locale ?? usual;
	const mail: Mail = {
		...(await letter(to, locale, pageAddress(origin, token))),
		id: hashOf(['told', subject.kind, subject.source, keyOfWhom(to.whom), failed]),
		team,
		to: { address: to.email!, name: to.name },
		from: { name: by.name, address: by.email },
		locale,
		about: { kind: `told ${subject.kind}`, id: subject.source }
	};
	const mark = { ...subject, team, whom: to.whom, how: 'mail' as const, by: by.user };
	return [
		...(failed ? [unmark(app, subject, failed)] : []),
		onlyMark(app, { ...mark, mail: mail.id }),
		write,
		post(app, mail)
	];
}

/** Letters to those who are nobody's customer: one to each address, however often it is pressed. */
export async function mailedBefore({ db: { query, tables } }: App, ids: string[]) {
	const { mails: m } = tables;
	const rows = await query
		.select({ id: m.id, state: m.state, sentAt: m.sentAt })
		.from(m)
		.where(inArray(m.id, ids));
	return new Map(rows.map((one) => [one.id, one]));
}
