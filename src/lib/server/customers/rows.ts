import * as v from 'valibot';
import { Ref } from '#lib/domain/text.ts';
import type { Table } from '../csv.ts';
import { Email, Name, Text } from '../forms.ts';
import { Day } from '../trends/fields.ts';
import type { Column } from './out.ts';

/** What other programs call the same column. */
const aliases: Record<string, Column> = {
	customer: 'name',
	organisation: 'name',
	organization: 'name',
	company: 'name',
	id: 'ref',
	reference: 'ref',
	reason: 'key_reason',
	why: 'key_reason',
	customer_since: 'since',
	person: 'contact',
	contact_name: 'contact',
	contact_title: 'title',
	role: 'title',
	contact_email: 'email',
	mail: 'email',
	'e-mail': 'email'
};

const Whole = (least: number, most: number) =>
	v.pipe(
		v.string(),
		v.transform((text) => text.replace(/[\s'’_]/g, '')),
		v.regex(/^(-?\d{1,12})?$/, 'number'),
		v.transform((text) => (text === '' ? undefined : Number(text))),
		v.optional(v.pipe(v.number(), v.minValue(least, 'number'), v.maxValue(most, 'number')))
	);

const Row = v.object({
	name: Name,
	ref: v.optional(v.pipe(v.string(), v.maxLength(40, 'too-long'), Ref), ''),
	segment: v.optional(Text(200), ''),
	key: v.optional(v.pipe(v.string(), v.toLowerCase()), ''),
	key_reason: v.optional(Text(500), ''),
	revenue: v.optional(Whole(0, 2_000_000_000), ''),
	margin: v.optional(Whole(-999, 100), ''),
	since: v.optional(v.union([v.literal(''), Day], 'day'), ''),
	contact: v.optional(Text(200), ''),
	title: v.optional(Text(200), ''),
	email: v.optional(v.union([v.literal(''), Email], 'not-an-email'), '')
});
export type Row = v.InferOutput<typeof Row>;
export type Wrong = { line: number; name: string; column: string; problem: string };
export type Right = { line: number; row: Row };

const yes = ['yes', 'y', 'x', '1', 'true', 'ja', 'oui', 'si', 'sí', 'نعم'];
const no = ['no', 'n', '0', 'false', 'nein', 'non', 'لا'];
export const isYes = (cell: string) => yes.includes(cell);
export const isNo = (cell: string) => no.includes(cell);

/** Which columns of a table are ours, by place; null when there is no column of names. */
export function placesIn({ header }: Table): Map<Column, number> | null {
	const named = header.map((one) => one.trim().replaceAll(' ', '_'));
	const places = new Map<Column, number>();
	for (const [at, name] of named.entries()) {
		const column = name in Row.entries ? (name as Column) : aliases[name];
		if (column && !places.has(column)) places.set(column, at);
	}
	return places.has('name') ? places : null;
}

/** Each line by itself: what is right is kept whatever is wrong with the others. */
export function rowsIn(table: Table, places: Map<Column, number>) {
	const right: Right[] = [];
	const wrong: Wrong[] = [];
	for (const { line, cells } of table.rows) {
		const said = Object.fromEntries([...places].map(([name, at]) => [name, cells[at] ?? '']));
		const read = v.safeParse(Row, said);
		const issue = read.success ? contradiction(read.output) : issueOf(read.issues[0]);
		if (read.success && !issue) right.push({ line, row: read.output });
		else wrong.push({ line, name: said.name ?? '', ...issue! });
	}
	return { right, wrong };
}

const issueOf = ({ path, message }: v.BaseIssue<unknown>) => ({
	column: String(path?.[0]?.key ?? ''),
	problem: /^[a-z-]+$/.test(message) ? message : 'unreadable'
});

function contradiction({ key, contact, title, email }: Row) {
	if (key && !isYes(key) && !isNo(key)) return { column: 'key', problem: 'yes-or-no' };
	if (!contact && (title || email)) return { column: 'contact', problem: 'empty' };
	return null;
}
