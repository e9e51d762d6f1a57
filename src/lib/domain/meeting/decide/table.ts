import { refuse } from '../../refusal.ts';
import type { Actor } from '../commands.ts';
import type { Decision, Known } from '../decide.ts';
import { overBudget, questionsIn } from '../../budget.ts';
import { takesLastWords } from '../last.ts';
import { commentIn, personIn, type Meeting, type Side } from '../meeting.ts';
import { MOST_CHECK_INS, openLines, type PulseKind } from '../pulse.ts';
import { unfit } from './comments.ts';
import { notOpen, type Order } from './room.ts';

/** Private and unsigned: the console learns that somebody pressed, nobody learns who (decision 4). */
export function pressHeat(meeting: Meeting, actor: Actor, { voter, now }: Known): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (!voter) return refuse('unavailable');
	const within = now.endsWith(':00.000Z') ? {} : { within: true as const };
	return [{ type: 'heatPressed', voter, side: actor.side as Side, ...within }];
}

/** At most three check-ins in a meeting; and nobody is asked more in a quarter than the team allows (4.20). */
export function askPulse(
	meeting: Meeting,
	{ kind, open }: Order<'askPulse'>,
	{ budget }: Known
): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (meeting.asking.includes(kind) === open) return [];
	if (!open) return [{ type: 'pulseAsked', kind, open, ...unanswered(meeting, kind) }];
	const round = meeting.rounds[kind] + 1;
	if (kind === 'check-in' && round > MOST_CHECK_INS) return refuse('enough-check-ins');
	const spared = budget ? overBudget(budget, questionsIn[kind]) : [];
	if (!spared.length) return [{ type: 'pulseAsked', kind, open, round }];
	const customers = meeting.people.filter((one) => one.side === 'customer' && !one.removed);
	if (customers.every((one) => spared.includes(one.id))) return refuse('asked-enough', spared);
	return [{ type: 'pulseAsked', kind, open, round, spared }];
}

/** What nobody has answered yet was not asked: taking it back costs no check-in. */
function unanswered({ pulses, rounds }: Meeting, kind: PulseKind) {
	const newest = rounds[kind];
	const answered = pulses.some((one) => one.kind === kind && (one.round ?? 1) === newest);
	return answered || !newest ? {} : { round: newest - 1 };
}

export function answerPulse(
	meeting: Meeting,
	{ kind, values }: Order<'answerPulse'>,
	actor: Actor,
	known: Known
): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (!meeting.asking.includes(kind)) return refuse('not-asked');
	if (personIn(meeting, actor.person)?.removed) return refuse('removed');
	if (meeting.spared[kind]?.includes(actor.person)) return refuse('asked-enough');
	if (!known.voter) return refuse('unavailable');
	for (const line of openLines) {
		const words = values[line];
		if (words && unfit(words)?.refused === 'words-too-long') return refuse('words-too-long');
	}
	const round = kind === 'check-in' ? { round: meeting.rounds[kind] || 1 } : {};
	const side = actor.side as Side;
	return [{ type: 'pulseAnswered', kind, voter: known.voter, side, ...round, values }];
}

export function reportCutOff(meeting: Meeting, actor: Actor): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	return [{ type: 'cutOff', by: actor.person }];
}

export function listenFirst(meeting: Meeting, minutes: number): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	return meeting.listening === minutes ? [] : [{ type: 'listeningSet', minutes }];
}

export function coverClauses(meeting: Meeting, covered: boolean): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	return meeting.covered === covered ? [] : [{ type: 'clausesCovered', covered }];
}

/** The facilitator's short form of somebody's words; only their author can say that it is right. */
export function readBack(meeting: Meeting, { comment, words }: Order<'readBack'>): Decision {
	if (meeting.status === 'planned') return notOpen(meeting);
	const found = commentIn(meeting, comment);
	if (!found || found.withdrawn) return refuse('unknown-comment');
	return (
		unfit(words) ?? (found.readBack?.words === words ? [] : [{ type: 'readBack', comment, words }])
	);
}

export function answerReadBack(
	meeting: Meeting,
	{ comment, right }: Order<'answerReadBack'>,
	actor: Actor,
	now: string
): Decision {
	if (meeting.status !== 'open' && !takesLastWords(meeting, Date.parse(now)))
		return notOpen(meeting);
	const found = commentIn(meeting, comment);
	if (!found?.readBack) return refuse('unknown-comment');
	if (found.by !== actor.person) return refuse('not-yours');
	return found.readBack.right === right ? [] : [{ type: 'readBackAnswered', comment, right }];
}

/** A customer says that a reply explained instead of listening: it then counts as an explanation. */
export function markExplanation(
	meeting: Meeting,
	{ comment, reply }: Order<'markExplanation'>,
	actor: Actor
): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	const found = commentIn(meeting, comment);
	if (!found || (!found.shown && found.by !== actor.person)) return refuse('unknown-comment');
	const said = found.replies.find((one) => one.id === reply);
	if (!said) return refuse('unknown-reply');
	return said.explained ? [] : [{ type: 'explanationMarked', comment, reply }];
}
