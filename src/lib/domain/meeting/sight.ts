import { inOrder as ballotsInOrder, pollOf, type Ballot } from './ballots.ts';
import type { Clause } from '../charter/clause.ts';
import {
	personIn,
	type Comment,
	type Group,
	type Meeting,
	type Person,
	type Proposal
} from './meeting.ts';
import { noWords, type PulseSeen } from './pulse.ts';
import type { Viewer } from './visibility.ts';

/** Console and team hear what the meeting holds; guests and the wall what is put before the room. */
export const isInside = ({ audience }: Viewer) => audience === 'console' || audience === 'team';

export const mine = (person: string | null, viewer: Viewer) =>
	person === viewer.person ? person : null;

/** While our clauses are covered, customers and the wall know that they are there and not what they say. */
export const clausesFor = ({ clauses, covered }: Meeting, viewer: Viewer): Clause[] =>
	covered && !isInside(viewer) ? clauses.map((one) => ({ ...one, text: '' })) : clauses;

/** Decision 4: customers are named to guests and on the wall only as far as the meeting allows. */
export function personFor(meeting: Meeting, person: Person, viewer: Viewer): Person {
	if (isInside(viewer) || person.id === viewer.person) return person;
	const known = { ...person, muted: false, ref: null };
	if (named(meeting, person, viewer)) return known;
	const customer = meeting.about?.names === 'organisation' ? person.customer : null;
	return { ...known, name: null, title: null, since: null, line: null, photo: null, customer };
}

export const named = (meeting: Meeting, person: Person | undefined, viewer: Viewer) =>
	isInside(viewer) ||
	person?.side !== 'customer' ||
	person.id === viewer.person ||
	meeting.about?.names === 'names';

/**
 * One's own ballots, the opened ones without names, and for the console who has answered what. Who would
 * keep what is the console's to know where the meeting shows names; a rating is nobody's.
 */
export function ballotsFor(meeting: Meeting, viewer: Viewer): Ballot[] {
	const { ballots, revealed } = meeting;
	const open = viewer.audience === 'console' && meeting.about?.names === 'names';
	const seen = ballots.flatMap((one): Ballot[] => {
		if (one.by !== null && one.by === viewer.person) return [one];
		const poll = pollOf(one);
		if (revealed.includes(poll))
			return [open && poll === 'simplify' ? one : { ...one, by: null, at: '' }];
		return viewer.audience === 'console' ? [{ ...one, value: null, sealed: true }] : [];
	});
	return ballotsInOrder(seen);
}

/**
 * The middle of the meeting is the facilitator's to know; the exit everybody's, its words the team's.
 * Outside it is the customers' own result; guests can keep the page, so they read it from five answers on.
 */
export function pulseFor(pulse: PulseSeen[], viewer: Viewer): PulseSeen[] {
	if (viewer.audience === 'console') return pulse;
	const exit = pulse.filter((one) => one.kind === 'exit');
	if (viewer.audience === 'team') return exit;
	const theirs = exit.filter((one) => one.side === 'customer');
	const wordless = theirs.map((one) => ({ ...one, words: noWords, apart: [] }));
	return viewer.audience === 'guests' ? wordless.map(fromFive) : wordless;
}

const fromFive = (seen: PulseSeen): PulseSeen =>
	seen.shown === 'dots' ? seen : { ...seen, shown: 'nothing', fs: {}, worth: null };

/** What this viewer is asked: somebody whose quarter is used up is not. */
export const askedOf = ({ asking, spared }: Meeting, { person }: Viewer) =>
	asking.filter((kind) => person === null || !spared[kind]?.includes(person));

export const groupFor = (group: Group, viewer: Viewer): Group =>
	isInside(viewer) ? group : { ...group, agrees: sortedForViewer(group.agrees, viewer) };

export function commentFor(meeting: Meeting, comment: Comment, viewer: Viewer): Comment {
	const personal = null;
	if (isInside(viewer)) return { ...comment, personal };
	const names = comment.side === 'customer' ? (meeting.about?.names ?? 'none') : 'names';
	const own = comment.by !== null && comment.by === viewer.person;
	const theirs = names === 'names';
	const seen: Comment = {
		...comment,
		personal,
		by: own || theirs ? comment.by : null,
		behalf: own || theirs ? comment.behalf : null,
		customer: own || names !== 'none' ? comment.customer : null,
		agrees: sortedForViewer(comment.agrees, viewer),
		replies: comment.replies.map((one) => ({ ...one, by: replierFor(meeting, one.by, viewer) })),
		quote: meeting.covered ? null : comment.quote,
		ref: own ? comment.ref : null
	};
	// What cannot wait takes nothing of the room's attention.
	if (!own) for (const name of ['urgent', 'peeled'] as const) if (name in seen) delete seen[name];
	return seen;
}

/** The team answers by name; a customer who replies is named as far as the meeting allows. */
export function replierFor(meeting: Meeting, by: string | null, viewer: Viewer): string | null {
	if (isInside(viewer) || by === viewer.person || meeting.about?.names === 'names') return by;
	return personIn(meeting, by)?.side === 'customer' ? null : by;
}

const sortedForViewer = (agrees: Comment['agrees'], viewer: Viewer) =>
	agrees.map((one) => mine(one, viewer)).toSorted((a, b) => (a === b ? 0 : a === null ? 1 : -1));

export function proposalFor(proposal: Proposal, viewer: Viewer): Proposal {
	if (isInside(viewer)) return proposal;
	const answers = proposal.answers
		.map((one) => (mine(one.by, viewer) ? one : { by: null, answer: one.answer, words: null }))
		.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
	return { ...proposal, others: proposal.elsewhere.length, elsewhere: [], answers };
}

const rank = (one: Proposal['answers'][number]) => `${one.by ?? '~'} ${one.answer}`;
