import { isCritical } from '../meeting/meeting.ts';
import type { Climate, Peak } from './climate.ts';
import { CONFIG, rounded, type Config } from './config.ts';
import { labelOf, reasonsFor } from './label.ts';
import type { MeetingRecord } from './record.ts';
import { fourFOf, fsOf, othersOf, warOf, weakestOf } from './scores.ts';
import { answeredOf, signalsOf, tensionOf, within, type Measured } from './signals.ts';

/** What is kept between two evaluations: the highest War so far, and up to which whole minute it is known. */
export type Running = { minute: number; peak: Peak | null };
export const begun: Running = { minute: 0, peak: null };

/** The peak after the whole minutes up to this one; those that were seen before are not measured again. */
export function advance(
	record: MeetingRecord,
	minute: number,
	running: Running,
	config: Config = CONFIG
): Running {
	const { peakFrom } = config.live;
	const last = Math.floor(Math.min(minute, record.planned * config.after.longest));
	let { peak } = running;
	for (let at = Math.max(peakFrom, running.minute + 1); at <= last; at++) {
		const war = warOf(lately(record, at, config), config);
		if (war > (peak?.war ?? 0)) peak = { war, minute: at };
	}
	return { minute: Math.max(running.minute, last), peak };
}

/** The climate at a minute; `running` is what `advance` says of that minute. */
export function climateAt(
	record: MeetingRecord,
	minute: number,
	{ peak }: Running,
	config: Config = CONFIG
): Climate {
	const tension = lately(record, minute, config);
	const start = signalsOf(record, 0, minute, config);
	const measured: Measured = {
		...start,
		...tension,
		counts: { ...start.counts, ...tension.counts }
	};
	const war = warOf(measured, config);
	const fs = fsOf(measured, Math.max(war, rounded(config.live.felt * (peak?.war ?? 0))), config);
	const scores = { ...othersOf(measured, config), war, fourF: fourFOf(fs, config) };
	const named = labelOf(scores, config);
	const quiet = quietSince(record, minute, peak, war, config);
	const early = isEarly(record, minute, measured.said, war, config);
	const called: Pick<Climate, 'label' | 'leaning' | 'reasons'> =
		quiet !== null
			? {
					label: 'quiet',
					leaning: null,
					reasons: [{ signal: 'answered', points: 0, value: quiet }]
				}
			: early
				? { label: 'early', leaning: null, reasons: [] }
				: { ...named, reasons: reasonsFor(named, measured, config) };
	return {
		...called,
		scores,
		fs,
		weakest: weakestOf(fs),
		peak,
		recovered: peak && peak.war >= config.live.war ? war < config.live.war && quiet === null : null,
		contradiction: null,
		configVersion: config.version
	};
}

/** The tension of the last minutes. */
export const lately = (record: MeetingRecord, minute: number, config: Config) =>
	tensionOf(record, Math.max(0, minute - config.live.window), minute, config);

/** Quiet after War: how much of the criticism from then on is answered, when that is too little. */
function quietSince(
	record: MeetingRecord,
	minute: number,
	peak: Peak | null,
	war: number,
	{ quiet, live }: Config
): number | null {
	if (!peak || peak.war < quiet.peak || war >= live.war) return null;
	const open = within(record.remarks, peak.minute - quiet.before, minute).filter(isCritical);
	const answered = answeredOf(open, minute);
	return answered !== null && answered < quiet.answered ? answered : null;
}

/** Too early to tell; a War is seen however early it is. */
function isEarly(
	{ planned, customers }: MeetingRecord,
	minute: number,
	said: number,
	war: number,
	{ live }: Config
): boolean {
	if (war >= live.war) return false;
	if (minute < Math.max(live.earlyMinutes, live.earlyShare * planned)) return true;
	return said < customers.length && minute < live.fewShare * planned;
}
