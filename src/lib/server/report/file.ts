import type { Called } from '#lib/words/called.ts';
import type { Locale } from '#lib/words/index.ts';
import { wordsAs } from '../manner.ts';
import { linesOf, tableOf } from './csv.ts';
import { documentOf } from './document.ts';
import { markdownOf } from './markdown.ts';
import type { Reported } from './report.ts';
import { sheetOf } from './sheet.ts';

export const formats = ['docx', 'md', 'ods', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

const types: Record<Format, string> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	md: 'text/markdown; charset=utf-8',
	ods: 'application/vnd.oasis.opendocument.spreadsheet',
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8'
};

type Manner = { locale: Locale; called: Called | null };

/** A report as a file to keep, in the language of whoever asks and as the team speaks. */
export async function fileOf(report: Reported, format: Format, manner: Manner) {
	const body = await bodyOf(report, format, manner);
	const day = (report.startedAt ?? report.about.startsAt).slice(0, 10);
	return new Response(body, {
		headers: {
			'content-type': types[format],
			'content-disposition': `attachment; filename="report-${day}-${report.version}.${format}"`
		}
	});
}

async function bodyOf(report: Reported, format: Format, { locale, called }: Manner) {
	if (format === 'json') return `${JSON.stringify({ report }, null, '\t')}\n`;
	const words = await wordsAs(called, locale, ['report', 'after', 'climate']);
	if (format === 'csv') return tableOf(report, words);
	if (format === 'ods') return new Uint8Array(sheetOf(linesOf(report, words), report.about.title));
	const blocks = documentOf(report, words);
	if (format === 'md') return markdownOf(blocks);
	// The one library that is heavy, loaded when somebody wants the file.
	const { wordOf } = await import('./word.ts');
	return new Uint8Array(await wordOf(blocks, report.about.title, locale));
}
