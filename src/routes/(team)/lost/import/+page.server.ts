import { fail } from '@sveltejs/kit';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { importLost, lostColumns, LostFile } from '#lib/server/lost/import.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	await parent();
	return { fresh: newId(), columns: lostColumns };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const said = readForm(LostFile, form);
		if (isUnread(said)) return fail(400, { unreadable: 'unreadable' as const, csv: '' });
		const { app, member } = await standingFor(event, said.team, 'customer.edit');
		const told = await importLost(app, said, member.user);
		if ('unreadable' in told) return fail(400, { unreadable: told.unreadable, csv: said.csv });
		return { told };
	}
};
