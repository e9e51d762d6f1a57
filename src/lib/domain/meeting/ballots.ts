import type { Side } from './meeting.ts';

/** How important something is, how well it is done, one's own top three; what a service is worth keeping. */
export const ballotKinds = ['importance', 'performance', 'top', 'simplify'] as const;
export type BallotKind = (typeof ballotKinds)[number];

/** What is opened at once. The team's own ballots are guesses: they open together, at the close. */
export const polls = ['ratings', 'simplify', 'guesses'] as const;
export type Poll = (typeof polls)[number];

/** A rating is 1–5, or null for "I can't say"; a pick names up to three; a service is kept, made simpler or dropped. */
export type Value = number | null | string[] | 'keep' | 'simpler' | 'drop';

/** What one person answered to one question. Hidden until its poll is opened. */
export type Ballot = {
	kind: BallotKind;
	/** A clause or a subject; empty for the top three. */
	subject: string;
	by: string | null;
	side: Side;
	value: Value;
	late: boolean;
	/** Sealed before the meeting: it is not changed any more. */
	firm?: true;
	/** When; empty where it is nobody's. */
	at: string;
	/** The value is there and this viewer may not know it. */
	sealed?: true;
};

/** Hands counted in the room, for people without a device: how many for 1, 2, 3, 4 and 5. */
export type Hands = { kind: 'importance' | 'performance'; subject: string; counts: number[] };

export const pollOf = ({ kind, side }: Pick<Ballot, 'kind' | 'side'>): Poll =>
	side !== 'customer' ? 'guesses' : kind === 'simplify' ? 'simplify' : 'ratings';

/** What a member thinks the customers will answer. */
export type Guess = Pick<Ballot, 'kind' | 'subject' | 'value'>;

export const sameQuestion = (a: Ballot, b: Pick<Ballot, 'kind' | 'subject' | 'by'>) =>
	a.kind === b.kind && a.subject === b.subject && a.by === b.by;

/** One order for all, whoever may see whose: by question, then by what was answered. */
export const inOrder = (ballots: readonly Ballot[]) => {
	const key = (one: Ballot) =>
		`${one.kind} ${one.subject} ${one.by ?? '~'} ${JSON.stringify(one.value)} ${one.side}`;
	return ballots.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};

/** How many customers have answered anything of each poll. */
export function answeredBy(ballots: readonly Ballot[]) {
	const people = (poll: Poll) =>
		new Set(ballots.filter((one) => one.by !== null && pollOf(one) === poll).map((one) => one.by))
			.size;
	return { ratings: people('ratings'), simplify: people('simplify') };
}

/** The middle of some numbers; of an even number the mean of the middle two; null of none. */
export function median(numbers: readonly number[]): number | null {
	if (!numbers.length) return null;
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	return Number.isInteger(middle)
		? (sorted[middle - 1]! + sorted[middle]!) / 2
		: sorted[Math.floor(middle)]!;
}

export type Rated = {
	subject: string;
	importance: number[];
	performance: number[];
	/** Medians; null without an answer. */
	i: number | null;
	p: number | null;
	gap: number | null;
	top: number;
};

/** The customers' answers to each subject, hands counted in; the team's own never enter (1.01). Widest gap first. */
export function ratedBy(
	ballots: readonly Ballot[],
	hands: readonly Hands[],
	side: 'customer' | 'team' = 'customer'
): Rated[] {
	const mine = ballots.filter((one) => (one.side === 'customer') === (side === 'customer'));
	const subjects = new Set([...mine, ...hands].map((one) => one.subject).filter(Boolean));
	const numbers = (subject: string, kind: 'importance' | 'performance') => [
		...mine.flatMap((one) =>
			one.subject === subject && one.kind === kind && typeof one.value === 'number'
				? [one.value]
				: []
		),
		...(side === 'team'
			? []
			: hands
					.filter((one) => one.subject === subject && one.kind === kind)
					.flatMap((one) => one.counts.flatMap((n, i) => Array<number>(n).fill(i + 1))))
	];
	const rows = [...subjects].map((subject): Rated => {
		const [importance, performance] = [
			numbers(subject, 'importance'),
			numbers(subject, 'performance')
		];
		const [i, p] = [median(importance), median(performance)];
		const top = mine.filter(
			(one) => one.kind === 'top' && Array.isArray(one.value) && one.value.includes(subject)
		).length;
		return {
			subject,
			importance,
			performance,
			i,
			p,
			gap: i === null || p === null ? null : i - p,
			top
		};
	});
	return rows
		.filter((row) => row.importance.length || row.performance.length)
		.toSorted((a, b) => (b.gap ?? -9) - (a.gap ?? -9));
}

/** The three that most people picked. */
export function topThree(ballots: readonly Ballot[], side: 'customer' | 'team'): string[] {
	const count = new Map<string, number>();
	for (const one of ballots) {
		if (
			one.kind !== 'top' ||
			(one.side === 'customer') !== (side === 'customer') ||
			!Array.isArray(one.value)
		)
			continue;
		for (const pick of one.value) count.set(pick, (count.get(pick) ?? 0) + 1);
	}
	return [...count]
		.toSorted((a, b) => b[1] - a[1])
		.slice(0, 3)
		.map(([subject]) => subject);
}
