import type { Heard } from '#lib/domain/meeting/events.ts';
import { isSame } from '#lib/domain/columns.ts';
import { commentIn, personIn, proposalIn, type Comment } from '#lib/domain/meeting/meeting.ts';
import { commentFor } from '#lib/domain/meeting/sight.ts';
import { heardBy } from '#lib/domain/meeting/heard.ts';
import { audiences, type Audience, type Viewer } from '#lib/domain/meeting/visibility.ts';
import type { Moment } from '../meetings/rooms.ts';

/** What an audience hears of some facts, and what somebody in it hears beyond that. */
export type Hearing = {
	audience: Audience;
	all: Heard[];
	own: Map<string, Heard[]>;
	/** Who is sent away with it. */
	out: { person: string; seq: number }[];
};

/**
 * What everybody hears of what one command became. Made while the meeting before and after each fact is at
 * hand: to keep those for later would fill the memory with lists of comments.
 */
export const hear = (moments: Moment[]): Hearing[] =>
	audiences.map((audience) => {
		const shared = moments.map((moment) => heardAs({ audience, person: null }, moment));
		return {
			audience,
			all: shared.flat(),
			own: audience === 'projector' ? new Map() : ownOf(audience, moments, shared),
			out: audience === 'guests' ? moments.flatMap(outIn) : []
		};
	});

const outIn = ({ fact }: Moment) =>
	fact.type === 'personRemoved' ? [{ person: fact.person, seq: fact.seq }] : [];

const heardAs = (viewer: Viewer, { fact, before, after }: Moment) =>
	heardBy(fact, before, after, viewer);

/** Their own hidden words, what becomes of them, the whole picture with their own answers in it. */
function ownOf(audience: Audience, moments: Moment[], shared: Heard[][]) {
	const own = new Map<string, Heard[]>();
	for (const person of concerned(audience, moments, shared)) {
		const isGuest = personIn(moments.at(-1)!.after, person)?.side === 'customer';
		if (isGuest !== (audience === 'guests')) continue;
		const viewer = { audience, person };
		if (looksTheSame(moments, viewer)) continue;
		const heard = moments.map((moment) => heardAs(viewer, moment));
		// A packet of their own would tell somebody that there was something about them.
		if (JSON.stringify(heard) !== JSON.stringify(shared)) own.set(person, heard.flat());
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
function looksTheSame([said, more]: Moment[], viewer: Viewer): boolean {
	if (said?.fact.type !== 'commentAdded' || !said.fact.shown || more) return false;
	const comment = commentIn(said.after, said.fact.comment)!;
	const seenBy = (person: string | null) => commentFor(said.after, comment, { ...viewer, person });
	const [own, theirs] = [seenBy(viewer.person), seenBy(null)];
	return Object.keys(own).every((name) => isSame(own[name as Of], theirs[name as Of]));
}

type Of = keyof Comment;
