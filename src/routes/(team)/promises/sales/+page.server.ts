import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { textOf } from '#lib/server/csv.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { importSales, SalesForm } from '#lib/server/promises/given.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ fresh: newId() });

const Posted = v.object({ ...SalesForm.entries, team: Id });

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const file = form.get('file');
		const given = file instanceof File && file.size ? await textOf(file) : null;
		form.delete('file');
		if (typeof given === 'string') form.set('csv', given);
		const said = readForm(Posted, form);
		const kept = String(form.get('csv') ?? '').slice(0, 20_000);
		if (isUnread(said)) return fail(400, { csv: kept, unreadable: true, told: null });
		const { app, member, team } = await standingFor(event, said.team, 'promise.keep');
		const told = await importSales(app, team, said, member.user);
		if ('unreadable' in told) return fail(400, { csv: kept, unreadable: true, told: null });
		return { csv: '', unreadable: false, told };
	}
};
