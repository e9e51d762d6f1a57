import type { Heard, MeetingEvent, Recorded } from './events.ts';
import {
	commentIn,
	personIn,
	proposalIn,
	type Comment,
	type Meeting,
	type Person,
	type Proposal
} from './meeting.ts';

/** Whom a stream is for. A socket names the one it wants and gets at most that. */
export const audiences = ['console', 'team', 'projector', 'guests'] as const;
export type Audience = (typeof audiences)[number];

/** Who looks: an audience, and for a guest or a member also who they are. */
export type Viewer = { audience: Audience; person: string | null };

/** Decision 3: the author and the console at once, the team unless it is held, others when shown. */
export function maySee(comment: Comment, { audience, person }: Viewer): boolean {
	if (audience === 'console') return true;
	if (comment.by !== null && comment.by === person) return true;
	if (audience === 'team') return comment.shown || !(comment.held || comment.lobby);
	return comment.shown;
}

const mayRead = (proposal: Proposal, { audience }: Viewer) =>
	audience === 'console' || audience === 'team' || proposal.asked;

const isInside = ({ audience }: Viewer) => audience === 'console' || audience === 'team';

/** The meeting as one viewer may see it: what is not theirs is not there (L6). */
export function seenBy(meeting: Meeting, viewer: Viewer): Meeting {
	if (viewer.audience === 'console') return meeting;
	return {
		...meeting,
		people: meeting.people.map((person) => personFor(meeting, person, viewer)),
		comments: meeting.comments
			.filter((comment) => maySee(comment, viewer))
			.map((comment) => commentFor(meeting, comment, viewer)),
		proposals: meeting.proposals
			.filter((proposal) => mayRead(proposal, viewer))
			.map((proposal) => proposalFor(proposal, viewer)),
		promises: isInside(viewer)
			? meeting.promises
			: meeting.promises.map((promise) => ({ ...promise, elsewhere: [] }))
	};
}

/**
 * A fact as one viewer hears it, in the sense that folding what is heard gives what is seen (L4).
 * What comes into sight arrives whole, as it is after the fact; what goes out of sight is taken away.
 */
export function heardBy(fact: Recorded, before: Meeting, after: Meeting, viewer: Viewer): Heard[] {
	if (viewer.audience === 'console') return [fact];
	const { seq, at, command } = fact;
	const came = sightOf(fact, before, after, viewer);
	const plain = forViewer(fact, before, viewer);
	const seen: Heard[] = came ? [{ type: 'seen', ...came, seq, at, command }] : [];
	return plain ? [...seen, plain] : seen;
}

/** What this fact brings into or takes out of a viewer's sight. */
function sightOf(fact: Recorded, before: Meeting, after: Meeting, viewer: Viewer) {
	const comments: Comment[] = [];
	const gone: string[] = [];
	for (const id of touched(fact, before)) {
		const [was, is] = [commentIn(before, id), commentIn(after, id)];
		const [saw, sees] = [was && maySee(was, viewer), is && maySee(is, viewer)];
		if (is && sees && !saw) comments.push(commentFor(after, is, viewer));
		if (saw && !sees) gone.push(id);
	}
	const proposals: Proposal[] = [];
	const asked = 'proposal' in fact && typeof fact.proposal === 'string' ? fact.proposal : null;
	const [was, is] = [asked && proposalIn(before, asked), asked && proposalIn(after, asked)];
	if (is && mayRead(is, viewer) && !(was && mayRead(was, viewer)))
		proposals.push(proposalFor(is, viewer));
	return comments.length || gone.length || proposals.length ? { comments, proposals, gone } : null;
}

/** The comments whose visibility this fact may change. */
function touched(fact: Recorded, before: Meeting): string[] {
	switch (fact.type) {
		case 'commentAdded':
		case 'commentShown':
		case 'commentTakenOff':
		case 'commentWithdrawn':
			return [fact.comment];
		case 'wordsRevealed':
			return before.comments.filter((one) => one.held).map((one) => one.id);
		default:
			return [];
	}
}

