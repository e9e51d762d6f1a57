import type { Asked } from '#lib/server/complaints/listed.ts';

/** The list as it is shown now, on another page or with something else asked for. */
export function listAt(team: string, asked: Asked, other: Partial<Asked>) {
	const all = { ...asked, page: 1, ...other };
	const said = Object.entries(all).filter(
		([key, value]) => value && !(key === 'page' && value === 1)
	);
	return `/complaints?${new URLSearchParams([['team', team], ...said.map(([k, v]) => [k, String(v)])])}`;
}
