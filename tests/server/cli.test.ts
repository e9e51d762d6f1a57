import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { isEmpty } from '#lib/server/setup.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { playedOwner, userBy } from '#lib/server/accounts.ts';
import { makeTeam } from '#lib/server/teams.ts';
import { memberByToken } from '#lib/server/who.ts';
import { appOn, furnish } from '../world.ts';

// Every line typed starts a process, on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000 });

/** The command line on a folder of its own, as an operator types it. */
function operator() {
	const folder = mkdtempSync(`${tmpdir()}/forthright-cli-`);
	const run = (...args: string[]) => {
		const env = { PATH: process.env.PATH, DATA_DIR: folder };
		const done = spawnSync(process.execPath, ['src/cli.ts', ...args], { encoding: 'utf8', env });
		return { code: done.status, out: done.stdout.trim(), said: done.stderr.trim() };
	};
	const database = () => openDatabase(`file:${folder}/forthright.db`);
	return { folder, run, database };
}

test('without a verb all of them are shown, and a wrong line is refused in one sentence', () => {
	const { run } = operator();
	expect(run()).toMatchObject({ code: 0, out: expect.stringContaining('Exit codes') });
	for (const line of [['nonsense'], ['user'], ['check', 'it'], ['export', '--nope'], ['backup']]) {
		const { code, said } = run(...line);
		expect([code, said.split('\n').length]).toEqual([64, 1]);
	}
	expect(run('play', '/nowhere.json', '--url', 'http://localhost:1')).toMatchObject({ code: 1 });
});

test('a user and a token are made once and work', async () => {
	const { run, database } = operator();
	const olga = ['user', 'create', '--email', 'Olga@example.org', '--name', 'Olga'];
	expect(run(...olga)).toMatchObject({ code: 0, out: expect.stringMatching(/^\S{20}$/) });
	expect(run(...olga)).toMatchObject({
		code: 1,
		said: 'There is already a user olga@example.org.'
	});
	const { out: token } = run('token', 'create', '--user', 'olga@example.org');
	expect(run('token', 'create', '--user', '-x')).toMatchObject({ said: 'There is no user -x.' });
	const app = appOn(await database());
	expect(await memberByToken(app, token)).toMatchObject({ name: 'Olga' });
	await app.db.close();
});

test('a backup is restored, what was there stays, and every open tab starts over', async () => {
	const { folder, run, database } = operator();
	const before = appOn(await database());
	await furnish(before);
	expect(run('backup', `${folder}/copy.db`).code).toBe(0); // beside an open connection
	expect(run('restore', `${folder}/copy.db`)).toMatchObject({
		code: 1,
		said: 'Stop the server before a restore.'
	});
	await before.db.close();

	expect(run('restore', `${folder}/copy.db`).code).toBe(0);
	expect(existsSync(`${folder}/forthright.db.before-restore`)).toBe(true);
	const first = await epochs(database);
	expect(first[0]).toBeGreaterThan(1);
	expect(run('restore', `${folder}/copy.db`).code).toBe(0);
	expect(existsSync(`${folder}/forthright.db.before-restore-2`)).toBe(true);
	expect((await epochs(database))[0]).toBeGreaterThanOrEqual(first[0]!);
	expect(run('check')).toMatchObject({ code: 0, out: expect.stringMatching(/ok$/) });
});

test('D2 a backup is put onto a machine on which there is nothing yet', async () => {
	const [old, fresh] = [operator(), operator()];
	const app = appOn(await old.database());
	await furnish(app);
	await app.db.close();
	expect(old.run('backup', `${old.folder}/copy.db`).code).toBe(0);
	rmSync(fresh.folder, { recursive: true });
	const { code, out, said } = fresh.run('restore', `${old.folder}/copy.db`);
	expect([code, said]).toEqual([0, '']);
	expect(out).not.toContain('What was there before');
	expect(fresh.run('check')).toMatchObject({ code: 0, out: expect.stringMatching(/^1 teams/) });
});

async function epochs(database: () => ReturnType<typeof openDatabase>) {
	const { query, tables, close } = await database();
	const rows = await query.select().from(tables.meetings);
	await close();
	return rows.map((row) => row.epoch);
}

test('a migration is tried on a copy first', () => {
	const { folder, run } = operator();
	expect(run('migrate', '--dry-run').out).toMatch(/is waiting, and works on a copy/);
	expect(existsSync(`${folder}/forthright.db`)).toBe(false);
	expect(run('migrate').code).toBe(0);
	expect(run('migrate', '--dry-run').out).toBe('Nothing is waiting.');
});

test('a played team is nobody’s: the product still offers to make the first one', async () => {
	const app = appOn(await openDatabase(':memory:'));
	await playedOwner(app, 'demo');
	const owner = await userBy(app, 'owner-demo@played.invalid');
	await makeTeam(app, { id: 'played', name: 'Played' }, owner!.id);
	expect(await isEmpty(app)).toBe(true);
	await furnish(app);
	expect(await isEmpty(app)).toBe(false);
	await app.db.close();
});
