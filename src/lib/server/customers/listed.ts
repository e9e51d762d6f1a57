import { asc, inArray } from 'drizzle-orm';
import type { App } from '../app.ts';
import { holds, wordsOf } from '../search/fold.ts';
import { foldedOf } from '../meetings/shelf.ts';
import { expectedIn } from './expected.ts';
import { signalsOf, type Known, type Reader } from './signals.ts';

export const PAGE = 50;

export type Asked = { find: string; segment: string; keyOnly: boolean; page: number };

export function askedIn(params: URLSearchParams): Asked {
	const page = Number(params.get('page'));
	return {
		find: (params.get('find') ?? '').slice(0, 200),
		segment: (params.get('segment') ?? '').slice(0, 200),
		keyOnly: params.get('key') === 'yes',
		page: Number.isInteger(page) && page > 0 ? page : 1
	};
}

/** A page of customers in the order in which they need us, found by name, segment, reason or person. */
export async function listed(app: App, reader: Reader, asked: Asked) {
	const all = await signalsOf(app, reader);
	const names = await namesOf(
		app,
		all.map((one) => one.id)
	);
	const found = all.filter((one) => isMeant(one, names.get(one.id) ?? [], asked));
	const pages = Math.max(1, Math.ceil(found.length / PAGE));
	const page = Math.min(asked.page, pages);
	const shown = found.slice((page - 1) * PAGE, page * PAGE);
	const held = await foldedOf(
		app,
		shown.flatMap(({ met }) => met?.meeting ?? [])
	);
	return {
		all: all.length,
		count: found.length,
		pages,
		page,
		segments: segmentsIn(all),
		rows: shown.map((one) => ({
			...one,
			people: names.get(one.id) ?? [],
			expected: one.met && expectedIn(held.get(one.met.meeting), one.id)
		}))
	};
}

function isMeant(one: Known, people: string[], { find, segment, keyOnly }: Asked) {
	if (keyOnly && !one.isKey) return false;
	if (segment && one.segment !== segment) return false;
	const text = [one.name, one.segment, one.keyReason, ...people].join('\n');
	return holds(text, wordsOf(find));
}

function segmentsIn(all: Known[]) {
	const names = new Set(all.flatMap((one) => one.segment ?? []));
	return [...names].toSorted((a, b) => a.localeCompare(b));
}

async function namesOf({ db: { query, tables } }: App, customers: string[]) {
	const { contacts: p } = tables;
	const names = new Map<string, string[]>();
	// A list of ids may be longer than a database takes at once.
	for (let at = 0; at < customers.length; at += 500) {
		const rows = await query
			.select({ customer: p.customer, name: p.name })
			.from(p)
			.where(inArray(p.customer, customers.slice(at, at + 500)))
			.orderBy(asc(p.name));
		for (const { customer, name } of rows)
			names.set(customer, [...(names.get(customer) ?? []), name]);
	}
	return names;
}
