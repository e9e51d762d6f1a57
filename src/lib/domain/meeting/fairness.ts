import type { Stage } from './agenda.ts';
import type { Recorded } from './events.ts';
import { isCritical, personIn, type Meeting } from './meeting.ts';
import { guestsOf } from './naming.ts';

export type StageMinutes = {
	stage: Stage;
	/** Minutes spent in it. */
	minutes: number;
	/** Customers who were in the room in it, and so were asked. */
	present: string[];
	/** Customers who said something in it: a comment, an agreement, an answer. */
	heard: string[];
	/** Comments of each side. */
	comments: Record<'customer' | 'team', number>;
};

export type Fairness = {
	/** When "we will revise this" was said; before any feedback, it should be. */
	announcedAt: string | null;
	stages: StageMinutes[];
	skipped: { stage: Stage; why: string | null }[];
	/** Minutes with the floor, by side. */
	floor: Record<'team' | 'customer' | 'silent' | 'facilitator', number>;
	passed: { at: string; from: string | null; to: string }[];
	cutOff: number;
	/** Of the comments that asked for something: how many got an outcome. */
	asked: number;
	answered: number;
	/** Customers in the room who never said anything. */
	unheard: string[];
};

/** The minutes that prove fairness, made from the log and nothing else. */
export function fairness(meeting: Meeting, log: readonly Recorded[]): Fairness {
	const { rows, heard } = walk(meeting, log);
	const stages = [...rows.values()].map((row) => ({
		...row,
		minutes: Math.round(row.minutes * 10) / 10
	}));
	const entered = new Set(meeting.entered.map((one) => one.stage));
	const over = meeting.status === 'closed';
	const criticism = meeting.comments.filter(
		(one) => one.side === 'customer' && isCritical(one) && !one.withdrawn
	);
	return {
		announcedAt: meeting.announcedAt,
		stages,
		skipped: stages
			.filter((row) => over && !entered.has(row.stage))
			.map((row) => ({ stage: row.stage, why: row.stage === 'simplify' ? meeting.unasked : null })),
		floor: floorMinutes(meeting),
		passed: log.flatMap((fact) =>
			fact.type === 'facilitationPassed' ? [{ at: fact.at, from: fact.from, to: fact.to }] : []
		),
		cutOff: meeting.cutOff.length,
		asked: criticism.length,
		answered: criticism.filter((one) => one.outcome).length,
		unheard: guestsOf(meeting)
			.map((one) => one.id)
			.filter((id) => !heard.has(id))
	};
}

/** Once through the log: how long each stage was, who was there and who spoke. */
function walk(meeting: Meeting, log: readonly Recorded[]) {
	const rows = new Map<Stage, StageMinutes>(
		meeting.agenda.map(({ stage }) => [stage, empty(stage)])
	);
	const heard = new Set<string>();
	const here = new Set<string>();
	let [stage, since] = [null as Stage | null, 0];
	const row = () => (stage ? rows.get(stage)! : null);
	for (const fact of log) {
		if (fact.type === 'personJoined' && fact.person.side === 'customer') here.add(fact.person.id);
		if (fact.type === 'personRemoved') here.delete(fact.person);
		const goes = goesTo(meeting, fact);
		if (goes !== undefined && goes !== stage) {
			if (stage) row()!.minutes += (Date.parse(fact.at) - since) / 60_000;
			[stage, since] = [goes, Date.parse(fact.at)];
			if (stage && !rows.has(stage)) rows.set(stage, empty(stage));
		}
		const at = row();
		if (at) at.present = [...new Set([...at.present, ...here])];
		const who = speaker(meeting, fact);
		if (who) heard.add(who);
		if (who && at && !at.heard.includes(who)) at.heard.push(who);
		if (at && fact.type === 'commentAdded')
			at.comments[fact.side === 'customer' ? 'customer' : 'team']++;
	}
	return { rows, heard };
}

/** The stage this fact leads to, null when it ends the meeting, undefined when all stay where they are. */
function goesTo(meeting: Meeting, fact: Recorded): Stage | null | undefined {
	if (fact.type === 'meetingStarted') return meeting.entered[0]?.stage;
	if (fact.type === 'pointerMoved')
		return meeting.startedAt && fact.at >= meeting.startedAt ? fact.stage : undefined;
	return fact.type === 'meetingClosed' ? null : undefined;
}

const empty = (stage: Stage): StageMinutes => ({
	stage,
	minutes: 0,
	present: [],
	heard: [],
	comments: { customer: 0, team: 0 }
});

const speaking = ['commentAdded', 'agreed', 'groupAgreed', 'roomAnswered', 'ballotCast'];

/** The customer who says something by this fact. */
function speaker(meeting: Meeting, fact: Recorded): string | null {
	const by = 'by' in fact && typeof fact.by === 'string' ? fact.by : null;
	return speaking.includes(fact.type) && personIn(meeting, by)?.side === 'customer' ? by : null;
}

function floorMinutes({ floor, closedAt }: Meeting) {
	const minutes = { team: 0, customer: 0, silent: 0, facilitator: 0 };
	floor.forEach(({ side, at }, i) => {
		const until = floor[i + 1]?.at ?? closedAt;
		if (until) minutes[side] += (Date.parse(until) - Date.parse(at)) / 60_000;
	});
	return minutes;
}
