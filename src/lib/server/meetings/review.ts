import { replay } from '#lib/domain/meeting/evolve.ts';
import type { MeetingEvent, Recorded } from '#lib/domain/meeting/events.ts';
import { commentIn, type Comment, type Meeting, type Person } from '#lib/domain/meeting/meeting.ts';
import { seenBy } from '#lib/domain/meeting/visibility.ts';
import type { App } from '../app.ts';
import { organisationIn, saidIn, type Said } from '../charters/why.ts';
import { readLog } from './log.ts';

export type Moment = {
	seq: number;
	at: string;
	last: number;
	earlier: number | null;
	later: number | null;
	/** What happened at this moment. */
	what: MeetingEvent['type'];
	meeting: Meeting;
	said: Said[];
	here: (Person & { organisation: string | null })[];
};

/** What is worth stopping at when one walks through a meeting. */
const stops: ReadonlySet<string> = new Set<MeetingEvent['type']>([
	'meetingStarted',
	'pointerMoved',
	'commentAdded',
	'replied',
	'changeProposed',
	'proposalAccepted',
	'promiseMade',
	'versionAgreed',
	'meetingClosed'
]);

/** The room as it was at one moment, as a member of the team saw it: the log, folded up to there. */
export async function roomAt(
	app: App,
	id: string,
	at: number | null,
	reader: string
): Promise<Moment | null> {
	const log = await readLog(app.db, id);
	const last = log.at(-1);
	const fact = at === null ? last : (log.findLast((one) => one.seq <= at) ?? log[0]);
	if (!fact || !last) return null;
	const viewer = { audience: 'team' as const, person: reader };
	const meeting = seenBy(replay(log.filter((one) => one.seq <= fact.seq)), viewer);
	const seqs = new Map(log.flatMap((one) => (isComment(one) ? [[one.comment, one.seq]] : [])));
	// Words that were taken back later, or made softer, stand nowhere any more.
	const now = seenBy(replay(log), viewer);
	const said = meeting.comments.map((one) =>
		saidIn(id, meeting, asItStands(one, commentIn(now, one.id)), seqs.get(one.id) ?? fact.seq)
	);
	return {
		seq: fact.seq,
		at: fact.at,
		last: last.seq,
		earlier: log.findLast((one) => one.seq < fact.seq && stops.has(one.type))?.seq ?? null,
		later: log.find((one) => one.seq > fact.seq && stops.has(one.type))?.seq ?? null,
		what: fact.type,
		meeting,
		said,
		here: meeting.people
			.filter((one) => !one.removed)
			.map((one) => ({ ...one, organisation: organisationIn(meeting, one.customer) }))
	};
}

type AddedFact = Extract<Recorded, { type: 'commentAdded' }>;
const isComment = (fact: Recorded): fact is AddedFact => fact.type === 'commentAdded';

const asItStands = (then: Comment, now: Comment | undefined): Comment =>
	now?.withdrawn
		? { ...then, words: '', quote: null, withdrawn: true }
		: { ...then, words: now?.words ?? then.words };
