import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm';
import { isCritical } from '#lib/domain/meeting/meeting.ts';
import { ratedIn } from '#lib/domain/report/rated.ts';
import type { App } from '../app.ts';
import { heldBy } from '../themes/held.ts';

/** A quarter as it is written in an address: `2026-Q1`. */
export type Quarter = { year: number; quarter: number };
const MOST = 5;

export function quarterIn(text: string | null, now: string): Quarter {
	const found = /^(\d{4})-Q([1-4])$/.exec(text ?? '');
	if (found) return { year: Number(found[1]), quarter: Number(found[2]) };
	return { year: Number(now.slice(0, 4)), quarter: Math.ceil(Number(now.slice(5, 7)) / 3) };
}

/** The first moment of a quarter, and of the next one. */
export const bounds = ({ year, quarter }: Quarter) =>
	[quarter, quarter + 1].map((one) => new Date(Date.UTC(year, (one - 1) * 3)).toISOString()) as [
		string,
		string
	];

/** A charter and a quarter for the board and everybody else: numbers and wordings, nobody's words. */
export async function quarterOf(app: App, team: string, charter: string, when: Quarter) {
	const [from, to] = bounds(when);
	const held = (await heldBy(app, team)).filter(
		(one) => one.charter === charter && one.startsAt >= from && one.startsAt < to
	);
	const said = held.flatMap(({ meeting }) =>
		meeting.comments.filter((one) => one.side === 'customer' && !one.withdrawn)
	);
	const asking = said.filter(isCritical);
	const last = held.at(-1);
	const rows = last ? ratedIn(last.meeting, 'team').rows : [];
	return {
		meetings: held.length,
		customers: new Set(held.flatMap((one) => one.customers)).size,
		comments: said.length,
		asked: asking.length,
		answered: asking.filter((one) => one.outcome).length,
		versions: await versionsIn(app, charter, from, to),
		gaps: rows.filter((one) => (one.numbers?.gap ?? 0) > 0).slice(0, MOST),
		promises: await promisesOf(
			app,
			held.map((one) => one.id)
		)
	};
}

async function versionsIn(
	{ db: { query, tables } }: App,
	charter: string,
	from: string,
	to: string
) {
	const { charterVersions: v, clauseChanges: c } = tables;
	const rows = await query
		.select({ number: v.number, note: v.note })
		.from(v)
		.where(and(eq(v.charter, charter), gte(v.at, from), lt(v.at, to)))
		.orderBy(asc(v.number));
	const changes = await query
		.select({ version: c.version, after: c.after })
		.from(c)
		.where(eq(c.charter, charter));
	return rows.map((one) => {
		const mine = changes.filter(({ version }) => version === one.number && version > 1);
		return {
			...one,
			changed: mine.length,
			wordings: mine.flatMap(({ after }) => after ?? []).slice(0, MOST)
		};
	});
}

async function promisesOf({ db: { query, tables } }: App, meetings: string[]) {
	const { promises: p } = tables;
	const rows = await query.select({ keptOn: p.keptOn }).from(p).where(inArray(p.meeting, meetings));
	return { made: rows.length, kept: rows.filter((one) => one.keptOn).length };
}
