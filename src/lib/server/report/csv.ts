import Papa from 'papaparse';
import type { Report } from '#lib/domain/report/report.ts';
import type { Said } from '#lib/domain/report/said.ts';
import type { ReportWords } from './document.ts';

const columns = [
	'number',
	'part',
	'side',
	'name',
	'organisation',
	'verb',
	'words',
	'on',
	'moment',
	'agree',
	'outcome',
	'because',
	'owner',
	'due'
] as const;

/** What a spreadsheet computes, and what it takes for a number, a day or a truth. */
const formula = /^\s*[=+@\t\r]|^-/;
const value =
	/^(?:(?=\D*\d)[\d.,:/%\s()\p{Sc}-]+|\d[\d\s.,:/-]*\p{L}+[.\s/-]*\d*|\p{L}+\.?\s\d[\d,\s]*|true|false)$/iu;

/**
 * With an apostrophe before what would not stay as it is, and before apostrophes that stand where ours
 * would: taking one away again gives every text back to the letter.
 */
export function guarded(text: string): string {
	const bare = text.replace(/^'+/, '');
	return formula.test(bare) || value.test(bare) ? `'${text}` : text;
}

/** One line for each comment, guarded for a spreadsheet. */
export function tableOf(report: Report, words: ReportWords): string {
	const [fields = [], ...rows] = linesOf(report, words);
	const data = rows.map((row) =>
		row.map((cell, at) => (said.has(columns[at]!) ? guarded(cell) : cell))
	);
	// The mark tells a spreadsheet which encoding this is.
	return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

/** The same table as it is, its first line the names of the columns. */
export function linesOf(report: Report, words: ReportWords): string[][] {
	const { report: w } = words;
	const parts = report.told.flatMap((part) =>
		part.said.map((one) => rowOf(one, w.heading(part.heading), words))
	);
	const rows = [...parts, ...report.ours.map((one) => rowOf(one, w.ours, words))];
	return [
		columns.map((name) => w.columns[name]),
		...rows.map((row) => columns.map((name) => row[name]))
	];
}

/** Columns with words of people in them. */
const said = new Set<(typeof columns)[number]>([
	...(['part', 'name', 'organisation', 'words', 'on', 'moment', 'because', 'owner'] as const)
]);

type Row = Record<(typeof columns)[number], string>;

function rowOf(said: Said, part: string, { report: w, common }: ReportWords): Row {
	const { number, side, verb, outcome, agree } = said;
	return {
		number: number === null ? '' : String(number),
		part,
		side: w.sides[side],
		name: said.name ?? (said.unsigned ? w.unsigned : ''),
		organisation: said.organisation ?? '',
		verb: verb ? common.verbs[verb] : '',
		words: said.words,
		on: said.on ?? '',
		moment: said.moment ?? '',
		agree: String(agree),
		outcome: outcome ? common.outcomes[outcome.kind] : '',
		because: outcome?.because ?? '',
		owner: outcome?.owner ?? '',
		due: outcome?.due ?? ''
	};
}
