import type { Stage } from './agenda.ts';
import type { Recorded } from './events.ts';
import { isCritical, type Meeting, type Side } from './meeting.ts';

export type StageMinutes = {
	stage: Stage;
	/** Minutes spent in it; 0 when it was skipped. */
	minutes: number;
	/** Customers who said something in it: a comment, an agreement, an answer. */
	heard: string[];
	/** Comments of each side. */
	comments: Record<'customer' | 'team', number>;
};

export type Fairness = {
	announcedAt: string | null;
	/** How long after the start "we will revise this" was said; before any feedback, it should be. */
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
	const rows = new Map<Stage, StageMinutes>(
		meeting.agenda.map(({ stage }) => [stage, empty(stage)])
	);
	let stage: Stage | null = null;
	let since = 0;
	const leave = (at: string) => {
		if (stage) rows.get(stage)!.minutes += (Date.parse(at) - since) / 60_000;
	};
	for (const fact of log) {
		const goes =
			fact.type === 'meetingStarted'
				? meeting.agenda[0]?.stage
				: fact.type === 'pointerMoved'
					? fact.stage
					: null;
		if (goes && goes !== stage) {
			leave(fact.at);
			[stage, since] = [goes, Date.parse(fact.at)];
			if (!rows.has(goes)) rows.set(goes, empty(goes));
		}
		if (fact.type === 'meetingClosed') {
			leave(fact.at);
			stage = null;
		}
		note(meeting, stage ? rows.get(stage)! : null, fact);
	}
	const stages = [...rows.values()].map((row) => ({
		...row,
		minutes: Math.round(row.minutes * 10) / 10
	}));
	const heard = new Set(stages.flatMap((row) => row.heard));
	const customers = meeting.people.filter((one) => one.side === 'customer' && !one.removed);
	const criticism = meeting.comments.filter(
		(one) => one.side === 'customer' && isCritical(one) && !one.withdrawn
	);
	return {
		announcedAt: meeting.announcedAt,
		stages,
		skipped: stages
			.filter((row) => row.minutes === 0)
			.map((row) => ({ stage: row.stage, why: row.stage === 'simplify' ? meeting.unasked : null })),
		floor: floorMinutes(meeting),
		passed: log.flatMap((fact) =>
			fact.type === 'facilitationPassed' ? [{ at: fact.at, from: fact.from, to: fact.to }] : []
		),
		cutOff: meeting.cutOff.length,
		asked: criticism.length,
		answered: criticism.filter((one) => one.outcome).length,
		unheard: customers.map((one) => one.id).filter((id) => !heard.has(id))
	};
}

const empty = (stage: Stage): StageMinutes => ({
	stage,
	minutes: 0,
	heard: [],
	comments: { customer: 0, team: 0 }
});

function note(meeting: Meeting, row: StageMinutes | null, fact: Recorded) {
	if (!row) return;
	if (fact.type === 'commentAdded') row.comments[fact.side === 'customer' ? 'customer' : 'team']++;
	const by = 'by' in fact && typeof fact.by === 'string' ? fact.by : null;
	const speaks = ['commentAdded', 'agreed', 'groupAgreed', 'roomAnswered', 'ballotCast'].includes(
		fact.type
	);
	if (by && speaks && sideOf(meeting, by) === 'customer' && !row.heard.includes(by))
		row.heard.push(by);
}

const sideOf = (meeting: Meeting, id: string): Side | undefined =>
	meeting.people.find((one) => one.id === id)?.side;

function floorMinutes({ floor, closedAt }: Meeting) {
	const minutes = { team: 0, customer: 0, silent: 0, facilitator: 0 };
	floor.forEach(({ side, at }, i) => {
		const until = floor[i + 1]?.at ?? closedAt;
		if (until) minutes[side] += (Date.parse(until) - Date.parse(at)) / 60_000;
	});
	return minutes;
}
