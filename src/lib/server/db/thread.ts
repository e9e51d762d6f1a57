import SQLite from 'better-sqlite3';
import { parentPort, workerData } from 'node:worker_threads';
import { isStale } from './stale.ts';
import { durable } from './pragmas.ts';
import { runner } from './run.ts';
import type { Answered, Asked, Numbered } from './writer.ts';

const client = new SQLite(workerData as string, { timeout: 5000 });
durable(client);
const run = runner(client);
const texts: string[] = [];

parentPort!.on('message', ({ id, news, statements }: Asked) => {
	texts.push(...news);
	const answer: Answered = { id };
	try {
		const all: Numbered[] = typeof statements === 'string' ? JSON.parse(statements) : statements;
		run(all.map(([text, strict, ...params]) => ({ text: texts[text]!, strict, params })));
	} catch (error) {
		const { message, code } = error as Error & { code?: string };
		answer.error = { message, code, stale: isStale(error) };
		// What could not even be taken back would hold the next commits in it: a new thread begins anew.
		if (client.inTransaction) throw error;
	}
	parentPort!.postMessage(answer);
});
