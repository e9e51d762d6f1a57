/** How far a matter has come on its way back to those who raised it. */
export const loopStates = ['open', 'answered', 'told', 'confirmed'] as const;
export type LoopState = (typeof loopStates)[number];

/** What one comment of a theme asks for, and where it stands. */
export type Raised = {
	/** Whoever is to be told; empty when unsigned. */
	who: string | null;
	/** It has an outcome. */
	answered: boolean;
	/** What its author says of that. `replied` once the team answered to "not quite". */
	verdict: 'meant' | 'not-quite' | 'replied' | null;
};

export type Loop = {
	state: LoopState;
	answered: number;
	of: number;
	told: number;
	people: number;
	unsigned: number;
	meant: number;
	/** "Not quite" that nobody replied to yet: the matter is open again. */
	notQuite: number;
};

/**
 * Open until everything has an answer; told when it has reached everybody (whoever did not sign, on the
 * page of the meeting); confirmed when somebody says "that is what I meant" and nobody "not quite".
 */
export function loopOf(
	raised: readonly Raised[],
	told: ReadonlySet<string>,
	published: boolean
): Loop {
	const people = [...new Set(raised.flatMap((one) => one.who ?? []))];
	const count = (wanted: (one: Raised) => boolean) => raised.filter(wanted).length;
	const loop = {
		answered: count((one) => one.answered && one.verdict !== 'not-quite'),
		of: raised.length,
		told: people.filter((one) => told.has(one)).length,
		people: people.length,
		unsigned: count((one) => one.who === null),
		meant: count((one) => one.verdict === 'meant'),
		notQuite: count((one) => one.verdict === 'not-quite')
	};
	const replied = count((one) => one.verdict === 'replied');
	return { ...loop, state: stateOf(loop, published, replied) };
}

function stateOf(loop: Omit<Loop, 'state'>, published: boolean, replied: number): LoopState {
	if (loop.answered < loop.of || loop.of === 0) return 'open';
	const reached = loop.told === loop.people && (loop.unsigned === 0 || published);
	if (!reached) return 'answered';
	return loop.meant > 0 && replied === 0 ? 'confirmed' : 'told';
}

/** What an answer may take at the most: thanks, a decision, and asking again. */
export const within = { thanks: 2, decision: 30, again: 90 } as const;

const DAY_MS = 86_400_000;
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

export const daysAfter = (at: string, days: number) => dayOf(Date.parse(at) + days * DAY_MS);

/** Saturday and Sunday are not counted. */
export function workingDaysAfter(at: string, days: number) {
	let ms = Date.parse(at);
	for (let left = days; left > 0;) {
		ms += DAY_MS;
		const weekday = new Date(ms).getUTCDay();
		if (weekday !== 0 && weekday !== 6) left--;
	}
	return dayOf(ms);
}
