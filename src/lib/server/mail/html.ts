import { direction, type Locale } from '#lib/words/index.ts';

/** Control characters and line ends make headers; in a header there are none. */
export const oneLine = (text: string) =>
	text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (one) => entities[one]!);

/** The same words as a page: paragraphs, lines, and addresses that can be pressed. Nothing else gets through. */
export function htmlOf(text: string, locale: Locale) {
	const paragraphs = text
		.trim()
		.split(/\n{2,}/)
		.map((one) => `<p dir="auto">${linked(one).replaceAll('\n', '<br>\n')}</p>`);
	return [
		`<!doctype html>\n<html lang="${locale}" dir="${direction(locale)}">`,
		'<head><meta charset="utf-8"></head>',
		'<body style="font: 16px/1.5 sans-serif; max-width: 40em">',
		...paragraphs,
		'</body></html>'
	].join('\n');
}

const linked = (text: string) =>
	text
		.split(/(https?:\/\/[^\s<>"']+)/)
		.map((part, index) =>
			index % 2 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part)
		)
		.join('');
