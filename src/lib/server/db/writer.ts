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
			const one = waiting.get(id)!;
			waiting.delete(id);
			if (!waiting.size) made.unref();
			if (error) one.fail(faultOf(error));
			else one.done();
		});
		made.on('error', (error) => lost(error));
		return made;
	};
	/** Whoever was written for when it fell is told that nothing is known; a new one begins with the next commit. */
	const lost = (error: unknown) => {
		worker = undefined;
		known.clear();
		for (const [id, { fail }] of waiting) {
			waiting.delete(id);
			fail(error);
		}
	};
	return {
		write(statements: Statement[]): Promise<void> {
			const running = (worker ??= start());
			const news: string[] = [];
			const numbered = statements.map(({ text, strict, params }): Numbered => {
				const number = known.get(text) ?? known.size;
				if (number === known.size) {
					known.set(text, number);
					news.push(text);
				}
				return [number, strict, ...params];
			});
			const plain = statements.every(({ params }) => params.every(isPlain));
			const sent = plain ? JSON.stringify(numbered) : numbered;
			return new Promise((done, fail) => {
				waiting.set(++last, { done, fail });
				running.ref();
				running.postMessage({ id: last, news, statements: sent } satisfies Asked);
			});
		},
		async close() {
			await worker?.terminate();
		}
	};
}

const isPlain = (param: unknown) => typeof param !== 'object' || param === null;

function faultOf({ message, code, stale }: NonNullable<Answered['error']>) {
	if (stale) return new Stale(message);
	return code?.startsWith('SQLITE') ? new SQLite.SqliteError(message, code) : new Error(message);
}
