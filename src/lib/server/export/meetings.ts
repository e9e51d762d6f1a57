import { eq } from 'drizzle-orm';
import { replay } from '#lib/domain/meeting/evolve.ts';
import { fairness } from '#lib/domain/meeting/fairness.ts';
import type { Comment, Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Database } from '../db/index.ts';
import { readLog } from '../meetings/log.ts';
import { climateFor } from './climate.ts';
import { heatFor, pulsesFor } from './pulses.ts';
import { answersFor, ratingsFor, simplifyFor, topThreeFor } from './ratings.ts';

/** A meeting as its log tells it, with everything that was said to the letter. */
export async function meetingFor(db: Database, id: string) {
	const { meetings: m } = db.tables;
	const [row] = await db.query.select().from(m).where(eq(m.id, id));
	if (!row) return null;
	const { ref, title, objective, state, startsAt, zone, names, charter, version } = row;
	const plan = { id, ref, title, objective, state, startsAt, zone, names, charter, version };
	const log = await readLog(db, id);
	const meeting = replay(log);
	const days = await daysOf(db, id);
	const { people, proposals, promises, agenda, entered, agreed, unasked } = meeting;
	return {
		...plan,
		agenda,
		entered: entered.map((one) => one.stage),
		participants: people.map(({ id, ref, side, name, customer, title, since, line }) => ({
			id,
			ref,
			side,
			name,
			customer,
			title,
			since,
			line
		})),
		comments: ordered(meeting.comments).map((comment) => commentFor(meeting, comment)),
		proposals: proposals.map(({ number: _n, at: _a, others: _o, clauseRef: _c, ...rest }) => ({
			...rest,
			because: inOrderSaid(meeting, rest.because)
		})),
		promises: promises.map((one) => ({ ...one, ...days.get(one.id) })),
		agreed: agreed.map(({ at: _, ...rest }) => rest),
		unasked,
		groups: meeting.groups.map(({ id, name, comments }) => ({
			id,
			name,
			comments: inOrderSaid(meeting, comments)
		})),
		subjects: meeting.subjects,
		ratings: ratingsFor(meeting),
		guesses: ratingsFor(meeting, 'team'),
		answers: answersFor(meeting),
		top3: topThreeFor(meeting),
		simplify: simplifyFor(meeting),
		pulse: pulsesFor(meeting, log),
		heat: heatFor(meeting),
		climate: await climateFor(db, id, meeting),
		minutes: fairness(meeting, log)
	};
}

/** On which day each promise was kept, and the customer told. */
async function daysOf({ query, tables }: Database, meeting: string) {
	const { promises: p } = tables;
	const rows = await query
		.select({ id: p.id, keptOn: p.keptOn, toldOn: p.toldOn })
		.from(p)
		.where(eq(p.meeting, meeting));
	return new Map(rows.map(({ id, keptOn, toldOn }) => [id, { keptOn, toldOn }]));
}

/** Unsigned words lose their place among the others: it would tell when they were said, and so by whom. */
function ordered(comments: Comment[]) {
	const signed = comments.filter((one) => one.by !== null);
	const unsigned = comments.filter((one) => one.by === null);
	return [...signed, ...unsigned.toSorted((a, b) => (a.words < b.words ? -1 : 1))];
}

function commentFor(meeting: Meeting, comment: Comment) {
	const { id, ref, words, verb, clause, section, quote, side, by, behalf, customer } = comment;
	const { at, shown, edited, withdrawn, agrees, replies, outcome, readBack } = comment;
	const { lobby, unprompted, last, paper, moment, kind, parent } = comment;
	const coming = (person: string | null) => meeting.people.findIndex((one) => one.id === person);
	return {
		id,
		ref,
		text: words,
		verb,
		clause,
		section,
		quote,
		side,
		author: by,
		behalf,
		customer,
		at: by === null ? null : at,
		shown,
		edited,
		withdrawn,
		agrees: agrees.toSorted((a, b) => coming(a) - coming(b)),
		replies: replies.map(({ words: text, at: _, ...rest }) => ({ ...rest, text })),
		outcome,
		readBack,
		lobby,
		unprompted,
		last,
		paper,
		...(moment && { moment }),
		...(kind && { kind }),
		...(parent && { parent })
	};
}

const inOrderSaid = (meeting: Meeting, because: string[]) =>
	because.toSorted((a, b) => numberOf(meeting, a) - numberOf(meeting, b));

const numberOf = (meeting: Meeting, id: string) =>
	meeting.comments.find((one) => one.id === id)?.number ?? 0;
