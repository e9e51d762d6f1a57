import type { Section } from '#lib/domain/charter/clause.ts';
import { median } from '#lib/domain/meeting/ballots.ts';
import type { App } from '../app.ts';
import { heardOf } from './evidence.ts';
import { clausesEver, clausesToday, heldOn, ratedIn, type Held } from './held.ts';
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
	const kept = keptIn(held);
	const today = new Set((await clausesToday(app, charter)).map((one) => one.id));
	const rows = (await clausesEver(app, charter))
		.filter(({ section }) => asked.includes(section))
		.map(({ id, section, text }) => {
			const again = waves.filter((one) => one.clause === id).flatMap((one) => one.importance);
			const given = [...importancesIn(app, held, id), ...again];
			const isHeard = heard.has(id) || kept.has(id);
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

const importancesIn = (app: App, held: Held[], clause: string) =>
	held.flatMap(
		({ meeting }) => ratedIn(app, meeting).find((one) => one.subject === clause)?.importance ?? []
	);

/** What a customer asked to keep, when asked what could be simpler. */
const keptIn = (held: Held[]) =>
	new Set(
		held.flatMap(({ meeting }) =>
			meeting.ballots.flatMap(({ kind, subject, side, value }) =>
				kind === 'simplify' && side === 'customer' && value === 'keep' ? [subject] : []
			)
		)
	);
