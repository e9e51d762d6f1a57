import {
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

/** What makes a server worse: a piece of its code, as it stands in the source and in what is built of it, and another one. */
export type Breakage = { from: RegExp; to: string; files?: string[] }[];

const code = ['src/lib/server/**/*.ts', 'build/server/**/*.js'];

/** Answered before it is on disk. */
export const answersFirst: Breakage = [
	{
		from: /await app\.db\.commit\(inOrder\.flatMap/,
		to: `for (const [, draft] of inOrder) for (const answer of draft.answers.splice(0)) answer();
			await new Promise((go) => setTimeout(go, 40));
			$&`
	}
];

const sql = ['drizzle/sqlite/0000_first.sql'];

/** Neither remembers which commands there were nor has a key that would. */
export const knowsNoIds: Breakage = [
	{ from: /draft\.done\.get\(sent\.id\) \?\? draft\.room\.done\.get\(sent\.id\)/, to: 'undefined' },
	{ from: /PRIMARY KEY\(`meeting`, `command`\),/, to: '', files: sql },
	{
		from: /UNIQUE INDEX `meeting_events_command`/,
		to: 'INDEX `meeting_events_command`',
		files: sql
	}
];

/** As SQLite runs in WAL mode unless it is told otherwise. */
export const losesPower: Breakage = [
	{ from: /synchronous = FULL/, to: 'synchronous = NORMAL' },
	{ from: /mode !== ['"]full['"]/, to: 'false' }
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
	for (const { from, to, files = code } of breakage)
		for (const these of files) {
			const hit = globSync(`${root}/${these}`).filter((file) =>
				from.test(readFileSync(file, 'utf8'))
			);
			if (!hit.length) throw new Error(`${from} stands nowhere in ${these}`);
			for (const file of hit)
				writeFileSync(file, readFileSync(file, 'utf8').replaceAll(new RegExp(from, 'g'), to));
		}
	return { root, mend: () => rmSync(root, { recursive: true, force: true }) };
}
