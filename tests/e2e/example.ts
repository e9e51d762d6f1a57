import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inject } from 'vitest';
import { until } from '../room.ts';
import { Server } from './server.ts';

const file = 'src/lib/server/example.json';
const run = 'one';

/** How the play went, as the command line told it. */
type Told = { code: number; out: string; said: string };

/** Plays the worked example again, which doubles nothing. */
export const playAgain = (server: Server) =>
	server.run('play', file, '--url', server.url, '--run', run);

/** A server on a copy of its own of the worked example, which is played once for all files of a run. */
export async function startPlayed(more: Record<string, string> = {}) {
	const folder = inject('example');
	const told = await playedInto(folder);
	if (told.code !== 0 || told.said) throw new Error(`The example was not played: ${told.said}`);
	const server = new Server(more);
	cpSync(`${folder}/data`, server.dataDir, { recursive: true });
	await server.start();
	return { server, told, token: await server.owner(run) };
}

/** Whoever comes first plays it; others wait for the word of how it went. */
async function playedInto(folder: string): Promise<Told> {
	const word = `${folder}/told.json`;
	if (first(folder)) writeFileSync(word, JSON.stringify(await play(`${folder}/data`)));
	else await until('the example is played', () => existsSync(word), 120_000);
	return JSON.parse(readFileSync(word, 'utf8'));
}

function first(folder: string) {
	try {
		mkdirSync(folder);
		return true;
	} catch {
		return false;
	}
}

async function play(to: string) {
	const server = new Server();
	await server.start();
	try {
		const told = await playAgain(server);
		await server.end();
		cpSync(server.dataDir, to, { recursive: true });
		return told;
	} finally {
		await server.stop();
	}
}
