import SQLite from 'better-sqlite3';
import { count, getTableName } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TableName } from '#lib/server/carry/carried.ts';
import { copyAll } from '#lib/server/carry/copy.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { ask, databaseAt, postgresBin, startPostgres } from '../postgres.ts';
import { postgresPlanner, sqlitePlanner, type Planner } from '../bench/team/plans.ts';
import { served, servedTeam, type Served } from '../bench/team/served.ts';
import { full, type Size } from '../bench/team/team.ts';

const long = process.env.LONG !== undefined;
const [few, many]: [Size, Size] = long
	? [{ ...full, meetings: 30, versions: 5, customers: 50 }, full]
	: [
			{ meetings: 5, comments: 20, versions: 4, customers: 10 },
			{ meetings: 40, comments: 20, versions: 16, customers: 60 }
		];

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let small: Served;
let big: Served;
/** Tables that have more rows the more meetings a team holds. */
let growing: Set<string>;

beforeAll(async () => {
	[small, big] = await Promise.all([servedTeam(few), servedTeam(many)]);
	const [before, after] = await Promise.all([rowsIn(small), rowsIn(big)]);
	growing = new Set([...after].flatMap(([name, n]) => (n >= 2 * before.get(name)! ? [name] : [])));
});
afterAll(() => Promise.all([small?.server.stop(), big?.server.stop()]));

test('P10 no page asks the database more often when there are more meetings', async () => {
	const more: unknown[] = [];
	for (const [at, { route, path }] of big.pages.entries()) {
		const now = await big.asks(path);
		const before = await small.asks(small.pages[at]!.path);
		expect([route, now.status]).toEqual([route, before.status]);
		if (now.said.length > before.said.length)
			more.push([route, before.said.length, now.said.length, repeatedIn(now.said)]);
	}
	expect(more).toEqual([]);
});

test('P10 a theme of many comments is read page by page, and all of it', async () => {
	const { path } = big.pages.find(({ route }) => route === '/themes/[theme]')!;
	const read = new Set<string>();
	const sizes: number[] = [];
	for (let at: string | undefined = path; at;) {
		const { text } = await big.get(at);
		const said = [...text.matchAll(/name="comment" value="([^"]+)"/g)].map(([, key]) => key!);
		for (const key of said) read.add(key);
		sizes.push(said.length);
		const [, before] = /href="\?(before=[^"#]+)#said"/.exec(text) ?? [];
		at = before && `${path}?${before.replace('&amp;', '&')}`;
	}
	expect(sizes.length).toBeGreaterThan(1);
	expect(Math.max(...sizes)).toBeLessThan(200);
	expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(read.size);
	const { text } = await big.get(path);
	expect(text).toContain(`>${new Intl.NumberFormat('en').format(read.size)} comments<`);
});

test('P10 no page goes through a whole table that grows, on SQLite', async () => {
	expect([...growing]).toEqual(expect.arrayContaining(['meetings', 'comments', 'meeting_events']));
	const planner = sqlitePlanner(`${big.server.dataDir}/forthright.db`);
	expect(await scansOf(big, planner)).toEqual([]);
});

describe.skipIf(!process.env.TEST_DATABASE_URL && !postgresBin())('on PostgreSQL', () => {
	// Of the larger team half of all rows are asked for at once: then this planner reads an index from end to end.
	test('P10 no page goes through a whole table that grows', async () => {
		const own = process.env.TEST_DATABASE_URL ? undefined : await startPostgres();
		const base = process.env.TEST_DATABASE_URL ?? own!.url;
		const name = `forthright_size_${process.pid}`;
		await ask(base, `create database ${name}`);
		const DATABASE_URL = databaseAt(base, name);
		const there = await openDatabase(DATABASE_URL);
		await small.server.beside(({ db }) => copyAll(db, there)).finally(() => there.close());
		const moved = await served(small, { DATABASE_URL });
		try {
			expect(await scansOf(moved, await postgresPlanner(DATABASE_URL))).toEqual([]);
		} finally {
			await moved.server.stop();
			if (!own) await ask(base, `drop database if exists ${name} with (force)`);
			own?.stop();
		}
	});
});

test('P10 an index that is gone is missed', async () => {
	const file = `${small.server.dataDir}/forthright.db`;
	new SQLite(file).exec('drop index people_customer').close();
	const pages = small.pages.filter(({ route }) => route === '/customers/[customer]');
	const found = await scansOf({ ...small, pages }, sqlitePlanner(file));
	expect(found.map(([what]) => what)).toContainEqual(expect.stringMatching(/^people: select/));
});

/** Each statement of each page that reads a growing table from end to end. */
async function scansOf(team: Served, planner: Planner) {
	const found = new Map<string, string>();
	for (const { route, path } of team.pages)
		for (const statement of (await team.asks(path)).said)
			for (const table of await planner.scansOf(statement))
				if (growing.has(table)) found.set(`${table}: ${statement.sql}`, route);
	await planner.close();
	return [...found];
}

const rowsIn = ({ server }: Served) =>
	server.beside(async ({ db }) => {
		const rows = new Map<string, number>();
		for (const name of Object.keys(db.tables) as TableName[]) {
			const [row] = await db.query.select({ n: count() }).from(db.tables[name] as never);
			rows.set(getTableName(db.tables[name]), (row as unknown as { n: number }).n);
		}
		return new Map([...rows].filter(([, n]) => n > 0));
	});

/** The statement that was sent most often. */
function repeatedIn(said: { sql: string }[]) {
	const times = Map.groupBy(said, ({ sql }) => sql);
	return [...times].toSorted(([, a], [, b]) => b.length - a.length)[0]![0];
}
