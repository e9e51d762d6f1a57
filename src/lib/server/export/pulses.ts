import { median } from '#lib/domain/meeting/ballots.ts';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import { fs, pulseSeen, sideOf, withAnswer, type PulseAnswer } from '#lib/domain/meeting/pulse.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { bandOf } from '#lib/domain/report/rated.ts';

/** Whole minutes since the start: unsigned things know no finer time (decision 4). */
const minuteOf = ({ startedAt, openedAt }: Meeting, at: string) =>
	Math.floor((Date.parse(at) - Date.parse(startedAt ?? openedAt ?? at)) / 60_000);

/**
 * Every time a pulse was asked, by side: how many answered, from three answers on a band, from five on the median.
 * Nobody's answer stands alone, in no order anybody gave it.
 */
export function pulsesFor(meeting: Meeting, log: readonly Recorded[]) {
	return roundsIn(log).flatMap(({ at, kind, answers }) =>
		pulseSeen(answers).map(({ side, n, worth, words, fs: seen }) => {
			const given = answers.filter((one) => one.side !== 'observer' && sideOf(one.side) === side);
			return {
				kind,
				minute: minuteOf(meeting, at),
				side,
				n,
				...Object.fromEntries(fs.flatMap((f) => numbersOf(f, given, seen[f]?.dots ?? null))),
				worth,
				...words
			};
		})
	);
}

type F = (typeof fs)[number];

function numbersOf(f: F, given: PulseAnswer[], dots: number[] | null) {
	const values = given.flatMap(({ values }) => values[f] ?? []);
	if (values.length < 3) return [];
	const middle = median(values)!;
	const told = values.length < 5 ? { band: bandOf(middle) } : { median: middle, dots };
	return [[f, { n: values.length, ...told }] as const];
}

/** A check-in may be asked several times, and each time is one of its own. */
function roundsIn(log: readonly Recorded[]) {
	const rounds: { at: string; kind: PulseAnswer['kind']; answers: PulseAnswer[] }[] = [];
	for (const fact of log) {
		if (fact.type === 'pulseAsked' && fact.open)
			rounds.push({ at: fact.at, kind: fact.kind, answers: [] });
		if (fact.type !== 'pulseAnswered') continue;
		const round = rounds.findLast((one) => one.kind === fact.kind);
		const { kind, voter, side, values, at } = fact;
		if (round) round.answers = withAnswer(round.answers, { kind, voter, side, values, at });
	}
	return rounds.filter((one) => one.answers.length);
}

/** How many people pressed in each minute, never who. */
export function heatFor(meeting: Meeting) {
	const minutes = new Map<number, Set<string>>();
	for (const { voter, side, at } of meeting.heat) {
		if (side === 'observer') continue;
		const minute = minuteOf(meeting, at);
		minutes.set(minute, (minutes.get(minute) ?? new Set()).add(voter));
	}
	return [...minutes]
		.toSorted(([a], [b]) => a - b)
		.map(([minute, people]) => ({ minute, count: people.size }));
}
