import { and, eq, isNull } from 'drizzle-orm';
import { defaultAgenda } from '#lib/domain/meeting/agenda.ts';
import type { Command } from '#lib/domain/meeting/commands.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { createUser } from '#lib/server/accounts.ts';
import type { App } from '#lib/server/app.ts';
import { loadExample } from '#lib/server/example.ts';
import { joinAsGuest } from '#lib/server/meetings/join.ts';
import { openMeeting } from '#lib/server/meetings/open.ts';
import { takeSeat } from '#lib/server/meetings/people.ts';
import { perform } from '#lib/server/meetings/perform.ts';
import { exchangeScreenLink, makeScreenLink } from '#lib/server/meetings/screens.ts';
import type { Role } from '#lib/server/who.ts';
import { hashToken, newId, newLinkToken, newToken } from '#lib/server/tokens.ts';
import { outsideThings, outsideWrites } from './outside.ts';

/** Ids and keys of one team's things, by the names the tables of this test use. */
export type Things = Record<string, string>;
export type Person = { id: string; name: string; email: string; password: string };
export type House = Awaited<ReturnType<typeof furnish>>;

const later = '2099-01-01T00:00:00.000Z';

/** A team with at least one of everything a page, a form or an order can name. */
export async function furnish(app: App, mark: string) {
	const { query, tables: t, commit } = app.db;
	const owner = await person(app, `${mark} owner`);
	const team = await loadExample(app, owner.id);
	const at = app.now();
	const by = owner.id;

	const [charter] = await query.select().from(t.charters).where(eq(t.charters.team, team));
	const clauses = await query
		.select()
		.from(t.clauses)
		.where(and(eq(t.clauses.charter, charter!.id), isNull(t.clauses.retiredAt)));
	const measure = clauses.find((one) => one.section === 'measures') ?? clauses[0]!;
	const clause = clauses.find((one) => one.section === 'expectations')!;
	const [customer] = await query.select().from(t.customers).where(eq(t.customers.team, team));
	const [closed] = await query.select().from(t.meetings).where(eq(t.meetings.team, team));
	const [theme, other] = await query
		.select()
		.from(t.themes)
		.where(and(eq(t.themes.team, team), isNull(t.themes.goneAt)));
	const [move] = await query.select().from(t.themeMoves).where(eq(t.themeMoves.team, team));
	const [promise] = await query.select().from(t.promises).where(eq(t.promises.team, team));
	const [told, cried] = await query
		.select()
		.from(t.comments)
		.where(eq(t.comments.meeting, closed!.id));
	const [guest] = await query
		.select()
		.from(t.people)
		.where(and(eq(t.people.meeting, closed!.id), eq(t.people.side, 'customer')));

	const fresh = (...names: string[]) => Object.fromEntries(names.map((name) => [name, newId()]));
	const ids = fresh('contact', 'planned', 'meeting', 'slot', 'letter', 'handover', 'expectation');
	const more = fresh(
		'encounter',
		'hearer',
		'invite',
		'report',
		'verdict',
		'webhook',
		'photo',
		'delivery',
		'key',
		'moment',
		'decision',
		'litmus',
		...['coming', 'step', 'playbook', 'lost', 'left', 'review', 'lossCall', 'lossIssue'],
		...['date', 'personNote']
	);
	const keys = Object.fromEntries(
		['y', 'r', 'told', 'i', 'l', 'inviteKey'].map((name) => [name, newLinkToken(32)])
	);
	const secrets = { calendar: newToken(), program: newToken() };
	const outside = outsideThings();
	const things: Things = { ...ids, ...more, ...keys, ...secrets, ...outside };
	const named = things;
	const id = (name: string) => named[name]!;

	const meeting = (name: string) => ({
		...{ id: id(name), team, charter: charter!.id, title: `${mark} ${name}`, objective: mark },
		...{ startsAt: '2030-04-14T10:00:00.000Z', zone: 'Europe/Berlin', facilitator: by },
		...{ agenda: JSON.stringify(defaultAgenda), names: 'names' as const, createdAt: at },
		...{ showing: 'chosen' as const, state: 'planned' as const, epoch: 1 }
	});
	const [training] = await query
		.select()
		.from(t.trainings)
		.where(eq(t.trainings.charter, charter!.id));
	const [wave] = await query.select().from(t.waves).where(eq(t.waves.charter, charter!.id));
	const [followUp] = await query.select().from(t.followUps).where(eq(t.followUps.team, team));
	const task = followUp?.id ?? newId();
	await commit([
		query.update(t.teams).set({ name: mark }).where(eq(t.teams.id, team)),
		query.update(t.charters).set({ title: mark }).where(eq(t.charters.id, charter!.id)),
		query.update(t.customers).set({ name: mark }).where(eq(t.customers.id, customer!.id)),
		query.update(t.themes).set({ label: mark }).where(eq(t.themes.id, theme!.id)),
		query.insert(t.contacts).values({
			...{ id: id('contact'), customer: customer!.id, name: mark, title: 'Baker', createdAt: at },
			email: 'maria@example.org'
		}),
		query.insert(t.encounters).values({
			...{ id: id('encounter'), customer: customer!.id, kind: 'call', words: mark, by, at }
		}),
		query.insert(t.meetings).values([meeting('planned'), meeting('meeting')]),
		query.insert(t.meetingCustomers).values([
			{ meeting: id('planned'), customer: customer!.id },
			{ meeting: id('meeting'), customer: customer!.id }
		]),
		query.insert(t.slots).values({ id: id('slot'), meeting: id('planned'), startsAt: later }),
		query.insert(t.personalLinks).values({
			...{ tokenHash: hashToken(id('i')), meeting: id('planned'), contact: id('contact') },
			createdAt: at
		}),
		query.insert(t.invitations).values({
			...{ id: newId(), meeting: id('planned'), contact: id('contact'), askedBy: by, askedAt: at },
			sequence: 0
		}),
		query.update(t.promises).set({ holder: by }).where(eq(t.promises.id, promise!.id)),
		query.insert(t.promiseLetters).values({
			...{ id: id('letter'), team, contact: id('contact'), kind: 'slips', source: promise!.id },
			...{ locale: 'en', subject: mark, text: mark, because: 'slips', at, state: 'draft' }
		}),
		query.insert(t.expectations).values({
			...{
				id: id('expectation'),
				team,
				customer: customer!.id,
				words: mark,
				origin: 'joint',
				by,
				at
			}
		}),
		query
			.insert(t.followUps)
			.values({
				...{ id: task, team, charter: charter!.id, version: 1, due: '2030-01-01' },
				...{ sequence: 0, at }
			})
			.onConflictDoNothing(),
		query.insert(t.hearers).values({
			...{ id: id('hearer'), team, kind: 'staff', name: mark, email: 'tom@example.org', by, at }
		}),
		query.insert(t.invites).values({
			...{ id: id('invite'), team, email: `${mark}@example.org`, role: 'member', createdAt: at },
			...{ tokenHash: hashToken(id('inviteKey')), expiresAt: later }
		}),
		query.insert(t.reportLinks).values({
			...{ id: id('report'), meeting: closed!.id, tokenHash: hashToken(id('r')), by },
			...{ createdAt: at, expiresAt: later, contact: id('contact') }
		}),
		query.insert(t.pageLinks).values({
			...{ id: newId(), team, meeting: closed!.id, person: guest!.id, by, createdAt: at },
			...{ tokenHash: hashToken(id('y')), expiresAt: later }
		}),
		query.insert(t.verdicts).values({
			...{ id: id('verdict'), meeting: closed!.id, comment: told!.id, person: guest!.id },
			...{ verdict: 'not-quite', words: mark, at }
		}),
		query
			.insert(t.announcements)
			.values({
				...{ charter: charter!.id, version: 1, opening: mark, rev: 1, by, at, token: id('told') }
			})
			.onConflictDoUpdate({
				target: [t.announcements.charter, t.announcements.version],
				set: { token: id('told') }
			}),
		...programme(),
		...outsideWrites(app, id, {
			...{ team, by, mark, customer: customer!.id, contact: id('contact') }
		}),
		query.insert(t.webhooks).values({
			...{ id: id('webhook'), team, url: 'https://example.org/hook', secret: newToken() },
			...{ events: ' meeting.closed ', by, createdAt: at }
		}),
		query
			.insert(t.urgents)
			.values({ meeting: closed!.id, comment: cried!.id, team, at, owner: by, sentAt: at })
			.onConflictDoNothing(),
		query.insert(t.deliveries).values({
			...{ id: id('delivery'), webhook: id('webhook'), event: newId(), type: 'meeting.closed' },
			...{ source: closed!.id, at, state: 'failed', attempts: 9, nextAt: later, createdAt: at }
		}),
		query.insert(t.moments).values({
			...{ id: id('moment'), team, name: mark, stage: 'after-sale', position: 0 },
			createdAt: at
		}),
		query.insert(t.decisions).values({
			...{ id: id('decision'), team, what: mark, why: mark, way: 'other', costs: '', gains: '' },
			...{ review: at.slice(0, 10), by, at }
		}),
		query.insert(t.litmuses).values({ id: id('litmus'), team, token: id('l'), by, at }),
		query.update(t.teams).set({ openToStaff: at }).where(eq(t.teams.id, team)),
		query.insert(t.passkeys).values({
			...{ id: id('key'), user: by, name: mark, publicKey: '', counter: 0, transports: '' },
			createdAt: at
		}),
		query.insert(t.calendarFeeds).values({
			...{ team, user: by, tokenHash: hashToken(secrets.calendar), createdAt: at }
		}),
		query.insert(t.apiTokens).values({
			...{ tokenHash: hashToken(secrets.program), user: by, team, name: mark, createdAt: at }
		})
	]);
	/** A change that is coming, and a review of customers who left. */
	function programme() {
		const lost = { team, lostOn: '2026-01-01', said: mark, believed: mark, by, at };
		return [
			query.insert(t.comingChanges).values({
				...{ id: id('coming'), team, what: mark, kind: 'price', words: mark, script: mark },
				...{ startsOn: '2030-01-01', calls: 5, messages: 5, againOn: '2030-04-01' },
				...{ againSequence: 0, by, at }
			}),
			query.insert(t.customerDates).values({
				...{ id: id('date'), customer: customer!.id, what: mark, startsOn: '2031-01-01', by, at }
			}),
			query
				.insert(t.contactNotes)
				.values({ id: id('personNote'), contact: id('contact'), words: mark, by, at }),
			query.insert(t.comingSteps).values({
				...{ id: id('step'), coming: id('coming'), tier: 'call', kind: 'call', what: mark },
				...{ days: -14, position: 0 }
			}),
			query
				.insert(t.playbooks)
				.values({ id: id('playbook'), team, name: mark, steps: '[]', by, at }),
			query
				.insert(t.lossReviews)
				.values({ id: id('review'), team, title: mark, heldOn: '2030-01-01', by, at }),
			query.insert(t.lostCustomers).values([
				{ ...lost, id: id('lost'), name: `${mark} lost`, review: id('review') },
				{ ...lost, id: id('left'), name: `${mark} left`, review: id('review') }
			]),
			query
				.insert(t.lossCalls)
				.values({ id: id('lossCall'), review: id('review'), lost: id('left'), by, at }),
			query
				.insert(t.lossIssues)
				.values({ id: id('lossIssue'), review: id('review'), what: mark, by, at })
		];
	}
	const member = { user: by, name: owner.name, email: owner.email, session: 'seeding' };
	const opened = await openMeeting(app, id('meeting'), member);
	if (opened) throw new Error(`the room did not open: ${opened.refused}`);
	const [running] = await query
		.select()
		.from(t.meetings)
		.where(eq(t.meetings.id, id('meeting')));
	return {
		owner,
		team,
		things: {
			...things,
			...{ team, charter: charter!.id, version: '1', clause: clause.id, measure: measure.id },
			...{
				customer: customer!.id,
				closed: closed!.id,
				told: id('told'),
				said: told!.id,
				cried: cried!.id
			},
			...{ pair: `${closed!.id}/${told!.id}`, theme: theme!.id, other: other!.id, move: move!.id },
			...{ promise: promise!.id, task, person: guest!.id, user: owner.id },
			...{ code: running!.code!, list: 'comments', tokenId: hashToken(secrets.program) },
			...{ training: training!.id, wave: wave!.id }
		} as Things
	};
}

