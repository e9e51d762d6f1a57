import { oneIn } from './places.ts';
import type { Clause, Section } from '../charter/clause.ts';
import type { Op } from '../charter/revise.ts';
import type { Label } from '../climate/climate.ts';
import type { NudgeId } from '../climate/nudges.ts';
import type { Question } from '../peel.ts';
import type { Moment } from '../programme/moment.ts';
import type { AgendaItem, Stage } from './agenda.ts';
import type { Ballot, Hands, Poll } from './ballots.ts';
import type { PulseAnswer, PulseKind, PulseSeen } from './pulse.ts';

export const sides = ['facilitator', 'team', 'observer', 'customer'] as const;
export type Side = (typeof sides)[number];

export const verbs = ['keep', 'change', 'add', 'drop', 'ask'] as const;
export type Verb = (typeof verbs)[number];

/** A comment that asks for something to be different. */
export const isCritical = ({ verb }: { verb: Verb | null }) =>
	verb === 'change' || verb === 'add' || verb === 'drop';

/** How much of a person other guests and the wall may learn. */
export type Names = 'names' | 'organisation' | 'none';

export type About = {
	title: string;
	objective: string;
	team: { id: string; name: string };
	charter: { id: string; title: string; version: number };
	customers: { id: string; name: string }[];
	startsAt: string;
	zone: string;
	names: Names;
	/** Whether the facilitator chooses what is shown, or words are shown as they come. */
	showing: 'chosen' | 'at-once';
	/** Where customers meet the team, as it stood when the meeting was opened. */
	moments?: Moment[];
	/** Customers are asked in it why they buy and stay, too (0.10). */
	asksReasons?: true;
	/** A practice with played guests: nothing of it stays. */
	practice?: true;
};

export type Person = {
	id: string;
	/** Empty where this viewer may not know it. */
	name: string | null;
	side: Side;
	customer: string | null;
	/** What they say of themselves on the wall of faces: role, since when, "I am the one who …". */
	title: string | null;
	since: string | null;
	line: string | null;
	photo: string | null;
	muted: boolean;
	/** Added by the facilitator, without a device of their own. */
	bodily: boolean;
	removed: boolean;
	ref: string | null;
};

/** A moment of touch as a comment names it: the id stays when it is called something else. */
export type Touch = { id: string; name: string };

/** What is a matter of its own wherever it comes up: nobody told them. */
export const commentKinds = ['no-news'] as const;
export type CommentKind = (typeof commentKinds)[number];

/** The comment that this one answers a question about. */
export type Parent = { comment: string; question: Question };

/** Words of a clause, with the version of the charter they stood in. */
export type Quote = { text: string; start: number; end: number; version: number };

export const replyKinds = ['ask', 'acknowledge', 'intend', 'commit', 'decline', 'explain'] as const;
export type ReplyKind = (typeof replyKinds)[number];
export type Reply = {
	id: string;
	by: string | null;
	kind: ReplyKind;
	words: string;
	at: string;
	/** A customer pressed "that was an explanation": it counts as one, whatever it was tagged. */
	explained: boolean;
};

export const outcomeKinds = ['used', 'promised', 'declined', 'parked', 'noted'] as const;
export type Outcome = {
	kind: (typeof outcomeKinds)[number];
	/** Why it was declined, or a note on what is meant. */
	because: string | null;
	/** Who answers for a promised or parked comment, and by when. */
	owner: string | null;
	due: string | null;
	promise: string | null;
};

