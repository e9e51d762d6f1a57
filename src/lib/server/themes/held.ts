import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Comment, Meeting, Person } from '#lib/domain/meeting/meeting.ts';
import type { Remark } from '#lib/domain/theme/theme.ts';
import type { App } from '../app.ts';
import type { Gathered, Placements } from './gathered.ts';
import { folded, headOf } from '../meetings/shelf.ts';

/** A meeting that was held, with its customers as persons: whoever comes twice is one person. */
export type HeldMeeting = {
	id: string;
	title: string;
	startsAt: string;
	zone: string;
	charter: string;
	version: number;
	meeting: Meeting;
	/** The person behind somebody of this meeting. */
	who(id: string | null): string | null;
	customers: string[];
	/** The organisation each of those persons came for. */
	organisations: Map<string, string | null>;
	remarks: Remark[];
};

/** Where a remark stands among those of all meetings. */
export const keyOf = (meeting: string, comment: string) => `${meeting}/${comment}`;

/** What a team held as of a moment, and what was made of it: true as long as no meeting went on. */
export type Looked = {
	/** How far each meeting had come, and the meeting as it was then. */
	stamps: Map<string, { stamp: string; held: HeldMeeting | null }>;
	held: HeldMeeting[];
	placements?: Placements;
	gathered?: Gathered;
};

/** So many meetings of teams that are looked back at are kept ready. */
const KEPT = 1_000;

/** What a team held so far, the earliest first. A practice is no meeting. */
export async function heldBy(app: App, team: string): Promise<HeldMeeting[]> {
	const rows = await plansOf(app, team);
	const known = app.looked.get(team);
	const stamps = rows.map((row) => JSON.stringify(row));
	const before = (id: string, at: number) => {
		const one = known?.stamps.get(id);
		return one?.stamp === stamps[at] ? one : undefined;
	};
	if (known?.stamps.size === rows.length && rows.every(({ id }, at) => before(id, at)))
		return known.held;
	const contacts = await contactsIn(app, team);
	const meetings = await folded(app, rows);
	const all = rows.map((row, at) => {
		const same = before(row.id, at);
		return same ? same.held : asHeld(row, meetings.get(row.id)!, contacts);
	});
	const now: Looked = {
		stamps: new Map(rows.map(({ id }, at) => [id, { stamp: stamps[at]!, held: all[at]! }])),
		held: all.filter((one) => one !== null),
		...(known?.placements && { placements: known.placements })
	};
	keep(app, team, now);
	return now.held;
}

async function plansOf({ db }: App, team: string) {
	const { meetings: m } = db.tables;
	return db.query
		.select({
			id: m.id,
			title: m.title,
			startsAt: m.startsAt,
			zone: m.zone,
			charter: m.charter,
			version: m.version,
			epoch: m.epoch,
			seq: headOf(db)
		})
		.from(m)
		.where(and(eq(m.team, team), isNull(m.rehearses), isNotNull(m.version)))
		.orderBy(asc(m.startsAt), asc(m.title), asc(m.createdAt));
}

function keep({ looked }: App, team: string, now: Looked) {
	looked.delete(team);
	looked.set(team, now);
	let meetings = [...looked.values()].reduce((sum, one) => sum + one.held.length, 0);
	for (const [oldest, { held }] of looked) {
		if (meetings <= KEPT || oldest === team) return;
		looked.delete(oldest);
		meetings -= held.length;
	}
}

async function contactsIn({ db: { query, tables } }: App, team: string) {
	const { guests: g, meetings: m } = tables;
	const rows = await query
		.select({ guest: g.id, contact: g.contact })
		.from(g)
		.innerJoin(m, eq(m.id, g.meeting))
		.where(and(eq(m.team, team), isNotNull(g.contact)));
	return new Map(rows.map(({ guest, contact }) => [guest, contact!]));
}

type Plan = Awaited<ReturnType<typeof plansOf>>[number];

function asHeld(plan: Plan, meeting: Meeting, contacts: Map<string, string>): HeldMeeting | null {
	if (!meeting.startedAt) return null;
	const { id, title, startsAt, zone, charter, version } = plan;
	const people = new Map(meeting.people.map((one) => [one.id, personOf(one, contacts)]));
	const who = (id: string | null) => (id === null ? null : (people.get(id) ?? id));
	const came = meeting.people.filter((one) => one.side === 'customer' && !one.removed);
	const remarks = meeting.comments
		.filter((one) => !one.withdrawn && !one.held)
		.map((one) => remarkOf(plan.id, meeting, one, who));
	return {
		...{ id, title, startsAt, zone, charter, version: version ?? 1 },
		meeting,
		who,
		customers: [...new Set(came.map((one) => people.get(one.id)!))],
		organisations: new Map(came.map((one) => [people.get(one.id)!, one.customer])),
		remarks
	};
}

/** By the contact they are, by the name a script has for them, or else one person in one meeting. */
function personOf({ id, ref, side }: Person, contacts: Map<string, string>) {
	const contact = contacts.get(id);
	if (contact) return `contact ${contact}`;
	return ref && side === 'customer' ? `ref ${ref}` : id;
}

function remarkOf(id: string, meeting: Meeting, comment: Comment, who: HeldMeeting['who']): Remark {
	const { by, behalf, side, verb, words, lang, clause, section, agrees } = comment;
	return {
		id: keyOf(id, comment.id),
		meeting: id,
		person: who(behalf ?? by),
		side,
		verb,
		words,
		lang,
		clause,
		section,
		agrees: agrees.map(who),
		led: ledTo(meeting, comment)
	};
}

function ledTo({ proposals, promises }: Meeting, { id, outcome }: Comment) {
	const because = [...proposals, ...promises].filter((one) => one.because.includes(id));
	return [
		...new Set([...because.map((one) => one.id), ...(outcome?.promise ? [outcome.promise] : [])])
	];
}
