import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createToken, createUser } from '#lib/server/accounts.ts';
import type { App } from '#lib/server/app.ts';
import { makeTeam } from '#lib/server/teams.ts';
import { newId } from '#lib/server/tokens.ts';
import { Server } from '../../e2e/server.ts';
import { pagesOf, type Page } from './pages.ts';
import { takeFrom, type Statement } from './recorded.ts';
import { bigTeam, type Size } from './team.ts';

export type Served = Awaited<ReturnType<typeof servedTeam>>;

const email = 'dana@example.org';

/** A built server with a team of some size on it, every statement of which is written down. */
export async function servedTeam(size: Size, { quiet = false } = {}) {
	const log = `${mkdtempSync(`${tmpdir()}/forthright-said-`)}/log`;
	const server = quiet ? new Server() : recorded(log);
	const [token, pages, name] = await server.beside(async (app) => {
		const user = await createUser(app, { name: 'Dana', email });
		const team = await bigTeam(app, user, 'big', size);
		const empty = newId();
		await makeTeam(app, { id: empty, name: 'Empty' }, user.id);
		const token = await createToken(app, email, 'pages');
		const pages = pagesOf(team, { promise: await promiseOf(app), empty });
		return [token, pages, team.team] as const;
	});
	return at(await server.start(), log, token, pages, name);
}

/** The same team where its database was copied to. */
export async function served({ token, pages, team }: Served, more: Record<string, string>) {
	const log = `${mkdtempSync(`${tmpdir()}/forthright-said-`)}/log`;
	return at(await recorded(log, more).start(), log, token, pages, team);
}

function recorded(log: string, more: Record<string, string> = {}) {
	const recorder = new URL('recorder.ts', import.meta.url).pathname;
	return new Server({ ...more, RECORD_TO: log, NODE_OPTIONS: `--import=${recorder}` });
}

function at(server: Server, log: string, token: string, pages: Page[], team: string) {
	const get = async (path: string) => {
		const headers = { authorization: `Bearer ${token}`, 'accept-language': 'en' };
		const answer = await fetch(server.url + path, { headers, redirect: 'manual' });
		return { status: answer.status, text: await answer.text() };
	};
	return {
		...{ server, token, pages, team, get },
		/** What a page asks of the database, once the server knows its way. */
		async asks(path: string): Promise<{ status: number; said: Statement[] }> {
			await get(path);
			takeFrom(log);
			const { status } = await get(path);
			return { status, said: takeFrom(log).filter(({ asked }) => asked === `GET ${path}`) };
		}
	};
}

async function promiseOf({ db: { query, tables } }: App) {
	const { promises: p } = tables;
	const [row] = await query.select({ id: p.id }).from(p).orderBy(p.at).limit(1);
	return row!.id;
}
