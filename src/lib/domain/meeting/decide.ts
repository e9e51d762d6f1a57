import { refuse, type Refusal } from '../refusal.ts';
import type { Budget } from '../budget.ts';
import type { Clause } from '../charter/clause.ts';
import { mayAsk, type Actor, type AnyCommand } from './commands.ts';
import {
	addComment,
	agree,
	changeLater,
	confirmPersonal,
	editComment,
	flagPersonal,
	peel,
	reply,
	setVerb,
	showComment,
	takeBackAgreement,
	takeOffComment,
	withdrawComment
} from './decide/comments.ts';
import {
	addSubject,
	bringGuesses,
	castBallot,
	countHands,
	revealBallots
} from './decide/ballots.ts';
import {
	answerNudge,
	hearAloud,
	overruleClimate,
	releaseClimate,
	showNudge,
	switchClimate
} from './decide/climate.ts';
import { agreeGroup, group, renameGroup, showGroup, ungroup } from './decide/groups.ts';
import {
	answerPulse,
	answerReadBack,
	askPulse,
	coverClauses,
	listenFirst,
	markExplanation,
	pressHeat,
	readBack,
	reportCutOff
} from './decide/table.ts';
import { answerRest, makePromise, setOutcome } from './decide/outcomes.ts';
import {
	addPerson,
	introduce,
	joinMeeting,
	lockMeeting,
	mutePerson,
	tightenNames,
	nameStandIn,
	pass,
	removePerson,
	renamePerson
} from './decide/people.ts';
import {
	acceptProposal,
	answerRoom,
	askRoom,
	declineProposal,
	proposeChange,
	reopenProposal,
	rewordProposal
} from './decide/proposals.ts';
import {
	addMinutes,
	announceRevision,
	beginSilence,
	blankScreen,
	closeMeeting,
	giveFloor,
	moveTo,
	notOpen,
	openMeeting,
	revealWords,
	showCode,
	showNames,
	startMeeting
} from './decide/room.ts';
import { agreeVersion } from './decide/versions.ts';
import type { MeetingEvent } from './events.ts';
import type { Meeting } from './meeting.ts';
import { back, next } from './steps.ts';

/** What a decision needs and a meeting does not hold. Time arrives here, never from a clock. */
export type Known = {
	now: string;
	/** The newest agreed version of the charter; the browser does not know it and lets the server decide. */
	latest?: { number: number; clauses: Clause[] };
	/** Who asks, known only as the same person again: for pulses and heat (decision 4). */
	voter?: string;
	/** What the customers here were asked this quarter, as far as they are known as contacts. */
	budget?: Budget;
	/** Comments of other meetings on the same charter, as `meeting/comment`. */
	elsewhere?: ReadonlySet<string>;
};

export type Decision = MeetingEvent[] | Refusal;

