import { and, asc, eq } from 'drizzle-orm';
import { commentIn, personIn, type Comment, type Meeting } from '#lib/domain/meeting/meeting.ts';
import { seenBy } from '#lib/domain/meeting/visibility.ts';
import type { App } from '../app.ts';
import { foldedOf } from '../meetings/shelf.ts';
import { changesOf } from './history.ts';

/** Words as they lead to a change: who said them, when, and who felt the same. */
export type Said = {
	meeting: string;
	title: string;
	zone: string;
	comment: string;
	seq: number;
	number: number;
	at: string;
	words: string;
	verb: Comment['verb'];
	on: string | null;
	moment: string | null;
	who: Speaker;
	agree: number;
	withdrawn: boolean;
};

/** A name where there is one; otherwise why there is none. */
export type Speaker =
	| { known: 'name'; name: string; organisation: string | null; side: Comment['side'] }
	| { known: 'unsigned' | 'removed'; side: Comment['side'] };

export type Step = {
	version: number;
	op: 'add' | 'replace' | 'remove';
	before: string | null;
	after: string | null;
	cause: 'team' | 'meeting';
	own: string | null;
	meeting: string | null;
	zone: string;
	said: Said[];
	proposed: { by: string; at: string; yes: number; nearly: number; no: number } | null;
	agreed: { at: string; note: string; by: string[]; restores: number | null };
};

/** From a clause back to the words that made it say so, newest change first. */
export async function whyOf(
	app: App,
	charter: string,
	clause: string,
	reader: string
): Promise<Step[]> {
	const { query, tables } = app.db;
	const { charterVersions: cv } = tables;
	const versions = await query.select().from(cv).where(eq(cv.charter, charter));
	const changes = await changesOf(app, charter, clause);
	const causes = await causesOf(app, charter, clause);
	const meetings = await foldedOf(app, [
		...causes.map((one) => one.meeting),
		...changes.flatMap((one) => one.meeting ?? [])
	]);
	const seen = new Map(
		[...meetings].map(([id, meeting]) => [
			id,
			seenBy(meeting, { audience: 'team', person: reader })
		])
	);
	return changes.map((change): Step => {
		const { version, op, before, after, cause, own, meeting } = change;
		return {
			...{ version, op, before, after, cause, own, meeting },
			zone: meetings.get(meeting ?? '')?.about?.zone ?? 'UTC',
			said: saidBehind(
				causes.filter((one) => one.version === version),
				seen
			),
			proposed: proposedIn(change),
			agreed: agreedIn(versions.find((one) => one.number === version)!)
		};
	});
}

type Cause = { version: number; meeting: string; comment: string; seq: number };

/** The words behind all changes of a clause. */
async function causesOf(app: App, charter: string, clause: string): Promise<Cause[]> {
	const { query, tables } = app.db;
	const { traces: t, comments: c } = tables;
	return query
		.select({ version: t.version, meeting: t.meeting, comment: t.comment, seq: c.seq })
		.from(t)
		.innerJoin(c, and(eq(c.meeting, t.meeting), eq(c.id, t.comment)))
		.where(and(eq(t.charter, charter), eq(t.clause, clause)))
		.orderBy(asc(c.at), asc(c.seq));
}

const saidBehind = (causes: Cause[], seen: Map<string, Meeting>): Said[] =>
	causes.flatMap(({ meeting: id, comment, seq }) => {
		const meeting = seen.get(id);
		const found = meeting && commentIn(meeting, comment);
		return found ? saidIn(id, meeting, found, seq) : [];
	});

type Tables = App['db']['tables'];

function proposedIn(change: Tables['clauseChanges']['$inferSelect']): Step['proposed'] {
	const { proposedBy, proposedAt, at, yes, nearly, no } = change;
	if (!proposedBy) return null;
	return {
		by: proposedBy,
		at: proposedAt ?? at,
		yes: yes ?? 0,
		nearly: nearly ?? 0,
		no: no ?? 0
	};
}

const agreedIn = (version: Tables['charterVersions']['$inferSelect']): Step['agreed'] => ({
	at: version.at,
	note: version.note,
	by: JSON.parse(version.agreedBy) as string[],
	restores: version.restores
});

export function saidIn(id: string, meeting: Meeting, comment: Comment, seq: number): Said {
	const { number, at, words, verb, quote, agrees, withdrawn } = comment;
	return {
		meeting: id,
		title: meeting.about?.title ?? '',
		zone: meeting.about?.zone ?? 'UTC',
		comment: comment.id,
		seq,
		number,
		at,
		words,
		verb,
		on: quote?.text ?? null,
		moment: comment.moment?.name ?? null,
		who: speakerOf(meeting, comment),
		agree: agrees.length,
		withdrawn
	};
}

/** Somebody whose name was taken out of the records is "a customer (removed)". */
export function speakerOf(meeting: Meeting, { by, side, customer }: Comment): Speaker {
	if (by === null) return { known: 'unsigned', side };
	const name = personIn(meeting, by)?.name;
	if (!name) return { known: 'removed', side };
	return { known: 'name', name, organisation: organisationIn(meeting, customer), side };
}

export const organisationIn = (meeting: Meeting, customer: string | null) =>
	meeting.about?.customers.find((one) => one.id === customer)?.name ?? null;
