import { commentIn, personIn, type Comment, type Meeting } from '../meeting/meeting.ts';

/** A comment as it stands in a report. */
export type Said = {
	id: string;
	/** "Comment 14"; unsigned words have no place among the others. */
	number: number | null;
	/** As far as this reader may know. */
	name: string | null;
	organisation: string | null;
	unsigned: boolean;
	side: Comment['side'];
	verb: Comment['verb'];
	words: string;
	/** The words of the charter it was pinned to. */
	on: string | null;
	/** The moment of touch it is about. */
	moment: string | null;
	/** It is about news that did not come. */
	noNews: boolean;
	/** The number of the comment that it answers a question about. */
	answers: number | null;
	/** How many others said that it is the same for them. */
	agree: number;
	edited: boolean;
	last: boolean;
	replies: { name: string | null; kind: string; words: string }[];
	outcome: Pick<NonNullable<Comment['outcome']>, 'kind' | 'because' | 'owner' | 'due'> | null;
};

/**
 * In the order they were said; unsigned ones after them by their letters, or their place would tell when
 * they were written and so by whom (decision 4).
 */
export function saidIn(whole: Meeting, meeting: Meeting, comments: readonly Comment[]): Said[] {
	const all = comments.map((one) => saidOf(whole, meeting, one));
	const signed = all.filter((one) => !one.unsigned);
	const unsigned = all.filter((one) => one.unsigned);
	return [
		...signed.toSorted((a, b) => a.number! - b.number!),
		...unsigned.toSorted((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0))
	];
}

function saidOf(whole: Meeting, meeting: Meeting, comment: Comment): Said {
	const { id, number, side, verb, words, quote, agrees, edited, last, outcome } = comment;
	const unsigned = commentIn(whole, id)!.by === null;
	const named = (person: string | null) => personIn(meeting, person)?.name ?? null;
	return {
		id,
		number: unsigned ? null : number,
		name: unsigned ? null : named(comment.behalf ?? comment.by),
		organisation: meeting.about?.customers.find((one) => one.id === comment.customer)?.name ?? null,
		unsigned,
		side,
		verb,
		words,
		on: quote?.text ?? null,
		moment: comment.moment?.name ?? null,
		noNews: comment.kind === 'no-news',
		answers: (comment.parent && commentIn(whole, comment.parent.comment)?.number) ?? null,
		agree: agrees.length,
		edited,
		last,
		replies: comment.replies.map(({ by, kind, words }) => ({ name: named(by), kind, words })),
		outcome: outcome && {
			kind: outcome.kind,
			because: outcome.because,
			owner: outcome.owner,
			due: outcome.due
		}
	};
}
