import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { piecesOf } from '#lib/domain/charter/pieces.ts';
import { compare } from '#lib/domain/charter/revise.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import {
	agreeDraft,
	AgreeForm,
	restoreVersion,
	waitingChanges
} from '#lib/server/charters/agree.ts';
import { charterBy } from '#lib/server/charters/charters.ts';
import { versionClauses } from '#lib/server/charters/versions.ts';
import { isUnread, keptOf, readForm } from '#lib/server/forms.ts';
import { standing } from '../../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

const Whole = v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(1));

/** `?restore=2` agrees an older version again instead of the draft. */
export const load: PageServerLoad = async (event) => {
	const { app } = await standing(event, 'charter.agree');
	const charter = await charterBy(app, event.params.charter);
	if (!charter) error(404);
	const { number, changes, before } = await waitingChanges(app, charter.id);
	const asked = v.safeParse(Whole, event.url.searchParams.get('restore'));
	const restore = asked.success ? asked.output : null;
	if (restore !== null && restore >= number - 1) error(404);
	const wordings = restore
		? compare(before, await versionClauses(app.db, charter.id, restore))
		: changes;
	return {
		charter,
		number,
		restore,
		changes: wordings.map((one) => ({ ...one, pieces: piecesOf(one.before, one.after) }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { app, member, team } = await standing(event, 'charter.agree');
		const { charter } = event.params;
		const form = await event.request.formData();
		const said = readForm(AgreeForm, form);
		if (isUnread(said)) return fail(400, { ...said, refused: null });
		const of = v.safeParse(Whole, form.get('restore'));
		const by = { user: member.user, name: member.name };
		const done = of.success
			? await restoreVersion(app, { team, charter }, { ...said, of: of.output }, by)
			: await agreeDraft(app, { team, charter }, said, by);
		if (isRefusal(done)) {
			const kept = keptOf({ note: said.note, agreedBy: said.agreedBy.join(', ') });
			return fail(409, { problems: {} as Record<string, string>, kept, refused: done.refused });
		}
		redirect(303, `/charters/${charter}/history?v=${done.number}`);
	}
};
