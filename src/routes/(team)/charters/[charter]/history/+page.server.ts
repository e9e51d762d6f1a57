import { error } from '@sveltejs/kit';
import { place } from '#lib/domain/charter/clause.ts';
import { charterBy } from '#lib/server/charters/charters.ts';
import { changesBetween, clausesAt, stopsOf, type Stop } from '#lib/server/charters/history.ts';
import { whyOf } from '#lib/server/charters/why.ts';
import { standing } from '../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, member, role } = await standing(event);
	const charter = await charterBy(app, event.params.charter);
	if (!charter) error(404);
	const stops = await stopsOf(app, charter.id);
	const { from, to } = chosen(stops, event.url.searchParams);
	const { rows, same, behind } = await changesBetween(app, charter.id, from, to);
	const asked = event.url.searchParams.get('clause');
	const clause = asked ?? rows.find((one) => one.comments > 0)?.clause ?? rows[0]?.clause ?? null;
	const clauses = await clausesAt(app, charter.id, to);
	const row = rows.find((one) => one.clause === clause);
	const there = clause === null ? null : (place(clauses, clause) ?? row ?? null);
	const steps = clause ? await whyOf(app, charter.id, clause, member.user) : [];
	return {
		charter,
		stops,
		from,
		to,
		rows,
		same,
		behind,
		clean: event.url.searchParams.get('show') === 'clean',
		why:
			clause === null || there === null
				? null
				: {
						clause,
						section: there.section,
						number: there.number,
						gone: row?.op === 'remove',
						waiting: to.kind === 'now' && row !== undefined,
						steps: steps.filter((one) => one.version <= to.number)
					},
		agrees: role !== 'member'
	};
};

/** `?v=3&from=1`; without them the newest version and the one before it. */
function chosen(stops: Stop[], query: URLSearchParams) {
	const last = stops.length - 1;
	const newest = Math.max(last - 1, 1);
	const at = (name: string, otherwise: number) => {
		const asked = query.get(name);
		const number = asked === null || !/^\d+$/.test(asked) ? otherwise : Number(asked);
		return Math.min(Math.max(number, 0), last);
	};
	const to = Math.max(at('v', newest), 1);
	const from = at('from', to - 1);
	return { from: stops[from < to ? from : to - 1]!, to: stops[to]! };
}
