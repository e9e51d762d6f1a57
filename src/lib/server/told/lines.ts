import { and, asc, eq } from 'drizzle-orm';
import type { Section } from '#lib/domain/charter/clause.ts';
import { piecesOf, type Piece } from '#lib/domain/charter/pieces.ts';
import { commentIn, type Comment, type Meeting } from '#lib/domain/meeting/meeting.ts';
import type { App } from '../app.ts';
import { hashOf } from '../meetings/log.ts';
import { enter } from '../meetings/rooms.ts';

type Cause = {
	meeting: string;
	comment: string;
	number: number;
	/** Who said it; empty when unsigned. */
	by: string | null;
	customer: string | null;
	withdrawn: boolean;
};

/** One line of "you said, we changed, we did not, because": what it rests on, and nothing yet of how it is put. */
export type Ground = {
	key: string;
	kind: 'changed' | 'declined';
	section: Section | null;
	before: string | null;
	after: string | null;
	pieces: Piece[];
	/** Why not, as it was written in the meeting. */
	because: string;
	/** Whose own decision it was, where nobody's words stand behind it. */
	own: string | null;
	comments: Cause[];
};

/** What a version changed, and what the meetings behind it were refused. */
export async function groundsOf(app: App, charter: string, version: number): Promise<Ground[]> {
	const { query, tables } = app.db;
	const { clauseChanges: cc, traces: t } = tables;
	const changes = await query
		.select()
		.from(cc)
		.where(and(eq(cc.charter, charter), eq(cc.version, version)))
		.orderBy(asc(cc.section), asc(cc.clause));
	const traces = await query
		.select()
		.from(t)
		.where(and(eq(t.charter, charter), eq(t.version, version)));
	const ids = [...traces.map((one) => one.meeting), ...changes.flatMap((one) => one.meeting ?? [])];
	const meetings = new Map<string, Meeting>();
	for (const id of ids) if (!meetings.has(id)) meetings.set(id, (await enter(app, id))!.meeting);
	return [
		...changes.map(({ clause, section, before, after, own }): Ground => ({
			key: `clause-${clause}`,
			kind: 'changed',
			section: section as Section,
			before,
			after,
			pieces: piecesOf(before, after),
			because: '',
			own,
			comments: traces
				.filter((one) => one.clause === clause)
				.flatMap(({ meeting, comment }) => {
					const found = commentIn(meetings.get(meeting)!, comment);
					return found ? [causeOf(meeting, found)] : [];
				})
				.toSorted(byNumber)
		})),
		...declinedIn(meetings)
	];
}

/** What was declined for the same reason is one line. */
function declinedIn(meetings: Map<string, Meeting>): Ground[] {
	const declined = [...meetings].flatMap(([meeting, { comments }]) =>
		comments
			.filter((one) => one.outcome?.kind === 'declined' && one.side === 'customer')
			.filter((one) => !one.withdrawn)
			.map((one) => ({ because: one.outcome!.because ?? '', cause: causeOf(meeting, one) }))
	);
	return [...Map.groupBy(declined, (one) => one.because.trim())].map(([because, all]) => ({
		key: `declined-${hashOf(because).slice(0, 22)}`,
		kind: 'declined',
		section: null,
		before: null,
		after: null,
		pieces: [],
		because,
		own: null,
		comments: all.map((one) => one.cause).toSorted(byNumber)
	}));
}

const byNumber = (a: Cause, b: Cause) => a.number - b.number;

const causeOf = (meeting: string, one: Comment): Cause => ({
	meeting,
	comment: one.id,
	number: one.number,
	by: one.by,
	customer: one.customer,
	withdrawn: one.withdrawn
});
