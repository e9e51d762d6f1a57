import * as v from 'valibot';

export const stages = [
	'welcome',
	'charter',
	'needs',
	'ratings',
	'simplify',
	'revise',
	'close'
] as const;
export type Stage = (typeof stages)[number];
export const Stage = v.picklist(stages);

export const AgendaItem = v.strictObject({
	stage: Stage,
	minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480)),
	/** A start that stays where it is, in minutes from the beginning; without it the stage follows the one before. */
	locked: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))))
});
export type AgendaItem = v.InferOutput<typeof AgendaItem>;

export const Agenda = v.pipe(
	v.array(AgendaItem),
	v.minLength(1),
	v.maxLength(stages.length),
	v.check((items) => new Set(items.map((item) => item.stage)).size === items.length)
);

/** Decision 5: the default minutes, ninety in all. */
export const defaultAgenda: AgendaItem[] = [
	{ stage: 'welcome', minutes: 8 },
	{ stage: 'charter', minutes: 12 },
	{ stage: 'needs', minutes: 28 },
	{ stage: 'ratings', minutes: 10 },
	{ stage: 'simplify', minutes: 10 },
	{ stage: 'revise', minutes: 15 },
	{ stage: 'close', minutes: 7 }
];

export const minutesOf = (agenda: readonly AgendaItem[]) =>
	agenda.reduce((sum, item) => sum + item.minutes, 0);
