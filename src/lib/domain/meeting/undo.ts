import type { Command } from './commands.ts';
import { commentIn, personIn, proposalIn, type Meeting } from './meeting.ts';

/** The commands that take this one back, seen from the moment before it: new facts, never a deletion. */
export function inverse(before: Meeting, command: Command): Command[] {
	switch (command.type) {
		case 'group':
		case 'ungroup':
			return regrouped(before, command);
		case 'confirmPersonal':
			return unconfirmed(before, command);
		default: {
			const back = answerTo(before, command);
			return back ? [back] : [];
		}
	}
}

function answerTo(before: Meeting, command: Command): Command | null {
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
		case 'mutePerson':
			return { ...command, muted: !command.muted };
		case 'renamePerson': {
			const name = personIn(before, command.person)?.name;
			return name ? { ...command, name } : null;
		}
		case 'nameStandIn':
			return { ...command, person: before.standIn };
		case 'lockMeeting':
			return { ...command, locked: before.locked };
		case 'coverClauses':
			return { ...command, covered: before.covered };
		case 'listenFirst':
			return { ...command, minutes: before.listening };
		case 'giveFloor': {
			const side = before.floor.at(-1)?.side;
			return side ? { ...command, side } : null;
		}
		case 'hearAloud':
			return { ...command, heard: !command.heard };
		case 'switchClimate':
			return { ...command, on: before.climate.on };
		case 'overruleClimate':
			return { ...command, overruled: before.climate.overruled };
		case 'askPulse':
			return { ...command, open: !command.open };
		case 'showGroup':
			return { ...command, shown: !command.shown };
		case 'agreeGroup':
			return { ...command, agrees: !command.agrees };
		case 'renameGroup': {
			const name = before.groups.find((one) => one.id === command.group)?.name;
			return name ? { ...command, name } : null;
		}
		case 'readBack': {
			const words = commentIn(before, command.comment)?.readBack?.words;
			return words ? { ...command, words } : null;
		}
		case 'countHands': {
			const { kind, subject } = command;
			const old = before.hands.find((one) => one.kind === kind && one.subject === subject);
			return { ...command, counts: old?.counts ?? [0, 0, 0, 0, 0] };
		}
		default:
			return null;
	}
}

/** A flag that was confirmed or waved away is a flag again, waiting for a word. */
function unconfirmed(before: Meeting, command: Extract<Command, { type: 'confirmPersonal' }>) {
	const { comment } = command;
	const was = commentIn(before, comment)?.personal ?? null;
	const away: Command = { ...command, confirmed: was === 'confirmed' };
	const flag: Command = { type: 'flagPersonal', comment };
	return was === 'flagged' ? [...(command.confirmed ? [away] : []), flag] : [away];
}

/** Each comment back where it was: into its old group, by its old name, or loose. */
function regrouped(before: Meeting, command: Extract<Command, { type: 'group' | 'ungroup' }>) {
	const homes = before.groups.map((one) => ({
		...one,
		comments: one.comments.filter((id) => command.comments.includes(id))
	}));
	const target = command.type === 'group' ? command.group : null;
	const loose = command.comments.filter((id) => !homes.some((one) => one.comments.includes(id)));
	const moved = homes.filter((one) => one.comments.length && one.id !== target);
	return [
		...(target && loose.length ? [{ type: 'ungroup' as const, comments: loose }] : []),
		...moved.flatMap(({ id: group, number, name, comments, shown }): Command[] => [
			{ type: 'group', group, number, name, comments },
			...(shown ? [{ type: 'showGroup' as const, group, shown }] : [])
		])
	];
}
