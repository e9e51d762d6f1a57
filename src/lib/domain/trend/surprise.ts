/** A theme that came up somewhere on a day. */
type Said = { theme: string; on: string };

export type Surprise = { meeting: string; themes: number; fresh: string[] };

/** Of the themes of each meeting those that nobody had complained of before: a surprise means being too far away (4.21). */
export function surprisesIn(
	meetings: readonly { meeting: string; on: string; themes: readonly string[] }[],
	before: readonly Said[]
): Surprise[] {
	const first = new Map<string, string>();
	for (const { theme, on } of before) if (on < (first.get(theme) ?? '~')) first.set(theme, on);
	return meetings.map(({ meeting, on, themes }) => ({
		meeting,
		themes: themes.length,
		fresh: themes.filter((one) => (first.get(one) ?? '~') >= on)
	}));
}
