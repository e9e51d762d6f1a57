import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { readCsv, type Unreadable } from '../csv.ts';
import { Amount } from '../customers.ts';
import type { Write } from '../db/index.ts';
import { hashOf } from '../meetings/log.ts';
import { once } from '../promises/given.ts';
import { Day } from '../trends/fields.ts';
import { goneNow, lostIn, lostWrite, namesIn, priced, reviewNow, same } from './lost.ts';
import { themesIn } from './themes.ts';

export const LostFile = v.object({ id: Id, team: Id, csv: v.optional(v.string(), '') });
export const lostColumns = [
	'name',
	'lost on',
	'revenue',
	'margin',
	'said',
	'believed',
	'theme'
] as const;

export type Imported = { added: number; wrong: { line: number; why: string }[] };

/** A list of customers who left, line by line; whoever is on it already stays as they are (4.26). */
export async function importLost(
	app: App,
	{ id, team, csv }: v.InferOutput<typeof LostFile>,
	by: string
): Promise<Imported | { unreadable: Unreadable | 'no-columns' }> {
	const table = readCsv(csv);
	if ('unreadable' in table) return table;
	const place = (name: string) => table.header.indexOf(name);
	if (place('name') < 0 || place('lost on') < 0) return { unreadable: 'no-columns' };
	const known = await knownTo(app, team);
	const review = await reviewNow(app, team);
	const told: Imported = { added: 0, wrong: [] };
	const writes: Write[] = [];
	for (const { line, cells } of table.rows) {
		const row = readRow((name) => cells[place(name)] ?? '', known);
		if ('why' in row) {
			told.wrong.push({ line, why: row.why });
			continue;
		}
		told.added++;
		if (row.customer) known.gone.add(row.customer);
		writes.push(lostWrite(app, { id: hashOf([id, line]).slice(0, 32), team, by, review }, row));
	}
	if (writes.length) {
		const body = { count: told.added };
		const at = app.now();
		await once(app, [
			...writes,
			activityWrite(app.db, { team, by, at, type: 'lost customers imported', body })
		]);
	}
	return told;
}

async function knownTo(app: App, team: string) {
	return {
		customers: await namesIn(app, team),
		gone: await goneNow(app, team),
		lost: await lostIn(app, team),
		themes: await themesIn(app, team)
	};
}

type Known = Awaited<ReturnType<typeof knownTo>>;

function readRow(cell: (name: (typeof lostColumns)[number]) => string, known: Known) {
	const name = cell('name').slice(0, 200);
	if (!name) return { why: 'empty' };
	const lostOn = cell('lost on');
	if (!v.is(Day, lostOn)) return { why: 'day' };
	const revenue = v.safeParse(Amount(0, 2_000_000_000), cell('revenue'));
	const margin = v.safeParse(Amount(-999, 100), cell('margin'));
	if (!revenue.success || !margin.success) return { why: 'number' };
	const own = known.customers.find((one) => same(one.name, name));
	const there = known.lost.some((one) => same(one.name, name) && one.lostOn === lostOn);
	if (there || (own && known.gone.has(own.id))) return { why: 'gone-already' };
	const row = {
		...{ customer: own?.id ?? null, name: own?.name ?? name, lostOn },
		...{ revenue: revenue.output, margin: margin.output },
		said: cell('said').slice(0, 2000),
		believed: cell('believed').slice(0, 2000),
		theme: known.themes.find((one) => same(one.label, cell('theme')))?.id ?? null
	};
	return priced(row, own);
}
