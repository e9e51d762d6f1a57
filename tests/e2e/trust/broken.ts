import { cpSync, globSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

/** What makes a server worse: a piece of its code, as it stands in the source and in what is built of it, and another one. */
export type Breakage = { from: RegExp; to: string }[];

/** Answered before it is on disk. */
export const answersFirst: Breakage = [
	{
		from: /await app\.db\.commit\(inOrder\.flatMap/,
		to: `for (const [, draft] of inOrder) for (const answer of draft.answers.splice(0)) answer();
			await new Promise((go) => setTimeout(go, 40));
			$&`
	}
];

/** Every sending of a command is a new one. */
export const knowsNoIds: Breakage = [
	{ from: /draft\.done\.get\(sent\.id\) \?\? draft\.room\.done\.get\(sent\.id\)/, to: 'undefined' },
	{
		from: /become\(app, draft, \{\s*id: sent\.id,/,
		to: "become(app, draft, { id: sent.id + '~' + draft.seq,"
	}
];

/** As SQLite runs in WAL mode unless it is told otherwise. */
export const losesPower: Breakage = [
	{ from: /synchronous = FULL/, to: 'synchronous = NORMAL' },
	{ from: /mode !== ['"]full['"]/, to: 'false' }
];

/** Of every five hundred facts one is told to nobody. */
export const dropsFacts: Breakage = [
	{ from: /fact\.seq > told\.read/, to: '$& && fact.seq % 500' }
];

/** What is told in one meeting is told in all of them. */
export const mixesMeetings: Breakage = [
	{ from: /`meeting:\$\{meeting\}:\$\{audience\}`/, to: '`meeting:${audience}`' }
];

/** Whoever is sent away stays on the line. */
export const keepsSockets: Breakage = [{ from: /disconnectSockets\(true\)/, to: 'fetchSockets()' }];

/** A copy of the product with its code changed. Fails where a piece is not found any more. */
export function breakIt(breakage: Breakage) {
	const root = mkdtempSync(`${tmpdir()}/forthright-broken-`);
	for (const part of ['src', 'build', 'drizzle', 'package.json'])
		cpSync(part, `${root}/${part}`, { recursive: true });
	symlinkSync(resolve('node_modules'), `${root}/node_modules`);
	for (const { from, to } of breakage)
		for (const files of ['src/lib/server/**/*.ts', 'build/server/**/*.js']) {
			const hit = globSync(`${root}/${files}`).filter((file) =>
				from.test(readFileSync(file, 'utf8'))
			);
			if (!hit.length) throw new Error(`${from} stands nowhere in ${files}`);
			for (const file of hit)
				writeFileSync(file, readFileSync(file, 'utf8').replaceAll(new RegExp(from, 'g'), to));
		}
	return { root, mend: () => rmSync(root, { recursive: true, force: true }) };
}
