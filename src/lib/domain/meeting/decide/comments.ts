import { refuse, type Refusal } from '../../refusal.ts';
import { longestWords } from '../../text.ts';
import type { Actor, HouseCommand } from '../commands.ts';
import type { Decision } from '../decide.ts';
import type { MeetingEvent } from '../events.ts';
import { mayChange, takesLastWords } from '../last.ts';
import { isFresh } from '../listening.ts';
import { commentIn, personIn, type Comment, type Meeting } from '../meeting.ts';
import { notOpen, type Order } from './room.ts';

/** Words nobody typed, and words too long to be read. */
export function unfit(words: string): Refusal | null {
	if (words.trim() === '') return refuse('words-empty');
	return words.length > longestWords ? refuse('words-too-long') : null;
}

export function addComment(
	meeting: Meeting,
	said: Order<'addComment'>,
	actor: Actor,
	now: string
): Decision {
	const last = isAfterwards(meeting, actor, now);
	if (meeting.status !== 'open' && !last) return notOpen(meeting);
	const known = commentIn(meeting, said.comment);
	if (known) return [];
	if (said.clause && !meeting.clauses.some((clause) => clause.id === said.clause)) {
		return refuse('unknown-clause');
	}
	const no = unfit(said.words);
	if (no) return no;
	const author = personIn(meeting, said.behalf ?? actor.person);
	if (said.behalf && actor.side !== 'facilitator' && said.behalf !== actor.person) {
		return refuse('not-yours');
	}
	if (!author || author.removed) return refuse('removed');
	if (author.muted && author.id === actor.person) return refuse('muted');

	const parent = said.unsigned ? null : (said.parent ?? null);
	const about = parent && commentIn(meeting, parent.comment);
	if (parent && (!about || about.withdrawn || about.parent)) return refuse('unknown-comment');
	if (about && about.by !== author.id) return refuse('not-yours');

	const { comment, quote, verb, words, lang } = said;
	// An answer stands where the words stand that it is about.
	const clause = about ? about.clause : said.clause;
	// A sheet of paper without a name is the word of a customer nobody knows, not of who types it.
	const sheet = said.paper === true && !said.behalf && actor.side === 'facilitator';
	const unsigned = said.unsigned || sheet;
	// Without a name nothing is kept that could tell who it was; of a sheet the moment is all that tells when.
	const moment = said.unsigned ? null : momentNamed(meeting, said.moment);
	const atOnce = meeting.about?.showing === 'at-once' && meeting.announcedAt && !meeting.silent;
	const added: MeetingEvent = {
		type: 'commentAdded',
		comment,
		number: (meeting.comments.at(-1)?.number ?? 0) + 1,
		by: unsigned ? null : author.id,
		side: sheet ? 'customer' : author.side,
		customer: unsigned ? null : author.customer,
		behalf: unsigned ? null : said.behalf,
		clause,
		section: clause ? (sectionOf(meeting, clause) ?? null) : said.section,
		quote: clause ? quote : null,
		verb,
		words,
		lang,
		paper: said.paper ?? false,
		last,
		...(said.urgent && { urgent: true as const }),
		...(moment && { moment }),
		...(said.kind && !said.unsigned && { kind: said.kind }),
		...(parent && { parent }),
		...(atOnce && { shown: true as const }),
		ref: said.ref ?? null
	};
	return [added];
}

/** The meeting is over, and this is a customer who may still have the last word. */
const isAfterwards = (meeting: Meeting, actor: Actor, now: string) =>
	actor.side === 'customer' && takesLastWords(meeting, Date.parse(now));

/** Only a moment the meeting was opened with; its name is kept as it was offered. */
function momentNamed({ about }: Meeting, id: string | null | undefined) {
	const found = about?.moments?.find((one) => one.id === id);
	return found ? { id: found.id, name: found.name } : null;
}

const sectionOf = (meeting: Meeting, clause: string) =>
	meeting.clauses.find((one) => one.id === clause)?.section;

export function editComment(
	meeting: Meeting,
	{ comment, words }: Order<'editComment'>,
	actor: Actor,
	now: string
) {
	const mine = own(meeting, comment, actor, now);
	if ('refused' in mine) return mine;
	return (
		unfit(words) ??
		(mine.words === words ? [] : [{ type: 'commentEdited' as const, comment, words }])
	);
}

export function withdrawComment(
	meeting: Meeting,
	comment: string,
	actor: Actor,
	now: string
): Decision {
	if (commentIn(meeting, comment)?.withdrawn) return [];
	const mine = own(meeting, comment, actor, now);
	return 'refused' in mine ? mine : [{ type: 'commentWithdrawn', comment }];
}

