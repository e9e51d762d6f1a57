import type { InferOutput } from 'valibot';
import type { Clause } from '../charter/clause.ts';
import type { NudgeId } from '../climate/nudges.ts';
import type { AgendaItem } from './agenda.ts';
import type { Guess } from './ballots.ts';
import type { About, Person, Side } from './meeting.ts';
import type * as orders from './orders.ts';

// Types only: a browser asks for what these allow, and need not carry what reads them at the door.
export type Command = InferOutput<typeof orders.Command>;
export type Clock = InferOutput<typeof orders.Clock>;
export type Envelope = InferOutput<typeof orders.Envelope>;

/** What only the server itself asks for, with facts that a browser has no say in. */
export type HouseCommand =
	| {
			type: 'openMeeting';
			about: About;
			clauses: Clause[];
			agenda: AgendaItem[];
			facilitator: string;
			standIn: string | null;
	  }
	| { type: 'joinMeeting'; person: Person }
	| { type: 'bringGuesses'; person: string; guesses: Guess[] }
	| { type: 'renewCode' }
	| { type: 'showNudge'; nudge: NudgeId; minute: number; numbers: Record<string, number> }
	/** By their own page, when the meeting is long over: other words, or none. */
	| { type: 'changeLater'; comment: string; person: string; words: string | null };

export type AnyCommand = Command | HouseCommand;

/** Who asks. A screen has a place in the room but is nobody. */
export type Actor = { person: string; side: Side | 'screen' | 'house' };

type Asker = Exclude<Actor['side'], 'house'>;
const facilitator: readonly Asker[] = ['facilitator'];
const wall: readonly Asker[] = ['facilitator', 'screen'];
const talkers: readonly Asker[] = ['facilitator', 'team', 'customer'];
const everybody: readonly Asker[] = [...talkers, 'observer'];

/** Who may ask for what. The server and the browser read the same table. */
export const mayAsk: Record<Command['type'], readonly Asker[]> = {
	startMeeting: wall,
	announceRevision: facilitator,
	moveTo: wall,
	step: wall,
	addMinutes: facilitator,
	giveFloor: facilitator,
	beginSilence: facilitator,
	revealWords: facilitator,
	blankScreen: wall,
	showCode: wall,
	showNames: facilitator,
	nameStandIn: facilitator,
	passFacilitation: facilitator,
	takeOver: ['team', 'observer'],
	addPerson: facilitator,
	renamePerson: facilitator,
	removePerson: facilitator,
	closeMeeting: facilitator,
	mutePerson: facilitator,
	lockMeeting: facilitator,
	tightenNames: facilitator,
	introduce: everybody,
	coverClauses: facilitator,
	reportCutOff: talkers,
	listenFirst: facilitator,
	pressHeat: everybody,
	askPulse: facilitator,
	answerPulse: talkers,
	addComment: talkers,
	group: facilitator,
	ungroup: facilitator,
	renameGroup: facilitator,
	showGroup: wall,
	agreeGroup: talkers,
	readBack: facilitator,
	answerReadBack: ['customer'],
	markExplanation: ['customer'],
	addSubject: facilitator,
	castBallot: talkers,
	countHands: facilitator,
	revealBallots: facilitator,
	editComment: talkers,
	withdrawComment: talkers,
	setVerb: facilitator,
	showComment: facilitator,
	takeOffComment: facilitator,
	agree: talkers,
	takeBackAgreement: talkers,
	reply: talkers,
	peel: facilitator,
	flagPersonal: talkers,
	confirmPersonal: facilitator,
	setOutcome: facilitator,
	answerRest: facilitator,
	makePromise: facilitator,
	proposeChange: facilitator,
	rewordProposal: facilitator,
	askRoom: wall,
	answerRoom: ['customer'],
	acceptProposal: facilitator,
	declineProposal: facilitator,
	reopenProposal: facilitator,
	agreeVersion: facilitator,
	hearAloud: facilitator,
	answerNudge: facilitator,
	switchClimate: facilitator,
	overruleClimate: facilitator,
	releaseClimate: facilitator
};
