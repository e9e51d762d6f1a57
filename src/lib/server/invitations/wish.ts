import { and, eq } from 'drizzle-orm';
import type { App } from '../app.ts';
import { hashOf } from '../meetings/log.ts';
import { perform } from '../meetings/perform.ts';

/**
 * What somebody wrote with their answer becomes their first comment when they come in: theirs, so
 * that they can take it back, and the console's alone until it is shown.
 */
export async function bringWish(app: App, meeting: string, contact: string | null, guest: string) {
	if (!contact) return;
	const { invitations: i } = app.db.tables;
	const [row] = await app.db.query
		.select({ wish: i.wish })
		.from(i)
		.where(and(eq(i.meeting, meeting), eq(i.contact, contact)));
	if (!row?.wish) return;
	const id = hashOf(['wish', meeting, contact]);
	const said = { clause: null, section: null, quote: null, verb: null, words: row.wish };
	const more = { lang: null, unsigned: false, behalf: null };
	await perform(
		app,
		meeting,
		{ id, command: { type: 'addComment', comment: id, ...said, ...more } },
		{ person: guest, side: 'customer' }
	);
}
