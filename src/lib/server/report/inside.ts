import { gapLines } from '#lib/words/reported.ts';
import type { Block, ReportWords } from './document.ts';
import type { Inside } from './report.ts';

/** The part of a report that only the team reads. */
export function insideBlocks({ climate, gaps }: Inside, words: ReportWords): Block[] {
	const { report: w } = words;
	return [
		{ kind: 'heading', level: 2, text: w.inside },
		...climateBlocks(climate, words),
		{ kind: 'heading', level: 3, text: w.gaps.title },
		{ kind: 'line', text: w.gaps.lead },
		...gapLines(gaps, words).flatMap(({ title, lines }): Block[] => [
			{ kind: 'line', text: title },
			...lines.map((text): Block => ({ kind: 'item', text }))
		])
	];
}

function climateBlocks(
	climate: Inside['climate'],
	{ report: w, after, climate: board }: ReportWords
): Block[] {
	if (!climate) return [{ kind: 'line', text: w.climateHidden }];
	const { label, leaning, overruled, reasons, nudges } = climate;
	const computed = leaning ? board.leaning(board.labels[leaning]) : board.labels[label];
	const said = reasons as { signal: keyof typeof board.reasons; value: number; of?: number }[];
	return [
		{ kind: 'heading', level: 3, text: after.climate.heading },
		...(overruled
			? [line(after.climate.overruled(board.labels[overruled.label])), line(overruled.sentence)]
			: []),
		line(overruled ? after.climate.computed(computed) : computed),
		...said.flatMap(({ signal, value, of }): Block[] =>
			signal in board.reasons ? [{ kind: 'item', text: board.reasons[signal](value, of!) }] : []
		),
		...(nudges.length ? [line(w.hints)] : []),
		...nudges.map(({ nudge, minute, numbers, answer }): Block => ({
			kind: 'item',
			text: `${board.nudges[nudge].says(numbers)} (${after.climate.atMinute(minute)}, ${after.climate.answers[answer ?? 'none']})`
		}))
	];
}

const line = (text: string): Block => ({ kind: 'line', text });
