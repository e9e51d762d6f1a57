import Papa from 'papaparse';

export const MOST_BYTES = 256 * 1024;
export const MOST_ROWS = 2000;

/** What a spreadsheet would compute instead of show. */
const formula = /^\s*[=+@\t\r]|^-/;

/** Rows as a spreadsheet opens them: with a mark for its encoding, and nothing in them is ever computed. */
export const csvOf = (columns: readonly string[], rows: readonly Record<string, unknown>[]) =>
	`\uFEFF${Papa.unparse(
		{ fields: [...columns], data: rows.map((row) => columns.map((name) => row[name] ?? '')) },
		{ escapeFormulae: formula, newline: '\r\n' }
	)}\r\n`;

export type Table = { header: string[]; rows: { line: number; cells: string[] }[] };
export type Unreadable = 'too-large' | 'too-many-rows' | 'no-rows' | 'unreadable';

/** A table out of a file, whatever separates its cells; its lines are numbered as a spreadsheet numbers them. */
export function readCsv(text: string): Table | { unreadable: Unreadable } {
	if (Buffer.byteLength(text) > MOST_BYTES) return { unreadable: 'too-large' };
	const whole = text.replace(/^\uFEFF/, '');
	const { data, errors } = Papa.parse<string[]>(whole, { delimiter: separatorIn(whole) });
	if (errors.some((one) => one.type === 'Quotes')) return { unreadable: 'unreadable' };
	const lines = data.map((cells, at) => ({ line: at + 1, cells: cells.map(plain) }));
	const [head, ...rows] = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
	if (!head || !rows.length) return { unreadable: 'no-rows' };
	if (rows.length > MOST_ROWS) return { unreadable: 'too-many-rows' };
	return { header: head.cells.map((cell) => cell.toLowerCase()), rows };
}

/** Guessed without the empty lines, which are read all the same: they count for the numbers of the others. */
const separatorIn = (text: string) =>
	Papa.parse(text, {
		preview: 20,
		skipEmptyLines: 'greedy',
		delimitersToGuess: [',', ';', '\t', '|']
	}).meta.delimiter;

/** As it was before it was made safe to open. */
const plain = (cell: string) => {
	const text = cell.replaceAll('\0', '').toWellFormed().trim();
	return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
};

/** The text of a file in the encoding it has: Unicode, or what older spreadsheets write. */
export async function textOf(file: File): Promise<string | { unreadable: Unreadable }> {
	if (file.size > MOST_BYTES) return { unreadable: 'too-large' };
	const bytes = await file.arrayBuffer();
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
