import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { defaultAgenda, stages, type AgendaItem } from '#lib/domain/meeting/agenda.ts';
import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import { Id, Ref } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, isStale, type Write } from '../db/index.ts';
import { Name, Text } from '../forms.ts';
import { hashToken } from '../tokens.ts';
import { forget } from './rooms.ts';
import { isZone, localAt, momentAt } from './zone.ts';

const Minutes = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => (text.trim() === '' ? 0 : Number(text))),
	v.integer('minutes'),
	v.minValue(0, 'minutes'),
	v.maxValue(480, 'minutes')
);
/** A wall-clock time, as minutes of the day; empty is none. */
const Clock = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => text.trim()),
	v.regex(/^$|^([01]\d|2[0-3]):[0-5]\d(:\d\d)?$/, 'clock'),
	v.transform((text) => (text === '' ? null : minuteOfDay(text)))
);
const Start = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => text.trim()),
	v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?Z?)?$/, 'start')
);

/** A plan as its form sends it: `minutes-welcome`, `minutes-charter` … are the agenda; empty leaves a stage out. */
export const PlanForm = v.pipe(
	v.object({
		id: Id,
		title: Name,
		objective: v.pipe(Text(500), v.minLength(1, 'empty')),
		charter: v.pipe(v.optional(v.string(), ''), v.minLength(1, 'empty'), Id),
		startsAt: Start,
		zone: v.pipe(v.optional(v.string(), 'UTC'), v.check(isZone, 'zone')),
		names: v.optional(v.picklist(['names', 'organisation', 'none']), 'names'),
		showing: v.optional(v.picklist(['chosen', 'at-once']), 'chosen'),
		facilitator: v.optional(v.union([Id, v.literal('')]), ''),
		standIn: v.optional(v.union([Id, v.literal('')]), ''),
		/** Only a player sends it: who holds this key states the minute. */
		clock: v.optional(v.union([Id, v.literal('')]), ''),
		ref: v.optional(Ref, ''),
		'minutes-welcome': Minutes,
		'minutes-charter': Minutes,
		'minutes-needs': Minutes,
		'minutes-ratings': Minutes,
		'minutes-simplify': Minutes,
		'minutes-revise': Minutes,
		'minutes-close': Minutes,
		'locked-welcome': Clock,
		'locked-charter': Clock,
		'locked-needs': Clock,
		'locked-ratings': Clock,
		'locked-simplify': Clock,
		'locked-revise': Clock,
		'locked-close': Clock
	}),
	// Decision 5: it can be shortened, never removed.
	v.forward(
		v.check((plan) => noMinutes(plan) || plan['minutes-simplify'] > 0, 'simplify'),
		['minutes-simplify']
	)
);
export type Plan = v.InferOutput<typeof PlanForm> & { customers: string[] };
type Minuted = { [stage in `minutes-${AgendaItem['stage']}`]: number };

const noMinutes = (plan: Minuted) => stages.every((stage) => plan[`minutes-${stage}`] === 0);

/** Without any minutes it is the agenda every meeting starts from. */
function agendaOf(plan: Plan): AgendaItem[] {
	if (noMinutes(plan)) return defaultAgenda;
	return stages
		.map((stage) => ({
			stage,
			minutes: plan[`minutes-${stage}`],
			...lockOf(plan, plan[`locked-${stage}`])
		}))
		.filter(({ minutes }) => minutes > 0);
}

/** A start that stays where it is, counted from the beginning; past midnight it is the next day's. */
function lockOf(plan: Plan, clock: number | null): Pick<AgendaItem, 'locked'> {
	if (clock === null) return {};
	const start = minuteOfDay(localAt(momentOf(plan), plan.zone).slice(11, 16));
	return { locked: (clock - start + 24 * 60) % (24 * 60) };
}

const minuteOfDay = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const momentOf = ({ startsAt, zone }: Plan) =>
	startsAt.endsWith('Z') ? new Date(startsAt).toISOString() : momentAt(startsAt.slice(0, 16), zone);

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
	showing: plan.showing
});

const guestsOf = ({ db: { query, tables } }: App, { id: meeting, customers }: Plan): Write[] =>
	customers.map((customer) => query.insert(tables.meetingCustomers).values({ meeting, customer }));

/** What stands in a plan belongs to the team, or it is not there. */
async function isOfTeam({ db: { query, tables } }: App, team: string, plan: Plan) {
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
		leaders.length === new Set(wanted).size
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
	forget(app, id);
	return null;
}

/** The meetings of a team: what is on now, what comes, what was. */
export async function meetingsOf({ db: { query, tables } }: App, team: string) {
	const { meetings: m, meetingCustomers: mc, customers: c, charters: ch } = tables;
	const rows = await query
		.select({
			id: m.id,
			title: m.title,
			startsAt: m.startsAt,
			zone: m.zone,
			state: m.state,
			version: m.version,
			charter: ch.title
		})
		.from(m)
		.innerJoin(ch, eq(ch.id, m.charter))
		.where(eq(m.team, team))
		.orderBy(desc(m.startsAt));
	const guests = await query
		.select({ meeting: mc.meeting, name: c.name })
		.from(mc)
		.innerJoin(c, eq(c.id, mc.customer))
		.where(eq(c.team, team))
		.orderBy(asc(c.name));
	return rows.map((row) => ({
		...row,
		customers: guests.filter((one) => one.meeting === row.id).map((one) => one.name)
	}));
}

/** A meeting as it was planned, with everybody who may be asked to come. */
export async function planOf({ db: { query, tables } }: App, id: string) {
	const { meetings: m, meetingCustomers: mc, customers: c, contacts: p, charters: ch } = tables;
	const [row] = await query
		.select({ meeting: m, charter: ch.title })
		.from(m)
		.innerJoin(ch, eq(ch.id, m.charter))
		.where(eq(m.id, id));
	if (!row) return null;
	const customers = await query
		.select({ id: c.id, name: c.name })
		.from(mc)
		.innerJoin(c, eq(c.id, mc.customer))
		.where(eq(mc.meeting, id))
		.orderBy(asc(c.name));
	const contacts = await query
		.select()
		.from(p)
		.where(
			inArray(
				p.customer,
				customers.map((one) => one.id)
			)
		)
		.orderBy(asc(p.name));
	const { clockHash: _, code, roomToken: _r, agenda, ...meeting } = row.meeting;
	return {
		...meeting,
		code,
		charterTitle: row.charter,
		agenda: JSON.parse(agenda) as AgendaItem[],
		customers: customers.map((one) => ({
			...one,
			contacts: contacts.filter((contact) => contact.customer === one.id)
		}))
	};
}
