import { fail, redirect } from '@sveltejs/kit';
import { textOf } from '#lib/server/csv.ts';
import { importCustomers, ImportForm, previewOf } from '#lib/server/customers/in.ts';
import { columns } from '#lib/server/customers/out.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ id: newId(), columns });

/** What was chosen, or else what was pasted. */
async function csvIn(form: FormData) {
	const file = form.get('file');
	return file instanceof File && file.size > 0 ? textOf(file) : String(form.get('csv') ?? '');
}

export const actions: Actions = {
	look: async (event) => {
		const form = await event.request.formData();
		const { app, team } = await standingFor(event, String(form.get('team')), 'customer.edit');
		const csv = await csvIn(form);
		if (typeof csv !== 'string') return fail(400, { ...csv, csv: '' });
		const preview = await previewOf(app, team, csv);
		if ('unreadable' in preview) return fail(400, { ...preview, csv });
		return { preview, csv };
	},

	take: async (event) => {
		const said = readForm(ImportForm, await event.request.formData());
		if (isUnread(said)) return fail(400, { unreadable: 'unreadable' as const, csv: said.kept.csv });
		const { app, member, team } = await standingFor(event, said.team, 'customer.edit');
		const done = await importCustomers(app, { ...said, team }, member.user);
		if ('unreadable' in done) return fail(400, { ...done, csv: said.csv });
		redirect(303, `/customers?team=${team}`);
	}
};
