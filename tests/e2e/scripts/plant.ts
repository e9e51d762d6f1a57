import SQLite from 'better-sqlite3';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { readdirSync, readFileSync } from 'node:fs';
import * as schema from '#lib/server/db/schema/sqlite.ts';
import { heldBy } from './payloads.ts';

/**
 * Columns in which nobody’s words stand: who, when, which, secrets, and what the house computes. Every
 * other text of the schema is planted, so a new column is covered or stands here with its kind.
 */
const signs = [
	/(At|On|Hash|By)$/,
	/^(at|on|by|id|from|to|due|month|completed|startsAt|since failing|expiresAt|failingSince)$/,
	/^(team|charter|clause|meeting|comment|person|contact|customer|proposal|promise|theme|holder)$/,
	/^(event|part|source|mail|asked|measures|joined|target|facilitator|standIn|duty|rehearses)$/,
	/^(section|type|code|roomToken|token|secret|events|key|hash|head|chain|command|image|address)$/,
	/^(zone|locale|movedTo|example|unpaid|value|configVersion|publicKey|transports|about|because)$/,
	/^(email|replyTo|comments|leftOut|waitingCustomer|html|ics|answers|steps|yearly|review|lost|issue|user|subject)$/,
	// Computed from what was said; a search compares it and shows the words themselves.
	/^folded$/
];
/** The same names where they are words after all, and words where they are names. */
const wordsAfterAll = [
	'url',
	'label',
	'owner',
	'mails.subject',
	'letters.subject',
	'promise_letters.subject'
];
/** `told` of an invitation is what a calendar was told last, as JSON; empty it stays empty. */
const signsAfterAll = [
	'invitations.told',
	...['urgents.owner', 'climates.label', 'activity_seals.line', 'activity_seals.body'],
	...['slot_picks.slot', 'training_links.training', 'serves.expectation', 'theme_subjects.subject']
];
/** Accounts are better-auth’s; of theirs only the name is shown. */
const accounts = ['session', 'account', 'verification'];

/** What code compares with: a text that is one of these is no one’s words. */
const codeWords = new Set(
	readdirSync('src/lib', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !/^(words|script|play)\//.test(file))
		.flatMap((file) => [...readFileSync(`src/lib/${file}`, 'utf8').matchAll(/'([^'\n]*)'/g)])
		.map(([, word]) => word!)
);
const isTime = (text: string) => /^\d{4}-\d\d(-\d\d(T[\d:.]+Z?)?)?$/.test(text);

export type Planted = { places: number; unplanted: string[] };

/** Puts payloads into every text of a database that a person could have written, in place of what is there. */
export function plant(file: string, round: number): Planted {
	const db = new SQLite(file);
	db.pragma('foreign_keys = OFF');
	const tables = Object.values(schema).map((one) => getTableConfig(one as SQLiteTable));
	const ids = idsIn(db, tables);
	let places = 0;
	const next = (former: string) => {
		const held = heldBy(places++, round);
		// An address stays one, or nothing would be shown of it.
		return /^https?:/.test(former) ? `https://example.org/${held.join('')}` : held.join(' ');
	};
	const isWords = (text: string) =>
		text !== '' && !ids.has(text) && !codeWords.has(text) && !isTime(text);
	const planted = (text: string): string => {
		const value = /^[[{]/.test(text) ? parsed(text) : undefined;
		if (value !== undefined) return JSON.stringify(inside(value));
		return isWords(text) ? next(text) : text;
	};
	const inside = (value: unknown): unknown => {
		if (typeof value === 'string') return isWords(value) ? next(value) : value;
		if (Array.isArray(value)) return value.map(inside);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(
				([key, one]) => [key, /^(zone|photo|lang)$/.test(key) ? one : inside(one)] as const
			)
		);
	};
	const unplanted: string[] = [];
	db.transaction(() => {
		for (const table of tables) fillEmpty(db, table);
		for (const { name, columns } of tables)
			for (const column of columns.filter((one) => isFree(name, one))) {
				const rows = db
					.prepare(`select rowid as row, "${column.name}" as text from "${name}"`)
					.all() as { row: number; text: string | null }[];
				const put = db.prepare(`update "${name}" set "${column.name}" = ? where rowid = ?`);
				const before = places;
				for (const { row, text } of rows) if (text !== null) put.run(planted(text), row);
				// A list or a form of numbers has no words in it.
				if (rows.some(({ text }) => parsed(text ?? '') !== undefined)) continue;
				// Nobody has said anything here yet: then the first row does.
				if (places === before && rows.length) put.run(next(''), rows[0]!.row);
				if (places === before) unplanted.push(`${name}.${column.name}`);
			}
	})();
	db.close();
	return { places, unplanted };
}

/** What a column holds as JSON; a text that only begins like it is a text. */
function parsed(text: string): unknown {
	if (!/^[[{]/.test(text)) return undefined;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

function isFree(table: string, column: SQLiteColumn) {
	const { name, dataType, enumValues, primary } = column;
	if (accounts.includes(table) || dataType !== 'string' || enumValues?.length || primary)
		return false;
	if (signsAfterAll.includes(`${table}.${name}`)) return false;
	return (
		wordsAfterAll.some((one) => one === name || one === `${table}.${name}`) ||
		!signs.some((one) => one.test(name))
	);
}

/** What nobody in the house has: one row, hung under the first there is of whatever it belongs to. */
function fillEmpty(db: SQLite.Database, table: ReturnType<typeof getTableConfig>) {
	const { name, columns, foreignKeys } = table;
	if (accounts.includes(name) || db.prepare(`select 1 from "${name}"`).get()) return;
	const above = new Map(
		foreignKeys.flatMap((key) => {
			const { columns, foreignTable, foreignColumns } = key.reference();
			const parent = getTableConfig(foreignTable as SQLiteTable).name;
			return columns.map((one, at) => [one.name, [parent, foreignColumns[at]!.name]] as const);
		})
	);
	const row = columns.map((column) => {
		const [parent, key] = above.get(column.name) ?? [];
		if (parent) return db.prepare(`select "${key}" from "${parent}"`).pluck().get() ?? null;
		if (column.dataType !== 'string') return 1;
		if (column.enumValues?.length) return column.enumValues[0];
		if (column.hasDefault || !column.notNull) return null;
		if (/(At|On)$|^(at|on)$/.test(column.name)) return '2026-04-14T10:00:00.000Z';
		if (/^(answers|steps)$/.test(column.name)) return '[]';
		return column.name === 'month' ? '2026-04' : `${name}-${column.name}`;
	});
	const named = columns.map((one) => `"${one.name}"`).join();
	db.prepare(`insert into "${name}" (${named}) values (${columns.map(() => '?').join()})`).run(row);
}

/** Everything that names a row, so that planting breaks no tie. */
function idsIn(db: SQLite.Database, tables: ReturnType<typeof getTableConfig>[]) {
	const ids = new Set<string>();
	for (const { name, columns } of tables)
		for (const { name: key, dataType } of columns) {
			if (dataType !== 'string' || !signs.slice(0, 5).some((one) => one.test(key))) continue;
			const all = db.prepare(`select distinct "${key}" from "${name}"`).pluck().all();
			for (const one of all as (string | null)[])
				if (one) for (const part of one.split(/[ /]/)) ids.add(part).add(one);
		}
	return ids;
}
