/** Loaded before a server: writes down every statement it sends, with the request that asked for it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { appendFileSync } from 'node:fs';
import { Server, type IncomingMessage } from 'node:http';
import SQLite from 'better-sqlite3';
import pg from 'pg';
import type { Statement } from './recorded.ts';

const file = process.env.RECORD_TO!;
const request = new AsyncLocalStorage<string>();
const pooled = new AsyncLocalStorage<true>();

const emit = Server.prototype.emit;
Server.prototype.emit = function (this: Server, event: string, ...given: unknown[]) {
	const pass = () => emit.call(this, event, ...given);
	if (event !== 'request') return pass();
	const { method, url } = given[0] as IncomingMessage;
	return request.run(`${method} ${url}`, pass);
} as typeof emit;

function note(sql: string, params: unknown[], rows: number) {
	const asked = request.getStore() ?? null;
	appendFileSync(file, `${JSON.stringify({ asked, sql, params, rows } satisfies Statement)}\n`);
}

const probe = new SQLite(':memory:');
const prepared = Object.getPrototypeOf(probe.prepare('select 1')) as Record<string, Run>;
probe.close();
type Run = (this: SQLite.Statement, ...params: unknown[]) => unknown;
for (const name of ['all', 'get', 'run'] as const) {
	const run = prepared[name]!;
	prepared[name] = function (...params) {
		const answer = run.apply(this, params);
		note(this.source, params, Array.isArray(answer) && name === 'all' ? answer.length : 1);
		return answer;
	};
}

type Query = (this: unknown, what: string | { text: string }, ...more: unknown[]) => unknown;
function wrap(
	prototype: { query: unknown },
	within: <T>(run: () => T) => T,
	hidden: () => boolean
) {
	const query = prototype.query as Query;
	prototype.query = function (this: unknown, what: string | { text: string }, ...more: unknown[]) {
		const answer = within(() => query.call(this, what, ...more));
		const params = Array.isArray(more[0]) ? more[0] : [];
		const text = typeof what === 'string' ? what : what.text;
		if (hidden() || !(answer instanceof Promise)) return answer;
		return answer.then((told: { rows?: unknown[] }) => {
			note(text, params, told.rows?.length ?? 0);
			return told;
		});
	};
}
// What a pool asks in somebody's name it may send later, from nowhere.
wrap(
	pg.Pool.prototype,
	(run) => pooled.run(true, run),
	() => false
);
wrap(
	pg.Client.prototype,
	(run) => run(),
	() => pooled.getStore() === true
);
