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
const formula = /^[=+\-@\t\r]/;
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

/** One line for each comment. */
export function tableOf(report: Report, words: ReportWords): string {
	const { report: w } = words;
	const parts = report.told.flatMap((part) =>
		part.said.map((one) => rowOf(one, w.heading(part.heading), words))
	);
	const rows = [...parts, ...report.ours.map((one) => rowOf(one, w.ours, words))];
	const fields = columns.map((name) => w.columns[name]);
	const data = rows.map((row) => columns.map((name) => row[name]));
	// The mark tells a spreadsheet which encoding this is.
	return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

type Row = Record<(typeof columns)[number], string>;

function rowOf(said: Said, part: string, { report: w, common }: ReportWords): Row {
	const { number, side, verb, outcome, agree } = said;
	return {
		number: number === null ? '' : String(number),
		part: guarded(part),
		side: w.sides[side],
		name: guarded(said.name ?? (said.unsigned ? w.unsigned : '')),
		organisation: guarded(said.organisation ?? ''),
		verb: verb ? common.verbs[verb] : '',
		words: guarded(said.words),
		on: guarded(said.on ?? ''),
		moment: guarded(said.moment ?? ''),
		agree: String(agree),
		outcome: outcome ? common.outcomes[outcome.kind] : '',
		because: guarded(outcome?.because ?? ''),
		owner: guarded(outcome?.owner ?? ''),
		due: outcome?.due ?? ''
	};
}
