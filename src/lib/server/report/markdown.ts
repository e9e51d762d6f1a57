import type { Block } from './document.ts';

/** The document as Markdown in which words stay words: no sign in them makes a list, a link or a formula. */
export const markdownOf = (blocks: Block[]): string =>
	`${blocks
		.map(blockOf)
		.join('\n\n')
		.replaceAll(/\n\n(?=- )/g, '\n')}\n`;

function blockOf(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${oneLine(block.text)}`;
		case 'line':
			return written(block.text);
		case 'item':
			return `- ${oneLine(block.text)}`;
		case 'wording':
			return `**${oneLine(block.label)}**\n\n${quoted(block.words)}`;
		case 'quote':
			return block.under
				? `${quoted(block.words)}\n\n${written(block.under)}`
				: quoted(block.words);
		case 'table':
			return tableOf(block.head, block.rows);
	}
}

const tableOf = (head: string[], rows: string[][]) =>
	[head, head.map(() => '---'), ...rows]
		.map((row, at) => `| ${row.map((cell) => (at === 1 ? cell : oneLine(cell))).join(' | ')} |`)
		.join('\n');

const quoted = (words: string) =>
	written(words)
		.split('\n')
		.map((line) => (line ? `> ${line}` : '>'))
		.join('\n');

const oneLine = (text: string) => written(text.replaceAll(/\s+/gu, ' ').trim());

/** Signs that Markdown reads anywhere, and those it or a spreadsheet reads at the start of a line. */
const anywhere = /[\\`*_[\]<>#|~&$]/g;
const atStart = /^(\s*)([-+=@:]|\d+(?=[.)]))/;

/** To the letter: whoever reads the Markdown gets back exactly what was said. */
const written = (text: string) =>
	text.split('\n').map(lineOf).join('\\\n').replaceAll(/^\\$/gm, '');

function lineOf(line: string): string {
	const signs = line.replaceAll(anywhere, '\\$&');
	const start = signs.replace(atStart, (_, blank: string, sign: string) =>
		/\d/.test(sign) ? `${blank}&#${sign.codePointAt(0)};${sign.slice(1)}` : `${blank}\\${sign}`
	);
	const blanks = start.replace(/^[ \t]+|[ \t]+$/g, (found) =>
		[...found].map((one) => `&#${one.codePointAt(0)};`).join('')
	);
	return blanks.replaceAll('\r', '&#13;');
}
