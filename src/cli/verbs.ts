import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createToken, createUser } from '#lib/server/accounts.ts';
import type { App } from '#lib/server/app.ts';
import { roleTable } from '#lib/server/can.ts';
import { check } from '#lib/server/check.ts';
import { CannotStart } from '#lib/server/config.ts';
import { exported, isTeam } from '#lib/server/export.ts';
import { inApp } from './app.ts';
import * as keeping from './keeping.ts';
import { playFile } from './play.ts';

export const usage = `Usage: npm run -s forthright -- VERB …

  backup FILE                          copy the database into FILE while the server runs
  restore FILE                         put a backup in the database's place; stop the server first
  check                                recompute everything that can be recomputed
  migrate [--dry-run]                  bring the database to this version, or try it on a copy
  export [--team ID]                   print everything that was said and agreed, as JSON
  user create --email EMAIL --name NAME
                                       make an account and print its password
  token create --user EMAIL [--name NAME]
                                       print an API token that works as this user
  play FILE --url URL [--speed N] [--run ID] [--token T]
                                       play a meeting script into a running server:
                                       N times as fast as it was, 0 as fast as it goes (the default)
  roles                                print who may do what

The database is found as the server finds it, by DATA_DIR or DATABASE_URL.
Exit codes: 0 done · 1 it failed, check found a fault, or the server refused a part of the play ·
2 the script holds things nobody knows, which were left out · 64 the command line cannot be read.`;

/** A command line that cannot be read. */
export class Misused extends Error {
	override name = 'Misused';
}

type Verb = (given: string[]) => Promise<number>;

export const verbs: Record<string, Verb | undefined> = {
	backup: (given) => keeping.backup(read(given, [], ['FILE']).file!),
	restore: (given) => keeping.restore(read(given, [], ['FILE']).file!),
	migrate: async (given) => keeping.migrate(Boolean(read(given, ['--dry-run']).dryRun)),
	check: async (given) => read(given) && inApp(tellCheck),
	export: async (given) => {
		const { team } = read(given, ['--team ID']);
		return inApp((app) => tellExport(app, team));
	},
	user: async (given) => {
		const { email, name } = read(given, ['--email EMAIL', '--name NAME'], ['create']);
		if (!email || !name) throw new Misused('user create needs --email and --name.');
		return inApp(async (app) => {
			console.log((await createUser(app, { email, name })).password);
			return 0;
		});
	},
	token: async (given) => {
		const { user, name = 'command line' } = read(
			given,
			['--user EMAIL', '--name NAME'],
			['create']
		);
		if (!user) throw new Misused('token create needs --user.');
		return inApp(async (app) => {
			console.log(await createToken(app, user, name));
			return 0;
		});
	},
	play: async (given) => {
		const flags = ['--url URL', '--speed N', '--run ID', '--token T'];
		const { file, url, speed = '0', run, token } = read(given, flags, ['FILE']);
		if (!url || !URL.canParse(url)) throw new Misused('play needs --url, the address of a server.');
		if (!/^\d+(\.\d+)?$/.test(speed)) throw new Misused('--speed is a number from 0.');
		if (run && !/^[A-Za-z0-9_-]{1,40}$/.test(run))
			throw new Misused('--run is a word of at most 40 letters and digits.');
		return playFile({ file: file!, url: new URL(url).origin, speed: Number(speed), run, token });
	},
	roles: async (given) => {
		read(given);
		for (const { action, from } of roleTable()) console.log(`${action.padEnd(20)} ${from}`);
		return 0;
	}
};

async function tellCheck(app: App) {
	const { counts, faults } = await check(app);
	console.log(
		Object.entries(counts)
			.map(([what, n]) => `${n} ${what}`)
			.join(', ')
	);
	for (const fault of faults) console.log(fault);
	if (!faults.length) console.log('ok');
	return faults.length ? 1 : 0;
}

async function tellExport(app: App, team: string | undefined) {
	if (team !== undefined && !(await isTeam(app, team)))
		throw new CannotStart(`There is no team ${team}.`);
	for await (const part of exported(app, team))
		if (!process.stdout.write(part)) await once(process.stdout, 'drain');
	return 0;
}

/** What stands behind a verb: the words it needs, in order (in capitals: any), and its flags, with a value or without. */
function read(given: string[], flags: string[] = [], words: string[] = []) {
	const known = flags.map((flag) => flag.slice(2).split(' '));
	const options = Object.fromEntries(
		known.map(([name, value]) => [
			name!,
			{ type: value ? ('string' as const) : ('boolean' as const) }
		])
	);
	const { values, positionals } = parsed(given, options);
	const read: Record<string, string | undefined> = {};
	for (const [index, word] of words.entries()) {
		const said = positionals[index];
		const any = word === word.toUpperCase();
		if (said === undefined || (!any && said !== word)) throw new Misused(`${word} is missing.`);
		if (any) read[word.toLowerCase()] = said;
	}
	if (positionals.length > words.length)
		throw new Misused(`${positionals[words.length]} is one word too many.`);
	for (const [name, value] of Object.entries(values))
		read[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())] = String(value);
	return read;
}

function parsed(given: string[], options: Record<string, { type: 'string' | 'boolean' }>) {
	// A token may begin with a dash: whatever follows a flag that takes a value is its value.
	const args: string[] = [];
	for (let at = 0; at < given.length; at++) {
		const flag = given[at]!;
		const takes = options[flag.replace(/^--/, '')]?.type === 'string' && at + 1 < given.length;
		args.push(takes ? `${flag}=${given[++at]}` : flag);
	}
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new Misused((error as Error).message);
	}
}
