import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { peels, understandings } from '#lib/domain/programme/complaint.ts';
import { Id } from '#lib/domain/text.ts';
import { activityWrite, type Activity } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, isStale, type Write } from '../db/index.ts';
import { Text } from '../forms.ts';
import { membersOf } from '../members.ts';
import { once } from '../promises/given.ts';
import { wordingOf } from './clauses.ts';
import { complaintWrites, IdOrNone } from './note.ts';
import { themesIn } from './suggested.ts';

const Said = v.pipe(Text(2000), v.minLength(1, 'empty'));
export const AnswerForm = v.object({ answer: Said });
export const DoneForm = v.object({ did: Said });
export const ThemeForm = v.object({ theme: IdOrNone });
export const ClauseForm = v.object({ clause: IdOrNone });
export const OwnerForm = v.object({ owner: Id });
export const SameForm = v.object({ same: IdOrNone });
export const PeelForm = v.object({
	id: Id,
	question: v.picklist([...peels, ...understandings]),
	words: v.pipe(Text(4000), v.minLength(1, 'empty'))
});

type At = { team: string; user: string; complaint: string };
type Row = App['db']['tables']['complaints']['$inferInsert'];

/** The first answer stops the clock; a later one says more and leaves the time. */
export async function answerComplaint(app: App, at: At, answer: string) {
	const { complaints: c } = app.db.tables;
	const now = app.now();
	const first = and(eq(c.id, at.complaint), isNull(c.answeredAt));
	return changed(app, at, 'complaint answered', { answer }, [
		app.db.query.update(c).set({ answeredAt: now, answeredBy: at.user }).where(first)
	]);
}

/** What was done stands beside the words; it was answered by then at the latest. */
export async function finishComplaint(app: App, at: At, did: string) {
	const { complaints: c } = app.db.tables;
	const now = app.now();
	const unanswered = and(eq(c.id, at.complaint), isNull(c.answeredAt));
	return changed(app, at, 'complaint done', { did, doneAt: now, doneBy: at.user }, [
		app.db.query.update(c).set({ answeredAt: now, answeredBy: at.user }).where(unanswered)
	]);
}

export async function fileComplaint(app: App, at: At, theme: string | null) {
	if (theme && !(await themesIn(app, at.team)).some(({ id }) => id === theme)) return false;
	return changed(app, at, 'complaint changed', { theme });
}

export async function pinComplaint(app: App, at: At, clause: string | null) {
	if (clause && !(await wordingOf(app, at.team, clause))) return false;
	return changed(app, at, 'complaint changed', { clause });
}

export async function giveComplaint(app: App, at: At, owner: string) {
	if (!(await membersOf(app, at.team)).some(({ id }) => id === owner)) return false;
	return changed(app, at, 'complaint changed', { owner });
}

/** A person says it is the same thing told twice: both stay, and the later one is not counted again. */
export async function sayIsSame(app: App, at: At, same: string | null) {
	if (same) {
		const row = same === at.complaint ? null : await rowOf(app, at.team, same);
		if (!row || row.same || row.parent) return false;
	}
	return changed(app, at, 'complaint changed', { same });
}

/** An answer to one of the three questions becomes words of its own, under the complaint (0.05). */
export async function peelComplaint(
	app: App,
	{ team, user, complaint }: At,
	{ id, question, words }: v.InferOutput<typeof PeelForm>
): Promise<boolean> {
	const parent = await rowOf(app, team, complaint);
	if (!parent || parent.parent) return false;
	const { customer, contact, source, severity, moment, theme } = parent;
	const said = {
		id,
		words,
		who: parent.sayer ?? '',
		customer,
		contact,
		source,
		severity,
		moment,
		theme
	};
	const rest = { reach: '', kind: 'plain' as const, place: '', saidOn: null, ref: '' };
	const under = { parent: complaint, question, issue: parent.issue ?? undefined };
	return once(app, await complaintWrites(app, { team, user }, { ...said, ...rest, ...under }));
}

async function rowOf({ db: { query, tables } }: App, team: string, id: string) {
	const { complaints: c } = tables;
	const [row] = await query
		.select()
		.from(c)
		.where(and(eq(c.id, id), eq(c.team, team)));
	return row ?? null;
}

/** False where there is no such complaint. */
async function changed(
	app: App,
	{ team, user, complaint }: At,
	type: Activity,
	set: Partial<Row>,
	before: Write[] = []
): Promise<boolean> {
	const { query, tables } = app.db;
	const { complaints: c } = tables;
	const row = and(eq(c.id, complaint), eq(c.team, team));
	const known = Object.fromEntries(Object.entries(set).filter(([key]) => idFields.has(key)));
	try {
		await app.db.commit([
			...before,
			guarded(query.update(c).set(set).where(row)),
			activityWrite(app.db, {
				...{ team, by: user, at: app.now(), type },
				body: { complaint, ...known }
			})
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
		return false;
	}
	return true;
}

/** Only these stand in the activity: words are kept in one place, where they can be erased. */
const idFields = new Set(['theme', 'clause', 'owner', 'same']);
