import { versionOf } from '#lib/server/api/charters.ts';
import { reading } from '../../../reading.ts';

export const GET = reading<{ charter: string; number: string }>(
	async ({ app, team, params: { charter, number } }) =>
		/^\d{1,6}$/.test(number) ? versionOf(app, team.id, charter, Number(number)) : null
);
