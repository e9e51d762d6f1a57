import { and, eq, inArray, or } from 'drizzle-orm';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { CannotStart } from '../config.ts';
import type { Write } from '../db/index.ts';
import { forget } from '../meetings/rooms.ts';
import { NOBODY } from './log.ts';
import { eraseFromLog } from './meeting.ts';
import { linesWith, sealActivity } from '../seals.ts';
import { sweepWrites } from './sweep.ts';
import { whomOf, type Asked, type Whom } from './whom.ts';

export type Erased = { contacts: number; meetings: number };

/** Somebody's name, address and words out of everything that is kept. Null when nobody was found. */
export async function erase(app: App, asked: Asked): Promise<Erased | null> {
	const whom = await whomOf(app, asked);
	if (!whom) return null;
	// Tied as it was, before a word of it goes.
	await sealActivity(app);
	await refuseOpen(app, whom);
	for (const seat of whom.seats) await eraseFromLog(app, seat, whom.names);
	await app.db.commit([
		...mailWrites(app, whom),
		...hearerWrites(app, whom),
		...complaintWrites(app, whom),
		...(whom.contacts.length ? [contactWrite(app, whom)] : []),
		...(await lineWrites(app, whom)),
		...sweepWrites(app, whom)
	]);
	for (const { meeting } of whom.seats) forget(app, meeting);
	await sealActivity(app);
	await app.db.forget();
	remember(app, asked, whom);
	return { contacts: whom.contacts.length + whom.hearers.length, meetings: whom.seats.length };
}

/** While people sit in a room its words are theirs, and a console may still need to answer them. */
async function refuseOpen({ db: { query, tables } }: App, { seats }: Whom) {
	const { meetings: m } = tables;
	const among = inArray(
		m.id,
		seats.map(({ meeting }) => meeting)
	);
	const open = seats.length
		? await query
				.select({ title: m.title })
				.from(m)
				.where(and(among, eq(m.state, 'open')))
		: [];
	if (open.length)
		throw new CannotStart(`The meeting “${open[0]!.title}” is open; close it first.`);
}

/** With the row of a contact goes what hangs on it: links, invitations, wishes, letters, told marks. */
const contactWrite = ({ db: { query, tables } }: App, { contacts }: Whom): Write =>
	query.delete(tables.contacts).where(inArray(tables.contacts.id, contacts));

function hearerWrites({ db: { query, tables } }: App, { hearers }: Whom): Write[] {
	if (!hearers.length) return [];
	return [query.delete(tables.hearers).where(inArray(tables.hearers.id, hearers))];
}

/** What they said outside of meetings keeps its place and its month, and loses its words. */
function complaintWrites({ db: { query, tables } }: App, { complaints }: Whom): Write[] {
	const { complaints: c } = tables;
	const nothing = { words: NOBODY, folded: NOBODY, sayer: null, reach: null };
	if (!complaints.length) return [];
	return [
		query
			.update(c)
			.set({ ...nothing, answer: null, did: null })
			.where(inArray(c.id, complaints))
	];
}

/** The activity says that it was, and which of its own lines had to be touched. */
async function lineWrites(app: App, { teams, names, emails }: Whom): Promise<Write[]> {
	const writes: Write[] = [];
	for (const team of teams) {
		const lines = await linesWith(app, team, [...names, ...emails]);
		const line = { team, by: null, at: app.now(), type: 'person erased' as const };
		writes.push(activityWrite(app.db, { ...line, body: { lines } }));
	}
	return writes;
}

/** Mails to them, whatever became of them, and mails about their invitations. */
function mailWrites({ db: { query, tables } }: App, { emails, contacts }: Whom): Write[] {
	const { mails: m, invitations: i } = tables;
	const invited = query.select({ id: i.id }).from(i).where(inArray(i.contact, contacts));
	const which = or(
		emails.length ? inArray(m.to, emails) : undefined,
		contacts.length ? and(eq(m.about, 'invitation'), inArray(m.source, invited)) : undefined
	);
	return which ? [query.delete(m).where(which)] : [];
}

const listIn = (app: App) => `${app.config.dataDir}/erased.jsonl`;

/**
 * Kept beside the database and not in it: a backup from before is erased again when it comes back. Only
 * ids: an address would be what was to be erased.
 */
function remember(app: App, asked: Asked, { contacts, hearers, complaints }: Whom) {
	const all: Asked[] =
		'person' in asked
			? [
					...contacts.map((contact) => ({ contact })),
					...hearers.map((hearer) => ({ hearer })),
					...complaints.map((complaint) => ({ complaint }))
				]
			: [asked];
	const at = app.now();
	for (const one of all)
		appendFileSync(listIn(app), `${JSON.stringify({ ...one, at })}\n`, { mode: 0o600 });
}

/** After a restore. Answers how many were in the backup again. */
export async function eraseAgain(app: App): Promise<number> {
	const file = listIn(app);
	if (!existsSync(file)) return 0;
	let again = 0;
	for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
		const { at: _, ...asked } = JSON.parse(line) as Asked & { at: string };
		if (await erase(app, asked as Asked)) again++;
	}
	return again;
}
