import * as v from 'valibot';
import { clausesIn } from './clauses.ts';
import type { Ids } from '../ids.ts';
import { nameIn, type Script } from '../script.ts';
import type { Tally } from '../tally.ts';

/** A form that is sent after the meetings, and what it is called in the end. */
export type Sent = { name: string; path: string; form: [string, string][] };

const text = v.string();
const month = v.pipe(text, v.regex(/^\d{4}-(0[1-9]|1[0-2])(-\d\d)?$/));
const day = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d/));
const rating = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const Training = v.object({
	name: text,
	sessions: v.optional(whole),
	attended: v.optional(v.array(text), []),
	completed: day
});
const Measure = v.object({
	wave: text,
	at: month,
	expectation: text,
	importance: v.optional(v.array(rating), []),
	performance: v.pipe(v.array(rating), v.minLength(1))
});
const Operational = v.object({
	measure: text,
	unit: v.optional(text, ''),
	series: v.array(v.tuple([month, v.number()]))
});
const Complaint = v.object({ month, theme: text, count: whole });

type Desk = { script: Script; ids: Ids; unknown: Tally };

/** What happened after the meetings, by the forms that people enter it with. */
export function afterwards(script: Script, ids: Ids, unknown: Tally): Sent[] {
	const desk = { script, ids, unknown };
	return [
		...marks(desk),
		...entries(desk, 'training', Training, trained),
		...entries(desk, 'measures', Measure, measured),
		...entries(desk, 'operational', Operational, noted),
		...entries(desk, 'complaints', Complaint, counted),
		...others(desk)
	];
}

const parts = ['training', 'measures', 'operational', 'complaints'];

function others({ script, unknown }: Desk): Sent[] {
	for (const part of Object.keys(script.followup))
		if (!parts.includes(part)) unknown.add(`follow-up "${part}"`);
	return [];
}

/** Promises that were kept, and customers who were told so. */
function marks({ script, ids, unknown }: Desk): Sent[] {
	return script.commitments.flatMap(({ id, done, told_customer: told }) =>
		[
			{ name: 'promises kept', path: '/promises?/kept', on: done },
			{ name: 'customers told', path: '/promises?/told', on: told }
		].flatMap(({ name, path, on }): Sent[] => {
			if (!on) return [];
			if (!v.is(day, on)) return (unknown.add(`day "${on}"`), []);
			return [
				{
					name,
					path,
					form: [
						['promise', ids('promise', id)],
						['team', ids('team', script.team.id)],
						['on', on.slice(0, 10)]
					]
				}
			];
		})
	);
}

function entries<S extends v.GenericSchema>(
	desk: Desk,
	part: string,
	schema: S,
	sent: (desk: Desk, entry: v.InferOutput<S>, index: number) => Sent[]
): Sent[] {
	const given = desk.script.followup[part];
	if (given === undefined) return [];
	const list: unknown[] = Array.isArray(given) ? given : [given];
	return list.flatMap((entry, index) => {
		const read = v.safeParse(schema, entry);
		if (read.success) return sent(desk, read.output, index);
		desk.unknown.add(`follow-up ${part} ${index + 1}`);
		return [];
	});
}

const enter = ({ script, ids }: Desk, action: string) =>
	`/charters/${ids('charter', script.charter.id)}/trends/enter?/${action}`;

function trained(desk: Desk, entry: v.InferOutput<typeof Training>, index: number): Sent[] {
	const { name, sessions, attended, completed } = entry;
	const people = attended.map((id) => nameIn(desk.script, id).slice(0, 200));
	const form: [string, string][] = [
		['id', desk.ids('training', index)],
		['name', name.slice(0, 200)],
		['sessions', sessions === undefined ? '' : String(sessions)],
		['completed', completed.slice(0, 10)],
		['people', people.join('\n')]
	];
	return [{ name: 'trainings', path: enter(desk, 'training'), form }];
}

function measured(desk: Desk, entry: v.InferOutput<typeof Measure>, index: number): Sent[] {
	const { wave, at, expectation, importance, performance } = entry;
	const clause = known(desk, expectation);
	if (!clause) return [];
	const form: [string, string][] = [
		['id', desk.ids('wave', index)],
		['clause', clause],
		['label', wave.slice(0, 200)],
		['month', at.slice(0, 7)],
		['importance', importance.join(' ')],
		['performance', performance.join(' ')]
	];
	return [{ name: 'asked again', path: enter(desk, 'wave'), form }];
}

function noted(desk: Desk, { measure, unit, series }: v.InferOutput<typeof Operational>): Sent[] {
	const clause = known(desk, measure);
	if (!clause) return [];
	return series.map(([at, value]) => ({
		name: 'figures',
		path: enter(desk, 'figure'),
		form: [
			['clause', clause],
			['month', at.slice(0, 7)],
			['value', plain(value)],
			['unit', unit.slice(0, 200)]
		]
	}));
}

/** Without an exponent, and no finer than the form takes it. */
const plain = (value: number) => value.toFixed(6).replace(/\.?0+$/, '');

function counted(desk: Desk, entry: v.InferOutput<typeof Complaint>): Sent[] {
	const { month: at, theme, count } = entry;
	if (!desk.script.merges.some((one) => one.id === theme)) {
		desk.unknown.add(`theme "${theme}"`);
		return [];
	}
	const form: [string, string][] = [
		['theme', desk.ids('theme', theme)],
		['month', at.slice(0, 7)],
		['count', String(count)],
		['customers', '']
	];
	return [{ name: 'complaints counted', path: enter(desk, 'complaints'), form }];
}

/** A clause of the draft, or one that a revision made. */
function known({ script, ids, unknown }: Desk, ref: string) {
	const clauses = [...clausesIn(script, 1, ids), ...clausesIn(script, 2, ids)];
	const clause = clauses.find((one) => one.ref === ref);
	if (!clause) unknown.add(`clause "${ref}"`);
	return clause?.id ?? null;
}
