import { and, eq, isNotNull } from 'drizzle-orm';
import { isRefusal, refuse, type Refusal } from '#lib/domain/refusal.ts';
import { loadWords, type Locale } from '#lib/words/index.ts';
import type { App } from '../app.ts';
import { draftClauses } from '../charters/versions.ts';
import type { Write } from '../db/index.ts';
import { hashOf } from '../meetings/log.ts';
import { openMeeting } from '../meetings/open.ts';
import { guestPerson, join } from '../meetings/people.ts';
import { deleteTeam } from '../teams.ts';
import type { Member } from '../who.ts';
import { guestKinds, refOf } from './turns.ts';

/**
 * A practice is a copy in a hidden team of its own: nothing that counts for a team can find it, and
 * taking the team away takes all of it. One for each meeting and person who practises.
 */
export async function beginPractice(
	app: App,
	meeting: string,
	by: Member,
	locale: Locale
): Promise<{ practice: string } | Refusal> {
	const known = await practiceOf(app, meeting, by.user);
	if (known) return { practice: known };
	const { query, tables } = app.db;
	const { meetings: m, teams: t, charters: c } = tables;
	const [row] = await query
		.select({ plan: m, team: t.name, charter: c.title })
		.from(m)
		.innerJoin(t, eq(t.id, m.team))
		.innerJoin(c, eq(c.id, m.charter))
		.where(eq(m.id, meeting));
	if (!row) return refuse('unknown-meeting');
	if (row.plan.state !== 'planned' || row.plan.rehearses !== null) return refuse('already-open');
	const x = idsFor(meeting, by.user);
	try {
		await app.db.commit(await copyOf(app, { ...row, by: by.user, x }));
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
	const practice = x('meeting');
	const opened = await openMeeting(app, practice, by);
	if (isRefusal(opened)) return opened;
	await seatGuests(app, practice, locale);
	app.practices.set(practice, app.now());
	return { practice };
}

/** The person's practice of a meeting, while there is one. */
export async function practiceOf({ db: { query, tables } }: App, meeting: string, user: string) {
	const { meetings: m } = tables;
	const id = idsFor(meeting, user)('meeting');
	const [row] = await query
		.select({ id: m.id })
		.from(m)
		.where(and(eq(m.id, id), isNotNull(m.rehearses)));
	return row?.id ?? null;
}

/** Gone whole, with every word. Answers with the meeting that was practised; null when this is no practice. */
export async function endPractice(app: App, practice: string): Promise<string | null> {
	const { query, tables } = app.db;
	const { meetings: m } = tables;
	const [row] = await query
		.select({ team: m.team, rehearses: m.rehearses })
		.from(m)
		.where(and(eq(m.id, practice), isNotNull(m.rehearses)));
	app.practices.delete(practice);
	app.seats.delete(practice);
	if (!row) return null;
	await deleteTeam(app, row.team);
	return row.rehearses;
}

type Ids = (of: string) => string;

/** Ids of a copy come from what they copy: begun twice at once it is one. */
const idsFor =
	(meeting: string, user: string): Ids =>
	(of) =>
		hashOf(['practice', meeting, user, of]).slice(0, 22);

async function seatGuests(app: App, practice: string, locale: Locale) {
	const { practice: words } = await loadWords(locale, ['practice']);
	const { meetingCustomers: mc } = app.db.tables;
	const customers = await app.db.query.select().from(mc).where(eq(mc.meeting, practice));
	for (const [at, kind] of guestKinds.entries()) {
		const customer = customers[at % customers.length]?.customer ?? null;
		const guest = guestPerson(kind, words[kind].name, customer, refOf(kind, locale));
		await join(app, practice, guest);
	}
}

type Tables = App['db']['tables'];
type Copied = {
	plan: Tables['meetings']['$inferSelect'];
	team: string;
	charter: string;
	by: string;
	x: Ids;
};

async function copyOf(app: App, { plan, team, charter, by, x }: Copied): Promise<Write[]> {
	const { query, tables: t } = app.db;
	const at = app.now();
	const clauses = await draftClauses(app.db, plan.charter);
	const customers = await query
		.select({ id: t.customers.id, name: t.customers.name })
		.from(t.meetingCustomers)
		.innerJoin(t.customers, eq(t.customers.id, t.meetingCustomers.customer))
		.where(eq(t.meetingCustomers.meeting, plan.id));
	return [
		query.insert(t.teams).values({ id: x('team'), name: team, createdAt: at }),
		query
			.insert(t.memberships)
			.values({ team: x('team'), user: by, role: 'facilitator', createdAt: at }),
		query
			.insert(t.charters)
			.values({ id: x('charter'), team: x('team'), title: charter, createdAt: at }),
		...clauses.map(({ id, section, text, origin, measures }, position) =>
			query.insert(t.clauses).values({
				id: x(id),
				charter: x('charter'),
				section,
				position,
				text,
				origin,
				measures: measures && x(measures),
				rev: 1,
				updatedAt: at
			})
		),
		query.insert(t.meetings).values({
			...plan,
			id: x('meeting'),
			team: x('team'),
			charter: x('charter'),
			facilitator: by,
			standIn: null,
			code: null,
			roomToken: null,
			clockHash: null,
			ref: null,
			rehearses: plan.id,
			createdAt: at
		}),
		...customers.flatMap(({ id, name }) => [
			query.insert(t.customers).values({ id: x(id), team: x('team'), name, createdAt: at }),
			query.insert(t.meetingCustomers).values({ meeting: x('meeting'), customer: x(id) })
		])
	];
}
