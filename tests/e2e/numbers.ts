import { readFileSync } from 'node:fs';

type Rating = { participant: string; importance: number; performance: number };
type Pulse = { at_min: number; side: string } & Record<string, number[] | number | string>;
type Told = {
	id: string;
	participants: { id: string; role: string }[];
	ratings: (Rating & { expectation: string })[];
	theme_ratings: (Rating & { theme: string })[];
	top3: { participant: string; picks: string[] }[];
	heat_flags: { at_min: number; participant: string }[];
	pulses: Pulse[];
	exit_pulse: Pulse[];
	feedback: { id: string }[];
};
type Script = { meetings: Told[]; merges: { id: string; label: string; comments: string[] }[] };

export const scriptIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Script;

const sorted = (numbers: number[]) => numbers.toSorted((a, b) => a - b);

/** Told again here, and not taken from the product: the same number by another hand. */
export function middle(numbers: number[]) {
	const [low, high] = [(numbers.length - 1) >> 1, numbers.length >> 1];
	const all = sorted(numbers);
	return (all[low]! + all[high]!) / 2;
}

/** What a meeting of the script comes to: ratings, picks, heat, every pulse. */
export function numbersOf(meeting: Told) {
	const rated = [
		...meeting.ratings.map(({ expectation: about, ...one }) => ({ ...one, about })),
		...meeting.theme_ratings.map(({ theme: about, ...one }) => ({ ...one, about }))
	];
	const picks = meeting.top3.flatMap((one) => one.picks);
	const minutes = meeting.heat_flags.map((one) => Math.floor(one.at_min));
	return {
		ratings: Object.fromEntries(
			[...new Set(rated.map((one) => one.about))].map((about) => {
				const mine = rated.filter((one) => one.about === about);
				const importance = sorted(mine.map((one) => one.importance));
				const performance = sorted(mine.map((one) => one.performance));
				const [i, p] = [middle(importance), middle(performance)];
				return [about, { importance, performance, n: mine.length, i, p, gap: i - p }];
			})
		),
		answers: rated
			.map((one) => `${one.participant} ${one.about} ${one.importance} ${one.performance}`)
			.toSorted(),
		top3: {
			of: meeting.top3.length,
			picks: Object.fromEntries(
				[...new Set(picks)].map((about) => [about, picks.filter((one) => one === about).length])
			)
		},
		heat: [...new Set(minutes)].map((minute) => ({
			minute,
			count: new Set(
				meeting.heat_flags
					.filter((one) => Math.floor(one.at_min) === minute)
					.map((one) => one.participant)
			).size
		})),
		pulse: [...meeting.pulses.map(pulseOf('check-in')), ...meeting.exit_pulse.map(pulseOf('exit'))]
	};
}

const fs = ['frank', 'friendly', 'forthright', 'heard'];

const pulseOf = (kind: string) => (pulse: Pulse) => {
	const of = (f: string) => pulse[f] as number[];
	return {
		kind,
		minute: pulse.at_min,
		side: pulse.side,
		n: of('heard').length,
		...Object.fromEntries(
			fs.map((f) => {
				const [n, median] = [of(f).length, middle(of(f))];
				const band = median < 2.5 ? 'low' : median > 3.5 ? 'high' : 'middle';
				return [f, n < 5 ? { n, band } : { n, median, dots: sorted(of(f)) }];
			})
		)
	};
};
