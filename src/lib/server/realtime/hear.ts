import type { Heard } from '#lib/domain/meeting/events.ts';
import { isSame } from '#lib/domain/columns.ts';
import { leanHeard, type LeanHeard } from '#lib/domain/lean.ts';
import { commentIn, personIn, proposalIn, type Comment } from '#lib/domain/meeting/meeting.ts';
import { commentFor } from '#lib/domain/meeting/sight.ts';
import { heardBy } from '#lib/domain/meeting/heard.ts';
import { audiences, type Audience, type Viewer } from '#lib/domain/meeting/visibility.ts';
import type { Moment } from '../meetings/rooms.ts';

/** What an audience hears of some facts, as it is sent, and what somebody in it hears beyond that. */
export type Hearing = {
	audience: Audience;
	all: LeanHeard[];
	own: Map<string, LeanHeard[]>;
	/** Who is sent away with it. */
	out: { person: string; seq: number }[];
};

/**
 * What everybody hears of what one command became. Made while the meeting before and after each fact is at
 * hand: to keep those for later would fill the memory with lists of comments.
 */
export function hear(moments: Moment[]): Hearing[] {
	const heardIn = (audience: Audience) => {
		const each = moments.map((moment) => heardAs({ audience, person: null }, moment));
		return { each, all: each.flat().map(leanHeard) };
	};
	const wall = heardIn('projector');
	const guests = moments.every(isOneToAll) ? wall : heardIn('guests');
	const heard = { console: heardIn('console'), team: heardIn('team'), projector: wall, guests };
	return audiences.map((audience) => ({
		audience,
		all: heard[audience].all,
		own: audience === 'projector' ? new Map() : ownOf(audience, moments, heard[audience].each),
		out: audience === 'guests' ? moments.flatMap(outIn) : []
	}));
}

/** A comment that changes none of the counts is told to the wall and to guests in the same words. */
const isOneToAll = ({ fact, before, after }: Moment) =>
	fact.type === 'commentAdded' &&
	before.written === after.written &&
	before.answered === after.answered &&
	before.pulse === after.pulse;

const outIn = ({ fact }: Moment) =>
	fact.type === 'personRemoved' ? [{ person: fact.person, seq: fact.seq }] : [];

const heardAs = (viewer: Viewer, { fact, before, after }: Moment) =>
	heardBy(fact, before, after, viewer);

/** Their own hidden words, what becomes of them, the whole picture with their own answers in it. */
function ownOf(audience: Audience, moments: Moment[], shared: Heard[][]) {
	const own = new Map<string, LeanHeard[]>();
	for (const person of concerned(audience, moments, shared)) {
		const isGuest = personIn(moments.at(-1)!.after, person)?.side === 'customer';
		if (isGuest !== (audience === 'guests')) continue;
		const viewer = { audience, person };
		if (looksTheSame(moments, shared, viewer)) continue;
		const heard = moments.map((moment) => heardAs(viewer, moment));
		// A packet of their own would tell somebody that there was something about them.
		if (JSON.stringify(heard) !== JSON.stringify(shared))
			own.set(person, heard.flat().map(leanHeard));
	}
	return own;
}

/** The people whom facts are about, beyond what their audience hears of them. */
function concerned(audience: Audience, moments: Moment[], shared: Heard[][]) {
	// The whole picture anew is another one for each of them.
	const anew = shared.some((events) => events.some(({ type }) => type === 'looked'));
	const of = anew ? everybody : audience === 'console' ? voter : partIn;
	return new Set(moments.flatMap(of).filter((one) => typeof one === 'string'));
}

const everybody = ({ after }: Moment) => after.people.map(({ id }) => id);

/** The console hears everything in its own stream but what somebody there answered themselves. */
const voter = ({ fact }: Moment) => (fact.type === 'ballotCast' && fact.by ? [fact.by] : []);

const partIn = (moment: Moment) => {
	const { fact, after } = moment;
	return [
		...theirOwn(moment),
		'comment' in fact && commentIn(after, fact.comment)?.by,
		'by' in fact && fact.by,
		fact.type === 'personJoined' && fact.person.id,
		'person' in fact && fact.person
	];
};

/** What comes into sight again has in it what somebody there once said to it: their own alone is theirs to see. */
function theirOwn({ fact, before, after }: Moment): (string | null)[] {
	if (fact.type === 'groupShown')
		return after.groups.find((one) => one.id === fact.group)?.agrees.slice() ?? [];
	if (fact.type === 'roomAsked')
		return proposalIn(after, fact.proposal)?.answers.map(({ by }) => by) ?? [];
	const held = fact.type === 'wordsRevealed' ? before.comments.filter((one) => one.held) : [];
	const shown = fact.type === 'commentShown' ? commentIn(after, fact.comment) : undefined;
	return [...held, ...(shown ? [shown] : [])].flatMap(({ agrees, replies }) => [
		...agrees,
		...replies.map(({ by }) => by)
	]);
}

/**
 * Words that were said and shown in one breath come to their author as they come to everybody, unless
 * names are kept back. In a busy meeting that is nearly all there is: nobody needs a packet of their own.
 */
function looksTheSame([said, more]: Moment[], [heard]: Heard[][], viewer: Viewer): boolean {
	if (said?.fact.type !== 'commentAdded' || more || heard?.[0]?.type !== 'seen') return false;
	const [theirs] = heard[0].comments;
	const own = commentFor(said.after, commentIn(said.after, said.fact.comment)!, viewer);
	return Object.keys(own).every((name) => isSame(own[name as Of], theirs?.[name as Of]));
}

type Of = keyof Comment;
