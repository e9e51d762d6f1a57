/** More than so many are not called before one review: what ten say can be listened to (4.27). */
export const MOST_CALLS = 10;
/** Each member has so many dots, to put where they like. */
export const DOTS = 3;

export const callOutcomes = ['reached', 'not reached', 'refused'] as const;
export const comesBack = ['yes', 'perhaps', 'no'] as const;

export const reviewStates = ['planned', 'voting', 'opened', 'closed'] as const;
export type ReviewState = (typeof reviewStates)[number];

type Times = { startedAt: string | null; openedAt: string | null; closedAt: string | null };

/** It begins with its list, votes blindly, opens the votes, and gives owners until it is closed. */
export const reviewState = ({ startedAt, openedAt, closedAt }: Times): ReviewState =>
	closedAt ? 'closed' : openedAt ? 'opened' : startedAt ? 'voting' : 'planned';

/** Dots as somebody put them: whole, none negative, and no more than everybody has. */
export const isVote = (dots: number[]) =>
	dots.every((n) => Number.isInteger(n) && n >= 0) && dots.reduce((sum, n) => sum + n, 0) <= DOTS;

export type Worth = { revenue: number | null; margin: number | null };

/** What is left of the revenue: a margin in percent of it. */
export const marginIn = ({ revenue, margin }: Worth) =>
	revenue === null || margin === null ? 0 : (revenue * margin) / 100;

export type Reason<T> = {
	theme: string | null;
	label: string | null;
	lost: T[];
	revenue: number;
	margin: number;
};

/** Why customers leave, by theme: by how many left, or by what they were worth (4.30). No theme comes last. */
export function reasonsOf<T extends Worth & { theme: string | null; label: string | null }>(
	lost: T[],
	by: 'count' | 'margin'
): Reason<T>[] {
	const sum = (some: T[], worth: (one: T) => number) =>
		some.reduce((so, one) => so + worth(one), 0);
	return [...Map.groupBy(lost, (one) => one.theme)]
		.map(([theme, some]) => ({
			theme,
			label: some[0]!.label,
			lost: some,
			revenue: sum(some, (one) => one.revenue ?? 0),
			margin: sum(some, marginIn)
		}))
		.toSorted(
			(a, b) =>
				Number(a.theme === null) - Number(b.theme === null) ||
				(by === 'margin' ? b.margin - a.margin : 0) ||
				b.lost.length - a.lost.length ||
				b.margin - a.margin
		);
}
