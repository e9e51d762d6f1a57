import type { Asked } from '#lib/server/customers/listed.ts';

/** The same list with something else about it. */
export function listAt(team: string, { find, segment, keyOnly }: Asked, page = 1) {
	const given = { team, find, segment, key: keyOnly ? 'yes' : '', page: page > 1 ? page : '' };
	const said = Object.entries(given).filter(([, value]) => value !== '');
	return `/customers?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`;
}
