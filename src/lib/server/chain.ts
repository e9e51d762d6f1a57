import { and, asc, eq } from 'drizzle-orm';
import { commentIn } from '#lib/domain/meeting/meeting.ts';
import { maySee, seenBy } from '#lib/domain/meeting/visibility.ts';
import { piecesOf, type Piece } from '#lib/domain/charter/pieces.ts';
import type { Section } from '#lib/domain/charter/clause.ts';
import type { Remark } from '#lib/domain/theme/theme.ts';
import type { Month } from '#lib/domain/trend/months.ts';
import { risen, type Column, type Measured, type Series } from '#lib/domain/trend/series.ts';
import type { App } from './app.ts';
import { saidIn, type Said } from './charters/why.ts';
import { charterOf, gathered, type Gathered } from './themes/gathered.ts';
import { keyOf } from './themes/held.ts';
import { complaintsOf, figuresOf, type Figures } from './trends/counts.ts';
import { clausesEver } from './trends/held.ts';
import { isFor, trainingsOf, type Training } from './trends/trainings.ts';
import { trendsOf, type Trend } from './trends/series.ts';

/** One theme from the first words to what customers say a year later. */
export type Chain = {
	charter: string;
	/** The first of its comments, and how many there are. */
	comments: Said[];
	count: number;
	changes: Change[];
	trainings: Training[];
	columns: Column[];
	measured: MeasuredClause[];
	figures: (Figures & { text: string })[];
	complaints: Complaints | null;
};

export type Change = {
	version: number;
	clause: string;
	section: Section;
	op: 'add' | 'replace' | 'remove';
	pieces: Piece[];
	proposedBy: string | null;
	yes: number;
	nearly: number;
	no: number;
	at: string;
	agreedBy: string[];
	note: string;
};

/** An expectation that came of it: how many gave 4 or 5, then and now. */
export type MeasuredClause = {
	clause: string;
	text: string;
	series: Series;
	steps: { column: Column; n: number; median: number | null; high: number }[];
	/** How many rate it higher than at first, at the least. */
	risen: { count: number; of: number; since: string } | null;
};

export type Complaints = {
	months: Month[];
	/** A month, before the change was agreed: on average, and at most. */
	before: { mean: number; most: number } | null;
	last: { month: string; count: number };
};

/** The others stand on the page of the theme, page by page. */
const FIRST = 30;

/** Null when no meeting of the team has words in this theme and nothing else is known of it. */
export async function chainOf(
	app: App,
	{ team, theme }: { team: string; theme: string },
	reader: string
): Promise<Chain | null> {
	const all = await gathered(app, team);
	const found = all.themes.find((one) => one.id === theme);
	if (!found) return null;
	const charter = charterOf(all, found.remarks) ?? all.held.at(-1)?.charter;
	if (!charter) return null;
	const remarks = new Set(found.remarks.map((one) => one.id));
	const changes = await changesBy(app, charter, remarks);
	const clauses = new Set([...changes.map((one) => one.clause), ...linkedTo(all, theme)]);
	const links = [
		{ kind: 'theme' as const, target: theme },
		...[...clauses].map((target) => ({ kind: 'clause' as const, target }))
	];
	const { columns, trends } = await trendsOf(app, { team, charter });
	const ever = await clausesEver(app, charter);
	const figures = await figuresOf(app, charter);
	const changed = changes[0]?.at ?? null;
	const complaints = (await complaintsOf(app, team)).find((one) => one.theme === theme);
	return {
		charter,
		...saidBy(all, found.remarks, reader),
		changes,
		trainings: changed ? (await trainingsOf(app, charter)).filter((one) => isFor(one, links)) : [],
		columns,
		measured: trends
			.filter((one) => clauses.has(one.clause))
			.flatMap((one) => measuredIn(one, columns)),
		figures: figures
			.filter((one) => clauses.has(one.clause))
			.map((one) => ({ ...one, text: ever.find(({ id }) => id === one.clause)?.text ?? '' })),
		complaints: complaints ? complaintsFrom(complaints.months, changed) : null
	};
}