/** The facts a command leads to, or why not. Pure: the browser runs it to predict, the server to decide. */
export function decide(
	meeting: Meeting,
	command: AnyCommand,
	actor: Actor,
	known: Known
): Decision {
	if (actor.side !== 'house') {
		if (!(command.type in mayAsk)) return refuse('not-yours');
		if (!mayAsk[command.type as keyof typeof mayAsk].includes(actor.side))
			return refuse('not-yours');
	}
	switch (command.type) {
		case 'openMeeting':
			return openMeeting(meeting, command);
		case 'joinMeeting':
			return joinMeeting(meeting, command.person);
		case 'bringGuesses':
			return bringGuesses(meeting, command);
		case 'renewCode':
			return meeting.status === 'open' ? [{ type: 'codeRenewed' }] : refuse('meeting-not-open');
		case 'startMeeting':
			return startMeeting(meeting, command.announce);
		case 'announceRevision':
			return announceRevision(meeting);
		case 'moveTo':
			return moveTo(meeting, command);
		case 'step': {
			if (meeting.status !== 'open') return notOpen(meeting);
			const going = command.to === 'next' ? next(meeting) : back(meeting);
			return going ? decide(meeting, going, actor, known) : [];
		}
		case 'addMinutes':
			return addMinutes(meeting, command);
		case 'giveFloor':
			return giveFloor(meeting, command.side);
		case 'beginSilence':
			return beginSilence(meeting);
		case 'revealWords':
			return revealWords(meeting);
		case 'blankScreen':
			return blankScreen(meeting, command.blank);
		case 'showCode':
			return showCode(meeting, command.shown);
		case 'showNames':
			return showNames(meeting, command.shown);
		case 'nameStandIn':
			return nameStandIn(meeting, command.person);
		case 'passFacilitation':
			return pass(meeting, command.to);
		case 'takeOver':
			return meeting.standIn === actor.person ? pass(meeting, actor.person) : refuse('not-yours');
		case 'addPerson':
			return addPerson(meeting, command);
		case 'renamePerson':
			return renamePerson(meeting, command);
		case 'removePerson':
			return removePerson(meeting, command.person);
		case 'closeMeeting':
			return closeMeeting(meeting, command.unasked);
		case 'mutePerson':
			return mutePerson(meeting, command);
		case 'lockMeeting':
			return lockMeeting(meeting, command.locked);
		case 'tightenNames':
			return tightenNames(meeting, command.names);
		case 'introduce':
			return introduce(meeting, command, actor);
		case 'coverClauses':
			return coverClauses(meeting, command.covered);
		case 'reportCutOff':
			return reportCutOff(meeting, actor);
		case 'listenFirst':
			return listenFirst(meeting, command.minutes);
		case 'pressHeat':
			return pressHeat(meeting, actor, known);
		case 'askPulse':
			return askPulse(meeting, command, known);
		case 'answerPulse':
			return answerPulse(meeting, command, actor, known);
		case 'group':
			return group(meeting, command, actor);
		case 'ungroup':
			return ungroup(meeting, command, actor);
		case 'renameGroup':
			return renameGroup(meeting, command);
		case 'showGroup':
			return showGroup(meeting, command);
		case 'agreeGroup':
			return agreeGroup(meeting, command, actor);
		case 'readBack':
			return readBack(meeting, command);
		case 'answerReadBack':
			return answerReadBack(meeting, command, actor, known.now);
		case 'markExplanation':
			return markExplanation(meeting, command, actor);
		case 'addSubject':
			return addSubject(meeting, command);
		case 'castBallot':
			return castBallot(meeting, command, actor);
		case 'countHands':
			return countHands(meeting, command);
		case 'revealBallots':
			return revealBallots(meeting, command);
		case 'addComment':
			return addComment(meeting, command, actor, known.now);
		case 'editComment':
			return editComment(meeting, command, actor, known.now);
		case 'withdrawComment':
			return withdrawComment(meeting, command.comment, actor, known.now);
		case 'changeLater':
			return changeLater(meeting, command);
		case 'setVerb':
			return setVerb(meeting, command);
		case 'showComment':
			return showComment(meeting, command.comment);
		case 'takeOffComment':
			return takeOffComment(meeting, command.comment);
		case 'agree':
			return agree(meeting, command.comment, actor);
		case 'takeBackAgreement':
			return takeBackAgreement(meeting, command.comment, actor);
		case 'reply':
			return reply(meeting, command, actor, known.now);
		case 'peel':
			return peel(meeting, command.comment);
		case 'flagPersonal':
			return flagPersonal(meeting, command.comment);
		case 'confirmPersonal':
			return confirmPersonal(meeting, command);
		case 'setOutcome':
			return setOutcome(meeting, command);
		case 'answerRest':
			return answerRest(meeting, command);
		case 'makePromise':
			return makePromise(meeting, command, known);
		case 'proposeChange':
			return proposeChange(meeting, command, actor, known);
		case 'rewordProposal':
			return rewordProposal(meeting, command);
		case 'askRoom':
			return askRoom(meeting, command.proposal);
		case 'answerRoom':
			return answerRoom(meeting, command, actor);
		case 'acceptProposal':
			return acceptProposal(meeting, command.proposal);
		case 'declineProposal':
			return declineProposal(meeting, command);
		case 'reopenProposal':
			return reopenProposal(meeting, command.proposal);
		case 'agreeVersion':
			return agreeVersion(meeting, command, known);
		case 'hearAloud':
			return hearAloud(meeting, command);
		case 'showNudge':
			return showNudge(meeting, command);
		case 'answerNudge':
			return answerNudge(meeting, command);
		case 'switchClimate':
			return switchClimate(meeting, command.on);
		case 'overruleClimate':
			return overruleClimate(meeting, command.overruled);
		case 'releaseClimate':
			return releaseClimate(meeting, command.note);
	}
}
