import type { PulseKind, PulseValues } from '#lib/domain/meeting/pulse.ts';
import type { Desk } from '../steps.ts';
import type { ScriptMeeting } from '../script.ts';
import { questionOf } from '../words.ts';
import { endOf, leader } from './room.ts';

type Pulse = ScriptMeeting['pulses'][number];

/** In private and in their own minute. */
export function heatSteps({ meeting, put }: Desk) {
	for (const [index, { participant, at_min }] of meeting.heat_flags.entries())
		put(at_min, participant, { type: 'pressHeat' }, `${index}`);
}

/** The facilitator asks, whoever was asked answers, and it is closed again, all in one minute. */
export function pulseSteps(desk: Desk) {
	const { meeting, put } = desk;
	const by = leader(meeting);
	for (const kind of ['check-in', 'exit'] as const) {
		const pulses = kind === 'exit' ? meeting.exit_pulse : meeting.pulses;
		const minuteOf = (one: Pulse) =>
			one.at_min ?? (kind === 'exit' ? endOf(meeting) : meeting.planned_min / 2);
		for (const minute of new Set(pulses.map(minuteOf))) {
			put(minute, by, { type: 'askPulse', kind, open: true }, kind, `${minute}`);
			for (const pulse of pulses.filter((one) => minuteOf(one) === minute))
				answered(desk, kind, minute, pulse);
			put(minute, by, { type: 'askPulse', kind, open: false }, kind, `${minute} over`);
		}
	}
}

/** A script keeps no names to the answers of a side: the first is given to the first who sits there. */
function answered({ meeting, put }: Desk, kind: PulseKind, minute: number, pulse: Pulse) {
	const people = meeting.participants.filter((one) => one.role === pulse.side);
	for (const [place, { id }] of people.entries()) {
		const values = valuesOf(pulse, place);
		if (Object.keys(values).length)
			put(minute, id, { type: 'answerPulse', kind, values }, kind, `${minute}`, id);
	}
}

const valuesOf = (pulse: Pulse, place: number): PulseValues =>
	Object.fromEntries(
		[...questionOf].flatMap(([name, key]) => {
			const answers = pulse[name];
			const value: unknown = Array.isArray(answers) ? answers[place] : undefined;
			return value === undefined ? [] : [[key, value]];
		})
	);
