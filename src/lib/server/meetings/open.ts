import { eq, inArray } from 'drizzle-orm';
import type { AgendaItem } from '#lib/domain/meeting/agenda.ts';
import type { About } from '#lib/domain/meeting/meeting.ts';
import { isRefusal, refuse, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
import { frozen } from '../charters/versions.ts';
import { newCode, newLinkToken } from '../tokens.ts';
import { offered } from '../moments.ts';
import { bringSealed } from '../preparation/guesses.ts';
import type { Member } from '../who.ts';
import { hashOf } from './log.ts';
import { takeSeat } from './people.ts';
import { house, perform } from './perform.ts';
import { forget } from './rooms.ts';

/**
 * Makes lobby and code live. The first meeting on a draft freezes it as version 1; the meeting shows
 * that version for its whole life. Doing it twice is doing it once.
 */
export async function openMeeting(
	app: App,
	meeting: string,
	by: Member,
	ref?: string
): Promise<Refusal | null> {
	const { query, tables } = app.db;
	const { meetings: m, teams: t, charters: c } = tables;
	const [row] = await query
		.select({ meeting: m, team: t.name, charter: c.title })
		.from(m)
		.innerJoin(t, eq(t.id, m.team))
		.innerJoin(c, eq(c.id, m.charter))
		.where(eq(m.id, meeting));
	if (!row) return refuse('unknown-meeting');
	if (row.meeting.state === 'closed') return refuse('meeting-closed');
	if (row.meeting.state === 'called-off') return refuse('meeting-called-off');

	const plan = row.meeting;
	const version = await frozen(app.db, plan.charter, by.name, app.now());
	await ensureCode(app, meeting, plan.code);
	const moments = await offered(app, plan.team);
	const about: About = {
		title: plan.title,
		objective: plan.objective,
		team: { id: plan.team, name: row.team },
		charter: { id: plan.charter, title: row.charter, version: version.number },
		customers: await customersOf(app, meeting),
		startsAt: plan.startsAt,
		zone: plan.zone,
		names: plan.names,
		showing: plan.showing,
		...(plan.asksReasons !== null && { asksReasons: true as const }),
		...(moments.length > 0 && { moments }),
		...(plan.rehearses !== null && { practice: true as const })
	};
	forget(app, meeting);
	const opened = await perform(
		app,
		meeting,
		{
			id: hashOf(['open', meeting]),
			command: {
				type: 'openMeeting',
				about,
				clauses: version.clauses,
				agenda: JSON.parse(plan.agenda) as AgendaItem[],
				facilitator: plan.facilitator,
				standIn: plan.standIn
			}
		},
		house
	);
	if (isRefusal(opened) && opened.refused !== 'same-id-other-words') return opened;
	if (plan.climate === 'off')
		await perform(
			app,
			meeting,
			{ id: hashOf(['climate', meeting]), command: { type: 'switchClimate', on: false } },
			house
		);
	await bringSealed(app, meeting);
	await takeSeat(app, {
		meeting,
		viewer: { audience: 'console', person: by.user },
		session: by.session,
		name: by.name,
		ref
	});
	return null;
}

async function customersOf({ db: { query, tables } }: App, meeting: string) {
	const { meetingCustomers: mc, customers: c } = tables;
	const ids = query.select({ id: mc.customer }).from(mc).where(eq(mc.meeting, meeting));
	return query.select({ id: c.id, name: c.name }).from(c).where(inArray(c.id, ids)).orderBy(c.name);
}

async function ensureCode(app: App, meeting: string, code: string | null) {
	if (code === null) await giveCode(app, meeting);
}

/** A fresh typed code and room token; the old ones open nothing any more. */
async function giveCode(app: App, meeting: string, attempts = 5): Promise<void> {
	const { query, tables } = app.db;
	const fresh = { code: newCode(), roomToken: newLinkToken() };
	try {
		await app.db.commit([
			query.update(tables.meetings).set(fresh).where(eq(tables.meetings.id, meeting))
		]);
	} catch (error) {
		if (!app.db.isDuplicate(error) || attempts === 0) throw error;
		await giveCode(app, meeting, attempts - 1);
	}
}

/** "New code": for when the old one got into the wrong hands. The wall fetches the new one. */
export async function renewCode(app: App, meeting: string, press: string) {
	await giveCode(app, meeting);
	return perform(app, meeting, { id: press, command: { type: 'renewCode' } }, house);
}