export type Comment = {
	id: string;
	/** "Comment 14": counted over the whole meeting. */
	number: number;
	/** Who wrote it. Empty when unsigned, or when this viewer may not know. */
	by: string | null;
	side: Side;
	customer: string | null;
	/** The person whose words these are, when somebody else typed them. */
	behalf: string | null;
	clause: string | null;
	section: Section | null;
	quote: Quote | null;
	verb: Verb | null;
	words: string;
	lang: string | null;
	at: string;
	/** Typed before "we will revise this" was announced. */
	lobby: boolean;
	/** Written in silence and not revealed yet. */
	held: boolean;
	/** Written while our clauses were covered: nobody had put the words into their mouth. */
	unprompted: boolean;
	/** Said after the meeting was closed. */
	last: boolean;
	/** From a sheet of paper, typed in by the team. */
	paper: boolean;
	/** It cannot wait for the end of the meeting: its author, the console and the team know. */
	urgent?: true;
	/** The moment of touch it is about, as it was called then. */
	moment?: Touch;
	kind?: CommentKind;
	parent?: Parent;
	/** The console asked its author the three questions. */
	peeled?: true;
	/** The facilitator's short form, and whether its author says that it is right. */
	readBack: { words: string; right: boolean | null } | null;
	/** On the wall, and on the guests' own screens. */
	shown: boolean;
	edited: boolean;
	withdrawn: boolean;
	/** "Same for me", by person; somebody this viewer may not know is null. Sorted. */
	agrees: (string | null)[];
	replies: Reply[];
	outcome: Outcome | null;
	/** When it was given the outcome it has. */
	outcomeAt: string | null;
	/** Aimed at a person, not at the work: counts when the facilitator confirms. Console only. */
	personal: 'flagged' | 'confirmed' | null;
	ref: string | null;
};

export const answers = ['yes', 'nearly', 'no'] as const;
export type Answer = (typeof answers)[number];
export type RoomAnswer = { by: string | null; answer: Answer; words: string | null };

/** A comment of another meeting on the same charter. */
export type Elsewhere = { meeting: string; comment: string };

export type Proposal = {
	id: string;
	number: number;
	op: Op;
	clause: string;
	section: Section;
	before: string | null;
	after: string | null;
	/** Comments of this meeting. */
	because: string[];
	elsewhere: Elsewhere[];
	/** How many comments of other meetings stand behind it; guests and the wall learn only this. */
	others: number;
	/** Who answers for it, when no customer's words stand behind it. */
	own: string | null;
	by: string;
	at: string;
	status: 'open' | 'accepted' | 'declined' | 'agreed';
	reason: string | null;
	asked: boolean;
	answers: RoomAnswer[];
	ref: string | null;
	/** What a script calls the clause it is about; a new clause keeps it. */
	clauseRef: string | null;
};

export type Promised = {
	id: string;
	what: string;
	owner: string;
	due: string | null;
	because: string[];
	elsewhere: Elsewhere[];
	ref: string | null;
};

/** Comments of this meeting that say the same thing, put together by people. */
export type Group = {
	id: string;
	number: number;
	name: string;
	comments: string[];
	shown: boolean;
	/** "Same for me", as on a comment. */
	agrees: (string | null)[];
	by: string;
};

export type Pointer = {
	stage: Stage;
	clause: string | null;
	page: number;
	proposal: string | null;
	/** A group opened on the wall. */
	group?: string | null;
};

export const nudgeAnswers = ['done', 'not-now'] as const;
export type NudgeAnswer = (typeof nudgeAnswers)[number];

/** What the console was told, at which whole minute, with the numbers of its sentence. */
export type Nudged = {
	nudge: NudgeId;
	minute: number;
	numbers: Record<string, number>;
	answer: NudgeAnswer | null;
};

/** What the facilitator says the meeting was, against what was computed. */
export type Overruled = { label: Exclude<Label, 'early' | 'quiet'>; sentence: string };

/** The wall without the meeting: dark, light, or saying that there is a pause. */
export const blanks = ['black', 'white', 'pause'] as const;
export type Blank = (typeof blanks)[number];

