import { addDays } from './promise.ts';

/** How a coming change reaches somebody: called in person, written to, or by a page for the rest. */
export const tiers = ['call', 'message', 'page'] as const;
export type Tier = (typeof tiers)[number];

export const changeKinds = ['price', 'dropped', 'other'] as const;
export const stepKinds = ['call', 'message', 'sample', 'page', 'visit', 'other'] as const;
export type StepKind = (typeof stepKinds)[number];

/** What is known of one customer before a change: how much they use it, what they said of it, how much it matters. */
export type Known = { uses: number | null; remarks: number; importance: number | null };
export type Factors = { uses: number; remarks: number; importance: number };

/**
 * The three factors a customer is ranked by (2.03). Unknown use counts as a little and unknown importance
 * as the middle of its scale; silence counts as one, so that it does not take anybody off the list.
 */
export const factorsOf = ({ uses, remarks, importance }: Known): Factors => ({
	uses: uses ?? 1,
	remarks: 1 + remarks,
	importance: importance ?? 3
});

export const scoreOf = ({ uses, remarks, importance }: Factors) => uses * remarks * importance;

/** The cut line: so many are called, so many after them are written to, the rest reads a page (2.04). */
export type Line = { calls: number; messages: number };
export type Hit = Known & { factors: Factors; score: number; place: number; tier: Tier };

/** Whom it hits hardest first. Whoever does not use it at all is nobody's call. */
export function rank<T extends Known & { name: string }>(customers: T[], line: Line): (T & Hit)[] {
	const scored = customers.map((one) => {
		const factors = factorsOf(one);
		return { ...one, factors, score: scoreOf(factors) };
	});
	return scored
		.toSorted((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
		.map((one, at) => ({ ...one, place: at + 1, tier: tierOf(at, one.score, line) }));
}

const tierOf = (at: number, score: number, { calls, messages }: Line): Tier =>
	score === 0 || at >= calls + messages ? 'page' : at < calls ? 'call' : 'message';

/** Whom it hits hardest, if that can be told: nobody, where all are hit alike. */
export const hardest = <T extends Hit>(hits: T[]): T[] => {
	const most = hits.filter(({ score }) => score > 0 && score === hits[0]!.score);
	return most.length < hits.length ? most : [];
};

export type Step = { id: string; tier: Tier; kind: StepKind; what: string; days: number };

/** What a person took on or did; everything else follows from the ranked list and the line. */
export type Done = {
	step: string;
	customer: string | null;
	owner: string | null;
	doneOn: string | null;
	result: string | null;
};

/** Over: its day has passed and the change is in effect, so that it can no longer come in advance. */
export type TaskState = 'open' | 'late' | 'over' | 'done';
export type Task = Done & {
	name: string | null;
	tier: Tier;
	kind: StepKind;
	what: string;
	due: string;
	state: TaskState;
};

type Coming = { startsOn: string; steps: Step[]; hits: (Hit & { id: string; name: string })[] };

/** The tasks as the line stands today, the soonest first. What was done stays when the line moves. */
export function tasksOf({ startsOn, steps, hits }: Coming, done: Done[], today: string): Task[] {
	const whom = (step: Step) =>
		step.tier === 'page'
			? [null]
			: hits.filter(
					({ id, tier }) =>
						tier === step.tier ||
						done.some((one) => one.step === step.id && one.customer === id && one.doneOn)
				);
	return steps
		.flatMap((step) =>
			whom(step).map((hit): Task => {
				const customer = hit?.id ?? null;
				const known = done.find((one) => one.step === step.id && one.customer === customer);
				const due = addDays(startsOn, step.days);
				const { tier, kind, what } = step;
				const { owner, doneOn, result } = known ?? { owner: null, doneOn: null, result: null };
				const state = stateOf({ doneOn, due }, { startsOn, today });
				const named = { customer, name: hit?.name ?? null };
				return { step: step.id, ...named, tier, kind, what, due, owner, doneOn, result, state };
			})
		)
		.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

const rankOf = ({ state }: Task) => Number(state === 'done');

function stateOf(
	{ doneOn, due }: { doneOn: string | null; due: string },
	{ startsOn, today }: { startsOn: string; today: string }
): TaskState {
	if (doneOn !== null) return 'done';
	if (due >= today) return 'open';
	return today >= startsOn ? 'over' : 'late';
}
