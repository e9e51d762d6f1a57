import type { Command } from './commands.ts';
import { commentIn, proposalIn, type Meeting } from './meeting.ts';

/** The command that takes this one back, seen from the moment before it. A new fact, never a deletion. */
export function inverse(before: Meeting, command: Command): Command | null {
	switch (command.type) {
		case 'moveTo':
		case 'askRoom':
			return { type: 'moveTo', ...before.pointer };
		case 'showComment':
			return { type: 'takeOffComment', comment: command.comment };
		case 'takeOffComment':
			return { type: 'showComment', comment: command.comment };
		case 'setVerb': {
			const { comment } = command;
			return { type: 'setVerb', comment, verb: commentIn(before, comment)?.verb ?? null };
		}
		case 'blankScreen':
			return { type: 'blankScreen', blank: before.screen.blank };
		case 'showCode':
			return { type: 'showCode', shown: before.screen.code };
		case 'showNames':
			return { type: 'showNames', shown: before.screen.names };
		case 'addMinutes':
			return { ...command, minutes: -command.minutes };
		case 'beginSilence':
			return { type: 'revealWords' };
		case 'acceptProposal':
		case 'declineProposal':
			return { type: 'reopenProposal', proposal: command.proposal };
		case 'rewordProposal': {
			const old = proposalIn(before, command.proposal)?.after;
			return old ? { ...command, after: old } : null;
		}
		case 'setOutcome': {
			const [first] = command.comments;
			const outcome = first === undefined ? null : (commentIn(before, first)?.outcome ?? null);
			return { ...command, outcome };
		}
		case 'agree':
			return { type: 'takeBackAgreement', comment: command.comment };
		case 'takeBackAgreement':
			return { type: 'agree', comment: command.comment };
		case 'confirmPersonal':
			return { ...command, confirmed: !command.confirmed };
		default:
			return null;
	}
}
