import SQLite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { applied, migrateSqlite } from '#lib/server/db/migrate.ts';

const first = `CREATE TABLE parent (id text PRIMARY KEY, name text) STRICT;
--> statement-breakpoint
CREATE TABLE child (id text PRIMARY KEY, parent text NOT NULL REFERENCES parent(id) ON DELETE CASCADE) STRICT;`;
const rebuilt = `PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE __new_parent (id text PRIMARY KEY, name text NOT NULL) STRICT;
--> statement-breakpoint
INSERT INTO __new_parent SELECT id, name FROM parent;
--> statement-breakpoint
DROP TABLE parent;
--> statement-breakpoint
ALTER TABLE __new_parent RENAME TO parent;
--> statement-breakpoint
PRAGMA foreign_keys=ON;`;

/** A folder of migrations and a database that has had the first of them, with 100 children. */
async function world(...later: string[]) {
	const home = mkdtempSync(`${tmpdir()}/forthright-`);
	const folder = (name: string, texts: string[]) => {
		mkdirSync(`${home}/${name}/meta`, { recursive: true });
		const entries = texts.map((text, idx) => {
			const tag = `${String(idx).padStart(4, '0')}_step`;
			writeFileSync(`${home}/${name}/${tag}.sql`, text);
			return { idx, tag, when: idx + 1, version: '6', breakpoints: true };
		});
		writeFileSync(`${home}/${name}/meta/_journal.json`, JSON.stringify({ entries }));
		return `${home}/${name}`;
	};
	const client = new SQLite(`${home}/x.db`);
	const old = folder('old', [first]);
	await migrateSqlite(client, old);
	client.exec("insert into parent values ('p', 'Calls')");
	for (let n = 0; n < 100; n++) client.prepare('insert into child values (?, ?)').run(`c${n}`, 'p');
	const children = () => client.prepare('select count(*) from child').pluck().get();
	return { client, children, old, now: folder('now', [first, ...later]) };
}

test('D4 a rebuilt parent keeps its children', async () => {
	const { client, children, now } = await world(rebuilt);
	await migrateSqlite(client, now);
	expect(children()).toBe(100);
	expect(client.pragma('foreign_keys', { simple: true })).toBe(1);
	expect(() => client.exec("insert into child values ('x', 'nobody')")).toThrow('FOREIGN KEY');
});

test("D4 drizzle's own migrator loses them (the control)", async () => {
	const { client, children, now } = await world(rebuilt);
	migrate(drizzle({ client }), { migrationsFolder: now });
	expect(children()).toBe(0);
});

test('D4 a copy from before the upgrade stands beside the database', async () => {
	const { client, now } = await world(rebuilt);
	await migrateSqlite(client, now);
	const copy = `${client.name}.before-0001_step`;
	expect(existsSync(copy)).toBe(true);
	expect(new SQLite(copy).prepare('select count(*) from child').pluck().get()).toBe(100);
});

test.each([
	['loses rows', "DELETE FROM child WHERE id < 'c5';", /would lose \d+ rows of child/],
	['leaves orphans', 'DELETE FROM parent;', /would/],
	['breaks half way', 'DELETE FROM child;\n--> statement-breakpoint\nnonsense;', /syntax error/]
])('D4 a migration that %s changes nothing', async (_, text, words) => {
	const { client, children, now } = await world(text);
	await expect(migrateSqlite(client, now)).rejects.toThrow(words);
	expect(children()).toBe(100);
	expect(applied(client, now)).toBe('0000_step');
});

test('D4 an older version refuses a newer database', async () => {
	const { client, now, old } = await world(rebuilt);
	await migrateSqlite(client, now);
	await expect(migrateSqlite(client, old)).rejects.toThrow('newer Forthright');
});
