import { eq } from 'drizzle-orm';
import type { Actor, AnyCommand, Command } from '#lib/domain/meeting/commands.ts';
import { defaultAgenda } from '#lib/domain/meeting/agenda.ts';
import { createApp, type App } from '#lib/server/app.ts';
import { readConfig } from '#lib/server/config.ts';
import type { Database } from '#lib/server/db/index.ts';
import { openMeeting } from '#lib/server/meetings/open.ts';
import { guestPerson, join } from '#lib/server/meetings/people.ts';
import { perform, type Outcome } from '#lib/server/meetings/perform.ts';
import { hashToken } from '#lib/server/tokens.ts';

export const dana: Actor = { person: 'dana', side: 'facilitator' };
export const maria: Actor = { person: 'maria', side: 'customer' };
export const aisha: Actor = { person: 'aisha', side: 'customer' };

export const appOn = (db: Database, now?: () => string): App =>
	createApp({
		db,
		config: readConfig({ LOG_LEVEL: 'silent', DATA_DIR: '/nowhere' }),
		secret: 'a secret of thirty-two characters.',
		now
	});

/** The one small world: a team with a charter of two clauses, a customer, and a planned meeting `m`. */
export async function furnish({ db }: App, meetings = ['m']) {
	const { query: q, tables: t } = db;
	const at = '2026-04-01T08:00:00.000Z';
	const moment = new Date(at);
	const account = (id: string, name: string) => ({
		id,
		name,
		email: `${id}@example.org`,
		emailVerified: true,
		createdAt: moment,
		updatedAt: moment
	});
	const clause = (id: string, text: string, position: number) => ({
		id,
		charter: 'charter',
		section: 'expectations',
		position,
		text,
		origin: 'assumed' as const,
		rev: 1,
		updatedAt: at
	});
	const meeting = (id: string) => ({
		id,
		team: 'team',
		charter: 'charter',
		title: 'Lopez Bakery meets us',
		objective: 'Learn what Lopez Bakery expects.',
		startsAt: '2026-04-14T08:00:00.000Z',
		zone: 'Europe/Berlin',
		agenda: JSON.stringify(defaultAgenda),
		facilitator: 'dana',
		standIn: 'tom',
		names: 'names' as const,
		showing: 'chosen' as const,
		state: 'planned' as const,
		epoch: 1,
		createdAt: at
	});
	await db.commit([
		q.insert(t.user).values([account('dana', 'Dana'), account('tom', 'Tom')]),
		q.insert(t.teams).values({ id: 'team', name: 'Customer Service', createdAt: at }),
		q.insert(t.memberships).values([
			{ team: 'team', user: 'dana', role: 'owner', createdAt: at },
			{ team: 'team', user: 'tom', role: 'member', createdAt: at }
		]),
		q
			.insert(t.customers)
			.values({ id: 'lopez', team: 'team', name: 'Lopez Bakery', createdAt: at }),
		q
			.insert(t.charters)
			.values({ id: 'charter', team: 'team', title: 'Our charter', createdAt: at }),
		q
			.insert(t.clauses)
			.values([
				clause('calls', 'We answer your call within 60 seconds.', 0),
				clause('pass', 'We pass you to the right department.', 1)
			]),
		...meetings.flatMap((id) => [
			q.insert(t.meetings).values(meeting(id)),
			q.insert(t.meetingCustomers).values({ meeting: id, customer: 'lopez' })
		])
	]);
}

/** Opened, started, announced, with Dana, Maria and Aisha in it. */
export async function startedMeeting(app: App, id = 'm') {
	await openMeeting(app, id, { user: 'dana', name: 'Dana', email: '', session: 's' });
	for (const [guest, name] of [
		['maria', 'Maria'],
		['aisha', 'Aisha']
	] as const) {
		await join(app, id, guestPerson(guest, name, 'lopez', null));
	}
	await tell(app, id, { type: 'startMeeting', announce: true }, dana);
}

let told = 0;
export const tell = (
	app: App,
	meeting: string,
	command: AnyCommand,
	actor: Actor,
	id = `t${++told}`
): Promise<Outcome> => perform(app, meeting, { id, command }, actor);

export const says = (comment: string, words: string, clause = 'calls'): Command => ({
	type: 'addComment',
	comment,
	clause,
	section: null,
	quote: null,
	verb: 'change',
	words,
	lang: null,
	unsigned: false,
	behalf: null
});

/** Makes a meeting a played one. */
export const withClock = ({ db }: App, meeting: string, key: string) =>
	db.commit([
		db.query
			.update(db.tables.meetings)
			.set({ clockHash: hashToken(key) })
			.where(eq(db.tables.meetings.id, meeting))
	]);
