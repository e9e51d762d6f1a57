import { median } from './ballots.ts';
import type { Side } from './meeting.ts';

/** `climate.md` C2: two questions in the middle, four and a little more at the exit. */
export const pulseKinds = ['check-in', 'exit'] as const;
export type PulseKind = (typeof pulseKinds)[number];
export const fs = ['frank', 'friendly', 'forthright', 'heard'] as const;
export type F = (typeof fs)[number];

/** The middle of a meeting is asked only these two, and at most so often. */
export const checkInFs: readonly F[] = ['friendly', 'heard'];
export const MOST_CHECK_INS = 3;
/** What is asked besides the four: never a score, said in the person's own words. */
export const openLines = ['heldBack', 'takeAway', 'tell', 'forced'] as const;
export type OpenLine = (typeof openLines)[number];

/** Agreement from 1 to 5; null for "can't say". The protocol takes any subset. */
export type PulseValues = Partial<Record<F, number | null>> & {
	worth?: 'yes' | 'partly' | 'no';
} & Partial<Record<OpenLine, string>>;

/** Unsigned always: `voter` tells two people apart within this meeting and nobody from anybody. */
export type PulseAnswer = {
	kind: PulseKind;
	voter: string;
	side: Side;
	/** Which check-in of the meeting, from 1; the exit is asked once. */
	round?: number;
	values: PulseValues;
	at: string;
};

/** `median`, `dots` and `high` (how many said 4 or 5) only from five answers on. */
export type SeenF = {
	band: 'low' | 'middle' | 'high';
	median: number | null;
	dots: number[] | null;
	high: number | null;
};

export type PulseSide = 'customer' | 'team';

/**
 * What may be shown of one pulse and side: below 3 answers nothing, with 3 or 4 a band, from 5 on the
 * distribution (decision 4). Words come without order from 3 answers on.
 */
export type PulseSeen = {
	kind: PulseKind;
	side: PulseSide;
	n: number;
	shown: 'nothing' | 'band' | 'dots';
	fs: Partial<Record<F, SeenF>>;
	worth: Record<'yes' | 'partly' | 'no', number> | null;
	words: Record<OpenLine, string[]>;
	/** Where the medians of the two sides are a whole point or more apart. */
	apart: F[];
};

export const noWords: PulseSeen['words'] = { heldBack: [], takeAway: [], tell: [], forced: [] };

export const sideOf = (side: Side): PulseSide => (side === 'customer' ? 'customer' : 'team');

/** The newest answer of each voter each time something is asked. */
export function withAnswer(answers: readonly PulseAnswer[], answer: PulseAnswer): PulseAnswer[] {
	const same = (one: PulseAnswer) =>
		one.kind === answer.kind && one.voter === answer.voter && roundOf(one) === roundOf(answer);
	const others = answers.filter((one) => !same(one));
	const own = answers.find(same);
	return [...others, { ...answer, values: { ...own?.values, ...answer.values } }];
}

const roundOf = ({ round }: PulseAnswer) => round ?? 1;

/** What may be shown of the newest check-in and of the exit. */
export const pulseSeen = (answers: readonly PulseAnswer[]): PulseSeen[] =>
	pulseKinds.flatMap((kind) => {
		const asked = answers.filter((one) => one.kind === kind && one.side !== 'observer');
		const newest = Math.max(...asked.map(roundOf));
		return bothSides(
			kind,
			asked.filter((one) => roundOf(one) === newest)
		);
	});

function bothSides(kind: PulseKind, asked: PulseAnswer[]): PulseSeen[] {
	const of = (side: PulseSide) => asked.filter((one) => sideOf(one.side) === side);
	const [theirs, ours] = [of('customer'), of('team')];
	// Both sides go into one pot elsewhere: what is hidden of the customers must not be what the team leaves of it.
	const told = fs.filter((f) => !isFew(dotsOf(theirs, f).length));
	const apart = told.filter((f) => differ(dotsOf(theirs, f), dotsOf(ours, f)));
	return [
		...(theirs.length ? [summary(kind, 'customer', theirs, fs, apart)] : []),
		...(ours.length ? [summary(kind, 'team', ours, told, apart)] : [])
	];
}

/** Somebody answered, and too few to tell. */
const isFew = (n: number) => n > 0 && n < 3;

/** A whole point or more apart; where one side is shown as a band, in another band besides. */
function differ(theirs: number[], ours: number[]) {
	if (theirs.length < 3 || ours.length < 3) return false;
	const [a, b] = [median(theirs)!, median(ours)!];
	const banded = theirs.length < 5 || ours.length < 5;
	return Math.abs(a - b) >= 1 && (!banded || bandOf(a) !== bandOf(b));
}

const bandOf = (middle: number) => (middle < 2.5 ? 'low' : middle > 3.5 ? 'high' : 'middle');

const dotsOf = (given: readonly PulseAnswer[], f: F) =>
	given.flatMap(({ values }) => values[f] ?? []).toSorted((a, b) => a - b);

/** A side's median of one F at the exit, from three answers on: for judging, not for showing. */
export function exitMedian(answers: readonly PulseAnswer[], side: PulseSide, f: F): number | null {
	const dots = dotsOf(
		answers.filter(
			(one) => one.kind === 'exit' && one.side !== 'observer' && sideOf(one.side) === side
		),
		f
	);
	return dots.length < 3 ? null : median(dots);
}

function summary(
	kind: PulseKind,
	side: PulseSide,
	given: PulseAnswer[],
	told: readonly F[],
	apart: F[]
): PulseSeen {
	const n = given.length;
	const shown = n < 3 ? 'nothing' : n < 5 ? 'band' : 'dots';
	const words = (of: OpenLine) =>
		n < 3 ? [] : given.flatMap(({ values }) => values[of]?.trim() || []).toSorted();
	return {
		kind,
		side,
		n,
		shown,
		fs: shown === 'nothing' ? {} : Object.fromEntries(told.flatMap((f) => oneF(f, given, shown))),
		worth: shown === 'nothing' ? null : worth(given),
		words: {
			heldBack: words('heldBack'),
			takeAway: words('takeAway'),
			tell: words('tell'),
			forced: words('forced')
		},
		apart
	};
}

function oneF(f: F, given: PulseAnswer[], shown: PulseSeen['shown']): [F, SeenF][] {
	const dots = dotsOf(given, f);
	if (dots.length < 3) return [];
	const middle = median(dots)!;
	const band = bandOf(middle);
	if (shown === 'band' || dots.length < 5)
		return [[f, { band, median: null, dots: null, high: null }]];
	return [[f, { band, median: middle, dots, high: dots.filter((one) => one >= 4).length }]];
}

const worth = (given: PulseAnswer[]) => {
	const count = (said: string) => given.filter(({ values }) => values.worth === said).length;
	return { yes: count('yes'), partly: count('partly'), no: count('no') };
};

/** The headline: the weakest F of one side; ties by the smaller share of 4 and 5, then in the order of the table. */
export function weakest(seen: PulseSeen): F | null {
	const known = fs.flatMap((f) => (seen.fs[f] ? [{ f, ...seen.fs[f] }] : []));
	const bands = { low: 2, middle: 3, high: 4 };
	const value = (one: SeenF) => one.median ?? bands[one.band];
	const share = ({ high, dots }: SeenF) => (high === null || !dots ? 0 : high / dots.length);
	return known.toSorted((a, b) => value(a) - value(b) || share(a) - share(b))[0]?.f ?? null;
}
