import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createToken, createUser } from '#lib/server/accounts.ts';
import { roleTable } from '#lib/server/can.ts';
import { importTeam } from '#lib/server/carry/import.ts';
import { check as checked } from '#lib/server/check.ts';
import { CannotStart } from '#lib/server/config.ts';
import { customerCsv, customerFile } from '#lib/server/export/customer.ts';
import { exported, isTeam } from '#lib/server/export.ts';
import { inApp } from './app.ts';

export const check = () =>
	inApp(async (app) => {
		const { counts, faults } = await checked(app);
		const counted = Object.entries(counts).map(([what, n]) => `${n} ${what}`);
		console.log(counted.join(', '));
		for (const fault of faults) console.log(fault);
		if (!faults.length) console.log('ok');
		return faults.length ? 1 : 0;
	});

/** In pieces, and no faster than they are read at the other end. */
export const everything = (team: string | undefined) =>
	inApp(async (app) => {
		if (team !== undefined && !(await isTeam(app, team)))
			throw new CannotStart(`There is no team ${team}.`);
		for await (const part of exported(app, team))
			if (!process.stdout.write(part)) await once(process.stdout, 'drain');
		return 0;
	});

export const customer = (id: string, csv: boolean) =>
	inApp(async (app) => {
		const told = csv ? await customerCsv(app, id) : await customerFile(app, id);
		if (told === null) throw new CannotStart(`There is no customer ${id}.`);
		console.log(typeof told === 'string' ? told : JSON.stringify(told, null, '\t'));
		return 0;
	});

/** A team from a file of `export --team`, with the passwords of the accounts it needed. */
export const bringIn = (file: string) =>
	inApp(async (app) => {
		const { team, made } = await importTeam(app, readFileSync(file, 'utf8'));
		for (const { email, password } of made) console.log(`${email} ${password}`);
		console.log(`Team ${team} is here.`);
		return 0;
	});

export const user = (given: { email: string; name: string }) =>
	inApp(async (app) => {
		console.log((await createUser(app, given)).password);
		return 0;
	});

export const token = (email: string, name: string) =>
	inApp(async (app) => {
		console.log(await createToken(app, email, name));
		return 0;
	});

export function roles() {
	for (const { action, from } of roleTable()) console.log(`${action.padEnd(20)} ${from}`);
	return 0;
}
