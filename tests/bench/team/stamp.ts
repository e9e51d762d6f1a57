import { eq, like, type Column, type SQL } from 'drizzle-orm';
import type { App } from '#lib/server/app.ts';
import type { Row, TableName } from '#lib/server/carry/carried.ts';
import { insert, type Rows } from './rows.ts';

/** Of one meeting; the parents of their rows first. */
const ofMeeting = [
	...(['meetings', 'meetingCustomers', 'meetingEvents', 'meetingCommands', 'people'] as const),
	...(['comments', 'promises', 'climates', 'themeComments', 'themeSubjects'] as const)
];
const ofTeam = ['themeMoves', 'activity'] as const;
const DAY_MS = 86_400_000;
const TOGETHER = 25;

type Team = { team: string; customers: string[]; shared: Set<string> };

/**
 * More meetings like one that was held: each with its log, what the log left behind for reading and what
 * people made of it, under ids of their own, a day earlier each, with the next of the team's customers.
 */
export async function stamp(app: App, meeting: string, team: Team, numbers: number[]) {
	const text = JSON.stringify(await rowsOf(app, meeting));
	const theirs = customersIn(text, team.customers);
	for (let at = 0; at < numbers.length; at += TOGETHER) {
		const made: Rows = new Map();
		for (const n of numbers.slice(at, at + TOGETHER))
			for (const [name, rows] of JSON.parse(stamped(text, n, team, theirs)) as [TableName, Row[]][])
				made.set(name, [...(made.get(name) ?? []), ...rows.map((row) => own(name, row, n))]);
		await number(app, team.team, made.get('themeMoves') ?? []);
		await insert(app, made);
	}
}

async function rowsOf({ db }: App, meeting: string) {
	const column = (name: TableName, key: string) =>
		(db.tables[name] as unknown as Record<string, Column>)[key]!;
	const all = async (name: TableName, where: SQL) =>
		[
			name,
			await db.query
				.select()
				.from(db.tables[name] as never)
				.where(where)
		] as const;
	const own = ofMeeting.map((name) =>
		all(name, eq(column(name, name === 'meetings' ? 'id' : 'meeting'), meeting))
	);
	const told = ofTeam.map((name) => all(name, like(column(name, 'body'), `%${meeting}%`)));
	return Promise.all([...own, ...told]);
}

const customersIn = (text: string, all: string[]) => all.filter((one) => text.includes(one));

function stamped(text: string, n: number, { customers, shared }: Team, theirs: string[]) {
	const other = new Map(
		theirs.map((one) => [one, customers[(customers.indexOf(one) + n) % customers.length]!])
	);
	const own = n.toString(16).padStart(8, '0');
	return text
		.replace(/[0-9a-f]{32}/g, (id) => {
			if (other.has(id)) return other.get(id)!;
			return shared.has(id) ? id : own + id.slice(8);
		})
		.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (at) =>
			new Date(Date.parse(at) - n * DAY_MS).toISOString()
		)
		.replace(/([Cc]ase )0-/g, `$1${n}-`);
}

function own(name: TableName, row: Row, n: number): Row {
	if (name === 'meetings') return { ...row, code: null, roomToken: null, title: `Meeting ${n}` };
	return ofTeam.some((one) => one === name) ? { ...row, id: `${n}-${row.id}`.slice(0, 43) } : row;
}

/** The history of a team's themes has no holes. */
async function number({ db }: App, team: string, moves: Row[]) {
	const { themeMoves: m } = db.tables;
	const before = await db.query.select({ n: m.number }).from(m).where(eq(m.team, team));
	let next = Math.max(0, ...before.map((one) => one.n));
	for (const move of moves) move.number = ++next;
}
