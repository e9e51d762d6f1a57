import { and, eq, inArray } from 'drizzle-orm';
import { answerAfter, toldOf } from '#lib/domain/programme/invitation.ts';
import type { App } from '../app.ts';
import { guarded, type Write } from '../db/index.ts';
import { entryOf } from '../mail/ics.ts';
import { post, unpost, type Mail } from '../mail/outbox.ts';
import { hashOf } from '../meetings/log.ts';
import { hashToken, newLinkToken } from '../tokens.ts';
import type { Invitation } from './asked.ts';
import type { Facts, Invitee } from './facts.ts';
import { charterFile } from './charter.ts';
import { letterFor, type Occasion } from './letter.ts';

/** A person's press: whose name stands under it, and the form it came with. */
export type Press = {
	id: string;
	by: { user: string; name: string; email: string };
	/** The public address, for links. */
	origin: string;
};

type Telling = { to: Invitee; known: Invitation | undefined; occasion: Occasion; mails: boolean };

export const linkFor = (origin: string, token: string) => `${origin}/i/${token}`;
const invitationOf = (meeting: string, contact: string) =>
	hashOf(['invitation', meeting, contact]).slice(0, 32);
/** One press mails one person once, however often its form is sent. */
const mailOf = (press: Press, contact: string) => hashOf(['invitation', press.id, contact]);

/** One person told, as writes for one commit, and the letter they get. */
export async function telling(app: App, facts: Facts, press: Press, given: Telling) {
	const { to, known, occasion, mails } = given;
	const { plan } = facts;
	const id = known?.id ?? invitationOf(plan.id, to.id);
	const token = newLinkToken(32);
	const link = linkFor(press.origin, token);
	const off = occasion.kind === 'off';
	const file = mails && !off ? await charterFile(app, plan.id, to.locale) : null;
	const written = { to, link, sender: press.by.name, file: file !== null };
	const letter = await letterFor(app, facts, written, occasion);
	const next = nextOf(facts, known, occasion);
	const ics =
		facts.slots.length === 0 || off
			? entry(facts, given, {
					id,
					link,
					stamp: app.now(),
					organizer: await organizer(app, press, known)
				})
			: null;
	const about = { kind: 'invitation', id };
	const mail: Mail = {
		...letter,
		id: mailOf(press, to.id),
		team: plan.team,
		to: { address: to.email ?? '', name: to.name },
		from: { name: press.by.name, address: press.by.email },
		locale: to.locale,
		...(ics && { ics }),
		...(file && { file }),
		about
	};
	const writes: Write[] = [
		invitationWrite(app, press, { meeting: plan.id, contact: to.id, id, known, next }),
		linkWrite(app, token, plan.id, to.id),
		unpost(app, about),
		...(mails ? [post(app, mail)] : [])
	];
	return { writes, letter, token };
}

/** What stands of an invitation once this is told. */
function nextOf({ plan, slots }: Facts, known: Invitation | undefined, occasion: Occasion) {
	const offers = slots.length > 0;
	const told = occasion.kind === 'off' || offers ? (known?.told ?? null) : toldOf(plan);
	return {
		sequence: known ? known.sequence + 1 : 0,
		told: told && JSON.stringify(told),
		answer: answerOf(known, occasion, plan.startsAt)
	};
}

/** What is off asks nothing any more: what was said stands. */
const answerOf = (known: Invitation | undefined, { kind }: Occasion, startsAt: string) => {
	if (!known) return null;
	return kind === 'off' ? known.answer : answerAfter(known.answer, known.told, startsAt);
};

type Kept = {
	meeting: string;
	contact: string;
	id: string;
	known: Invitation | undefined;
	next: ReturnType<typeof nextOf>;
};

/** Guarded by the number it was told last: two presses at once are one after the other. */
function invitationWrite(app: App, { by }: Press, { meeting, contact, id, known, next }: Kept) {
	const { query, tables } = app.db;
	const { invitations: i } = tables;
	const row = { id, meeting, contact, askedBy: by.user, askedAt: app.now(), ...next };
	if (!known) return query.insert(i).values(row);
	return guarded(
		query
			.update(i)
			.set(next)
			.where(and(eq(i.id, id), eq(i.sequence, known.sequence)))
	);
}

const linkWrite = (app: App, token: string, meeting: string, contact: string) =>
	app.db.query
		.insert(app.db.tables.personalLinks)
		.values({ tokenHash: hashToken(token), meeting, contact, createdAt: app.now() });

type Of = { id: string; link: string; stamp: string; organizer: { name: string; address: string } };

function entry(
	{ plan, minutes }: Facts,
	{ to, known, occasion }: Omit<Telling, 'mails'>,
	{ id, link, stamp, organizer }: Of
): NonNullable<Mail['ics']> {
	const method = occasion.kind === 'off' ? 'CANCEL' : 'REQUEST';
	const text = entryOf({
		uid: `${id}@forthright`,
		sequence: known ? known.sequence + 1 : 0,
		method,
		stamp,
		startsAt: plan.startsAt,
		minutes,
		title: plan.title,
		description: `${plan.objective}\n\n${link}`,
		url: link,
		organizer,
		attendee: to.email ? { name: to.name, address: to.email } : null
	});
	return { method, text };
}

/** Calendars take a change only from whoever asked first. */
async function organizer({ db }: App, { by }: Press, known: Invitation | undefined) {
	const { user: u } = db.tables;
	const [first] = known
		? await db.query
				.select({ name: u.name, address: u.email })
				.from(u)
				.where(eq(u.id, known.askedBy))
		: [];
	return first ?? { name: by.name, address: by.email };
}

/** Those whom this very press has mailed before. */
export async function mailedBy({ db: { query, tables } }: App, press: Press, contacts: string[]) {
	const { mails: m } = tables;
	const ids = new Map(contacts.map((contact) => [mailOf(press, contact), contact]));
	const rows = await query
		.select({ id: m.id })
		.from(m)
		.where(inArray(m.id, [...ids.keys()]));
	return new Set(rows.map(({ id }) => ids.get(id)!));
}

/** The same entry again, as it was told last: for whoever wants to take it along. */
export async function entryAgain(
	app: App,
	facts: Facts,
	to: Invitee,
	known: Invitation,
	link: string
) {
	const by = { user: '', name: '', email: '' };
	const of = await organizer(app, { id: '', by, origin: '' }, known);
	const before = { ...known, sequence: known.sequence - 1 };
	return entry(
		facts,
		{ to, known: before, occasion: { kind: 'first' } },
		{ id: known.id, link, stamp: app.now(), organizer: of }
	).text;
}
