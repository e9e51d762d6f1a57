import { counts, type Held, type Theme } from './theme.ts';

/** What a meeting taught: themes never raised before, and those that were raised again. */
export type Learned = { meeting: string; fresh: string[]; again: string[] };

/** A line for each meeting, in the order they were held. */
export function learnedIn(
	themes: readonly Theme[],
	held: readonly Pick<Held, 'meeting'>[]
): Learned[] {
	const known = new Set<string>();
	const raisedIn = themes.map(({ id, remarks }) => ({
		id,
		meetings: new Set(remarks.filter(counts).map((one) => one.meeting))
	}));
	return held.map(({ meeting }) => {
		const raised = raisedIn.filter(({ meetings }) => meetings.has(meeting)).map(({ id }) => id);
		const again = raised.filter((id) => known.has(id));
		const fresh = raised.filter((id) => !known.has(id));
		for (const id of fresh) known.add(id);
		return { meeting, fresh, again };
	});
}
