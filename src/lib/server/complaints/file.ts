import { eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { kinds, sources, type Kind, type Source } from '#lib/domain/programme/complaint.ts';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { readCsv, type Unreadable } from '../csv.ts';
import type { Write } from '../db/index.ts';
import { hashOf } from '../meetings/log.ts';
import { once } from '../promises/given.ts';
import { fold } from '../search/fold.ts';
import { Day } from '../trends/fields.ts';
import { everyOne } from './listed.ts';
import { complaintWrites, type By } from './note.ts';
import { themesIn } from './suggested.ts';

/** The same columns out and in; only the words are needed. */
export const csvColumns = [
	'said_on',
	'words',
	'customer',
	'who',
	'source',
	'kind',
	'severity',
	'theme',
	'moment',
	'state',
	'ref'
] as const;

export async function csvRows(app: App, team: string) {
	const rows = await everyOne(app, team);
	return rows.map(({ saidOn, stands, ...one }) => ({ ...one, said_on: saidOn, state: stands }));
}

export const FileForm = v.object({ id: Id, team: Id, csv: v.optional(v.string(), '') });
export type TakenIn = { added: number; known: number; wrong: { line: number; why: string }[] };

/** Complaints from elsewhere: public ones, an old list. The same line twice is one complaint (4.02, 4.32). */
export async function takeIn(
	app: App,
	{ team, user }: By,
	csv: string
): Promise<TakenIn | { unreadable: Unreadable | 'no-words-column' }> {
	const table = readCsv(csv);
	if ('unreadable' in table) return table;
	const place = (name: string) => table.header.indexOf(name);
	if (place('words') < 0) return { unreadable: 'no-words-column' };
	const known = await knownTo(app, team);
	const told: TakenIn = { added: 0, known: 0, wrong: [] };
	const fresh = new Map<string, Line>();
	for (const { line, cells } of table.rows) {
		const read = readLine((name) => cells[place(name)] ?? '', known, team);
		if ('why' in read) told.wrong.push({ line, why: read.why });
		else fresh.set(read.id, read);
	}
	for (const id of await thereOf(app, [...fresh.keys()])) if (fresh.delete(id)) told.known++;
	const writes: Write[] = [];
	for (const one of fresh.values()) writes.push(...(await rowOf(app, { team, user }, one)));
	told.added = fresh.size;
	if (writes.length) await once(app, [...writes, lineOf(app, { team, user }, told.added)]);
	return told;
}

/** Of a file there is one line in the activity, not one for each row. */
const rowOf = async (app: App, by: By, one: Line) =>
	(await complaintWrites(app, by, one)).slice(0, 1);

const lineOf = (app: App, { team, user }: By, count: number) =>
	activityWrite(app.db, {
		...{ team, by: user, at: app.now(), type: 'complaints taken in' as const },
		body: { count }
	});

type Line = Parameters<typeof complaintWrites>[2];
type Known = Awaited<ReturnType<typeof knownTo>>;

function readLine(
	cell: (name: string) => string,
	{ customers, themes, moments }: Known,
	team: string
): Line | { why: string } {
	const words = cell('words').slice(0, 4000);
	const saidOn = cell('said_on') || null;
	if (!words) return { why: 'empty' };
	if (saidOn && !v.is(Day, saidOn)) return { why: 'day' };
	const source = one(sources, cell('source') || 'public');
	const kind = one(kinds, cell('kind') || 'plain');
	if (!source || !kind) return { why: source ? 'kind' : 'source' };
	const severity = Number(cell('severity') || '2');
	if (![1, 2, 3].includes(severity)) return { why: 'severity' };
	const customer = named(customers, cell('customer'));
	return {
		...{
			id: hashOf([team, words, saidOn, cell('customer'), cell('ref')]).slice(0, 32),
			words,
			saidOn
		},
		...{ source, kind, severity, customer, contact: null },
		theme: named(themes, cell('theme')),
		moment: named(moments, cell('moment')),
		who: (customer ? cell('who') : cell('who') || cell('customer')).slice(0, 200),
		...{ reach: '', place: '', ref: cell('ref').slice(0, 40) }
	};
}

const one = <T extends Source | Kind>(all: readonly T[], said: string) =>
	all.find((each) => each === said.toLowerCase());

const named = (all: { id: string; name: string }[], said: string) =>
	(said && all.find(({ name }) => fold(name) === fold(said))?.id) || null;

async function knownTo(app: App, team: string) {
	const { query, tables } = app.db;
	const { customers: c, moments: m } = tables;
	const themes = await themesIn(app, team);
	return {
		customers: await query.select({ id: c.id, name: c.name }).from(c).where(eq(c.team, team)),
		moments: await query.select({ id: m.id, name: m.name }).from(m).where(eq(m.team, team)),
		themes: themes.map(({ id, label }) => ({ id, name: label }))
	};
}

const AT_ONCE = 500;

async function thereOf({ db: { query, tables } }: App, ids: string[]) {
	const { complaints: c } = tables;
	const there: string[] = [];
	for (let at = 0; at < ids.length; at += AT_ONCE) {
		const some = inArray(c.id, ids.slice(at, at + AT_ONCE));
		const rows = await query.select({ id: c.id }).from(c).where(some);
		there.push(...rows.map(({ id }) => id));
	}
	return there;
}
