import { error, fail, redirect } from '@sveltejs/kit';
import { clausesIn } from '#lib/server/complaints/clauses.ts';
import { complaintWith } from '#lib/server/complaints/one.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { membersOf } from '#lib/server/members.ts';
import { customersIn } from '#lib/server/promises/given.ts';
import { openRecovery, RecoveryForm } from '#lib/server/recoveries/open.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team, member } = await parent();
	const { app } = locals;
	const asked = url.searchParams.get('complaint');
	const complaint = asked ? await complaintWith(app, team!.id, asked) : null;
	const meeting = url.searchParams.get('meeting');
	return {
		id: newId(),
		customers: await customersIn(app, team!.id),
		members: (await membersOf(app, team!.id)).map(({ id, name }) => ({ id, name })),
		expectations: (await clausesIn(app, team!.id)).filter((one) => one.section === 'expectations'),
		about: {
			cause: complaint ? 'complaint' : meeting ? 'failed' : 'hand',
			source: complaint?.id ?? meeting ?? '',
			customer: complaint?.customer ?? url.searchParams.get('customer') ?? '',
			clause: complaint?.clause ?? '',
			what: complaint?.words ?? '',
			owner: complaint?.owner ?? member.id
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const said = readForm(RecoveryForm, await event.request.formData());
		if (isUnread(said)) return fail(400, said);
		const { app, member, team } = await standingFor(event, said.team, 'recovery.keep');
		const { team: _, ...recovery } = said;
		if (!(await openRecovery(app, { team, user: member.user }, recovery))) error(404);
		redirect(303, `/recoveries?team=${team}`);
	}
};