/** A comment its author may still change. */
function own(meeting: Meeting, id: string, actor: Actor, now: string): Comment | Refusal {
	if (meeting.status !== 'open' && !isAfterwards(meeting, actor, now)) return notOpen(meeting);
	const comment = commentIn(meeting, id);
	if (!comment || comment.withdrawn) return refuse('unknown-comment');
	if (comment.by !== actor.person) return refuse('not-yours');
	return mayChange(meeting, comment, Date.parse(now)) ? comment : refuse('too-late');
}

/** What somebody said stays theirs: softer or taken back at any time, also when changes rest on it. */
export function changeLater(
	meeting: Meeting,
	{ comment, person, words }: Extract<HouseCommand, { type: 'changeLater' }>
): Decision {
	if (meeting.status !== 'closed') return refuse('meeting-not-closed');
	const found = commentIn(meeting, comment);
	if (!found || found.by === null || found.by !== person) return refuse('unknown-comment');
	if (words === null) return found.withdrawn ? [] : [{ type: 'commentWithdrawn', comment }];
	if (found.withdrawn) return refuse('unknown-comment');
	return unfit(words) ?? (found.words === words ? [] : [{ type: 'commentEdited', comment, words }]);
}

export function setVerb(meeting: Meeting, { comment, verb }: Order<'setVerb'>): Decision {
	return onComment(meeting, comment, (found) =>
		found.verb === verb ? [] : [{ type: 'verbSet', comment, verb }]
	);
}

/** Words typed before the announcement may be shown only after it. */
export function showComment(meeting: Meeting, comment: string): Decision {
	if (!meeting.announcedAt) return refuse('not-announced');
	return onComment(meeting, comment, (found) =>
		found.shown ? [] : [{ type: 'commentShown', comment }]
	);
}

export function takeOffComment(meeting: Meeting, comment: string): Decision {
	return onComment(meeting, comment, (found) =>
		found.shown ? [{ type: 'commentTakenOff', comment }] : []
	);
}

/** "Same for me": for what one can see, and not for one's own words. */
export function agree(meeting: Meeting, comment: string, actor: Actor): Decision {
	if (personIn(meeting, actor.person)?.removed) return refuse('removed');
	return onComment(meeting, comment, (found) => {
		if (found.by === actor.person) return refuse('not-yours');
		if (actor.side === 'customer' && !found.shown) return refuse('unknown-comment');
		if (found.agrees.includes(actor.person)) return [];
		return [{ type: 'agreed', comment, by: actor.person }];
	});
}

export function takeBackAgreement(meeting: Meeting, comment: string, actor: Actor): Decision {
	return onComment(meeting, comment, (found) =>
		found.agrees.includes(actor.person)
			? [{ type: 'agreementTakenBack', comment, by: actor.person }]
			: []
	);
}

export function reply(
	meeting: Meeting,
	{ comment, reply, kind, words }: Order<'reply'>,
	actor: Actor,
	now: string
): Decision {
	return onComment(meeting, comment, (found) => {
		if (actor.side === 'customer' && !found.shown && found.by !== actor.person) {
			return refuse('unknown-comment');
		}
		if (actor.side === 'team' && kind !== 'ask' && isFresh(meeting, found, now))
			return refuse('listening');
		if (kind === 'decline' && words.trim() === '') return refuse('words-empty');
		if (found.replies.some((one) => one.id === reply)) return [];
		return unfit(words) ?? [{ type: 'replied', comment, reply, by: actor.person, kind, words }];
	});
}

/** Asks its author what it was, when they would have needed it, and what they would have done. */
export function peel(meeting: Meeting, comment: string): Decision {
	return onComment(meeting, comment, (found) => {
		if (found.by === null || found.side !== 'customer' || found.parent) return refuse('not-yours');
		return found.peeled ? [] : [{ type: 'peeled', comment }];
	});
}

export function flagPersonal(meeting: Meeting, comment: string): Decision {
	return onComment(meeting, comment, (found) =>
		found.personal ? [] : [{ type: 'personalFlagged', comment }]
	);
}

export function confirmPersonal(
	meeting: Meeting,
	{ comment, confirmed }: Order<'confirmPersonal'>
): Decision {
	return onComment(meeting, comment, ({ personal }) =>
		personal === (confirmed ? 'confirmed' : null)
			? []
			: [{ type: 'personalConfirmed', comment, confirmed }]
	);
}

function onComment(meeting: Meeting, id: string, then: (found: Comment) => Decision): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	const found = commentIn(meeting, id);
	return found && !found.withdrawn ? then(found) : refuse('unknown-comment');
}