/** The clause that people say speaks of it. */
function linkedTo({ links }: Gathered, theme: string) {
	const last = links.findLast((one) => one.theme === theme);
	return last?.clause && last.onCharter !== 'no' ? [last.clause] : [];
}

/** The first of them as they are read, and how many this member may read. */
function saidBy({ held }: Gathered, remarks: readonly Remark[], reader: string) {
	const viewer = { audience: 'team', person: reader } as const;
	const wanted = new Set(remarks.map((one) => one.id));
	const comments: Said[] = [];
	let count = 0;
	for (const { id, meeting } of held) {
		const here = meeting.comments.filter(
			(one) => wanted.has(keyOf(id, one.id)) && maySee(one, viewer)
		);
		count += here.length;
		if (!here.length || comments.length >= FIRST) continue;
		const seen = seenBy(meeting, viewer);
		const read = here.flatMap((one) => commentIn(seen, one.id) ?? []);
		comments.push(...read.map((one) => saidIn(id, seen, one, one.number)));
	}
	return { comments: comments.slice(0, FIRST), count };
}

async function changesBy(app: App, charter: string, remarks: Set<string>): Promise<Change[]> {
	const { query, tables } = app.db;
	const { clauseChanges: cc, traces: t, charterVersions: cv } = tables;
	const rows = await query
		.select({ change: cc, agreed: cv, meeting: t.meeting, comment: t.comment })
		.from(cc)
		.innerJoin(
			t,
			and(eq(t.charter, cc.charter), eq(t.version, cc.version), eq(t.clause, cc.clause))
		)
		.innerJoin(cv, and(eq(cv.charter, cc.charter), eq(cv.number, cc.version)))
		.where(eq(cc.charter, charter))
		.orderBy(asc(cc.version));
	const caused = rows.filter((one) => remarks.has(keyOf(one.meeting, one.comment)));
	const once = new Map(caused.map((one) => [`${one.change.version} ${one.change.clause}`, one]));
	return [...once.values()]
		.map(({ change, agreed }) => ({
			version: change.version,
			clause: change.clause,
			section: change.section as Section,
			op: change.op,
			pieces: piecesOf(change.before, change.after),
			proposedBy: change.proposedBy,
			yes: change.yes ?? 0,
			nearly: change.nearly ?? 0,
			no: change.no ?? 0,
			at: agreed.at,
			agreedBy: JSON.parse(agreed.agreedBy) as string[],
			note: agreed.note
		}))
		.toSorted((a, b) => a.version - b.version || order(a.op) - order(b.op));
}

const order = (op: Change['op']) => ['add', 'replace', 'remove'].indexOf(op);

/** Compared are answers to the same question: the waves, where there are two, or else all of one wording. */
function measuredIn({ clause, text, series }: Trend, columns: Column[]): MeasuredClause[] {
	const last = series.at(-1);
	if (!last) return [];
	const given = last.points.flatMap((point, at) =>
		point?.performance.n ? [{ column: columns[at]!, ...point.performance }] : []
	);
	const waves = given.filter(({ column }) => column.kind === 'wave');
	const told = waves.length > 1 ? waves : given;
	return [
		{
			clause,
			text,
			series: last,
			steps: told.map(({ column, n, median, numbers }) => ({
				column,
				n,
				median,
				high: numbers.filter((one) => one >= 4).length
			})),
			risen: risenIn(told)
		}
	];
}

function risenIn(told: (Measured & { column: Column })[]): MeasuredClause['risen'] {
	const [first, last] = [told[0], told.at(-1)];
	if (!first || !last || first === last || first.n < 3 || last.n < 3) return null;
	const count = risen(first.numbers, last.numbers);
	return count === null ? null : { count, of: last.n, since: first.column.at };
}

function complaintsFrom(months: Month[], changed: string | null): Complaints | null {
	const known = months.filter((one) => one.count !== null);
	const last = known.at(-1);
	if (!last) return null;
	const before = known
		.filter(({ month }) => changed !== null && month <= changed.slice(0, 7))
		.map((one) => one.count!);
	return {
		months,
		before: before.length
			? {
					mean: before.reduce((sum, one) => sum + one, 0) / before.length,
					most: Math.max(...before)
				}
			: null,
		last: { month: last.month, count: last.count! }
	};
}
