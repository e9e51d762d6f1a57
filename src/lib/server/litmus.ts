import { and, desc, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from './activity.ts';
import type { App } from './app.ts';
import { Text } from './forms.ts';
import { hashToken, newLinkToken } from './tokens.ts';
import { entered } from './trends/entered.ts';

/** "Ask the next ten people." */
export const TEN = 10;
/** So that a link that went round does no harm. */
const MOST = 50;

const Said = v.pipe(Text(500), v.minLength(1, 'empty'));
export const AnswerForm = v.object({ id: Id, job: Said, common: Said });

/** The litmus tests of a team with what was answered, the newest first. */
export async function litmusesOf({ db: { query, tables } }: App, team: string) {
	const { litmuses: l, litmusAnswers: a } = tables;
	const tests = await query
		.select({ id: l.id, token: l.token, at: l.at, closedAt: l.closedAt })
		.from(l)
		.where(eq(l.team, team))
		.orderBy(desc(l.at));
	// By an id drawn anew: neither the order they came in nor a time is left.
	const answers = await query
		.select({ id: a.id, litmus: a.litmus, job: a.job, common: a.common })
		.from(a)
		.innerJoin(l, eq(l.id, a.litmus))
		.where(eq(l.team, team))
		.orderBy(a.id);
	return tests.map((one) => ({
		...one,
		answers: answers.filter(({ litmus }) => litmus === one.id)
	}));
}

type By = { team: string; user: string };

export async function beginLitmus(app: App, { team, user }: By, id: string) {
	const at = app.now();
	await entered(app, [
		app.db.query
			.insert(app.db.tables.litmuses)
			.values({ id, team, token: newLinkToken(), by: user, at }),
		activityWrite(app.db, { team, by: user, at, type: 'litmus begun', body: { litmus: id } })
	]);
}

/** The link opens nothing any more; the answers stay. */
export async function closeLitmus(app: App, { team, user }: By, id: string) {
	const { query, tables } = app.db;
	const { litmuses: l } = tables;
	const open = and(eq(l.id, id), eq(l.team, team), isNull(l.closedAt));
	if (!(await query.select({ id: l.id }).from(l).where(open)).length) return;
	const at = app.now();
	await app.db.commit([
		query.update(l).set({ closedAt: at }).where(open),
		activityWrite(app.db, { team, by: user, at, type: 'litmus closed', body: { litmus: id } })
	]);
}

/** The test behind a link, and whether it still takes an answer. */
export async function litmusAt({ db: { query, tables } }: App, token: string) {
	const { litmuses: l, litmusAnswers: a, teams: t } = tables;
	const [found] = await query
		.select({ id: l.id, team: t.name, closedAt: l.closedAt })
		.from(l)
		.innerJoin(t, eq(t.id, l.team))
		.where(eq(l.token, token));
	if (!found) return null;
	const given = await query.select({ id: a.id }).from(a).where(eq(a.litmus, found.id));
	return { id: found.id, team: found.team, open: !found.closedAt && given.length < MOST };
}

/**
 * What somebody answered, kept without a name and without a time. The form's id makes sending twice one
 * answer, and is not kept as it was: who saw the form could else say whose answer it is.
 */
export async function answerLitmus(
	app: App,
	litmus: string,
	{ id, job, common }: v.InferOutput<typeof AnswerForm>
) {
	const { litmusAnswers } = app.db.tables;
	await entered(app, [
		app.db.query
			.insert(litmusAnswers)
			.values({ id: hashToken(`${litmus} ${id}`), litmus, job, common })
	]);
}
