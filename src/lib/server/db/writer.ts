import SQLite from 'better-sqlite3';
import { Worker } from 'node:worker_threads';
import { Stale } from './stale.ts';
import type { Statement } from './run.ts';

/** What the thread is asked. SQL that it knows comes as its number; JSON, because text is copied faster than a tree. */
export type Asked = { id: number; news: string[]; statements: string | Numbered[] };
export type Numbered = [text: number, strict: boolean, ...params: unknown[]];
/** What it answers. */
export type Answered = { id: number; error?: { message: string; code?: string; stale: boolean } };

type Waiting = { done(): void; fail(error: unknown): void };

/** From the folder of the product, where the migrations are looked for as well: a bundle moves, this does not. */
const thread = './src/lib/server/db/thread.ts';

/**
 * Commits in a thread of its own: while one waits for the disk, the sockets are served, and what they
 * bring meanwhile is the next commit. In the order in which they were asked for.
 */
export function openWriter(file: string) {
	const waiting = new Map<number, Waiting>();
	const known = new Map<string, number>();
	let worker: Worker | undefined;
	let last = 0;

	const start = () => {
		const made = new Worker(thread, { workerData: file });
		made.unref();
		made.on('message', ({ id, error }: Answered) => {
			const one = waiting.get(id);
			waiting.delete(id);
			if (!waiting.size) made.unref();
			if (error) one?.fail(faultOf(error));
			else one?.done();
		});
		made.on('error', (error) => lost(made, error));
		made.on('exit', (code) => lost(made, new Error(`the writer ended with ${code}`)));
		return made;
	};
	/** Whoever was written for when it fell is told that nothing is known; a new one begins with the next commit. */
	const lost = (one: Worker, error: unknown) => {
		if (one !== worker) return;
		worker = undefined;
		known.clear();
		for (const [id, { fail }] of waiting) {
			waiting.delete(id);
			fail(error);
		}
	};
	return {
		async write(statements: Statement[]): Promise<void> {
			const running = (worker ??= start());
			const news = new Map<string, number>();
			const numberOf = (text: string) => {
				const number = known.get(text) ?? news.get(text) ?? known.size + news.size;
				if (!known.has(text)) news.set(text, number);
				return number;
			};
			const numbered = statements.map(({ text, strict, params }): Numbered => [
				numberOf(text),
				strict,
				...params
			]);
			const plain = statements.every(({ params }) => params.every(isPlain));
			const id = ++last;
			running.postMessage({
				...{ id, news: [...news.keys()] },
				statements: plain ? JSON.stringify(numbered) : numbered
			} satisfies Asked);
			// Only what has left is known over there.
			for (const [text, number] of news) known.set(text, number);
			running.ref();
			return new Promise((done, fail) => waiting.set(id, { done, fail }));
		},
		async close() {
			const running = worker;
			worker = undefined;
			await running?.terminate();
		}
	};
}

const isPlain = (param: unknown) => typeof param !== 'object' || param === null;

function faultOf({ message, code, stale }: NonNullable<Answered['error']>) {
	if (stale) return new Stale(message);
	return code?.startsWith('SQLITE') ? new SQLite.SqliteError(message, code) : new Error(message);
}