export type Meeting = {
	status: 'planned' | 'open' | 'closed';
	about: About | null;
	/** As they stood in the version the meeting was opened on. */
	clauses: Clause[];
	agenda: AgendaItem[];
	facilitator: string | null;
	standIn: string | null;
	people: Person[];
	openedAt: string | null;
	/** How often the way in was changed; whoever shows it fetches the newest. */
	codes: number;
	startedAt: string | null;
	announcedAt: string | null;
	closedAt: string | null;
	pointer: Pointer;
	/** When each stage was entered, in order; going back adds another line. */
	entered: { stage: Stage; at: string }[];
	/** Everybody writes, nobody sees the others' words. */
	silent: boolean;
	/** When everybody wrote in silence; the last one may still go on. */
	silences: { from: string; to: string | null }[];
	/** How many comments customers wrote in this silence; everybody may know that they write. */
	written: number;
	screen: { blank: Blank | null; code: boolean; names: boolean };
	floor: { side: 'team' | 'customer' | 'silent' | 'facilitator'; at: string }[];
	comments: Comment[];
	proposals: Proposal[];
	groups: Group[];
	promises: Promised[];
	/** What is rated besides the expectations: missing ones, named on the spot. */
	subjects: { id: string; label: string; ref: string | null }[];
	ballots: Ballot[];
	/** How many customers have answered, known to everybody before any value is. */
	answered: Record<'ratings' | 'simplify', number>;
	hands: (Hands & { at: string })[];
	/** Which polls are open for all to see. */
	revealed: Poll[];
	heat: { voter: string; side: Side; at: string; within?: true }[];
	cutOff: { by: string; at: string }[];
	/** Which pulses are being asked. */
	asking: PulseKind[];
	/** How often each was asked, and whom not: their quarter is used up. Console only. */
	rounds: Record<PulseKind, number>;
	spared: Partial<Record<PulseKind, string[]>>;
	pulses: PulseAnswer[];
	pulse: PulseSeen[];
	/** Our clauses are covered: customers write what they need without seeing ours. */
	covered: boolean;
	locked: boolean;
	/** Minutes during which members may only ask about a new comment. */
	listening: number;
	/** Versions agreed in this meeting. */
	agreed: {
		number: number;
		note: string;
		agreedBy: string[];
		override: string | null;
		at: string;
	}[];
	/** Why "could anything be simplified?" was not asked. */
	unasked: string | null;
	/** Who was heard without writing: the facilitator's tap. The console's alone, as all below. */
	heardAloud: { person: string; at: string }[];
	nudges: Nudged[];
	climate: {
		on: boolean;
		overruled: Overruled | null;
		/** Given to the team after the meeting, with the facilitator's note. */
		released: { note: string; at: string } | null;
	};
};

export const planned: Meeting = {
	status: 'planned',
	about: null,
	clauses: [],
	agenda: [],
	facilitator: null,
	standIn: null,
	people: [],
	openedAt: null,
	codes: 0,
	startedAt: null,
	announcedAt: null,
	closedAt: null,
	pointer: { stage: 'welcome', clause: null, page: 0, proposal: null },
	entered: [],
	silent: false,
	silences: [],
	written: 0,
	screen: { blank: null, code: false, names: true },
	floor: [],
	comments: [],
	proposals: [],
	groups: [],
	promises: [],
	subjects: [],
	ballots: [],
	answered: { ratings: 0, simplify: 0 },
	hands: [],
	revealed: [],
	heat: [],
	cutOff: [],
	asking: [],
	rounds: { 'check-in': 0, exit: 0 },
	spared: {},
	pulses: [],
	pulse: [],
	covered: false,
	locked: false,
	listening: 0,
	agreed: [],
	unasked: null,
	heardAloud: [],
	nudges: [],
	climate: { on: true, overruled: null, released: null }
};

export const personIn = (meeting: Meeting, id: string | null) => oneIn(meeting.people, id);

export const commentIn = (meeting: Meeting, id: string) => oneIn(meeting.comments, id);

export const proposalIn = (meeting: Meeting, id: string) =>
	meeting.proposals.find((proposal) => proposal.id === id);

/** Yes, nearly and no of the room to one proposal. */
export const tally = ({ answers: given }: Proposal) => ({
	yes: given.filter((one) => one.answer === 'yes').length,
	nearly: given.filter((one) => one.answer === 'nearly').length,
	no: given.filter((one) => one.answer === 'no').length
});
