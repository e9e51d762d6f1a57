import type { Signal } from './signals.ts';

/** From nothing at the first number to full at the second; a first above the second falls. */
export type Ramp = [number, number];

/** So many points when the signal is at the end of its ramp. */
export type Part = { signal: Signal; points: number; ramp: Ramp };

/** Every number of the climate. Whoever changes one gives it another version: it is stored with each result. */
export const CONFIG = {
	version: '1',
	scores: {
		war: [
			{ signal: 'heat', points: 30, ramp: [0.05, 0.3] },
			{ signal: 'personal', points: 25, ramp: [0.02, 0.15] },
			{ signal: 'defence', points: 25, ramp: [0.3, 0.8] },
			{ signal: 'friendly', points: 20, ramp: [3.5, 1.5] }
		] as Part[],
		advertisement: [
			{ signal: 'presentShare', points: 35, ramp: [0.45, 0.8] },
			{ signal: 'reach', points: 30, ramp: [0.7, 0.2] },
			{ signal: 'rate', points: 20, ramp: [1.2, 0.3] },
			{ signal: 'coverage', points: 15, ramp: [0.6, 0.1] }
		] as Part[],
		loveIn: [
			{ signal: 'praiseBoth', points: 40, ramp: [0.4, 0.75] },
			{ signal: 'frank', points: 25, ramp: [0.4, 0.1] },
			{ signal: 'yield', points: 20, ramp: [0.15, 0] },
			{ signal: 'topBox', points: 15, ramp: [0.75, 1] }
		] as Part[],
		/** Below this share of its points a score is not known. */
		known: 0.5,
		/** War needs points from so many signals; from fewer it has at most so much. */
		warFrom: 2,
		warAlone: 34
	},
	fs: {
		frank: [0.15, 0.4] as Ramp,
		reach: { weight: 0.6, ramp: [0.4, 0.9] as Ramp },
		balance: { weight: 0.4, ramp: [0.3, 0.7] as Ramp },
		concrete: [0.25, 0.6] as Ramp,
		coverage: [0.3, 0.8] as Ramp,
		listenShare: [0.35, 0.6] as Ramp,
		answered: [0.2, 0.7] as Ramp,
		/** How much of 4F is the mean of the four; the rest is the weakest. */
		mean: 0.5
	},
	labels: { kind: 50, fourF: 60, leaning: 35 },
	concrete: {
		pin: 0.3,
		section: 0.5,
		words: 0.15,
		wordsRamp: [4, 12] as Ramp,
		number: 0.2,
		occasion: 0.2,
		wish: 0.15
	},
	/** So many are needed before a signal is one. */
	least: { heat: 2, praise: 4, ratings: 5, replies: 3, answers: 3 },
	/** Contributions of one person that count for the balance. */
	most: 6,
	/** Above this share of unsigned remarks of customers nobody knows who was heard. */
	unsigned: 0.3,
	/** An expectation is touched when this share of the customers rated it. */
	rated: 0.5,
	/** A performance of so much or more is praise. */
	high: 4,
	/** The rate is told per so many minutes. */
	ratePer: 30,
	live: {
		/** War is measured over so many minutes. */
		window: 10,
		earlyMinutes: 10,
		earlyShare: 0.2,
		/** With fewer remarks than customers it is early until this share of the plan. */
		fewShare: 0.35,
		/** A War that is seen however early it is, and above which it is not quiet. */
		war: 35,
		peakFrom: 10,
		/** How much of the peak is still felt. */
		felt: 0.4
	},
	/** Quiet after such a War, while the criticism from so long before it is answered less than this. */
	quiet: { peak: 50, before: 10, answered: 0.5 },
	after: {
		/** How much of the peak counts when they came out of it, and when not. */
		recovered: 0.4,
		unrecovered: 0.8,
		friendly: 3.5,
		heard: 3,
		/** Without a pulse: so many critical remarks since the peak, answered so far. */
		remarks: 2,
		answered: 0.5,
		/** The board looks like 4F, customers say less than this. */
		contradiction: 3.5,
		/** Who forgets to close does not hold a meeting all night: so many times its plan at most. */
		longest: 2
	},
	nudges: {
		apart: 8,
		same: 20,
		w1: 35,
		w2: 50,
		teamMinutes: 12,
		presentAfter: 0.3,
		presentShare: 0.5,
		reachAfter: 0.35,
		reach: 0.7,
		loveIn: 50,
		half: 0.5,
		topBox: 0.8,
		critical: 3,
		concrete: 0.45,
		open: 4,
		openMinutes: 3,
		simplifyAfter: 0.7,
		coverage: 0.5
	}
};
export type Config = typeof CONFIG;

export const ramp = (x: number, [from, to]: Ramp) =>
	Math.min(1, Math.max(0, (x - from) / (to - from)));

/** Half up, also where a half is a little less in binary. */
export const rounded = (x: number) => Math.round(x + 1e-9);
