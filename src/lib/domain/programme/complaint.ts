/** What customers say outside of meetings. */
export const sources = ['call', 'mail', 'web', 'person', 'public', 'front'] as const;
export type Source = (typeof sources)[number];

/** A reason to buy or to stay is kept beside the complaints and is never counted as one. */
export const kinds = ['plain', 'no-news', 'repeated', 'reason'] as const;
export type Kind = (typeof kinds)[number];

/** 1 is a word, 2 a burden, 3 a reason to leave. */
export const severities = [1, 2, 3] as const;
export type Severity = (typeof severities)[number];

/** "Peel it": asked back when there was no news; and the questions of a call to understand. */
export const peels = ['what', 'when', 'then'] as const;
export const understandings = ['what', 'cost', 'good'] as const;
export type Question = (typeof peels)[number] | (typeof understandings)[number];

export type Stands = 'open' | 'answered' | 'done';

export const standsOf = (one: { answeredAt: string | null; doneAt: string | null }): Stands =>
	one.doneAt ? 'done' : one.answeredAt ? 'answered' : 'open';

const HOUR = 3_600_000;

/** Whole hours between two moments: what a clock says that runs from the first word. */
export const hoursBetween = (from: string, to: string) =>
	Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / HOUR));
