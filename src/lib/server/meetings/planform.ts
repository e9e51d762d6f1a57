import * as v from 'valibot';
import { defaultAgenda, stages, type AgendaItem } from '#lib/domain/meeting/agenda.ts';
import { Id, Ref } from '#lib/domain/text.ts';
import { IdOrNone, Name, Text } from '../forms.ts';
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
		climate: v.optional(v.picklist(['on', 'off']), 'on'),
		stage: IdOrNone,
		asksReasons: v.optional(v.picklist(['yes', '']), ''),
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
export function agendaOf(plan: Plan): AgendaItem[] {
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

export const momentOf = ({ startsAt, zone }: Plan) =>
	startsAt.endsWith('Z') ? new Date(startsAt).toISOString() : momentAt(startsAt.slice(0, 16), zone);
