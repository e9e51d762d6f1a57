import type { AgendaItem } from '../meeting/agenda.ts';
import { timetable } from '../meeting/clock.ts';

export const answers = ['yes', 'another', 'no'] as const;
export type Answer = (typeof answers)[number];

/** How many times may be offered at once. */
export const MOST_SLOTS = 5;

/** What a person was told last of a meeting, so that it shows when it is not true any more. */
export type Told = { title: string; objective: string; startsAt: string; minutes: number };

type Plan = {
	title: string;
	objective: string;
	startsAt: string;
	state: string;
	agenda: readonly AgendaItem[];
};

/** Why nobody can be asked yet; the words for it are in the word files. */
export function hindrance({ state, objective, agenda }: Plan) {
	if (state !== 'planned') return 'not-planned';
	if (objective.trim() === '') return 'no-objective';
	return agenda.length === 0 ? 'no-agenda' : null;
}

export const minutesOf = (agenda: readonly AgendaItem[]) =>
	Math.max(0, ...timetable(agenda).map(({ start, minutes }) => start + minutes));

export const toldOf = ({ title, objective, startsAt, agenda }: Plan): Told => ({
	title,
	objective,
	startsAt,
	minutes: minutesOf(agenda)
});

/** Whether somebody who was told this has to be told again. A letter that offered times told no time. */
export function isNews(told: Told | null, plan: Plan, offering: boolean) {
	if (offering) return false;
	const now = toldOf(plan);
	return (
		told === null ||
		told.title !== now.title ||
		told.objective !== now.objective ||
		told.startsAt !== now.startsAt ||
		told.minutes !== now.minutes
	);
}

/** A yes was to one time: when another one is told, the question is open again. A no stays a no. */
export const answerAfter = (answer: Answer | null, told: Told | null, startsAt: string) =>
	answer === 'no' || told === null || told.startsAt === startsAt ? answer : null;

/** Hours at which hardly anybody meets: before seven, and from ten in the evening. */
export const isNight = (clock: string) => clock < '07:00' || clock >= '22:00';
