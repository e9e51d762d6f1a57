import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite, takeOut } from '../activity.ts';
import type { App } from '../app.ts';
import { Text } from '../forms.ts';
import { once } from '../promises/given.ts';

/** Only what a person said of their work (2.09). */
export const PersonForm = v.object({
	id: Id,
	contact: Id,
	words: v.pipe(Text(500), v.minLength(1, 'empty'))
});
export const PersonGone = v.object({ note: Id });

export async function personNotes({ db: { query, tables } }: App, customer: string) {
	const { contactNotes: n, contacts: p } = tables;
	return query
		.select({ id: n.id, contact: n.contact, words: n.words, at: n.at })
		.from(n)
		.innerJoin(p, eq(p.id, n.contact))
		.where(eq(p.customer, customer))
		.orderBy(asc(n.at), asc(n.id));
}

type At = { team: string; customer: string };

/** False for a person of another customer. */
export async function notePerson(
	app: App,
	{ team, customer }: At,
	{ id, contact, words }: v.InferOutput<typeof PersonForm>,
	by: string
): Promise<boolean> {
	const { query, tables } = app.db;
	const { contactNotes: n, contacts: p } = tables;
	const [own] = await query
		.select({ id: p.id })
		.from(p)
		.where(and(eq(p.id, contact), eq(p.customer, customer)));
	if (!own) return false;
	const at = app.now();
	return once(app, [
		query.insert(n).values({ id, contact, words, by, at }),
		activityWrite(app.db, { team, by, at, type: 'person noted', body: { contact } })
	]);
}

export async function removePersonNote(app: App, { team, customer }: At, note: string, by: string) {
	const found = (await personNotes(app, customer)).find((one) => one.id === note);
	if (found) await takeAway(app, team, found, by);
}

/** What is kept of somebody, for themselves to read. */
export async function notesOn({ db: { query, tables } }: App, contact: string | null) {
	if (contact === null) return [];
	const { contactNotes: n } = tables;
	return query
		.select({ id: n.id, contact: n.contact, words: n.words, at: n.at })
		.from(n)
		.where(eq(n.contact, contact))
		.orderBy(asc(n.at), asc(n.id));
}

/** The person takes it away, and nobody has to be asked. */
export async function forgetNote(
	app: App,
	{ team, contact }: { team: string; contact: string | null },
	note: string
) {
	const found = (await notesOn(app, contact)).find((one) => one.id === note);
	if (found) await takeAway(app, team, found, null);
}

function takeAway(
	app: App,
	team: string,
	{ id, contact }: { id: string; contact: string },
	by: string | null
) {
	const { contactNotes: n } = app.db.tables;
	const gone = app.db.query.delete(n).where(eq(n.id, id));
	return takeOut(app, gone, {
		...{ team, by, at: app.now(), type: 'person note removed' },
		body: { contact }
	});
}
