import { minutesOf, type Stage } from '../meeting/agenda.ts';
import type { Ballot } from '../meeting/ballots.ts';
import type { Comment, Meeting, ReplyKind, Side, Verb } from '../meeting/meeting.ts';
import { sideOf, type PulseKind } from '../meeting/pulse.ts';
import { concreteOf } from './concrete.ts';
import { CONFIG, type Config } from './config.ts';
import { floorOf, type Floor } from './floor.ts';

export type Remark = {
	minute: number;
	side: Side;
	/** Whose contribution it is; null when unsigned. */
	person: string | null;
	verb: Verb | null;
	/** The clause it is pinned to. */
	clause: string | null;
	/** 0 to 1. */
	concrete: number;
	/** What the team said to it. */
	replies: { kind: ReplyKind; minute: number }[];
	/** When it was settled: used, promised, declined because, or parked with an owner. */
	settled: number | null;
	/** Aimed at a person, and the facilitator agrees. */
	personal: boolean;
};

export type Pulse = {
	kind: PulseKind;
	minute: number;
	customer: boolean;
	frank: number | null;
	friendly: number | null;
	heard: number | null;
};

/** What was rated; hands counted in the room are so many people at once. */
export type Rating = { clause: string; by: string | null; people: number; minute: number };

/** A meeting as the climate sees it: minutes from the start, and no words. */
export type MeetingRecord = {
	/** Minutes by the plan as it stands. */
	planned: number;
	/** The minute it was closed at. */
	ended: number | null;
	/** Customers in the room, and how many they are with the team. */
	customers: string[];
	present: number;
	expectations: string[];
	/** In the order of their minutes. */
	remarks: Remark[];
	heardAloud: { person: string; minute: number }[];
	/** A press is known by its minute alone: here it is the end of that minute. */
	heat: { voter: string; minute: number }[];
	floor: Floor[];
	pulses: Pulse[];
	ratings: Rating[];
	/** Performance of expectations: how many of these answers are high. */
	performance: { people: number; high: number; minute: number }[];
	/** When stages were first entered. */
	entered: Partial<Record<Stage, number>>;
};

/** The adapter from the folded meeting as the server holds it: what no viewer sees is needed. */
export function recordOf(meeting: Meeting, config: Config = CONFIG): MeetingRecord {
	const minute = minutesFrom(meeting);
	const sides = new Map(meeting.people.map((one) => [one.id, one.side]));
	const here = meeting.people.filter((one) => !one.removed);
	const customers = here.filter((one) => one.side === 'customer').map((one) => one.id);
	const expectations = meeting.clauses.filter((one) => one.section === 'expectations');
	return {
		planned: Math.max(1, minutesOf(meeting.agenda)),
		ended: meeting.closedAt ? minute(meeting.closedAt) : null,
		customers,
		present: customers.length + here.filter((one) => one.side === 'team').length,
		expectations: expectations.map((one) => one.id),
		remarks: remarksOf(meeting, minute, sides, config),
		heardAloud: meeting.heardAloud.map(({ person, at }) => ({ person, minute: minute(at) })),
		heat: meeting.heat
			.filter(({ side }) => side === 'customer' || side === 'team')
			.map(({ voter, at, within }) => ({ voter, minute: minute(at) + Number(within ?? 0) })),
		floor: floorOf(meeting, minute),
		pulses: pulsesOf(meeting, minute),
		...ratingsOf(meeting, new Set(expectations.map((one) => one.id)), minute, config),
		entered: Object.fromEntries(
			meeting.entered.toReversed().map(({ stage, at }) => [stage, minute(at)])
		)
	};
}

export type Minute = (at: string) => number;

/** What was before the start was at the start. */
function minutesFrom({ startedAt }: Meeting): Minute {
	const began = startedAt === null ? Infinity : Date.parse(startedAt);
	return (at) => Math.max(0, (Date.parse(at) - began) / 60_000);
}

function remarksOf(
	{ comments }: Meeting,
	minute: Minute,
	sides: Map<string, Side>,
	config: Config
): Remark[] {
	// A last word comes after the meeting and is no part of how it went.
	const said = comments.filter((one) => !one.withdrawn && !one.last);
	return said.map((one) => {
		const { clause, verb, side, by, personal } = one;
		return {
			minute: minute(one.at),
			side,
			person: by,
			verb,
			clause,
			concrete: howConcrete(one, config),
			replies: repliesOf(one, minute, sides),
			settled: settles(one) ? minute(one.outcomeAt ?? one.at) : null,
			personal: personal === 'confirmed'
		};
	});
}

/** Every few seconds all comments are looked at, and words do not change. */
const known = new WeakMap<Comment, { config: Config; concrete: number }>();

function howConcrete(comment: Comment, config: Config): number {
	const before = known.get(comment);
	if (before?.config === config) return before.concrete;
	const { words, lang, clause, section } = comment;
	const pin = clause ? 'clause' : section ? 'section' : null;
	const concrete = concreteOf({ words, lang, pin }, config);
	known.set(comment, { config, concrete });
	return concrete;
}

/** The facilitator types what the team says, too; what other customers say is no answer. */
const repliesOf = ({ replies }: Comment, minute: Minute, sides: Map<string, Side>) =>
	replies
		.filter(({ by }) => by !== null && ['team', 'facilitator'].includes(sides.get(by) ?? ''))
		.map(({ kind, explained, at }) => ({
			kind: explained ? ('explain' as const) : kind,
			minute: minute(at)
		}));

/** To be noted is not to be answered. */
const settles = ({ outcome }: Comment) =>
	outcome !== null &&
	outcome.kind !== 'noted' &&
	(outcome.kind !== 'parked' || outcome.owner !== null);

const pulsesOf = ({ pulses }: Meeting, minute: Minute): Pulse[] =>
	pulses
		.filter((one) => one.side !== 'observer')
		.map(({ kind, side, at, values }) => ({
			kind,
			minute: minute(at),
			customer: sideOf(side) === 'customer',
			frank: values.frank ?? null,
			friendly: values.friendly ?? null,
			heard: values.heard ?? null
		}));

function ratingsOf(
	{ ballots, hands }: Meeting,
	expectations: Set<string>,
	minute: Minute,
	{ high }: Config
): Pick<MeetingRecord, 'ratings' | 'performance'> {
	const cast = ballots.filter(
		(one) =>
			isRating(one) &&
			one.side === 'customer' &&
			expectations.has(one.subject) &&
			one.value !== null
	);
	const counted = hands.filter((one) => expectations.has(one.subject));
	const above = (counts: number[]) => sum(counts.slice(high - 1));
	return {
		ratings: [
			...cast.map(({ subject, by, at }) => ({
				clause: subject,
				by,
				people: 1,
				minute: minute(at)
			})),
			...counted.map(({ subject, counts, at }) => ({
				clause: subject,
				by: null,
				people: sum(counts),
				minute: minute(at)
			}))
		],
		performance: [
			...cast
				.filter((one) => one.kind === 'performance')
				.map(({ value, at }) => ({
					people: 1,
					high: Number((value as number) >= high),
					minute: minute(at)
				})),
			...counted
				.filter((one) => one.kind === 'performance')
				.map(({ counts, at }) => ({ people: sum(counts), high: above(counts), minute: minute(at) }))
		]
	};
}

const isRating = ({ kind }: Ballot) => kind === 'importance' || kind === 'performance';

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
