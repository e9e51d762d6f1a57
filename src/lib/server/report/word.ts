import {
	BorderStyle,
	Document,
	Footer,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType
} from 'docx';
import { direction, type Locale } from '#lib/words/index.ts';
import type { Block } from './document.ts';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** The document as a Word file on A4, with page numbers; from right to left where the language is. */
export async function wordOf(blocks: Block[], title: string, locale: Locale): Promise<Buffer> {
	const rtl = direction(locale) === 'rtl';
	const numbers = new Paragraph({
		alignment: 'center',
		children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })]
	});
	const document = new Document({
		title: clean(title),
		creator: 'Forthright',
		styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
		sections: [
			{
				properties: { page: { size: { width: '210mm', height: '297mm' } } },
				footers: { default: new Footer({ children: [numbers] }) },
				children: blocks.flatMap((block) => elementsOf(block, rtl))
			}
		]
	});
	return Packer.toBuffer(document);
}

function elementsOf(block: Block, rtl: boolean) {
	const paragraph = (text: string, more: object = {}) =>
		new Paragraph({
			bidirectional: rtl,
			spacing: { after: 120 },
			children: runs(text, rtl),
			...more
		});
	const quote = { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '8A94A6' } };
	switch (block.kind) {
		case 'heading':
			return [paragraph(block.text, { heading: levels[block.level], keepNext: true })];
		case 'line':
			return [paragraph(block.text)];
		case 'item':
			return [paragraph(block.text, { bullet: { level: 0 } })];
		case 'wording':
			return [
				paragraph(block.label, { keepNext: true }),
				paragraph(block.words, { indent: { start: 360 }, border: quote })
			];
		case 'quote':
			return [
				paragraph(block.words, { indent: { start: 360 }, border: quote, keepNext: true }),
				paragraph(block.under, { indent: { start: 360 } })
			];
		case 'table':
			return [tableOf(block.head, block.rows, rtl), paragraph('')];
	}
}

function tableOf(head: string[], rows: string[][], rtl: boolean) {
	const row = (cells: string[], tableHeader: boolean) =>
		new TableRow({
			tableHeader,
			cantSplit: true,
			children: cells.map(
				(text) =>
					new TableCell({
						children: [
							new Paragraph({ bidirectional: rtl, children: runs(text, rtl, tableHeader) })
						]
					})
			)
		});
	return new Table({
		visuallyRightToLeft: rtl,
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: [row(head, true), ...rows.map((cells) => row(cells, false))]
	});
}

const runs = (text: string, rightToLeft: boolean, bold = false) =>
	clean(text)
		.split('\n')
		.map((part, at) => new TextRun({ text: part, break: at ? 1 : 0, rightToLeft, bold }));

/** What XML cannot hold is left out; a tab and a line end stay. */
const clean = (text: string) =>
	text.replaceAll('\r\n', '\n').replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '');
