import { asc, desc, eq, isNull } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { App } from './app.ts';

type Line = App['db']['tables']['activity']['$inferSelect'];
type Seal = App['db']['tables']['activitySeals']['$inferSelect'];

const AT_ONCE = 500;
const hash = (...parts: string[]) =>
	createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

const headOf = ({ id, team, by, at, type }: Line) => hash(id, team, by ?? '', at, type);
const tied = (before: string, { head, body }: Pick<Seal, 'head' | 'body'>) =>
	hash(before, head, body);

/**
 * Ties each new line of the activity to the one before it. Apart from the commits that write the lines, so
 * that teams never wait for each other's; a line stands untied for a few seconds.
 */
export async function sealActivity(app: App): Promise<void> {
	const { query, tables } = app.db;
	const { activity: a, activitySeals: s } = tables;
	const rows = await query
		.select({ line: a })
		.from(a)
		.leftJoin(s, eq(s.line, a.id))
		.where(isNull(s.line))
		.orderBy(asc(a.at), asc(a.id))
		.limit(AT_ONCE);
	const lines = rows.map(({ line }) => line);
	for (const team of new Set(lines.map((line) => line.team)))
		await sealTeam(
			app,
			team,
			lines.filter((line) => line.team === team)
		);
	if (rows.length === AT_ONCE) await sealActivity(app);
}

async function sealTeam(app: App, team: string, lines: Line[]) {
	const { query, tables } = app.db;
	const { activitySeals: s } = tables;
	const [last] = await query
		.select()
		.from(s)
		.where(eq(s.team, team))
		.orderBy(desc(s.number))
		.limit(1);
	let [number, chain] = [last?.number ?? 0, last?.chain ?? ''];
	const seals = lines.map((line) => {
		const parts = { head: headOf(line), body: hash(line.body) };
		chain = tied(chain, parts);
		return { team, number: ++number, line: line.id, ...parts, chain };
	});
	try {
		await app.db.commit(seals.map((seal) => query.insert(s).values(seal)));
	} catch (error) {
		// Another process was quicker, or the team is gone: what is left is tied the next time.
		if (!app.db.isDuplicate(error)) app.log.warn({ error, team }, 'the activity waits to be tied');
	}
}

/** Lines that were changed, taken out or slipped in since they were tied. */
export async function sealFaults(app: App, team: string): Promise<string[]> {
	const { query, tables } = app.db;
	const { activity: a, activitySeals: s } = tables;
	const seals = await query.select().from(s).where(eq(s.team, team)).orderBy(asc(s.number));
	const lines = await query.select().from(a).where(eq(a.team, team));
	const byId = new Map(lines.map((line) => [line.id, line]));
	const known = seals.flatMap(({ line }) => byId.get(line) ?? []);
	const [erased, letGo] = [erasedIn(known), letGoIn(known)];
	const faults: string[] = [];
	let before = '';
	for (const [index, seal] of seals.entries()) {
		const say = (what: string) =>
			faults.push(`team ${team}: line ${index + 1} of the activity ${what}`);
		const line = byId.get(seal.line);
		if (seal.number !== index + 1 || seal.chain !== tied(before, seal))
			say('is not tied as it was');
		else if (!line) {
			if (!letGo.some(([from, to]) => from <= seal.number && seal.number <= to))
				say('was taken out');
		} else if (headOf(line) !== seal.head) say('was changed');
		else if (hash(line.body) !== seal.body && !erased.has(line.id)) say('was changed');
		before = seal.chain;
	}
	return faults;
}

/** An erasure says itself which lines it had to touch. */
const erasedIn = (lines: Line[]) =>
	new Set(
		lines
			.filter(({ type }) => type === 'person erased')
			.flatMap(({ body }) => (JSON.parse(body) as { lines: string[] }).lines)
	);

/** And what was kept as long as the team wanted it says which numbers went. */
const letGoIn = (lines: Line[]) =>
	lines
		.filter(({ type }) => type === 'lines let go')
		.flatMap(({ body }) => (JSON.parse(body) as { numbers: [number, number][] }).numbers);

/** The lines of a team in which one of these stands. */
export async function linesWith(app: App, team: string, said: string[]): Promise<string[]> {
	const { activity: a } = app.db.tables;
	const rows = await app.db.query
		.select({ id: a.id, body: a.body })
		.from(a)
		.where(eq(a.team, team));
	return rows.filter(({ body }) => said.some((one) => body.includes(one))).map(({ id }) => id);
}
