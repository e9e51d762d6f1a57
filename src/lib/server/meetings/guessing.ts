import { and, between, count, eq, like, lt, or } from 'drizzle-orm';
import type { App } from '../app.ts';
import { hashToken, newId } from '../tokens.ts';

const MINUTES = 10;
const BUSY_PER_MINUTE = 100;
const KEEP_HOURS = 24;

/** One household, one phone company, one room: of IPv6 the first half, of IPv4 all of it. */
export function addressKey(address: string) {
	const plain = bare(address).replace(/^::ffff:/i, '');
	if (!plain.includes(':')) return plain;
	const [head = '', tail] = plain.split('::');
	const groups = head.split(':').filter(Boolean);
	const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
	const zeros = Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0');
	const full = tail === undefined ? groups : [...groups, ...zeros, ...rest];
	return `${full
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':')}::/64`;
}

/** Some proxies add the port, and some say it of an address in brackets. */
const bare = (address: string) =>
	/^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^([\d.]+):\d+$/, '$1');

type Kind = 'code' | 'password';

/** With the account it was tried on, where it was one. */
export async function noteFailure(app: App, kind: Kind, address: string, account?: string) {
	const { query, tables } = app.db;
	const at = app.now();
	const row = { id: newId(), kind, address: keyOf(address, account), at };
	await app.db.commit([
		query.insert(tables.failures).values(row),
		query.delete(tables.failures).where(lt(tables.failures.at, ago(at, KEEP_HOURS * 60)))
	]);
}

/** No table of failures tells who has an account. */
const keyOf = (address: string, account?: string) =>
	account === undefined
		? addressKey(address)
		: `${addressKey(address)} ${hashToken(account).slice(0, 16)}`;

const ago = (at: string, minutes: number) =>
	new Date(Date.parse(at) - minutes * 60_000).toISOString();

/** What a clock that went ahead wrote down does not count for longer: it lies in the future. */
const within = ({ now, db }: App, minutes: number) =>
	between(db.tables.failures.at, ago(now(), minutes), now());

/** From an address, on one account or on whatever it was tried. */
export async function failuresOf(app: App, kind: Kind, address: string, account?: string) {
	const { query, tables } = app.db;
	const { failures: f } = tables;
	const key = keyOf(address, account);
	const from =
		account === undefined
			? or(eq(f.address, key), like(f.address, `${key} %`))
			: eq(f.address, key);
	const [row] = await query
		.select({ n: count() })
		.from(f)
		.where(and(eq(f.kind, kind), from, within(app, MINUTES)));
	return row?.n ?? 0;
}

/**
 * Decision 9: nobody is refused. While an address guesses (or the whole server is being guessed at and
 * the address is new to the meeting), a right code leads to the lobby and a wrong one looks the same.
 */
export async function isGuessing(app: App, address: string, meeting?: string) {
	const { query, tables } = app.db;
	const { failures: f } = tables;
	if ((await failuresOf(app, 'code', address)) >= app.config.limits.joinFailsPerIp) return true;
	const [all] = await query
		.select({ n: count() })
		.from(f)
		.where(and(eq(f.kind, 'code'), within(app, 1)));
	return (
		(all?.n ?? 0) > BUSY_PER_MINUTE && !(meeting && app.met.get(meeting)?.has(addressKey(address)))
	);
}

/** An address from which somebody came in properly is not new any more. */
export function noteMet(app: App, meeting: string, address: string) {
	const key = addressKey(address);
	if (app.met.get(meeting)?.has(key)) return;
	noteMetHere(app, meeting, key);
	app.others.tell({ word: 'met', meeting, address: key });
}

export function noteMetHere(app: App, meeting: string, key: string) {
	const met = app.met.get(meeting) ?? new Set<string>();
	app.met.set(meeting, met.add(key));
}
