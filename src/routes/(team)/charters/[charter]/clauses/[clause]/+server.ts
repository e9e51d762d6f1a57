import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal } from '#lib/domain/refusal.ts';
import {
	addClause,
	bringBack,
	changeClause,
	ClauseNews,
	clauseOf,
	draftOf,
	moveClause,
	NewClause,
	retireClause,
	undoClause
} from '#lib/server/charters/draft.ts';
import { standing } from '../../../../standing.ts';
import type { RequestEvent, RequestHandler } from './$types';

const rev = ClauseNews.entries.rev;
const Asked = v.variant('do', [
	v.object({ do: v.literal('add'), ...v.omit(NewClause, ['id']).entries }),
	v.object({ do: v.literal('save'), ...ClauseNews.entries }),
	v.object({ do: v.literal('retire'), rev }),
	v.object({ do: v.literal('bringBack'), rev }),
	v.object({ do: v.literal('undo'), rev }),
	v.object({ do: v.literal('up') }),
	v.object({ do: v.literal('down') })
]);

/** What the editor saves while somebody types, one clause at a time. */
export const POST: RequestHandler = async (event) => {
	const { request, url } = event;
	// SvelteKit asks this of forms only; a cookie alone must not be enough for another site's script.
	if (!request.headers.has('authorization') && request.headers.get('origin') !== url.origin)
		error(403);
	const said = v.safeParse(Asked, await request.json().catch(() => null));
	if (!said.success) return json({ refused: 'malformed' }, { status: 400 });
	const outcome = await act(event, said.output);
	return json(outcome, { status: isRefusal(outcome) ? 409 : 200 });
};

async function act(event: RequestEvent, said: v.InferOutput<typeof Asked>) {
	const { app, member } = await standing(event, 'charter.edit');
	const { charter, clause: id } = event.params;
	const by = member.user;
	switch (said.do) {
		case 'add':
			return (
				(await addClause(app, charter, { ...said, id }, by)) ?? (await clauseOf(app, charter, id))
			);
		case 'save':
			return changeClause(app, charter, id, said, by);
		case 'retire':
			return retireClause(app, charter, id, said.rev, by);
		case 'bringBack':
			return bringBack(app, charter, id, said.rev, by);
		case 'undo':
			return undoClause(app, charter, id, said.rev, by);
		case 'up':
			return (await moveClause(app, charter, id, -1)) ?? (await draftOf(app, charter));
		case 'down':
			return (await moveClause(app, charter, id, 1)) ?? (await draftOf(app, charter));
	}
}