export async function person(app: App, name: string): Promise<Person> {
	const email = `${newId()}@example.org`;
	return createUser(app, { name, email });
}

export const enrol = async (app: App, team: string, user: string, role: Role) =>
	app.db.commit([
		app.db.query
			.insert(app.db.tables.memberships)
			.values({ team, user, role, createdAt: app.now() })
	]);

/** A guest in the open meeting of a house, with the cookie of their browser. */
export async function guestOf(app: App, { things }: House, name: string) {
	const door = {
		meeting: things.meeting!,
		via: 'code' as const,
		contact: null,
		state: 'open' as const
	};
	const form = { key: newId(), name, customer: '', ref: '' };
	const joined = await joinAsGuest(app, door, form, false, '192.0.2.7');
	if (isRefusal(joined)) throw new Error(joined.refused);
	return { id: joined.guest, cookie: `guest-${things.meeting}=${joined.token}` };
}

/** One comment, group, promise and proposal in the open meeting, for orders to be about. */
export async function talk(app: App, { things, owner }: House, guest: string) {
	const said = { comment: newId(), hidden: newId(), group: newId(), proposal: newId() };
	const gave = { pledge: newId(), reply: newId(), newClause: newId(), subject: newId() };
	Object.assign(things, said, gave, { guest });
	const facilitator = { person: owner.id, side: 'facilitator' as const };
	const customer = { person: guest, side: 'customer' as const };
	const add = (comment: string) => ({
		...{ type: 'addComment' as const, comment, clause: things.clause!, section: null, quote: null },
		...{ verb: null, words: 'Nobody calls us back.', lang: null, unsigned: false, behalf: null }
	});
	const { clause } = things;
	const because = { because: [said.comment], elsewhere: [] };
	const asked: [Command, typeof facilitator | typeof customer][] = [
		[{ type: 'startMeeting', announce: true }, facilitator],
		[add(said.comment), customer],
		[add(said.hidden), customer],
		[{ type: 'showComment', comment: said.comment }, facilitator],
		[{ type: 'group', group: said.group, name: 'Calls', comments: [said.hidden] }, facilitator],
		[
			{
				...{ type: 'proposeChange', proposal: said.proposal, op: 'replace', clause: clause! },
				...{ section: 'expectations', after: 'We call back.', own: null, ...because }
			},
			facilitator
		],
		[
			{
				...{ type: 'makePromise', promise: gave.pledge, what: 'Call back', owner: 'Dana' },
				...{ due: null, ...because }
			},
			facilitator
		],
		[{ type: 'addSubject', subject: gave.subject, label: 'Calls' }, facilitator]
	];
	for (const [command, actor] of asked) {
		const answer = await perform(app, things.meeting!, { id: newId(), command }, actor);
		if (isRefusal(answer)) throw new Error(`${command.type}: ${answer.refused}`);
	}
}

