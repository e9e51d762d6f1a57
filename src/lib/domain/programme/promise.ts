/** A promise as far as its days tell how it stands. Days are `2026-05-29`. */
export type Days = {
	due: string | null;
	/** The new day, and when the customers were told of it. */
	movedTo: string | null;
	slipToldOn: string | null;
	keptOn: string | null;
	brokenOn: string | null;
};

export const promiseStates = ['open', 'late', 'kept', 'broken'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** The day a customer waits for: the new one only from when they were told of it. */
export const dayOf = ({ due, movedTo, slipToldOn }: Days) =>
	movedTo !== null && slipToldOn !== null ? movedTo : due;

export function stateOf(promise: Days, today: string): PromiseState {
	if (promise.keptOn !== null) return 'kept';
	if (promise.brokenOn !== null) return 'broken';
	const day = dayOf(promise);
	return day !== null && day < today ? 'late' : 'open';
}

/** How many days after the day first promised it was kept; none or less is in time. */
export const daysLate = ({ due, keptOn }: Days) =>
	due === null || keptOn === null ? 0 : Math.max(0, daysBetween(due, keptOn));

/** So many days before a promise is due its holder is asked, unless the team says otherwise. */
export const USUAL_SLIP_DAYS = 7;

export type Guarded = Days & { checked: 'on time' | 'slips' | null };

export const guards = ['none', 'quiet', 'ask', 'sure', 'slips'] as const;
export type Guard = (typeof guards)[number];

/** Where the guard of a promise stands: nothing to guard, too early, a question, or its answer (0.07). */
export function guardOf(promise: Guarded, today: string, days: number): Guard {
	const day = dayOf(promise);
	if (day === null || promise.keptOn !== null || promise.brokenOn !== null) return 'none';
	if (promise.checked === 'slips' && !promise.slipToldOn) return 'slips';
	if (today > day) return 'ask';
	if (promise.checked === 'on time') return 'sure';
	return today >= addDays(day, -days) ? 'ask' : 'quiet';
}

export const nags = ['window', 'eve', 'late'] as const;
export type Nag = (typeof nags)[number];

/** Of what the holder is to be reminded now: when the question opens, the working day before, and when it is too late. */
export function nagOf(promise: Guarded, today: string, days: number): Nag | null {
	const guard = guardOf(promise, today, days);
	const day = dayOf(promise);
	if (day === null || (guard !== 'ask' && guard !== 'slips')) return null;
	if (today > day) return 'late';
	return today >= eveOf(day) ? 'eve' : 'window';
}

/** A reminder is said once, and never after a later one. */
export const isNews = (nag: Nag, said: Nag | null) =>
	said === null || nags.indexOf(nag) > nags.indexOf(said);

/**
 * Whether the customers' message is to be drafted: at once when the holder says that it will slip, and by
 * itself on the working day before, when nobody said that it will be on time. News come in advance (0.07).
 */
export function needsMessage(promise: Guarded, today: string, days: number) {
	if (promise.slipToldOn !== null && dayOf(promise)! >= today) return false;
	const nag = nagOf(promise, today, days);
	return nag !== null && (promise.checked === 'slips' || nag !== 'window');
}

/** The last working day before a day: what is said then is said in advance. */
export function eveOf(day: string): string {
	const before = addDays(day, -1);
	const weekday = new Date(`${before}T00:00:00Z`).getUTCDay();
	return weekday === 0 ? addDays(before, -2) : weekday === 6 ? addDays(before, -1) : before;
}

export function addDays(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;
