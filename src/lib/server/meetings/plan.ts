import { and, eq, inArray } from 'drizzle-orm';
import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { isStageOf } from '../customers/stages.ts';
import { guarded, isStale, type Write } from '../db/index.ts';
import { hashToken } from '../tokens.ts';
import { agendaOf, momentOf, type Plan } from './planform.ts';
import { replanned } from './rooms.ts';

/** Makes a planned meeting; sent twice it is one. */
export async function planMeeting(app: App, team: string, plan: Plan, by: string) {
	const { query, tables } = app.db;
	const at = app.now();
	const { id, charter, clock, ref } = plan;
	if (!(await isOfTeam(app, team, plan))) return refuse('not-yours');
	try {
		await app.db.commit([
			query.insert(tables.meetings).values({
				id,
				team,
				charter,
				...columns(plan, by),
				state: 'planned',
				clockHash: clock ? hashToken(clock) : null,
				epoch: 1,
				ref: ref || null,
				createdAt: at
			}),
			...guestsOf(app, plan),
			activityWrite(app.db, { team, by, at, type: 'meeting planned', body: { meeting: id } })
		]);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
	return null;
}

const columns = (plan: Plan, by: string) => ({
	title: plan.title,
	objective: plan.objective,
	startsAt: momentOf(plan),
	zone: plan.zone,
	agenda: JSON.stringify(agendaOf(plan)),
	facilitator: plan.facilitator || by,
	standIn: plan.standIn && plan.standIn !== (plan.facilitator || by) ? plan.standIn : null,
	names: plan.names,
	showing: plan.showing,
	climate: plan.climate,
	stage: plan.stage,
	asksReasons: plan.asksReasons || null
});

const guestsOf = ({ db: { query, tables } }: App, { id: meeting, customers }: Plan): Write[] =>
	customers.map((customer) => query.insert(tables.meetingCustomers).values({ meeting, customer }));

/** What stands in a plan belongs to the team, or it is not there. */
async function isOfTeam(app: App, team: string, plan: Plan) {
	const { query, tables } = app.db;
	const { charters: c, customers: k, memberships: m } = tables;
	const [charter] = await query
		.select({ id: c.id })
		.from(c)
		.where(and(eq(c.id, plan.charter), eq(c.team, team)));
	const customers = await query
		.select({ id: k.id })
		.from(k)
		.where(and(eq(k.team, team), inArray(k.id, plan.customers)));
	const wanted = [plan.facilitator, plan.standIn].filter((one) => one !== '');
	const leaders = await query
		.select({ user: m.user })
		.from(m)
		.where(
			and(eq(m.team, team), inArray(m.user, wanted), inArray(m.role, ['owner', 'facilitator']))
		);
	return (
		charter !== undefined &&
		customers.length === plan.customers.length &&
		leaders.length === new Set(wanted).size &&
		(plan.stage === null || (await isStageOf(app, team, plan.stage)))
	);
}

/** While it is planned everything can change; the room is read anew afterwards. */
export async function changePlan(
	app: App,
	team: string,
	plan: Plan,
	by: string
): Promise<Refusal | null> {
	const { query, tables } = app.db;
	const { meetings: m, meetingCustomers: mc } = tables;
	if (!(await isOfTeam(app, team, plan))) return refuse('not-yours');
	const { id, charter } = plan;
	try {
		await app.db.commit([
			guarded(
				query
					.update(m)
					.set({ charter, ...columns(plan, by) })
					.where(and(eq(m.id, id), eq(m.team, team), eq(m.state, 'planned')))
			),
			query.delete(mc).where(eq(mc.meeting, id)),
			...guestsOf(app, plan),
			activityWrite(app.db, {
				team,
				by,
				at: app.now(),
				type: 'meeting changed',
				body: { meeting: id }
			})
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
		return refuse('already-open');
	}
	replanned(app, id);
	return null;
}
