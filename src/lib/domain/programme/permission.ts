import { hoursBetween } from './complaint.ts';

type Asked = {
	decision: string;
	folded: string;
	askedAt: string;
	answeredAt: string | null;
	answer: 'yes' | 'no' | null;
};

export type Delegable = {
	decision: string;
	times: number;
	yes: number;
	/** Hours customers waited for it, all together. */
	waited: number;
};

/**
 * Decisions worth delegating: those that were asked for again and again, were hardly ever refused, and kept
 * customers waiting the longest (1.09). Once is no pattern, and what is refused half the time is well asked.
 */
export function delegable(all: readonly Asked[], now: string): Delegable[] {
	const groups = [...Map.groupBy(all, (one) => one.folded).values()];
	return groups
		.map((asked) => ({
			decision: asked[0]!.decision,
			times: asked.length,
			yes: asked.filter((one) => one.answer === 'yes').length,
			no: asked.filter((one) => one.answer === 'no').length,
			waited: asked.reduce((sum, one) => sum + hoursBetween(one.askedAt, one.answeredAt ?? now), 0)
		}))
		.filter(({ times, yes, no }) => times >= 2 && yes > no)
		.map(({ no: _, ...one }) => one)
		.toSorted((a, b) => b.waited - a.waited || b.times - a.times);
}
