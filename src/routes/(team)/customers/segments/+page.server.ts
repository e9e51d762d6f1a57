import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { CareForm, careFor, segmentsWith } from '#lib/server/customers/segments.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { charterFor } from '#lib/server/themes/listed.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	const { searchParams: asked } = url;
	const { charter } = await charterFor(locals.app, team!.id, asked.get('charter'));
	const byRevenue = asked.get('weight') === 'revenue' && !team!.unpaid;
	return {
		byRevenue,
		charter,
		...(await segmentsWith(locals.app, {
			...{ team: team!.id, charter: charter?.id ?? null, byRevenue }
		}))
	};
};

const Posted = v.object({ ...CareForm.entries, team: Id });

export const actions: Actions = {
	care: async (event) => {
		const said = readForm(Posted, await event.request.formData());
		if (isUnread(said)) return fail(400, said);
		const { team: asked, ...care } = said;
		const { app, member, team } = await standingFor(event, asked, 'customer.edit');
		await careFor(app, { team, user: member.user }, care);
		redirect(303, `/customers/segments?team=${team}`);
	}
};
