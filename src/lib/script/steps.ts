import { mayAsk, type Command } from '#lib/domain/meeting/commands.ts';
import type { Ids } from './ids.ts';
import type { Script, ScriptMeeting } from './script.ts';
import { afterwards, type Sent } from './steps/after.ts';
import { commentSteps } from './steps/comments.ts';
import { outcomeSteps, promiseSteps } from './steps/outcomes.ts';
import { heatSteps, pulseSteps } from './steps/pulses.ts';
import { ratingSteps } from './steps/ratings.ts';
import { agreeingIn, revisionSteps } from './steps/revisions.ts';
import { closingSteps, leader, roomSteps } from './steps/room.ts';
import { becomingSteps, themeSteps } from './steps/themes.ts';
import { unknownIn, unplayedIn } from './steps/unplayed.ts';
import { Tally } from './tally.ts';

/** One thing somebody does. A person is named as the script names them, also in `behalf`. */
export type Step = { minute: number; by: string; id: string; command: Command };

/** A form that somebody sends at the pages while the meeting goes on, just before a step of it. */
export type Errand = {
	minute: number;
	by: string;
	/** The page it is sent to, with the action. */
	to: string;
	form: [string, string][];
	/** What it is called when it is counted. */
	what: string;
};

/** A meeting as it is played, with the meetings that must be open before it so that they keep their version. */
export type Act = {
	meeting: ScriptMeeting;
	opens: ScriptMeeting[];
	steps: Step[];
	errands: Map<string, Errand[]>;
};

export type Plan = {
	acts: Act[];
	/** What is entered when all of them are over. */
	after: Sent[];
	/** What the product does not know yet, what it never will, and what nobody knows. */
	skipped: Tally;
	ignored: Tally;
	unknown: Tally;
};

/** What the parts of a meeting need to write their steps down. */
export type Desk = {
	script: Script;
	meeting: ScriptMeeting;
	ids: Ids;
	unknown: Tally;
	put(minute: number, by: string, command: Command, ...name: string[]): void;
	send(errand: Errand): void;
};

/** All that is played, in the order it is played: a pure reading of the script. */
export function planOf(script: Script, ids: Ids): Plan {
	const unknown = new Tally();
	const { skipped, ignored } = unplayedIn(script);
	unknownIn(script, unknown);
	const acts = script.meetings.map((meeting, index) => ({
		meeting,
		opens: openedBefore(script, index),
		...timeline(stepsOf(script, meeting, ids, unknown))
	}));
	const after = afterwards(script, ids, unknown);
	return { acts, after, skipped, ignored, unknown };
}

/** In order of minutes; within a minute as the parts below put them. */
function stepsOf(script: Script, meeting: ScriptMeeting, ids: Ids, unknown: Tally) {
	const steps: (Step | Errand)[] = [];
	const put: Desk['put'] = (minute, by, command, ...name) => {
		// Whoever only watches has no say; a script that gives them one is told so.
		if (watches(meeting, by) && !mayAsk[command.type].includes('observer'))
			return unknown.add(`${command.type} of observer "${by}"`);
		const id = ids('command', meeting.id, command.type, ...name);
		steps.push({ minute, by, id, command });
	};
	const send = (errand: Errand) => void steps.push(errand);
	const desk = { script, meeting, ids, unknown, put, send };
	roomSteps(desk);
	commentSteps(desk);
	themeSteps(desk);
	ratingSteps(desk);
	heatSteps(desk);
	pulseSteps(desk);
	outcomeSteps(desk);
	promiseSteps(desk);
	revisionSteps(desk);
	becomingSteps(desk);
	closingSteps(desk, Math.max(0, ...steps.map((step) => step.minute)));
	return steps.toSorted((a, b) => a.minute - b.minute);
}

/** The steps, and before which of them each errand is run: closing comes last, so there always is one. */
function timeline(all: (Step | Errand)[]): Pick<Act, 'steps' | 'errands'> {
	const steps = all.filter((one) => 'command' in one);
	const errands = new Map<string, Errand[]>();
	let waiting: Errand[] = [];
	for (const one of all) {
		if (!('command' in one)) waiting.push(one);
		else if (waiting.length) {
			errands.set(one.id, waiting);
			waiting = [];
		}
	}
	return { steps, errands };
}

const watches = (meeting: ScriptMeeting, id: string) =>
	id !== leader(meeting) &&
	meeting.participants.some((one) => one.id === id && one.role === 'observer');

/** A meeting shows the version it was opened on: whoever keeps the old one opens before the new one is agreed. */
function openedBefore(script: Script, index: number): ScriptMeeting[] {
	const meeting = script.meetings[index]!;
	if (agreeingIn(script)?.id !== meeting.id) return [meeting];
	const later = script.meetings.slice(index + 1);
	return [meeting, ...later.filter((one) => one.charter_version <= meeting.charter_version)];
}
