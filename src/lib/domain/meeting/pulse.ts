import { median } from './ballots.ts';
import type { Side } from './meeting.ts';

/** `climate.md` C2: two questions in the middle, four and a little more at the exit. */
export const pulseKinds = ['check-in', 'exit'] as const;
export type PulseKind = (typeof pulseKinds)[number];
export const fs = ['frank', 'friendly', 'forthright', 'heard'] as const;
export type F = (typeof fs)[number];

/** Agreement from 1 to 5; null for "can't say". The protocol takes any subset. */
export type PulseValues = Partial<Record<F, number | null>> & {
	worth?: 'yes' | 'partly' | 'no';
	heldBack?: string;
	takeAway?: string;
	tell?: string;
	forced?: string;
};

/** Unsigned always: `voter` tells two people apart within this meeting and nobody from anybody. */
export type PulseAnswer = {
	kind: PulseKind;
	voter: string;
	side: Side;
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
	words: { heldBack: string[]; takeAway: string[]; tell: string[] };
};

export const sideOf = (side: Side): PulseSide => (side === 'customer' ? 'customer' : 'team');

/** The newest answer of each voter to each kind. */
export function withAnswer(answers: readonly PulseAnswer[], answer: PulseAnswer): PulseAnswer[] {
	const others = answers.filter((one) => one.kind !== answer.kind || one.voter !== answer.voter);
	const own = answers.find((one) => one.kind === answer.kind && one.voter === answer.voter);
	return [...others, { ...answer, values: { ...own?.values, ...answer.values } }];
}

export function pulseSeen(answers: readonly PulseAnswer[]): PulseSeen[] {
	return pulseKinds.flatMap((kind) =>
		(['customer', 'team'] as const).flatMap((side) => {
			const given = answers.filter(
				(one) => one.kind === kind && sideOf(one.side) === side && one.side !== 'observer'
			);
			return given.length ? [summary(kind, side, given)] : [];
		})
	);
}

function summary(kind: PulseKind, side: PulseSide, given: PulseAnswer[]): PulseSeen {
	const n = given.length;
	const shown = n < 3 ? 'nothing' : n < 5 ? 'band' : 'dots';
	const words = (of: 'heldBack' | 'takeAway' | 'tell') =>
		n < 3 ? [] : given.flatMap(({ values }) => values[of]?.trim() || []).toSorted();
	return {
		kind,
		side,
		n,
		shown,
		fs: shown === 'nothing' ? {} : Object.fromEntries(fs.flatMap((f) => oneF(f, given, shown))),
		worth: shown === 'nothing' ? null : worth(given),
		words: { heldBack: words('heldBack'), takeAway: words('takeAway'), tell: words('tell') }
	};
}

function oneF(f: F, given: PulseAnswer[], shown: PulseSeen['shown']): [F, SeenF][] {
	const dots = given.flatMap(({ values }) => values[f] ?? []).toSorted((a, b) => a - b);
	if (dots.length < 3) return [];
	const middle = median(dots)!;
	const band = middle < 2.5 ? 'low' : middle > 3.5 ? 'high' : 'middle';
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
	return (
		known.toSorted((a, b) => value(a) - value(b) || (a.high ?? 0) - (b.high ?? 0))[0]?.f ?? null
	);
}
