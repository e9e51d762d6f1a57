import { eq } from 'drizzle-orm';
import { isRefusal } from '#lib/domain/refusal.ts';
import { idsOf } from '#lib/script/ids.ts';
import { planOf } from '#lib/script/steps.ts';
import type { App } from '#lib/server/app.ts';
import type { Row, TableName } from '#lib/server/carry/carried.ts';
import { agreeDraft } from '#lib/server/charters/agree.ts';
import { changeClause, draftOf, isConflict } from '#lib/server/charters/draft.ts';
import { hold } from '#lib/server/example/held.ts';
import { rowsFor } from '#lib/server/example/rows.ts';
import { send } from '#lib/server/example/sent.ts';
import type { Story } from '#lib/server/example/story.ts';
import { openMeeting } from '#lib/server/meetings/open.ts';
import { insert, type Rows } from './rows.ts';
import { fullScript } from './script.ts';
import { stamp } from './stamp.ts';

export type Size = { meetings: number; comments: number; versions: number; customers: number };
export type Big = Awaited<ReturnType<typeof bigTeam>>;

/** What P10 speaks of. */
export const full: Size = { meetings: 300, comments: 60, versions: 50, customers: 500 };

const HELD = 3;

/**
 * A team after years of meetings, the same for the same name. Three of them are held as the worked example
 * is, through the door of every meeting; all others are stamped from the first two. `check` finds nothing.
 */
export async function bigTeam(
	app: App,
	user: { id: string; name: string },
	name: string,
	size: Size
) {
	const ids = idsOf(name);
	const script = fullScript(size.comments);
	const story: Story = { script, ids, plan: planOf(script, ids), team: ids('team'), user: user.id };
	const { team } = story;
	const charter = ids('charter', script.charter.id);
	const clock = ids('clock');
	await app.db.commit(rowsFor(app, story, clock));
	for (const act of story.plan.acts) await hold(app, story, act, clock);
	for (const sent of story.plan.after) await send(app, story, sent);
	const customers = await comeToKnow(app, story, size.customers);
	const shared = await sharedIds(app);
	const more = Array.from({ length: size.meetings - HELD }, (_, at) => at + 1);
	for (const [at, { id }] of script.meetings.slice(0, 2).entries()) {
		const numbers = more.filter((n) => n % 2 === at);
		await stamp(app, ids('meeting', id), { team, customers, shared }, numbers);
	}
	await agreeUpTo(app, { team, charter }, size.versions, user);
	const [held] = script.meetings;
	const { feedback, id } = held!;
	const comment = ids('comment', feedback[0]!.id);
	const coming = await planTwo(app, story, charter);
	return { team, charter, customers, ids, script, meeting: ids('meeting', id), comment, ...coming };
}

async function comeToKnow(app: App, { team, ids, script }: Story, count: number) {
	const known = script.customers.map(({ id }) => ids('customer', id));
	const more = Array.from({ length: count - known.length }, (_, n) => ids('customer', n));
	const at = '2025-01-02T08:00:00.000Z';
	const customers = more.map((id, n) => ({
		...{ id, team, name: `Customer ${n}`, ref: `c${n}`, createdAt: at }
	}));
	const contacts = more.map((customer, n) => ({
		...{ id: ids('contact', n), customer, name: `Person ${n}`, title: 'Buyer' },
		...{ email: `person-${n}@example.org`, createdAt: at }
	}));
	const encounters = more.map((customer, n) => ({
		...{ id: ids('encounter', n), customer, kind: 'call', words: `Called about ${n}.` },
		...{ by: 'Dana', at }
	}));
	await insert(app, rowsOf({ customers, contacts, encounters }));
	return [...known, ...more];
}

const rowsOf = (all: Partial<Record<TableName, Row[]>>): Rows =>
	new Map(Object.entries(all) as [TableName, Row[]][]);

/** What all meetings of a team are about, and so keeps its id. */
async function sharedIds({ db }: App) {
	const names: TableName[] = ['user', 'teams', 'charters', 'clauses', 'contacts', 'themes'];
	const rows = await Promise.all(
		names.map((name) => db.query.select().from(db.tables[name] as never))
	);
	return new Set((rows.flat() as { id: string }[]).map(({ id }) => id));
}

async function agreeUpTo(
	app: App,
	at: { team: string; charter: string },
	versions: number,
	user: { id: string; name: string }
) {
	const { charterVersions: v } = app.db.tables;
	const agreed = await app.db.query
		.select({ number: v.number })
		.from(v)
		.where(eq(v.charter, at.charter));
	for (let number = agreed.length + 1; number <= versions; number++) {
		const { clauses } = await draftOf(app, at.charter);
		const { id, rev, text } = clauses[number % clauses.length]!;
		const news = { rev, text: `${text.replace(/ \(\d+\)$/, '')} (${number})` };
		const changed = await changeClause(app, at.charter, id, news, user.id);
		if (isRefusal(changed) || isConflict(changed)) throw new Error('the draft was not changed');
		const said = { number, note: `Version ${number}.`, agreedBy: [user.name] };
		const done = await agreeDraft(app, at, said, { user: user.id, name: user.name });
		if (isRefusal(done)) throw new Error(`version ${number}: ${done.refused}`);
	}
}

/** One that is still to come, and one that is open. */
async function planTwo(app: App, { team, ids, user, script }: Story, charter: string) {
	const { query, tables } = app.db;
	const customer = ids('customer', script.customers[0]!.id);
	const [next, open] = [ids('meeting', 'next'), ids('meeting', 'open')];
	const agenda = JSON.stringify([{ stage: 'needs', minutes: 30 }]);
	const names = { names: 'names', showing: 'chosen', state: 'planned' } as const;
	const plan = {
		...names,
		...{ team, charter, title: 'The next one', objective: 'Learn what they expect.', agenda },
		...{ startsAt: '2030-04-14T08:00:00.000Z', zone: 'UTC', facilitator: user, epoch: 1 },
		createdAt: app.now()
	};
	await app.db.commit([
		query.insert(tables.meetings).values([
			{ id: next, ...plan },
			{ id: open, ...plan }
		]),
		query.insert(tables.meetingCustomers).values([
			{ meeting: next, customer },
			{ meeting: open, customer }
		])
	]);
	const who = { user, name: 'Dana', email: '', session: '' };
	const refused = await openMeeting(app, open, who);
	if (isRefusal(refused)) throw new Error(`it does not open: ${refused.refused}`);
	return { next, open };
}
