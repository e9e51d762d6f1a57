import { hashPassword } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import type { App } from '../app.ts';
import { userBy } from '../accounts.ts';
import { CannotStart } from '../config.ts';
import type { Write } from '../db/index.ts';
import { hashToken, newId, newToken } from '../tokens.ts';
import { carriedTables, type Row } from './carried.ts';
import { readFile, type Person, type Read } from './read.ts';

export type Imported = {
	team: string;
	/** Accounts that were made, each with a password to hand over. */
	made: { email: string; password: string }[];
};

/** A team from a file: all of it in one commit, or nothing. Whoever has no account here gets one. */
export async function importTeam(app: App, text: string): Promise<Imported> {
	const { people } = await readFile(app, text);
	const others = await othersFor(app, people);
	const file = await readFile(app, renamed(text, others));
	if (await isHere(app, file.team)) throw new CannotStart('This team is here already.');
	const { writes, made } = await accountsFor(app, people, others);
	try {
		await app.db.commit([...writes, ...rowWrites(app, file)]);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
		throw new CannotStart('A part of this team is here already.', { cause: error });
	}
	return { team: file.team, made };
}

async function isHere({ db: { query, tables } }: App, team: string) {
	const { teams: t } = tables;
	return (await query.select({ id: t.id }).from(t).where(eq(t.id, team))).length > 0;
}

/** People who have an account here under another id. */
async function othersFor(app: App, people: Person[]) {
	const others = new Map<string, string>();
	const { user } = app.db.tables;
	for (const { id, email } of people) {
		const there = await userBy(app, email.toLowerCase());
		if (there && there.id !== id) others.set(id, there.id);
		if (there) continue;
		const [taken] = await app.db.query.select().from(user).where(eq(user.id, id));
		if (taken) throw new CannotStart(`Somebody else has the id of ${email} here.`);
	}
	return others;
}

/** Ids are long and random, and stand in logs as well: they are replaced wherever they are a whole string. */
const renamed = (text: string, others: Map<string, string>) =>
	[...others].reduce((all, [from, to]) => all.replaceAll(wholeIn(from), `$1${to}$1`), text);

/** Quoted plainly in a cell, or with a stroke inside a text that is JSON itself. */
const wholeIn = (id: string) => new RegExp(`(\\\\?")${id}\\1`, 'g');

async function accountsFor(app: App, people: Person[], others: Map<string, string>) {
	const { query, tables } = app.db;
	const writes: Write[] = [];
	const made: Imported['made'] = [];
	for (const { id, name, email } of people) {
		const address = email.toLowerCase();
		if (others.has(id) || (await userBy(app, address))) continue;
		const at = new Date(app.now());
		const password = newToken().slice(0, 20);
		const times = { createdAt: at, updatedAt: at };
		writes.push(
			query
				.insert(tables.user)
				.values({ id, name, email: address, emailVerified: false, ...times }),
			query.insert(tables.account).values({
				id: newId(),
				accountId: id,
				providerId: 'credential',
				userId: id,
				password: await hashPassword(password),
				...times
			})
		);
		made.push({ email: address, password });
	}
	return { writes, made };
}

const AT_ONCE = 100;

function rowWrites({ db: { query, tables } }: App, { rows }: Read): Write[] {
	return carriedTables.flatMap(([name, { without = [], renewed = [] }]) => {
		const empty = Object.fromEntries(without.map((key) => [key, null]));
		const all = (rows.get(name) ?? []).map((row) => ({
			...row,
			...empty,
			...Object.fromEntries(renewed.map((key) => [key, hashToken(newToken())]))
		}));
		const inserts = parts(all).map((some) =>
			query.insert(tables[name] as never).values(some as never)
		);
		return name === 'meetingEvents' ? [...inserts, ...commandWrites(query, tables, all)] : inserts;
	});
}

const parts = <T>(all: T[]): T[][] =>
	Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
		all.slice(at * AT_ONCE, (at + 1) * AT_ONCE)
	);

type Db = App['db'];

/** What a command said is gone, so one that is sent again is refused: its facts are here. */
function commandWrites(query: Db['query'], tables: Db['tables'], facts: Row[]): Write[] {
	const newest = new Map<string, { meeting: string; command: string; hash: string; seq: number }>();
	for (const { meeting, command, seq } of facts) {
		const key = `${meeting} ${command}`;
		const last = Math.max(Number(seq), newest.get(key)?.seq ?? 0);
		newest.set(key, { meeting: String(meeting), command: String(command), hash: '', seq: last });
	}
	return parts([...newest.values()]).map((some) =>
		query.insert(tables.meetingCommands).values(some)
	);
}
