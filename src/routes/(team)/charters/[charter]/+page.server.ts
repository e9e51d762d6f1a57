import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';
import { Id } from '#lib/domain/text.ts';
import { charterBy, renameCharter, stateOf } from '#lib/server/charters/charters.ts';
import {
	addClause,
	bringBack,
	changeClause,
	ClauseNews,
	draftOf,
	isConflict,
	moveClause,
	NewClause,
	retireClause,
	undoClause,
	type Conflict,
	type DraftClause
} from '#lib/server/charters/draft.ts';
import { heardBehind } from '#lib/server/charters/origins.ts';
import { isUnread, Name, readForm } from '#lib/server/forms.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, role } = await standing(event);
	const charter = await charterBy(app, event.params.charter);
	if (!charter) error(404);
	return {
		charter,
		draft: await draftOf(app, charter.id),
		heard: await heardBehind(app, charter.id),
		...(await stateOf(app, charter.id)),
		fresh: newId(),
		now: app.now(),
		agrees: role !== 'member'
	};
};

const Whose = v.object({ id: Id, rev: ClauseNews.entries.rev });
const SaveForm = v.object({ ...ClauseNews.entries, id: Id });

export const actions: Actions = {
	add: async (event) => {
		const { app, member, charter, form } = await asked(event);
		const said = readForm(NewClause, form);
		if (isUnread(said) || !said.text.trim()) return fail(400, { refused: 'words-empty' });
		const refused = await addClause(app, charter, said, member.user);
		if (isRefusal(refused)) return fail(409, { refused: refused.refused });
		redirect(303, `/charters/${charter}?clause=${said.id}#clause-${said.id}`);
	},

	save: async (event) => {
		const { app, member, charter, form } = await asked(event);
		const said = readForm(SaveForm, form);
		if (isUnread(said)) return fail(400, { refused: 'malformed' });
		const { id, ...news } = said;
		return answered(
			charter,
			id,
			await changeClause(app, charter, id, news, member.user),
			news.text
		);
	},

	retire: (event) => deed(event, retireClause),
	bringBack: (event) => deed(event, bringBack),
	undo: (event) => deed(event, undoClause),
	up: (event) => move(event, -1),
	down: (event) => move(event, 1),

	rename: async (event) => {
		const { app, member, team, charter, form } = await asked(event);
		const said = readForm(v.object({ title: Name }), form);
		if (isUnread(said)) return fail(400, { refused: 'words-empty' });
		await renameCharter(app, { id: charter, team, title: said.title }, member.user);
		redirect(303, `/charters/${charter}`);
	}
};

async function asked(event: RequestEvent) {
	const at = await standing(event, 'charter.edit');
	return { ...at, charter: event.params.charter, form: await event.request.formData() };
}

async function deed(event: RequestEvent, act: typeof retireClause) {
	const { app, member, charter, form } = await asked(event);
	const said = readForm(Whose, form);
	if (isUnread(said)) return fail(400, { refused: 'malformed' });
	return answered(charter, said.id, await act(app, charter, said.id, said.rev, member.user));
}

async function move(event: RequestEvent, by: -1 | 1) {
	const { app, charter, form } = await asked(event);
	const id = String(form.get('id') ?? '');
	const refused = await moveClause(app, charter, id, by);
	if (isRefusal(refused)) return fail(409, { refused: refused.refused });
	redirect(303, `/charters/${charter}#clause-${id}`);
}

/** Without scripts a page is answered: the clause where it stands, or both wordings to choose from. */
function answered(
	charter: string,
	id: string,
	outcome: DraftClause | Refusal | Conflict,
	mine?: string
) {
	if (isConflict(outcome)) {
		const { refused, theirs } = outcome;
		return fail(409, { refused: refused as string, conflict: { theirs, mine: mine ?? null } });
	}
	if (isRefusal(outcome)) return fail(409, { refused: outcome.refused as string });
	redirect(303, `/charters/${charter}#clause-${id}`);
}