/** The fact itself, without what the viewer may not learn; nothing at all if it is not theirs. */
function forViewer(fact: Recorded, before: Meeting, viewer: Viewer): Recorded | null {
	if (fact.type === 'commentAdded') return null;
	if ('comment' in fact) {
		const comment = commentIn(before, fact.comment);
		if (!comment || !maySee(comment, viewer)) return null;
	}
	if ('proposal' in fact && typeof fact.proposal === 'string') {
		const proposal = proposalIn(before, fact.proposal);
		if (!proposal || !mayRead(proposal, viewer)) return null;
	}
	return stripped(fact, before, viewer);
}

function stripped(fact: Recorded, before: Meeting, viewer: Viewer): Recorded | null {
	switch (fact.type) {
		case 'personalFlagged':
		case 'personalConfirmed':
			return null;
		case 'personJoined':
			return { ...fact, person: personFor(before, fact.person, viewer) };
		case 'personRenamed': {
			const person = personIn(before, fact.person);
			const name = person && personFor(before, { ...person, name: fact.name }, viewer).name;
			return name === null || name === undefined ? null : fact;
		}
		case 'agreed':
		case 'agreementTakenBack':
			return isInside(viewer)
				? fact
				: { ...fact, by: mine(fact.by, viewer), command: commandFor(fact, viewer) };
		case 'roomAnswered': {
			if (isInside(viewer)) return fact;
			const by = mine(fact.by, viewer);
			return { ...fact, by, words: by ? fact.words : null, command: commandFor(fact, viewer) };
		}
		case 'replied':
			return { ...fact, by: replierFor(before, fact.by, viewer) };
		case 'promiseMade':
			return isInside(viewer) ? fact : { ...fact, promise: { ...fact.promise, elsewhere: [] } };
		case 'versionAgreed':
			if (isInside(viewer)) return fact;
			return {
				...fact,
				changes: fact.changes.map((change) => ({
					...change,
					others: change.elsewhere.length,
					elsewhere: []
				}))
			};
		default:
			return fact;
	}
}

const mine = (person: string | null, viewer: Viewer) => (person === viewer.person ? person : null);

/** The id of a command is its sender's; it settles the sender's own outbox and nobody else's. */
const commandFor = (fact: Recorded<MeetingEvent & { by: string | null }>, viewer: Viewer) =>
	mine(fact.by, viewer) ? fact.command : '';

/** Decision 4: customers are named to guests and on the wall only as far as the meeting allows. */
function personFor(meeting: Meeting, person: Person, viewer: Viewer): Person {
	if (isInside(viewer) || person.side !== 'customer' || person.id === viewer.person) return person;
	const names = meeting.about?.names ?? 'none';
	return {
		...person,
		name: names === 'names' ? person.name : null,
		customer: names === 'none' ? null : person.customer,
		ref: null
	};
}

function commentFor(meeting: Meeting, comment: Comment, viewer: Viewer): Comment {
	const personal = null;
	if (isInside(viewer)) return { ...comment, personal };
	const names = comment.side === 'customer' ? (meeting.about?.names ?? 'none') : 'names';
	const own = comment.by !== null && comment.by === viewer.person;
	return {
		...comment,
		personal,
		by: own || names === 'names' ? comment.by : null,
		behalf: own || names === 'names' ? comment.behalf : null,
		customer: own || names !== 'none' ? comment.customer : null,
		agrees: sortedForViewer(comment.agrees, viewer),
		replies: comment.replies.map((one) => ({ ...one, by: replierFor(meeting, one.by, viewer) })),
		ref: own ? comment.ref : null
	};
}

/** The team answers by name; a customer who replies is named as far as the meeting allows. */
function replierFor(meeting: Meeting, by: string | null, viewer: Viewer): string | null {
	if (isInside(viewer) || by === viewer.person || meeting.about?.names === 'names') return by;
	return personIn(meeting, by)?.side === 'customer' ? null : by;
}

const sortedForViewer = (agrees: Comment['agrees'], viewer: Viewer) =>
	agrees.map((one) => mine(one, viewer)).toSorted((a, b) => (a === b ? 0 : a === null ? 1 : -1));

function proposalFor(proposal: Proposal, viewer: Viewer): Proposal {
	if (isInside(viewer)) return proposal;
	const answers = proposal.answers
		.map((one) => (mine(one.by, viewer) ? one : { by: null, answer: one.answer, words: null }))
		.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
	return { ...proposal, others: proposal.elsewhere.length, elsewhere: [], answers };
}

const rank = (one: Proposal['answers'][number]) => `${one.by ?? '~'} ${one.answer}`;
