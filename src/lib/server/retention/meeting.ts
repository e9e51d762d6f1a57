import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { NOBODY, without } from '../erase/log.ts';
import { eraseFromLog, rewriteLog } from '../erase/meeting.ts';
import { tellAnew } from '../meetings/rewrite.ts';

/** Customers of a meeting lose their names; or their words too, and with them everything of theirs in it. */
export async function forgetMeeting(app: App, meeting: string, what: 'names' | 'words') {
	const seats = await seatsOf(app, meeting, what);
	if (what === 'names') {
		if (!seats.length) return;
		const ids = new Set(seats.map(({ person }) => person));
		const names = seats.map(({ name }) => name);
		await rewriteLog(
			app,
			meeting,
			(fact) => unnamed(fact, ids, names),
			untied(app, meeting, [...ids])
		);
	} else {
		for (const { person, name } of seats) await eraseFromLog(app, { meeting, person }, [name]);
		if (await hasUnsigned(app, meeting)) await rewriteLog(app, meeting, wordless);
		else if (!seats.length) return;
	}
	await tellAnew(app, meeting);
}

/** Whose name still stands, or who still said something. */
async function seatsOf({ db: { query, tables } }: App, meeting: string, what: 'names' | 'words') {
	const { people: p, comments: c } = tables;
	const guests = and(eq(p.meeting, meeting), eq(p.side, 'customer'));
	const named = await query
		.select({ person: p.id, name: p.name })
		.from(p)
		.where(what === 'names' ? and(guests, ne(p.name, NOBODY)) : guests);
	if (what === 'names') return named;
	const speakers = await query
		.selectDistinct({ by: c.by })
		.from(c)
		.where(and(eq(c.meeting, meeting), ne(c.words, '')));
	const spoke = new Set(speakers.map(({ by }) => by));
	return named.filter(({ person, name }) => name !== NOBODY || spoke.has(person));
}

function unnamed(fact: Recorded, ids: ReadonlySet<string>, names: string[]): Recorded {
	const nothing = { title: null, since: null, line: null, photo: null };
	switch (fact.type) {
		case 'personJoined':
			return ids.has(fact.person.id)
				? { ...fact, person: { ...fact.person, ...nothing, name: NOBODY, ref: null } }
				: fact;
		case 'personRenamed':
			return ids.has(fact.person) ? { ...fact, name: NOBODY } : fact;
		case 'introduced':
			return ids.has(fact.person) ? { ...fact, ...nothing } : fact;
		case 'meetingOpened':
			return fact;
		default:
			// Others wrote their names too.
			return JSON.parse(without(JSON.stringify(fact), names)) as Recorded;
	}
}

/** Nobody knows whose unsigned words were: with all the others they go too, and a dash stays. */
function wordless(fact: Recorded): Recorded {
	const theirs = fact.type === 'commentAdded' && fact.by === null && fact.side === 'customer';
	return theirs ? { ...fact, words: NOBODY, quote: null, lang: null, ref: null } : fact;
}

async function hasUnsigned({ db: { query, tables } }: App, meeting: string) {
	const { comments: c } = tables;
	const rows = await query
		.select({ by: c.by, words: c.words })
		.from(c)
		.where(and(eq(c.meeting, meeting), eq(c.side, 'customer'), ne(c.words, NOBODY)));
	return rows.some(({ by }) => by === null);
}

/** What led from a seat to a person outside of the log. */
function untied({ db: { query, tables }, now }: App, meeting: string, ids: string[]): Write[] {
	const { guests: g, photos: f, people: p } = tables;
	return [
		query
			.update(g)
			.set({ contact: null, waitingName: null, waitingCustomer: null, revokedAt: now() })
			.where(and(eq(g.meeting, meeting), inArray(g.id, ids))),
		query
			.update(p)
			.set({ contact: null })
			.where(and(eq(p.meeting, meeting), inArray(p.id, ids))),
		query.delete(f).where(and(eq(f.meeting, meeting), inArray(f.person, ids)))
	];
}