export async function wallOf(app: App, { things }: House) {
	const screen = await exchangeScreenLink(app, await makeScreenLink(app, things.meeting!));
	things.s = await makeScreenLink(app, things.meeting!);
	return `screen-${things.meeting}=${screen!.token}`;
}

/** A member who only watches the open meeting. */
export const watching = (app: App, { things }: House, { id, name }: Person) =>
	takeSeat(app, {
		meeting: things.meeting!,
		viewer: { audience: 'team', person: id },
		session: 'seeding',
		name,
		observes: true
	});

/** The meeting's console goes to another person of the team. */
export async function handOver(app: App, { things, owner }: House, to: Person) {
	const meeting = things.meeting!;
	const viewer = { audience: 'team' as const, person: to.id };
	await takeSeat(app, { meeting, viewer, session: 'seeding', name: to.name });
	const command = { type: 'passFacilitation' as const, to: to.id };
	const by = { person: owner.id, side: 'facilitator' as const };
	const answer = await perform(app, meeting, { id: newId(), command }, by);
	if (isRefusal(answer)) throw new Error(answer.refused);
}

export async function sendAway(app: App, { things, owner }: House, guest: string) {
	const command = { type: 'removePerson' as const, person: guest };
	const by = { person: owner.id, side: 'facilitator' as const };
	const answer = await perform(app, things.meeting!, { id: newId(), command }, by);
	if (isRefusal(answer)) throw new Error(answer.refused);
}

export const photoOf = (app: App, { things }: House, person: string) =>
	app.db.commit([
		app.db.query
			.insert(app.db.tables.photos)
			.values({ id: things.photo!, meeting: things.meeting!, person, image: 'aGVsbG8=' })
	]);
