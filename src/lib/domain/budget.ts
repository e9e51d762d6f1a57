import type { PulseKind } from './meeting/pulse.ts';

/** Customers are tired of being asked: what one person may be asked in a quarter, unless the team says otherwise. */
export const DEFAULT_BUDGET = 15;

/** What a person may be asked to answer, whoever asks it. */
export const askingKinds = ['check-in', 'exit', 'survey'] as const;
export type AskingKind = (typeof askingKinds)[number];

/** How many questions each pulse is: two of the four; all four, worth, and four open lines. */
export const questionsIn: Record<PulseKind, number> = { 'check-in': 2, exit: 9 };

/** What each person was asked this quarter, over all meetings and surveys; whoever is not in it is free. */
export type Budget = { limit: number; asked: { person: string; questions: number }[] };

/** Who cannot be asked so many more questions before the quarter ends. */
export const overBudget = ({ limit, asked }: Budget, more: number): string[] =>
	asked.filter((one) => one.questions + more > limit).map((one) => one.person);

/** The first moment of the calendar quarter something falls into, and of the next one. */
export function quarterOf(at: string): { from: string; to: string } {
	const moment = new Date(at);
	const first = moment.getUTCMonth() - (moment.getUTCMonth() % 3);
	const day = (month: number) => new Date(Date.UTC(moment.getUTCFullYear(), month)).toISOString();
	return { from: day(first), to: day(first + 3) };
}
