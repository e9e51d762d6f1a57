import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { wants, type Want } from '#lib/domain/programme/wants.ts';
import { Id, longestWords } from '#lib/domain/text.ts';
import { isRefusal, refuse, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { Text } from '../forms.ts';
import { house, perform } from '../meetings/perform.ts';
import type { Own } from './links.ts';
import { markWrite, versionSource, type Subject } from './marks.ts';
import { visitsOf, type Mine, type Visit } from './mine.ts';

const Said = { id: Id, meeting: Id, comment: Id };
export const MeantForm = v.object(Said);
export const NotQuiteForm = v.object({
	...Said,
	words: v.pipe(Text(longestWords), v.minLength(1, 'empty'))
});
export const SoftenForm = NotQuiteForm;
export const WithdrawForm = MeantForm;
export const WantsForm = v.object({ wants: v.picklist(wants) });

type Said = { id: string; meeting: string; comment: string };

/** What a person says of what came of their words. Whoever answers has read it. */
export async function judge(
	app: App,
	own: Own,
	{ id, meeting, comment, words }: Said & { words: string | null }
): Promise<Refusal | null> {
	const visits = await visitsOf(app, own);
	const found = mineIn(visits, meeting, comment);
	if (!found || found.withdrawn) return refuse('unknown-comment');
	const { query, tables } = app.db;
	await app.db.commit([
		query
			.insert(tables.verdicts)
			.values({
				id,
				meeting,
				comment,
				person: found.person,
				verdict: words === null ? 'meant' : 'not-quite',
				words: words ?? '',
				at: app.now()
			})
			.onConflictDoNothing(),
		...readWrites(app, own, visits)
	]);
	return null;
}

/** Said softer, or taken back, at any time. What was in the log is gone from it; that something was, stays. */
export async function change(
	app: App,
	own: Own,
	{ id, meeting, comment, words }: Said & { words: string | null }
): Promise<Refusal | null> {
	const found = mineIn(await visitsOf(app, own), meeting, comment);
	if (!found) return refuse('unknown-comment');
	const command = { type: 'changeLater' as const, comment, person: found.person, words };
	const outcome = await perform(app, meeting, { id, command }, house);
	if (isRefusal(outcome)) return outcome;
	const { verdicts: v } = app.db.tables;
	const theirs = and(eq(v.meeting, meeting), eq(v.comment, comment));
	// What they said of words that are gone goes with them.
	if (words === null) await app.db.commit([app.db.query.delete(v).where(theirs)]);
	return null;
}

/** "I have read it": a mail that is opened by a scanner presses nothing. */
export async function haveRead(app: App, own: Own) {
	await app.db.commit(readWrites(app, own, await visitsOf(app, own)));
}

const mineIn = (visits: Visit[], meeting: string, comment: string): Mine | undefined =>
	visits.find((one) => one.meeting === meeting)?.said.find((one) => one.comment === comment);

const readWrites = (app: App, { team, whom }: Own, visits: Visit[]): Write[] =>
	shownTo(visits).map((subject) =>
		markWrite(app, { ...subject, team, whom, how: 'page', by: null })
	);

/** All that stands on the page: the meeting, the versions their words changed, and the themes that have an answer. */
function shownTo(visits: Visit[]): Subject[] {
	const said = visits.flatMap((one) => one.said);
	const subjects: Subject[] = [
		...visits.map(({ meeting }) => ({ kind: 'meeting' as const, source: meeting })),
		...said
			.flatMap((one) => one.changes)
			.map(({ charter, version }) => ({
				kind: 'version' as const,
				source: versionSource(charter, version)
			})),
		...said.flatMap(({ theme, outcome }) =>
			theme && outcome ? [{ kind: 'theme' as const, source: theme }] : []
		)
	];
	return [...new Map(subjects.map((one) => [`${one.kind} ${one.source}`, one])).values()];
}

/** What they wish to hear unasked; their own matters reach them in any case. */
export async function setWants(app: App, { whom }: Own, wants: Want) {
	if (whom.contact === null) return;
	const { query, tables } = app.db;
	const { contacts: c } = tables;
	await app.db.commit([query.update(c).set({ wants }).where(eq(c.id, whom.contact))]);
}

/** When they last said that they have read their page; null while something new is on it. */
export async function readAt(app: App, own: Own): Promise<string | null> {
	const subjects = shownTo(await visitsOf(app, own));
	const { told: t } = app.db.tables;
	const theirs =
		own.whom.contact === null ? eq(t.person, own.whom.person) : eq(t.contact, own.whom.contact);
	const rows = await app.db.query
		.select({ kind: t.kind, source: t.source, at: t.at })
		.from(t)
		.where(and(theirs, eq(t.how, 'page')));
	const read = subjects.map(({ kind, source }) =>
		rows.find((one) => one.kind === kind && one.source === source)
	);
	if (!read.length || read.includes(undefined)) return null;
	return read
		.map((one) => one!.at)
		.toSorted()
		.at(-1)!;
}
