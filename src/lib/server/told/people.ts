import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { personIn } from '#lib/domain/meeting/meeting.ts';
import type { Want } from '#lib/domain/programme/wants.ts';
import { isLocale, type Locale } from '#lib/words/index.ts';
import type { App } from '../app.ts';
import { activityWrite } from '../activity.ts';
import { enter } from '../meetings/rooms.ts';

/** Who is told something: a contact over all meetings, or a guest of one meeting who is nobody's contact. */
export type Whom =
	| { contact: string; meeting: null; person: null }
	| { contact: null; meeting: string; person: string };

export const keyOfWhom = (whom: Whom) => whom.contact ?? `${whom.meeting}/${whom.person}`;

/** How somebody is written to. Who is no contact has no address. */
export type Reach = {
	name: string;
	organisation: string | null;
	email: string | null;
	locale: Locale | null;
	/** What they wish to hear unasked. */
	wants: Want | null;
};

/** Behind each guest of these meetings who is known as a contact, that contact. */
export async function contactsBehind({ db: { query, tables } }: App, meetings: string[]) {
	const { guests: g, people: p } = tables;
	const joined = await query
		.select({ meeting: g.meeting, person: g.id, contact: g.contact })
		.from(g)
		.where(and(inArray(g.meeting, meetings), isNotNull(g.contact)));
	const linked = await query
		.select({ meeting: p.meeting, person: p.id, contact: p.contact })
		.from(p)
		.where(and(inArray(p.meeting, meetings), isNotNull(p.contact)));
	return new Map(
		[...joined, ...linked].map(({ meeting, person, contact }) => [`${meeting}/${person}`, contact!])
	);
}

export const whomOf = (behind: Map<string, string>, meeting: string, person: string): Whom => {
	const contact = behind.get(`${meeting}/${person}`);
	return contact ? { contact, meeting: null, person: null } : { contact: null, meeting, person };
};

export async function reachOf({ db: { query, tables } }: App, contacts: string[]) {
	const { contacts: p, customers: c } = tables;
	const rows = await query
		.select({
			id: p.id,
			name: p.name,
			organisation: c.name,
			email: p.email,
			locale: p.locale,
			wants: p.wants
		})
		.from(p)
		.innerJoin(c, eq(c.id, p.customer))
		.where(inArray(p.id, contacts));
	return new Map(
		rows.map(({ id, locale, ...one }): [string, Reach] => [
			id,
			{ ...one, locale: isLocale(locale) ? locale : null }
		])
	);
}

/** The team says which contact a guest is; or that it does not know. */
export async function linkGuest(
	app: App,
	{ team, by }: { team: string; by: string },
	{ meeting, person, contact }: { meeting: string; person: string; contact: string | null }
): Promise<boolean> {
	const { query, tables } = app.db;
	const { people: p, guests: g, contacts: c, meetingCustomers: mc } = tables;
	const room = await enter(app, meeting);
	if (personIn(room!.meeting, person)?.side !== 'customer') return false;
	const known = contact
		? await query
				.select({ id: c.id })
				.from(c)
				.innerJoin(mc, and(eq(mc.customer, c.customer), eq(mc.meeting, meeting)))
				.where(eq(c.id, contact))
		: [];
	if (contact && !known.length) return false;
	await app.db.commit([
		query
			.update(p)
			.set({ contact })
			.where(and(eq(p.meeting, meeting), eq(p.id, person))),
		query
			.update(g)
			.set({ contact })
			.where(and(eq(g.meeting, meeting), eq(g.id, person))),
		activityWrite(app.db, {
			team,
			by,
			at: app.now(),
			type: 'guest linked',
			body: { meeting, person, contact }
		})
	]);
	return true;
}

/** The closed meetings behind a person's own page, the newest first: of a practice there are none. */
export async function placesOf(app: App, team: string, whom: Whom) {
	const { query, tables } = app.db;
	const { meetings: m } = tables;
	const closed = await query
		.select({ id: m.id, title: m.title, startsAt: m.startsAt, zone: m.zone, charter: m.charter })
		.from(m)
		.where(and(eq(m.team, team), eq(m.state, 'closed'), isNull(m.rehearses)))
		.orderBy(asc(m.startsAt), asc(m.id));
	if (whom.contact === null)
		return closed
			.filter((one) => one.id === whom.meeting)
			.map((one) => ({ ...one, persons: [whom.person] }));
	const behind = await contactsBehind(
		app,
		closed.map(({ id }) => id)
	);
	return closed.toReversed().flatMap((one) => {
		const persons = [...behind]
			.filter(([key, contact]) => contact === whom.contact && key.startsWith(`${one.id}/`))
			.map(([key]) => key.slice(one.id.length + 1));
		return persons.length ? [{ ...one, persons }] : [];
	});
}
