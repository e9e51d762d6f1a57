import { isCritical } from '../meeting/meeting.ts';
import type { Climate } from './climate.ts';
import { CONFIG, type Config } from './config.ts';
import type { MeetingRecord } from './record.ts';
import { answerTo, contributions, signalsOf, tensionOf, within, type Measured } from './signals.ts';

/** In the order in which they are looked at. */
export const nudgeIds = ['W2', 'W1', 'W3', 'A1', 'A2', 'L1', 'L2', 'F1', 'F2', 'F3', 'F4'] as const;
export type NudgeId = (typeof nudgeIds)[number];

/** A nudge that was shown, at which whole minute. */
export type Shown = { nudge: NudgeId; minute: number };

/** What is due at a whole minute, if anything; `shown` are those shown before in this meeting. */
export function nudgeAt(
	record: MeetingRecord,
	minute: number,
	climate: Climate,
	shown: readonly Shown[],
	config: Config = CONFIG
): NudgeId | null {
	if (minute < 1 || minute > record.planned) return null;
	const free = nudgeIds.filter((nudge) => mayFollow(nudge, minute, shown, config));
	if (!free.length) return null;
	const scene = sceneAt(record, minute, climate, config);
	return free.find((nudge) => holds[nudge](scene)) ?? null;
}

/** One at a time, some minutes apart, the same one much later; W2 does not wait for another. */
export function mayFollow(
	nudge: NudgeId,
	minute: number,
	shown: readonly Shown[],
	{ nudges }: Config = CONFIG
) {
	return shown.every((one) => {
		const since = minute - one.minute;
		if (one.nudge === nudge) return since >= nudges.same;
		return nudge === 'W2' || since >= nudges.apart;
	});
}

/** The numbers of its sentence. */
export function numbersOf(
	nudge: NudgeId,
	record: MeetingRecord,
	minute: number,
	config: Config = CONFIG
): Record<string, number> {
	const start = signalsOf(record, 0, minute, config);
	const recent = Math.max(0, minute - config.live.window);
	const customers = record.customers.length;
	switch (nudge) {
		case 'W1':
			return percent(tensionOf(record, recent, minute, config).defence);
		case 'A1':
			return { minutes: Math.floor(teamMinutes(record, minute)), ...percent(start.presentShare) };
		case 'A2':
			return { unheard: unheardAt(record, minute).length, customers };
		case 'L2':
			return percent(start.topBox);
		case 'F1':
			return { remarks: signalsOf(record, recent, minute, config).critical };
		case 'F2':
			return { remarks: openAt(record, minute, config) };
		case 'F4': {
			const { value: touched, of: expectations } = start.counts.coverage!;
			return { touched, expectations };
		}
		default:
			return {};
	}
}

const percent = (share: number | null) => ({ percent: Math.round(100 * (share ?? 0)) });

/** Customers who have not been heard, for the facilitator's list alone. */
export const unheardAt = (record: MeetingRecord, minute: number): string[] =>
	[...contributions(record, 0, minute)].filter(([, made]) => made === 0).map(([id]) => id);

type Scene = {
	record: MeetingRecord;
	minute: number;
	climate: Climate;
	config: Config;
	/** Since the start, and of the last minutes. */
	start: Measured;
	recent: Measured;
};

const sceneAt = (
	record: MeetingRecord,
	minute: number,
	climate: Climate,
	config: Config
): Scene => ({
	record,
	minute,
	climate,
	config,
	start: signalsOf(record, 0, minute, config),
	recent: signalsOf(record, Math.max(0, minute - config.live.window), minute, config)
});

const holds: Record<NudgeId, (scene: Scene) => boolean> = {
	W2: ({ climate, config }) => climate.scores.war >= config.nudges.w2,
	W1: ({ climate: { scores }, config: { nudges } }) =>
		scores.war >= nudges.w1 && scores.war < nudges.w2,
	W3: ({ climate }) => climate.label === 'quiet',
	A1: (scene) => {
		const { teamMinutes: most, presentAfter, presentShare } = scene.config.nudges;
		if (teamMinutes(scene.record, scene.minute) >= most) return true;
		return isAfter(scene, presentAfter) && (scene.start.presentShare ?? 0) > presentShare;
	},
	A2: (scene) => {
		const { reachAfter, reach } = scene.config.nudges;
		return isAfter(scene, reachAfter) && (scene.start.reach ?? 1) < reach;
	},
	L1: ({ climate, config }) =>
		climate.label !== 'early' && climate.scores.loveIn >= config.nudges.loveIn,
	L2: (scene) => {
		const { half, topBox } = scene.config.nudges;
		return isAfter(scene, half) && (scene.start.topBox ?? 0) >= topBox;
	},
	F1: ({ recent, config: { nudges } }) =>
		recent.critical >= nudges.critical && recent.concrete! < nudges.concrete,
	F2: ({ record, minute, config }) => openAt(record, minute, config) >= config.nudges.open,
	F3: (scene) =>
		isAfter(scene, scene.config.nudges.simplifyAfter) &&
		(scene.record.entered.simplify ?? Infinity) > scene.minute,
	F4: (scene) => {
		const { half, coverage } = scene.config.nudges;
		return isAfter(scene, half) && (scene.start.coverage ?? 1) < coverage;
	}
};

const isAfter = ({ record, minute }: Scene, share: number) => minute > share * record.planned;

/** How long the team has had the floor on end. */
function teamMinutes({ floor }: MeetingRecord, minute: number) {
	const now = floor.find((one) => one.from <= minute && one.to >= minute && one.side === 'team');
	return now ? minute - now.from : 0;
}

/** Criticism of customers that has waited long enough and got nothing but explanations. */
const openAt = ({ remarks }: MeetingRecord, minute: number, { nudges }: Config) =>
	within(remarks, 0, minute - nudges.openMinutes).filter(
		(one) => one.side === 'customer' && isCritical(one) && answerTo(one, minute) === 0
	).length;
