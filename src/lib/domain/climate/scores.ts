import { fs as theFs, type F } from '../meeting/pulse.ts';
import type { Fs, Kind, Reason, Scores } from './climate.ts';
import { CONFIG, ramp, rounded, type Config, type Part, type Ramp } from './config.ts';
import type { Measured, Tension } from './signals.ts';

/** What can be scored: the signals, and how many there were to make them of. */
export type Scored = Omit<Measured, 'counts'>;

/** The four scores of one and the same window. */
export function scoresOf(measured: Scored, config: Config = CONFIG): Scores {
	const war = warOf(measured, config);
	return {
		...othersOf(measured, config),
		war,
		fourF: fourFOf(fsOf(measured, war, config), config)
	};
}

/** Criticism itself adds nothing; one signal alone is no War. */
export function warOf(tension: Omit<Tension, 'counts'>, { scores }: Config = CONFIG): number {
	const parts = pointsOf(tension, scores.war, scores.known);
	const found = parts.filter((one) => one.points > 0).length;
	const sum = rounded(total(parts));
	return found < scores.warFrom ? Math.min(sum, scores.warAlone) : sum;
}

export function othersOf(measured: Scored, { scores }: Config = CONFIG) {
	const of = (parts: Part[]) => rounded(total(pointsOf(measured, parts, scores.known)));
	return {
		advertisement: of(scores.advertisement),
		loveIn: measured.said ? of(scores.loveIn) : 0
	};
}

/** Board and people measure the same four; what the room has felt of War is told to it. */
export function fsOf(measured: Scored, war: number, { fs }: Config = CONFIG): Fs {
	const { frank, reach, balance, coverage, listenShare, answered } = measured;
	const silentAbout =
		measured.critical === 0 && measured.said > 0 && measured.said >= measured.customers;
	const concrete = measured.concrete ?? (silentAbout ? 0 : null);
	const voices = mean([
		[reach, fs.reach.ramp, fs.reach.weight],
		[balance, fs.balance.ramp, fs.balance.weight]
	]);
	return {
		frank: frank === null ? 0 : ramp(frank, fs.frank) * (voices ?? 1),
		friendly: 1 - war / 100,
		forthright:
			mean([
				[concrete, fs.concrete, 1],
				[coverage, fs.coverage, 1]
			]) ?? 0,
		heard:
			mean([
				[listenShare, fs.listenShare, 1],
				[answered, fs.answered, 1]
			]) ?? 0
	};
}

/** The weakest counts as much as the mean: one that is missing cannot be bought with the others. */
export function fourFOf(fs: Fs, { fs: { mean: share } }: Config = CONFIG): number {
	const all = theFs.map((f) => fs[f]);
	const middle = all.reduce((sum, one) => sum + one, 0) / all.length;
	return rounded(100 * (share * middle + (1 - share) * Math.min(...all)));
}

export const weakestOf = (fs: Fs): F =>
	theFs.reduce((least, f) => (fs[f] < fs[least] ? f : least), theFs[0]);

/** The three strongest reasons of a kind, in numbers. */
export function reasonsOf(kind: Kind, measured: Measured, { scores }: Config = CONFIG): Reason[] {
	const parts = { War: scores.war, Advertisement: scores.advertisement, 'Love-In': scores.loveIn };
	return pointsOf(measured, parts[kind], scores.known)
		.map(({ signal, points }): Reason => {
			const count = measured.counts[signal];
			return { signal, points: rounded(points), ...(count ?? { value: measured[signal]! }) };
		})
		.filter((one) => one.points > 0)
		.toSorted((a, b) => b.points - a.points)
		.slice(0, 3);
}

/** The points of each known signal, so that all of them would be 100; none below half of the weight. */
function pointsOf<S extends Part['signal']>(
	signals: Partial<Record<S, number | null>>,
	parts: readonly Part[],
	least: number
) {
	const known = parts.flatMap((part) => {
		const value = signals[part.signal as S] ?? null;
		return value === null ? [] : [{ ...part, value }];
	});
	const weight = known.reduce((sum, one) => sum + one.points, 0);
	const all = parts.reduce((sum, one) => sum + one.points, 0);
	if (weight < least * all) return [];
	return known.map(({ signal, points, value, ramp: ends }) => ({
		signal,
		points: (100 * points * ramp(value, ends)) / weight
	}));
}

const total = (parts: { points: number }[]) => parts.reduce((sum, one) => sum + one.points, 0);

/** Of what is known, by weight; null of nothing. */
function mean(parts: [value: number | null, ends: Ramp, weight: number][]): number | null {
	const known = parts.filter(([value]) => value !== null);
	const weight = known.reduce((sum, one) => sum + one[2], 0);
	const sum = known.reduce((all, [value, ends, own]) => all + own * ramp(value!, ends), 0);
	return weight ? sum / weight : null;
}
