import { climateAfter } from '#lib/domain/climate/after.ts';
import type { Climate } from '#lib/domain/climate/climate.ts';
import { CONFIG, type Config } from '#lib/domain/climate/config.ts';
import { labelOf } from '#lib/domain/climate/label.ts';
import { advance, begun, climateAt } from '#lib/domain/climate/live.ts';
import { nudgeAt, type Shown } from '#lib/domain/climate/nudges.ts';
import { recordOf, type MeetingRecord } from '#lib/domain/climate/record.ts';
import { scoresOf, type Scored } from '#lib/domain/climate/scores.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { meetingsOf, scriptOf, theCase } from './folded.ts';

const signals = (
	[presentShare, listenShare]: number[],
	[reach, balance]: number[],
	rate: number,
	[frank, concrete, coverage]: (number | null)[],
	[answered, yielded]: (number | null)[],
	[praiseBoth, topBox]: (number | null)[],
	[heat, personal, defence, friendly]: (number | null)[],
	[customers, said, critical]: number[]
): Scored => ({
	presentShare: presentShare!,
	listenShare: listenShare!,
	reach: reach!,
	balance: balance!,
	rate,
	frank: frank!,
	concrete: concrete!,
	coverage: coverage!,
	answered: answered!,
	yield: yielded!,
	praiseBoth: praiseBoth!,
	topBox: topBox!,
	heat: heat!,
	personal: personal!,
	defence: defence!,
	friendly: friendly!,
	customers: customers!,
	said: said!,
	critical: critical!
});

/** The table of worked examples, in its own order of rows. */
export const examples: Record<string, Scored> = {
	A: signals(
		[0.8, 0.2],
		[0.33, 0.2],
		0.44,
		[0, null, 0],
		[null, 0],
		[0.25, null],
		[0, 0, null, 4],
		[6, 4, 0]
	),
	L: signals(
		[0.3, 0.7],
		[1, 0.8],
		1.17,
		[0.08, 0.35, 1],
		[0.5, 0],
		[0.78, 0.93],
		[0, 0, null, 5],
		[6, 14, 1]
	),
	W: signals(
		[0.55, 0.45],
		[1, 0.8],
		1.4,
		[0.75, 0.6, 0.8],
		[0.1, 0.05],
		[0, 0.2],
		[0.5, 0.25, 0.8, 2],
		[5, 14, 12]
	),
	F: signals(
		[0.35, 0.65],
		[1, 0.75],
		1.44,
		[0.71, 0.62, 0.85],
		[0.8, 0.55],
		[0.2, 0.4],
		[0, 0, 0.2, 4.5],
		[5, 17, 12]
	),
	H: signals(
		[0.38, 0.62],
		[1, 0.7],
		1.4,
		[1, 0.7, 0.9],
		[0.65, 0.5],
		[0, 0.05],
		[0, 0, 0.45, 3.5],
		[5, 14, 14]
	)
};

export const labelIn = (scored: Scored, config: Config = CONFIG) =>
	labelOf(scoresOf(scored, config), config).label;

/** The meetings of the worked case, and one of each of the three kinds that change nothing. */
export const meetings: Record<string, Meeting> = {
	...Object.fromEntries(meetingsOf(theCase)),
	war: only('war'),
	advertisement: only('advertisement'),
	love: only('love-in')
};

function only(name: string): Meeting {
	const [meeting] = meetingsOf(scriptOf(name)).values();
	return meeting!;
}

export const labels: Record<string, Climate['label']> = {
	A: 'Advertisement',
	L: 'Love-In',
	W: 'War',
	F: '4F',
	H: '4F',
	m1: '4F',
	m2: '4F',
	m3: '4F',
	war: 'War',
	advertisement: 'Advertisement',
	love: 'Love-In',
	'm2 at 34': 'War'
};

/** The labels of all twelve cases under some numbers. */
export function labelsUnder(config: Config): Record<string, Climate['label']> {
	const told = Object.entries(examples).map(([name, one]) => [name, labelIn(one, config)]);
	const held = Object.entries(meetings).map(([name, meeting]) => [
		name,
		climateAfter(recordOf(meeting, config), config).label
	]);
	const tense = liveAt(recordOf(meetings['m2']!, config), 34, config).label;
	return Object.fromEntries([...told, ...held, ['m2 at 34', tense]]);
}

export const liveAt = (record: MeetingRecord, minute: number, config: Config = CONFIG) =>
	climateAt(record, minute, advance(record, minute, begun, config), config);

/** A meeting minute by minute, as the console was told. */
export function lived(record: MeetingRecord) {
	const [climates, shown]: [Map<number, Climate>, Shown[]] = [new Map(), []];
	let running = begun;
	for (let minute = 1; minute <= record.planned; minute++) {
		running = advance(record, minute, running);
		const climate = climateAt(record, minute, running);
		climates.set(minute, climate);
		const nudge = nudgeAt(record, minute, climate, shown);
		if (nudge) shown.push({ nudge, minute });
	}
	return { climates, shown };
}
