import type { Label } from '../climate/climate.ts';

/** What is known of a customer, in four parts a person can follow. */
export type Signal = {
	/** Days since they were last heard, in a meeting or outside of one; null when they never were. */
	heard: number | null;
	/** Promises to them that are open and late. */
	late: number;
	/** What they raised and the charter does not say. */
	gaps: number;
	/** How the last meeting with them went, as far as the reader may know. */
	climate: Label | null;
};

export const states = ['unknown', 'waiting', 'fine'] as const;
export type State = (typeof states)[number];

/** Longer than a quarter without a word, and nobody knows how they are. */
export const QUIET_DAYS = 90;

/** Not to know is a state of its own, and never a good one (1.10). */
export function stateOf(signal: Signal): State {
	if (isUnknown(signal)) return 'unknown';
	return worries(signal) > 0 ? 'waiting' : 'fine';
}

const isUnknown = ({ heard }: Signal) => heard === null || heard > QUIET_DAYS;

const felt: Partial<Record<Label, number>> = { War: 3, Advertisement: 2, 'Love-In': 1 };

const worries = ({ late, gaps, climate }: Signal) =>
	2 * late + gaps + ((climate && felt[climate]) ?? 0);

/** Two for each late promise, one for each gap, up to three for the last meeting, one for each month of silence. */
export const pointsOf = (signal: Signal) => worries(signal) + Math.floor((signal.heard ?? 0) / 30);

export type Ranked = { id: string; name: string; isKey: boolean; signal: Signal };

/**
 * Who needs us first: key customers before others; of each, those nobody heard from before those
 * who are unhappy and were heard, the longest silence first; then most points, then longest silence.
 */
export function inOrder<T extends Ranked>(customers: readonly T[]): T[] {
	return customers.toSorted(
		(a, b) =>
			Number(b.isKey) - Number(a.isKey) ||
			Number(isUnknown(b.signal)) - Number(isUnknown(a.signal)) ||
			(isUnknown(a.signal) ? 0 : pointsOf(b.signal) - pointsOf(a.signal)) ||
			silence(b.signal) - silence(a.signal) ||
			compare(a.name, b.name) ||
			compare(a.id, b.id)
	);
}

/** Never heard is the longest silence; of two of those neither is longer. */
const silence = ({ heard }: Signal) => heard ?? Number.MAX_SAFE_INTEGER;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export type Place = {
	place: number;
	of: number;
	/** Places up since the month before; null for somebody who was not there then. */
	up: number | null;
};

/** Where each stands today, and how far it moved since the same list a month before. */
export function placesOf(now: readonly Ranked[], before: readonly Ranked[]): Map<string, Place> {
	const then = new Map(inOrder(before).map(({ id }, at) => [id, at + 1]));
	return new Map(
		inOrder(now).map(({ id }, at) => {
			const was = then.get(id);
			const up = was === undefined ? null : was - (at + 1);
			return [id, { place: at + 1, of: now.length, up }];
		})
	);
}
