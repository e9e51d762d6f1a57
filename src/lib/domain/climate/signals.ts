import { isCritical } from '../meeting/meeting.ts';
import { median } from '../meeting/ballots.ts';
import { CONFIG, type Config } from './config.ts';
import type { MeetingRecord, Remark } from './record.ts';

export const signals = [
	'reach',
	'balance',
	'frank',
	'concrete',
	'coverage',
	'presentShare',
	'listenShare',
	'rate',
	'praiseBoth',
	'topBox',
	'yield',
	'answered',
	'heat',
	'personal',
	'defence',
	'friendly'
] as const;
export type Signal = (typeof signals)[number];

/** Null: missing, it drops out and the rest is rescaled. */
export type Signals = Record<Signal, number | null>;

export type Measured = Signals & {
	/** Customers present. */
	customers: number;
	/** Remarks of customers. */
	said: number;
	/** Critical remarks of anybody. */
	critical: number;
	/** What a share is a share of: so many of so many. */
	counts: Partial<Record<Signal, Count>>;
};

export type Count = { value: number; of: number };

/** What the board knows of the minutes from … to, both included. */
export function signalsOf(
	record: MeetingRecord,
	from: number,
	to: number,
	config: Config = CONFIG
): Measured {
	const remarks = within(record.remarks, from, to);
	const theirs = remarks.filter((one) => one.side === 'customer');
	const critical = remarks.filter(isCritical);
	const praise = remarks.filter((one) => one.verb === 'keep').length;
	const { reach, balance, heard } = voices(record, theirs, from, to, config);
	const floor = floorShares(record, from, to);
	const tension = tensionOf(record, from, to, config);
	const touched = touchedIn(record, theirs, to, config);
	const [n, all] = [record.customers.length, record.expectations.length];
	return {
		...tension,
		reach,
		balance,
		frank: share(
			theirs.filter(isCritical).length,
			theirs.filter((one) => one.verb !== 'ask').length
		),
		concrete: mean(critical.map((one) => one.concrete)),
		coverage: share(touched, all),
		...floor,
		rate: n
			? theirs.length / n / (Math.max(1, Math.min(to, record.planned) - from) / config.ratePer)
			: null,
		praiseBoth: remarks.length < config.least.praise ? null : praise / remarks.length,
		topBox: topBox(record, to, config),
		yield: share(theirs.filter((one) => came(one, to)).length, theirs.length),
		answered: answeredOf(critical, to),
		customers: n,
		said: theirs.length,
		critical: critical.length,
		counts: {
			...tension.counts,
			reach: { value: heard, of: n },
			coverage: { value: touched, of: all }
		}
	};
}

export type Tension = Pick<Measured, 'heat' | 'personal' | 'defence' | 'friendly' | 'counts'>;

/** The four signals of War alone: they are measured at every whole minute. */
export function tensionOf(
	record: MeetingRecord,
	from: number,
	to: number,
	{ least }: Config = CONFIG
): Tension {
	const remarks = within(record.remarks, from, to);
	const personal = remarks.filter((one) => one.personal).length;
	// Whoever looks within a minute sees what was pressed in it.
	const pressed = new Set(within(record.heat, from, Math.ceil(to)).map((one) => one.voter)).size;
	const hot = pressed < least.heat ? 0 : pressed;
	const replies = record.remarks.flatMap((one) =>
		isCritical(one) ? within(one.replies, from, to) : []
	);
	const explained = replies.filter((one) => one.kind === 'explain').length;
	const checkIns = within(record.pulses, from, to).filter((one) => one.kind === 'check-in');
	return {
		heat: share(hot, record.present) ?? 0,
		personal: share(personal, remarks.length),
		defence: replies.length < least.replies ? null : explained / replies.length,
		friendly: medianOf(
			checkIns.map((one) => one.friendly),
			least.answers
		),
		counts: {
			heat: { value: hot, of: record.present },
			personal: { value: personal, of: remarks.length }
		}
	};
}

/** The median of what was answered, from so many answers on. */
export function medianOf(answers: readonly (number | null)[], least: number): number | null {
	const given = answers.filter((one) => one !== null);
	return given.length < least ? null : median(given);
}

export const within = <T extends { minute: number }>(
	list: readonly T[],
	from: number,
	to: number
) => list.filter((one) => one.minute >= from && one.minute <= to);

