import { isCritical } from '../meeting/meeting.ts';
import type { Climate, Peak } from './climate.ts';
import { CONFIG, rounded, type Config } from './config.ts';
import { labelOf, reasonsFor } from './label.ts';
import { advance, begun, lately } from './live.ts';
import type { MeetingRecord, Pulse } from './record.ts';
import { fourFOf, fsOf, othersOf, warOf, weakestOf } from './scores.ts';
import { answeredOf, medianOf, signalsOf, tensionOf, within, type Measured } from './signals.ts';

/** How the meeting is judged: by how it ended, and the peak is always told. */
export function climateAfter(meeting: MeetingRecord, config: Config = CONFIG): Climate {
	const end = endOf(meeting, config);
	const record = inTime(meeting, end);
	const { peak } = advance(record, end, begun, config);
	const half = secondHalf(record, end, config);
	const recovered = isRecovered(record, peak, end, half.friendly, config);
	const { war, tension } = warAfter(record, peak, recovered, half, config);
	const whole = signalsOf(record, 0, end, config);
	const measured: Measured = {
		...whole,
		...tension,
		counts: { ...whole.counts, ...tension.counts }
	};
	const fs = fsOf(measured, war, config);
	const scores = { ...othersOf(measured, config), war, fourF: fourFOf(fs, config) };
	const named = labelOf(scores, config);
	return {
		...named,
		scores,
		fs,
		weakest: weakestOf(fs),
		reasons: reasonsFor(named, measured, config),
		peak,
		recovered: peak && peak.war >= config.live.war ? recovered : null,
		contradiction: named.label === '4F' ? contradictionIn(record, config) : null,
		configVersion: config.version
	};
}

/** A meeting ends when its plan does, or when it is closed later than that. */
const endOf = ({ planned, ended }: MeetingRecord, { after }: Config) =>
	Math.max(planned, Math.min(ended ?? 0, planned * after.longest));

/** What became of the words after the meeting counts as if it had become of them at its end. */
const inTime = (record: MeetingRecord, end: number): MeetingRecord => ({
	...record,
	remarks: record.remarks.map((one) => ({
		...one,
		settled: one.settled === null ? null : Math.min(one.settled, end)
	}))
});

/** The exit pulse is the last word on how friendly it was; without it the check-ins are. */
function secondHalf(record: MeetingRecord, end: number, config: Config) {
	const from = record.planned / 2;
	const said = lastPulses(record, from, end);
	const friendly = medianOf(
		said.map((one) => one.friendly),
		config.least.answers
	);
	return { ...tensionOf(record, from, end, config), friendly };
}

function lastPulses({ pulses }: MeetingRecord, from: number, to: number): Pulse[] {
	const exit = pulses.filter((one) => one.kind === 'exit');
	return exit.length ? exit : within(pulses, from, to);
}

/** They say that it was friendly and that they were heard; without a pulse, what was said since was answered. */
function isRecovered(
	record: MeetingRecord,
	peak: Peak | null,
	end: number,
	friendly: number | null,
	{ after, least }: Config
): boolean {
	if (friendly !== null) {
		const customers = lastPulses(record, record.planned / 2, end).filter((one) => one.customer);
		const heard = medianOf(
			customers.map((one) => one.heard),
			least.answers
		);
		return friendly >= after.friendly && (heard === null || heard >= after.heard);
	}
	const since = within(record.remarks, peak?.minute ?? 0, end).filter(isCritical);
	return since.length >= after.remarks && (answeredOf(since, end) ?? 0) >= after.answered;
}

/** Of the second half, or what is left of the peak; with the signals of whichever it is. */
function warAfter(
	record: MeetingRecord,
	peak: Peak | null,
	recovered: boolean,
	half: ReturnType<typeof tensionOf>,
	config: Config
) {
	const { after } = config;
	const now = warOf(half, config);
	const felt = rounded((recovered ? after.recovered : after.unrecovered) * (peak?.war ?? 0));
	if (!peak || felt <= now) return { war: now, tension: half };
	return { war: felt, tension: lately(record, peak.minute, config) };
}

/** The board looks like 4F and the customers say that they held back: trust the pulse. */
function contradictionIn({ pulses }: MeetingRecord, { after, least }: Config) {
	const exit = pulses.filter((one) => one.kind === 'exit' && one.customer);
	const low = (f: 'frank' | 'heard') => {
		const said = medianOf(
			exit.map((one) => one[f]),
			least.answers
		);
		return said !== null && said < after.contradiction;
	};
	return low('frank') ? 'frank' : low('heard') ? 'heard' : null;
}
