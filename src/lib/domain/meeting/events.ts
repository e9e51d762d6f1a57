import type { Clause, Section } from '../charter/clause.ts';
import type { Wording } from '../charter/revise.ts';
import type { AgendaItem } from './agenda.ts';
import type { NudgeId } from '../climate/nudges.ts';
import type { Ballot, Hands, Poll } from './ballots.ts';
import type { PulseAnswer, PulseKind } from './pulse.ts';
import type {
	About,
	Answer,
	Blank,
	Comment,
	CommentKind,
	Elsewhere,
	Group,
	Meeting,
	NudgeAnswer,
	Outcome,
	Overruled,
	Parent,
	Person,
	Pointer,
	Promised,
	Proposal,
	Quote,
	ReplyKind,
	Side,
	Touch,
	Verb
} from './meeting.ts';

/** One clause changed by agreeing a version: what, how, and because of which words. */
export type Change = Wording & {
	proposal: string;
	because: string[];
	elsewhere: Elsewhere[];
	others: number;
	own: string | null;
	by: string;
	proposedAt: string;
	yes: number;
	nearly: number;
	no: number;
};

export type MeetingEvent =
	| {
			type: 'meetingOpened';
			about: About;
			clauses: Clause[];
			agenda: AgendaItem[];
			facilitator: string;
			standIn: string | null;
	  }
	| { type: 'personJoined'; person: Person }
	| { type: 'personRenamed'; person: string; name: string }
	| { type: 'personRemoved'; person: string }
	| { type: 'personMuted'; person: string; muted: boolean }
	| ({ type: 'introduced'; person: string } & Pick<Person, 'title' | 'since' | 'line' | 'photo'>)
	| { type: 'meetingLocked'; locked: boolean }
	| { type: 'namesTightened'; names: About['names'] }
	| { type: 'clausesCovered'; covered: boolean }
	| { type: 'cutOff'; by: string }
	| { type: 'listeningSet'; minutes: number }
	| {
			type: 'heatPressed';
			voter: string;
			side: Side;
			/** Some time within the minute that is kept, not at its very beginning. */
			within?: true;
	  }
	| {
			type: 'pulseAsked';
			kind: PulseKind;
			open: boolean;
			/** How often this kind was asked by then, and who is not asked: the console's to know. */
			round?: number;
			spared?: string[];
	  }
	| ({ type: 'pulseAnswered' } & Omit<PulseAnswer, 'at'>)
	| { type: 'grouped'; group: string; number: number; name: string; comments: string[]; by: string }
	| { type: 'ungrouped'; comments: string[]; by: string }
	| { type: 'groupRenamed'; group: string; name: string }
	| { type: 'groupShown'; group: string; shown: boolean }
	| { type: 'groupAgreed'; group: string; by: string | null; agrees: boolean }
	| { type: 'readBack'; comment: string; words: string }
	| { type: 'readBackAnswered'; comment: string; right: boolean }
	| { type: 'explanationMarked'; comment: string; reply: string }
	| { type: 'subjectAdded'; subject: string; label: string; ref: string | null }
	| ({ type: 'ballotCast' } & Omit<Ballot, 'at'>)
	| ({ type: 'handsCounted' } & Hands)
	| { type: 'ballotsRevealed'; poll: Poll }
	| { type: 'standInNamed'; person: string | null }
	| { type: 'facilitationPassed'; from: string | null; to: string }
	| { type: 'meetingStarted' }
	| { type: 'revisionAnnounced' }
	| ({ type: 'pointerMoved' } & Pointer)
	| { type: 'minutesAdded'; stage: AgendaItem['stage']; minutes: number }
	| { type: 'floorGiven'; side: Meeting['floor'][number]['side'] }
	| { type: 'silenceBegun' }
	| { type: 'wordsRevealed' }
	| { type: 'screenBlanked'; blank: Blank | null }
	| { type: 'codeShown'; shown: boolean }
	| { type: 'codeRenewed' }
	| { type: 'namesShown'; shown: boolean }
	| {
			type: 'commentAdded';
			comment: string;
			number: number;
			by: string | null;
			side: Side;
			customer: string | null;
			behalf: string | null;
			clause: string | null;
			section: Section | null;
			quote: Quote | null;
			verb: Verb | null;
			words: string;
			lang: string | null;
			paper: boolean;
			last: boolean;
			urgent?: true;
			moment?: Touch;
			kind?: CommentKind;
			parent?: Parent;
			/** Said and put before the room in one breath. */
			shown?: true;
			ref: string | null;
	  }
	| { type: 'commentEdited'; comment: string; words: string }
	| { type: 'commentWithdrawn'; comment: string }
	| { type: 'verbSet'; comment: string; verb: Verb | null }
	| { type: 'commentShown'; comment: string }
	| { type: 'commentTakenOff'; comment: string }
	| { type: 'agreed'; comment: string; by: string | null }
	| { type: 'agreementTakenBack'; comment: string; by: string | null }
	| {
			type: 'replied';
			comment: string;
			reply: string;
			by: string | null;
			kind: ReplyKind;
			words: string;
	  }
	| { type: 'peeled'; comment: string }
	| { type: 'personalFlagged'; comment: string }
	| { type: 'personalConfirmed'; comment: string; confirmed: boolean }
	| { type: 'outcomeSet'; comment: string; outcome: Outcome | null }
	| { type: 'promiseMade'; promise: Promised }
	| ({ type: 'changeProposed' } & Pick<
			Proposal,
			| 'number'
			| 'op'
			| 'clause'
			| 'section'
			| 'before'
			| 'after'
			| 'because'
			| 'elsewhere'
			| 'own'
			| 'by'
			| 'ref'
			| 'clauseRef'
	  > & { proposal: string })
	| { type: 'proposalReworded'; proposal: string; after: string }
	| { type: 'roomAsked'; proposal: string }
	| {
			type: 'roomAnswered';
			proposal: string;
			by: string | null;
			answer: Answer;
			words: string | null;
			/** What the same person had answered before. */
			was: Answer | null;
	  }
	| { type: 'proposalAccepted'; proposal: string }
	| { type: 'proposalDeclined'; proposal: string; reason: string }
	| { type: 'proposalReopened'; proposal: string }
	| {
			type: 'versionAgreed';
			number: number;
			note: string;
			agreedBy: string[];
			override: string | null;
			changes: Change[];
	  }
	| { type: 'meetingClosed'; unasked: string | null }
	| { type: 'heardAloud'; person: string; heard: boolean }
	| { type: 'nudgeShown'; nudge: NudgeId; minute: number; numbers: Record<string, number> }
	| { type: 'nudgeAnswered'; nudge: NudgeId; answer: NudgeAnswer }
	| { type: 'climateSwitched'; on: boolean }
	| { type: 'climateOverruled'; overruled: Overruled | null }
	| { type: 'climateReleased'; note: string };

/** What the log adds when an event becomes fact. */
export type Recorded<E = MeetingEvent> = E & { seq: number; at: string; command: string };

/** Never in the log: what comes into, or goes out of, one viewer's sight because of a fact. */
export type Seen = {
	type: 'seen';
	comments: Comment[];
	proposals: Proposal[];
	groups: Group[];
	gone: string[];
};

/** Never in the log: the whole picture anew, after something rare that changes much of it. */
export type Looked = { type: 'looked'; meeting: Meeting };

/** Never in the log: how many have answered or written, and what the pulse may show. */
export type Counted = { type: 'counted' } & Pick<Meeting, 'answered' | 'pulse' | 'written'>;

/** A fact as one viewer hears it. */
export type Heard = Recorded<MeetingEvent | Seen | Looked | Counted>;
