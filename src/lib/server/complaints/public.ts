import * as v from 'valibot';
import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import { Id } from '#lib/domain/text.ts';
import type { App } from '../app.ts';
import { Text } from '../forms.ts';
import { offered } from '../moments.ts';
import { addFelt } from '../moments/felt.ts';
import { isFlooded, type Inbox } from './inboxes.ts';
import { complaintWrites, customerNamed, IdOrNone } from './note.ts';

/** What anybody who has the address may say; a name and a way to be answered are theirs to give. */
export const PublicForm = v.object({
	id: Id,
	words: v.pipe(Text(4000), v.minLength(1, 'empty')),
	name: Text(200),
	reach: Text(200),
	moment: IdOrNone,
	noNews: v.optional(v.string(), ''),
	felt: v.optional(v.union([v.literal(''), v.picklist(['1', '2', '3', '4', '5'])]), '')
});

/** Words that came in by the form; how the moment felt is counted apart from them, without a name. */
export async function sayTo(
	app: App,
	{ team }: Inbox,
	{ id, words, name, reach, moment, noNews, felt }: v.InferOutput<typeof PublicForm>
): Promise<Refusal | null> {
	if (await isFlooded(app, team)) return refuse('too-fast');
	const known = (await offered(app, team)).some((one) => one.id === moment);
	const at = known ? moment : null;
	const writes = await complaintWrites(
		app,
		{ team, user: null },
		{
			...{
				id,
				words,
				who: name,
				reach,
				moment: at,
				customer: await customerNamed(app, team, name)
			},
			...{ contact: null, theme: null, source: 'web', severity: 2 },
			...{ kind: noNews ? 'no-news' : 'plain', place: '', saidOn: null, ref: '' }
		}
	);
	try {
		if (at && felt)
			await addFelt(app, { team, moment: at, side: 'customer', value: Number(felt) }, writes);
		else await app.db.commit(writes);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
	return null;
}