/** How far remarks are answered on average. */
export const answeredOf = (remarks: readonly Remark[], to: number) =>
	mean(remarks.map((one) => answerTo(one, to)));

/** 1: settled, or the team says what it will do, or not and why. Half: heard. 0: nothing, or explained only. */
export function answerTo({ replies, settled }: Remark, to: number): number {
	if (settled !== null && settled <= to) return 1;
	const kinds = replies.filter((one) => one.minute <= to).map((one) => one.kind);
	if (kinds.some((kind) => kind === 'intend' || kind === 'commit' || kind === 'decline')) return 1;
	return kinds.some((kind) => kind === 'ask' || kind === 'acknowledge') ? 0.5 : 0;
}

/** Something came of it. */
const came = ({ replies, settled }: Remark, to: number) =>
	(settled !== null && settled <= to) ||
	replies.some((one) => one.minute <= to && (one.kind === 'intend' || one.kind === 'commit'));

/** How many contributions each customer made. */
export function contributions(record: MeetingRecord, from: number, to: number) {
	const made = new Map(record.customers.map((id) => [id, 0]));
	const people = [
		...within(record.remarks, from, to).map((one) => one.person),
		...within(record.heardAloud, from, to).map((one) => one.person)
	];
	for (const id of people) if (id !== null && made.has(id)) made.set(id, made.get(id)! + 1);
	return made;
}

/** Who was heard, and how evenly; unknown where too much is unsigned. */
function voices(record: MeetingRecord, theirs: Remark[], from: number, to: number, config: Config) {
	const made = [...contributions(record, from, to).values()];
	const heard = made.filter((one) => one > 0).length;
	const unsigned = theirs.filter((one) => one.person === null).length;
	if (unsigned > config.unsigned * theirs.length) return { reach: null, balance: null, heard };
	return { reach: share(heard, made.length), balance: balanceOf(made, config.most), heard };
}

/** One minus Gini's measure of inequality, so that 1 is even and 0 is one person alone. */
function balanceOf(made: number[], most: number): number | null {
	const n = made.length;
	const x = made.map((one) => Math.min(most, one));
	const sum = x.reduce((all, one) => all + one, 0);
	if (n === 1) return 1;
	if (sum === 0) return null;
	// Sorted, the differences of all pairs are a weighted sum.
	const differences = x
		.toSorted((a, b) => a - b)
		.reduce((all, one, i) => all + 2 * (2 * i - n + 1) * one, 0);
	return 1 - ((n / (n - 1)) * differences) / (2 * n * sum);
}

function floorShares({ floor }: MeetingRecord, from: number, to: number) {
	const minutes = { team: 0, customer: 0, silent: 0, facilitator: 0 };
	for (const one of floor)
		minutes[one.side] += Math.max(0, Math.min(one.to, to) - Math.max(one.from, from));
	const { team, customer, silent } = minutes;
	const all = team + customer + silent;
	return { presentShare: share(team, all), listenShare: share(customer + silent, all) };
}

/** Expectations that a customer spoke to, or that half of the customers rated. */
function touchedIn(record: MeetingRecord, theirs: Remark[], to: number, { rated }: Config) {
	const pinned = new Set(theirs.map((one) => one.clause));
	const ratings = record.ratings.filter((one) => one.minute <= to);
	const enough = (id: string) => {
		const mine = ratings.filter((one) => one.clause === id);
		const voters = new Set(mine.flatMap((one) => one.by ?? [])).size;
		const hands = Math.max(0, ...mine.filter((one) => one.by === null).map((one) => one.people));
		return voters + hands > 0 && voters + hands >= rated * record.customers.length;
	};
	return record.expectations.filter((id) => pinned.has(id) || enough(id)).length;
}

function topBox({ performance }: MeetingRecord, to: number, { least }: Config): number | null {
	const given = performance.filter((one) => one.minute <= to);
	const [people, high] = given.reduce(([p, h], one) => [p + one.people, h + one.high], [0, 0]);
	return people < least.ratings ? null : high / people;
}

const share = (part: number, all: number) => (all === 0 ? null : part / all);

const mean = (numbers: number[]) =>
	share(
		numbers.reduce((all, one) => all + one, 0),
		numbers.length
	);
