import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { wordingOf } from '../complaints/clauses.ts';
import { IdOrNone } from '../complaints/note.ts';
import { guarded, isStale } from '../db/index.ts';
import { Text } from '../forms.ts';
import { membersOf } from '../members.ts';
import { once } from '../promises/given.ts';
import { Day } from '../trends/fields.ts';
import type { By } from './sessions.ts';

export const needKinds = ['training', 'support', 'tool'] as const;
const Said = v.pipe(Text(2000), v.minLength(1, 'empty'));
const NoDay = v.pipe(
	v.literal(''),
	v.transform(() => null)
);

/** What they need so that no customer waits while they struggle (4.25). */
export const NeedForm = v.object({
	id: Id,
	team: Id,
	kind: v.picklist(needKinds),
	words: Said,
	whose: v.pipe(Text(200), v.minLength(1, 'empty')),
	clause: IdOrNone
});
export const NeedAnswer = v.object({
	team: Id,
	need: Id,
	answer: Said,
	due: v.optional(v.union([NoDay, Day], 'day'), ''),
	training: IdOrNone
});

export async function noteNeed(
	app: App,
	{ team, user }: By,
	said: Omit<v.InferOutput<typeof NeedForm>, 'team'>
): Promise<boolean> {
	if (said.clause && !(await wordingOf(app, team, said.clause))) return false;
	const { query, tables } = app.db;
	const at = app.now();
	return once(app, [
		query.insert(tables.frontNeeds).values({ ...said, team, by: user, at }),
		activityWrite(app.db, { team, by: user, at, type: 'need noted', body: { need: said.id } })
	]);
}

/** An answer and a day; and the training that came of it. */
export async function answerNeed(
	app: App,
	{ team, user }: By,
	{ need, answer, due, training }: v.InferOutput<typeof NeedAnswer>
): Promise<boolean> {
	if (training && !(await trainingsIn(app, team)).some(({ id }) => id === training)) return false;
	const { query, tables } = app.db;
	const { frontNeeds: n } = tables;
	const at = app.now();
	const set = { answer, due, training, answeredBy: user, answeredAt: at };
	try {
		await app.db.commit([
			guarded(
				query
					.update(n)
					.set(set)
					.where(and(eq(n.id, need), eq(n.team, team)))
			),
			activityWrite(app.db, { team, by: user, at, type: 'need answered', body: { need } })
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
		return false;
	}
	return true;
}

/** The trainings of all charters of a team, with who attended. */
export async function trainingsIn({ db: { query, tables } }: App, team: string) {
	const { trainings: t, charters: ch, trainingPeople: p } = tables;
	const rows = await query
		.select({ id: t.id, name: t.name, completed: t.completed })
		.from(t)
		.innerJoin(ch, eq(ch.id, t.charter))
		.where(eq(ch.team, team))
		.orderBy(desc(t.completed));
	const ids = query
		.select({ id: t.id })
		.from(t)
		.innerJoin(ch, eq(ch.id, t.charter))
		.where(eq(ch.team, team));
	const people = await query.select().from(p).where(inArray(p.training, ids)).orderBy(asc(p.name));
	return rows.map((row) => ({
		...row,
		people: people.filter(({ training }) => training === row.id).map(({ name }) => name)
	}));
}

/** The needs of a team, those without an answer first; each with its training, and who attended. */
export async function needsOf(app: App, team: string) {
	const { query, tables } = app.db;
	const { frontNeeds: n, clauses: c } = tables;
	const rows = await query
		.select({ need: n, clauseText: c.text })
		.from(n)
		.leftJoin(c, eq(c.id, n.clause))
		.where(eq(n.team, team))
		.orderBy(desc(n.at));
	const trainings = await trainingsIn(app, team);
	const members = await membersOf(app, team);
	return rows
		.map(({ need, clauseText }) => ({
			...need,
			clauseText,
			answeredName: members.find(({ id }) => id === need.answeredBy)?.name ?? null,
			training: trainings.find(({ id }) => id === need.training) ?? null
		}))
		.toSorted((a, b) => Number(a.answer !== null) - Number(b.answer !== null));
}

/** How many wait for an answer. */
export async function needsOpen({ db: { query, tables } }: App, team: string) {
	const { frontNeeds: n } = tables;
	const rows = await query
		.select({ id: n.id })
		.from(n)
		.where(and(eq(n.team, team), isNull(n.answer)));
	return rows.length;
}
