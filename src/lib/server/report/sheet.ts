import { zipOf } from './zip.ts';

const type = 'application/vnd.oasis.opendocument.spreadsheet';

/** A table whose cells are texts and say so: a spreadsheet computes nothing in it and takes nothing for a number. */
export function sheetOf(rows: string[][], name: string): Uint8Array {
	const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:spreadsheet><table:table table:name="${escaped(name)}">${rows.map(rowOf).join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
	const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
	// The type stands first, so that it is read without unpacking.
	return zipOf([
		{ name: 'mimetype', text: type },
		{ name: 'content.xml', text: content },
		{ name: 'META-INF/manifest.xml', text: manifest }
	]);
}

const rowOf = (cells: string[]) =>
	`<table:table-row>${cells.map(cellOf).join('')}</table:table-row>`;

const cellOf = (text: string) =>
	`<table:table-cell office:value-type="string">${clean(text)
		.split('\n')
		.map((line) => `<text:p>${spaced(line)}</text:p>`)
		.join('')}</table:table-cell>`;

/** Blanks that XML would swallow are elements of their own; a tab has no place in a cell. */
const spaced = (line: string) =>
	escaped(line.replaceAll('\t', ' ')).replaceAll(/^ | (?= )| $/g, '<text:s/>');

const escaped = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/** What XML cannot hold is left out; a tab and a line end stay. */
const clean = (text: string) =>
	text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '');
