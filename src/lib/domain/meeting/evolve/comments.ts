import type { Recorded } from '../events.ts';
import { changed, sorted, without } from '../lists.ts';
import type { Comment, Meeting } from '../meeting.ts';
import { grown, type Hold } from '../places.ts';

type Fact = Extract<
	Recorded,
	{
		type:
			| 'commentAdded'
			| 'commentEdited'
			| 'commentWithdrawn'
			| 'verbSet'
			| 'commentShown'
			| 'commentTakenOff'
			| 'agreed'
			| 'agreementTakenBack'
			| 'replied'
			| 'readBack'
			| 'readBackAnswered'
			| 'explanationMarked'
			| 'peeled'
			| 'personalFlagged'
			| 'personalConfirmed'
			| 'outcomeSet';
	}
>;

/** What is said, and what becomes of one comment. */
export function comments(meeting: Meeting, fact: Fact, hold?: Hold): Meeting {
	switch (fact.type) {
		case 'commentAdded':
			return {
				...meeting,
				written: meeting.written + Number(meeting.silent && fact.side === 'customer'),
				comments: grown(meeting.comments, fresh(meeting, fact), hold)
			};
		case 'commentEdited':
			return onComment(meeting, fact.comment, () => ({
				words: fact.words,
				edited: true,
				// A short form of words that are no more is no more either.
				readBack: null
			}));
		case 'commentWithdrawn':
			return onComment(oneLess(meeting, fact.comment), fact.comment, () => ({
				words: '',
				quote: null,
				withdrawn: true,
				shown: false,
				readBack: null
			}));
		case 'verbSet':
			return onComment(meeting, fact.comment, () => ({ verb: fact.verb }));
		case 'commentShown':
			return onComment(meeting, fact.comment, () => ({ shown: true, held: false }));
		case 'commentTakenOff':
			return onComment(meeting, fact.comment, () => ({ shown: false }));
		case 'agreed':
			return onComment(meeting, fact.comment, ({ agrees }) => ({
				agrees: sorted([...agrees, fact.by])
			}));
		case 'agreementTakenBack':
			return onComment(meeting, fact.comment, ({ agrees }) => ({
				agrees: without(agrees, fact.by)
			}));
		case 'replied': {
			const { reply: id, by, kind, words, at } = fact;
			return onComment(meeting, fact.comment, ({ replies }) => ({
				replies: [...replies, { id, by, kind, words, at, explained: false }]
			}));
		}
		case 'readBack':
			return onComment(meeting, fact.comment, () => ({
				readBack: { words: fact.words, right: null }
			}));
		case 'readBackAnswered':
			return onComment(meeting, fact.comment, ({ readBack }) => ({
				readBack: readBack && { ...readBack, right: fact.right }
			}));
		case 'explanationMarked':
			return onComment(meeting, fact.comment, ({ replies }) => ({
				replies: changed(replies, fact.reply, () => ({ explained: true }))
			}));
		case 'peeled':
			return onComment(meeting, fact.comment, () => ({ peeled: true }));
		case 'personalFlagged':
			return onComment(meeting, fact.comment, () => ({ personal: 'flagged' }));
		case 'personalConfirmed':
			return onComment(meeting, fact.comment, () => ({
				personal: fact.confirmed ? 'confirmed' : null
			}));
		case 'outcomeSet':
			return onComment(meeting, fact.comment, () => ({
				outcome: fact.outcome,
				outcomeAt: fact.outcome && fact.at
			}));
	}
}

/** Words that were written in silence and taken back are not written any more. */
const oneLess = (meeting: Meeting, comment: string): Meeting =>
	meeting.comments.some((one) => one.id === comment && one.held && one.side === 'customer')
		? { ...meeting, written: meeting.written - 1 }
		: meeting;

type Added = Extract<Recorded, { type: 'commentAdded' }>;

/** Field by field: this is made for every comment there is, and taking a fact apart by leaving out costs more. */
function fresh(meeting: Meeting, fact: Added): Comment {
	const { number, by, side, customer, behalf, clause, section, quote, verb, words, lang } = fact;
	const { at, last, paper, ref, urgent, moment, kind, parent } = fact;
	const comment: Comment = {
		id: fact.comment,
		number,
		by,
		side,
		customer,
		behalf,
		clause,
		section,
		quote,
		verb,
		words,
		lang,
		at,
		paper,
		last,
		ref,
		lobby: meeting.announcedAt === null,
		unprompted: meeting.covered,
		readBack: null,
		held: meeting.silent,
		shown: fact.shown ?? false,
		edited: false,
		withdrawn: false,
		agrees: [],
		replies: [],
		outcome: null,
		outcomeAt: null,
		personal: null
	};
	if (urgent) comment.urgent = urgent;
	if (moment) comment.moment = moment;
	if (kind) comment.kind = kind;
	if (parent) comment.parent = parent;
	return comment;
}

function onComment(
	meeting: Meeting,
	id: string,
	news: (old: Comment) => Partial<Comment>
): Meeting {
	return { ...meeting, comments: changed(meeting.comments, id, news) };
}
