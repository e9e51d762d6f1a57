import SQLite from 'better-sqlite3';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { openWriter } from '#lib/server/db/writer.ts';

const folder = mkdtempSync(`${tmpdir()}/forthright-writer-`);
const file = `${folder}/data/writer.db`;
let writer = openWriter(file);

afterEach(async () => {
	await writer.close();
	rmSync(`${folder}/data`, { recursive: true, force: true });
	writer = openWriter(file);
});

const says = (words: unknown, text = 'insert into said values (?)') => ({
	...{ text, params: [words], strict: false }
});
const table = { text: 'create table said (words)', params: [], strict: false };
const said = () => {
	const client = new SQLite(file);
	const words = client.prepare('select words from said').pluck().all();
	client.close();
	return words;
};

test('what cannot be sent to the thread leaves what comes after it as it is', async () => {
	mkdirSync(`${folder}/data`);
	await writer.write([table]);
	const odd = says({ odd: () => {} }, 'insert into said (words) values (?)');
	await expect(writer.write([odd])).rejects.toThrow('could not be cloned');
	await writer.write([says('one')]);
	await writer.write([says('two', 'insert into said select ?')]);
	expect(said()).toEqual(['one', 'two']);
});

test('a thread that falls tells everybody who waits for it, and the next commit has a new one', async () => {
	const both = [writer.write([table]), writer.write([says('one')])];
	expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual([
		'rejected',
		'rejected'
	]);
	mkdirSync(`${folder}/data`);
	await writer.write([table, says('two')]);
	expect(said()).toEqual(['two']);
});

test('a commit that fails is taken back, and the next one is on its own', async () => {
	mkdirSync(`${folder}/data`);
	await writer.write([table]);
	await expect(writer.write([says('one'), { ...table }])).rejects.toThrow('already exists');
	await writer.write([says('two')]);
	expect(said()).toEqual(['two']);
});
