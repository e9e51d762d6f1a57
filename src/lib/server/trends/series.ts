import type { Clause } from '#lib/domain/charter/clause.ts';
import { median } from '#lib/domain/meeting/ballots.ts';
import { quadrantOf, allImportant, type Quadrant } from '#lib/domain/trend/quadrant.ts';
import {
	movedIn,
	seriesOf,
	type Asked,
	type Column,
	type Moved,
	type Series
} from '#lib/domain/trend/series.ts';
import { standOf, type Stand } from '#lib/domain/trend/target.ts';
import type { App } from '../app.ts';
import { isOpened } from '../export/ratings.ts';
import {
	clausesToday,
	heldOn,
	monthEnd,
	ratedIn,
	versionsOf,
	wordingAt,
	type Held
} from './held.ts';
import { politeMeetings } from './polite.ts';
import { gathered } from '../themes/gathered.ts';
import { namedBefore, type Named } from './before.ts';
import { targetsOf, type Target } from './targets.ts';
import { wavesOf, type Wave } from './waves.ts';

export type Trend = {
	clause: string;
	number: number;
	text: string;
	/** One series for each wording, the newest last. */
	series: Series[];
	moved: Moved | null;
	/** Nobody was asked about it since it says what it says. */
	reworded: boolean;
	/** How things stand: importance and performance as they were answered last. */
	now: { importance: number | null; performance: number | null; n: number; gap: number | null };
	place: Quadrant | null;
	/** What was aimed at, in words, and whether it was reached in the present wording. */
	target: Target | null;
	stand: Stand;
};

export type Trends = {
	columns: Column[];
	trends: Trend[];
	/** Importance crowds at the top: the picks of the top three tell more. */
	allImportant: boolean;
	polite: string[];
	/** So many older columns are left out. */
	before: number;
};

/** How importance and performance of each expectation went, the widest gap first. */
export async function trendsOf(
	app: App,
	{ team, charter, last }: { team: string; charter: string; last?: number }
): Promise<Trends> {
	const held = await heldOn(app, charter);
	const versions = await versionsOf(app, charter);
	const waves = await wavesOf(app, charter);
	const polite = await politeMeetings(app, held);
	const before = await namedBefore(app, charter, await gathered(app, team));
	const columns = columnsOf(held, waves);
	const targets = await targetsOf(app, charter);
	const today = await clausesToday(app, charter);
	const expectations = today.filter((one) => one.section === 'expectations');
	const trends = expectations.map((clause, at) => {
		const asked = [
			...inMeetings(app, held, clause, polite, before.get(clause.id) ?? []),
			...waves
				.filter((one) => one.clause === clause.id)
				.map(({ month, importance, performance }): Asked => {
					const wording = wordingAt(versions, clause.id, monthEnd(month)) ?? clause.text;
					return { column: month, wording, importance, performance };
				})
		];
		return trendOf(clause, at + 1, columns, asked, targets.get(clause.id) ?? null);
	});
	const importances = trends.flatMap((one) => one.now.importance ?? []);
	const whole: Trends = {
		columns,
		before: 0,
		trends: trends.toSorted((a, b) => (b.now.gap ?? -9) - (a.now.gap ?? -9)),
		allImportant: allImportant(importances),
		polite: columns.filter(({ id }) => polite.has(id)).map(({ label }) => label)
	};
	return last && last < columns.length ? lately(whole, columns.length - last) : whole;
}

/** What is drawn of a long story: the newest columns, and of each expectation the wordings asked about in them. */
function lately({ columns, trends, ...rest }: Trends, from: number): Trends {
	const shown = trends.map((trend) => {
		const series = trend.series.map((one) => ({ ...one, points: one.points.slice(from) }));
		const asked = series.filter(({ points }) => points.some((point) => point !== null));
		return { ...trend, series: asked.length ? asked : series.slice(-1) };
	});
	return { ...rest, columns: columns.slice(from), before: from, trends: shown };
}

/** Meetings at their day, waves at the end of their month; every chart has the same columns. */
function columnsOf(held: Held[], waves: Wave[]): Column[] {
	const meetings = held
		.filter(({ meeting }) => isOpened(meeting, 'ratings'))
		.map(({ id, at, title }): Column => ({ id, kind: 'meeting', at, label: title }));
	const months = new Map(
		waves.map(({ month, label }): [string, Column] => [
			month,
			{ id: month, kind: 'wave', at: month, label }
		])
	);
	const when = ({ kind, at }: Column) => (kind === 'wave' ? monthEnd(at) : at);
	return [...meetings, ...months.values()].toSorted((a, b) => (when(a) < when(b) ? -1 : 1));
}

/** Rated as a clause, or on the spot under another name before the charter had it. */
function inMeetings(
	app: App,
	held: Held[],
	clause: Clause,
	polite: Set<string>,
	names: Named[]
): Asked[] {
	return held.flatMap(({ id, meeting }): Asked[] => {
		const named = names.find((one) => one.meeting === id);
		const shown = meeting.clauses.find((one) => one.id === clause.id);
		const subject = shown?.id ?? named?.subject;
		const rated = ratedIn(app, meeting).find((one) => one.subject === subject);
		if (!rated) return [];
		const { importance, performance } = rated;
		const wording = shown?.text ?? named!.label;
		return [{ column: id, wording, importance, performance, polite: polite.has(id) }];
	});
}

function trendOf(
	clause: Clause,
	number: number,
	columns: Column[],
	asked: Asked[],
	target: Target | null
): Trend {
	const series = seriesOf(columns, asked);
	const [i, p] = [newest(series, columns, 'importance'), newest(series, columns, 'performance')];
	const [importance, performance] = [enough(i), enough(p)];
	const both = importance !== null && performance !== null;
	const present = series.at(-1)?.wording === clause.text ? series.at(-1) : undefined;
	return {
		clause: clause.id,
		number,
		text: clause.text,
		series,
		moved: present ? movedIn(columns, present) : null,
		reworded: series.length > 0 && !present,
		now: {
			importance,
			performance,
			n: Math.min(...[i.length, p.length].filter(Boolean)),
			gap: both ? importance - performance : null
		},
		place: both ? quadrantOf(importance, performance) : null,
		target,
		stand: standOf(present?.points.flatMap((one) => (one ? [one.performance.numbers] : [])) ?? [])
	};
}

/** The numbers of the newest wording that has some: of its last wave, or else of all its meetings. */
function newest(series: Series[], columns: Column[], kind: 'importance' | 'performance') {
	for (const { points } of series.toReversed()) {
		const given = points.flatMap((point, at) =>
			point?.[kind].n ? [{ wave: columns[at]!.kind === 'wave', numbers: point[kind].numbers }] : []
		);
		const wave = given.findLast((one) => one.wave);
		if (given.length) return wave?.numbers ?? given.flatMap((one) => one.numbers);
	}
	return [];
}

/** Two answers are two people, not a number. */
const enough = (numbers: readonly number[]) => (numbers.length < 3 ? null : median(numbers));
