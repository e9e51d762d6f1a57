import { verbs, type Verb } from '#lib/domain/meeting/meeting.ts';

export { verbs, type Verb };

/** Each verb has a shape of its own, so that colour never stands alone. */
export const shapes: Record<Verb | 'none', string> = {
	keep: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z',
	change: 'M12 2 23 21H1z',
	add: 'M8 1.5h8V8h6.5v8H16v6.5H8V16H1.5V8H8z',
	drop: 'M12 1 23 12 12 23 1 12z',
	ask: 'M2.5 3h19v14.5H11L6 22v-4.5H2.5z',
	none: 'M4 9.5h16v5H4z'
};

/** What most of them want; of equals what was said first. */
export function commonVerb(said: readonly { verb: Verb | null }[]): Verb | null {
	const count = (verb: Verb | null) => said.filter((one) => one.verb === verb).length;
	return said.map(({ verb }) => verb).toSorted((a, b) => count(b) - count(a))[0] ?? null;
}
