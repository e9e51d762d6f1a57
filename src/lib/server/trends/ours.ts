import type { Section } from '#lib/domain/charter/clause.ts';
import { median, ratedBy } from '#lib/domain/meeting/ballots.ts';
import type { App } from '../app.ts';
import { isOpened } from '../export/ratings.ts';
import { heardOf } from './evidence.ts';
import { clausesEver, clausesToday, heldOn, type Held } from './held.ts';
import { wavesOf } from './waves.ts';

const asked: readonly Section[] = ['services', 'expectations', 'measures'];
const MATTERS = 4;

export type Ours = {
	clause: string;
	section: Section;
	text: string;
	importance: number | null;
	n: number;
	/** It stood in the charter when customers were asked, and does not any more. */
	gone: boolean;
};

/** Passages without a customer behind them (4.05): nobody said a word, or nobody rated it 4 or more. */
export async function oursOf(app: App, charter: string) {
	const held = await heldOn(app, charter);
	const heard = await heardOf(app, charter);
	const waves = await wavesOf(app, charter);
	const today = new Set((await clausesToday(app, charter)).map((one) => one.id));
	const rows = (await clausesEver(app, charter))
		.filter(({ section }) => asked.includes(section))
		.map(({ id, section, text }) => {
			const again = waves.filter((one) => one.clause === id).flatMap((one) => one.importance);
			const given = [...importancesIn(held, id), ...again];
			const isHeard = heard.has(id) || isKept(held, id);
			const row = { clause: id, section, text, importance: median(given), n: given.length };
			return { ...row, gone: !today.has(id), isOurs: isAlone(given, isHeard) };
		});
	const ours = rows
		.filter((one) => one.isOurs)
		.map(({ isOurs: _, ...row }): Ours => row)
		.toSorted((a, b) => b.n - a.n);
	return { isAsked: held.length > 0, rows: held.length ? ours : [] };
}

const isAlone = (importances: number[], isHeard: boolean) =>
	importances.every((one) => one < MATTERS) && (importances.length > 0 || !isHeard);

const importancesIn = (held: Held[], clause: string) =>
	held.flatMap(({ meeting }) =>
		isOpened(meeting, 'ratings')
			? (ratedBy(meeting.ballots, meeting.hands).find((one) => one.subject === clause)
					?.importance ?? [])
			: []
	);

const isKept = (held: Held[], clause: string) =>
	held.some(({ meeting }) =>
		meeting.ballots.some(
			(one) =>
				one.kind === 'simplify' &&
				one.subject === clause &&
				one.side === 'customer' &&
				one.value === 'keep'
		)
	);
