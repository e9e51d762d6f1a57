import { and, eq, inArray, ne, or } from 'drizzle-orm';
import type { App } from '../app.ts';
import { NOBODY } from './log.ts';

/** Whom the operator means: a contact, a guest of a meeting, one who hears of versions, or an address wherever it stands. */
export type Asked =
	| { contact: string }
	| { guest: string }
	| { hearer: string }
	| { complaint: string }
	| { person: string };

/** A person in one meeting. */
export type Seat = { meeting: string; person: string };

/** Everything that is somebody's, by where it hangs. */
export type Whom = {
	teams: string[];
	contacts: string[];
	hearers: string[];
	/** What they said outside of meetings. */
	complaints: string[];
	customers: string[];
	seats: Seat[];
	names: string[];
	emails: string[];
};

/** Null when nobody is found: then there is nothing to erase. */
export async function whomOf(app: App, asked: Asked): Promise<Whom | null> {
	const contacts = await contactsOf(app, asked);
	const hearers = await hearersOf(app, asked);
	const seats = await seatsOf(app, asked, ids(contacts));
	const said = await complaintsOf(app, asked, contacts);
	const told = [...contacts, ...seats, ...hearers];
	if (!told.length && !said.length) return null;
	return {
		teams: unique([...told, ...said].map(({ team }) => team)),
		contacts: ids(contacts),
		hearers: ids(hearers),
		complaints: ids(said),
		customers: unique(contacts.map(({ customer }) => customer)),
		seats: seats.map(({ meeting, person }) => ({ meeting, person })),
		names: unique(told.map(({ name }) => name)),
		emails: unique([...contacts, ...hearers, ...said].flatMap(({ email }) => email ?? []))
	};
}

const unique = (all: string[]) => [...new Set(all)].filter((one) => one !== '');
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

async function contactsOf({ db: { query, tables } }: App, asked: Asked) {
	if (!('contact' in asked || 'person' in asked)) return [];
	const { contacts: c, customers: k } = tables;
	const which = 'contact' in asked ? eq(c.id, asked.contact) : eq(c.email, asked.person);
	return query
		.select({ id: c.id, name: c.name, email: c.email, customer: c.customer, team: k.team })
		.from(c)
		.innerJoin(k, eq(k.id, c.customer))
		.where(which);
}

async function hearersOf({ db: { query, tables } }: App, asked: Asked) {
	if (!('hearer' in asked || 'person' in asked)) return [];
	const { hearers: h } = tables;
	const which = 'hearer' in asked ? eq(h.id, asked.hearer) : eq(h.email, asked.person);
	return query
		.select({ id: h.id, name: h.name, email: h.email, team: h.team })
		.from(h)
		.where(which);
}

type Contact = { id: string; email: string | null; team: string };

/** Of a contact or under their address, or under one that is no contact's; each with what was answered to questions about it. */
async function complaintsOf({ db: { query, tables } }: App, asked: Asked, contacts: Contact[]) {
	const { complaints: c } = tables;
	const whose =
		'complaint' in asked
			? eq(c.id, asked.complaint)
			: or(
					'person' in asked ? eq(c.reach, asked.person) : undefined,
					...contacts.flatMap(({ id, email, team }) => [
						eq(c.contact, id),
						email ? and(eq(c.reach, email), eq(c.team, team)) : undefined
					])
				);
	if (!whose) return [];
	const said = { id: c.id, team: c.team, email: c.reach };
	// What was erased has kept its place, and is nobody's any more.
	const kept = ne(c.words, NOBODY);
	const own = await query.select(said).from(c).where(and(whose, kept));
	const under = own.length
		? await query
				.select(said)
				.from(c)
				.where(and(inArray(c.parent, ids(own)), kept))
		: [];
	return [...own, ...under].map((one) => ({
		...one,
		// Who is a contact has an address already; what else they left may be somebody else's.
		email: !contacts.length && one.email?.includes('@') ? one.email : null
	}));
}

async function seatsOf({ db: { query, tables } }: App, asked: Asked, contacts: string[]) {
	const { people: p, guests: g, meetings: m } = tables;
	const whose = 'guest' in asked ? eq(p.id, asked.guest) : inPeople();
	if (!whose) return [];
	return query
		.select({ meeting: p.meeting, person: p.id, name: p.name, team: m.team })
		.from(p)
		.innerJoin(m, eq(m.id, p.meeting))
		.leftJoin(g, and(eq(g.id, p.id), eq(g.meeting, p.meeting)))
		.where(and(eq(p.side, 'customer'), whose));

	function inPeople() {
		return contacts.length
			? or(inArray(p.contact, contacts), inArray(g.contact, contacts))
			: undefined;
	}
}
