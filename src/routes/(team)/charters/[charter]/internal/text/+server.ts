import { internalOf, internalText } from '#lib/server/charters/internal.ts';
import { loadWords } from '#lib/words/index.ts';
import { standing } from '../../../../standing.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { app, team } = await standing(event);
	const { decide } = await loadWords(event.locals.locale, ['decide']);
	const item = await internalOf(app, { team, charter: event.params.charter });
	return new Response(internalText(item, decide.internal), {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'content-disposition': 'attachment; filename="customer.txt"',
			'cache-control': 'no-store'
		}
	});
};
