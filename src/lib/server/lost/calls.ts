import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { callOutcomes, comesBack, MOST_CALLS, reviewState } from '#lib/domain/programme/loss.ts';
import { Id } from '#lib/domain/text.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { IdOrNone, Text } from '../forms.ts';
import { hashOf } from '../meetings/log.ts';
import { once } from '../promises/given.ts';
import { fold } from '../search/fold.ts';
import { told, type Problem, type Review } from './reviews.ts';

export const CallForm = v.object({ id: Id, lost: Id, caller: IdOrNone });
export const CallerForm = v.object({ call: Id, caller: IdOrNone });
export const CallGone = v.object({ call: Id });
export const CalledForm = v.object({
	call: Id,
	outcome: v.picklist(callOutcomes, 'empty'),
	why: Text(2000),
	began: Text(2000),
	kept: Text(2000),
	back: Text(2000),
	comeBack: v.optional(v.union([v.literal(''), v.picklist(comesBack)]), '')
});
/** The questions of the script, in their order. */
export const questions = ['why', 'began', 'kept', 'back'] as const;

export type Call = Awaited<ReturnType<typeof callsOf>>[number];

export async function callsOf({ db: { query, tables } }: App, review: string) {
	const { lossCalls: k, lostCustomers: l, user } = tables;
	const rows = await query
		.select({
			id: k.id,
			lost: k.lost,
			caller: k.caller,
			answers: k.answers,
			outcome: k.outcome,
			comeBack: k.comeBack,
			doneOn: k.doneOn,
			name: l.name,
			customer: l.customer,
			said: l.said,
			callerName: user.name
		})
		.from(k)
		.innerJoin(l, eq(l.id, k.lost))
		.leftJoin(user, eq(user.id, k.caller))
		.where(eq(k.review, review))
		.orderBy(asc(k.at), asc(k.id));
	return rows.map(({ answers, ...one }) => ({
		...one,
		answers: answers === null ? null : v.parse(v.array(v.string()), JSON.parse(answers))
	}));
}

/** At most ten: the eleventh is refused, and why is said (4.27). A call may still be nobody’s. */
export async function addCall(
	app: App,
	{ id: review, team, ...times }: Review,
	{ id, lost, caller }: v.InferOutput<typeof CallForm>,
	user: string
): Promise<Problem | null> {
	if (reviewState(times) === 'closed') return { problem: 'late' };
	const calls = await callsOf(app, review);
	if (calls.some((one) => one.lost === lost)) return null;
	if (calls.length >= MOST_CALLS) return { problem: 'too-many-calls' };
	const { query, tables } = app.db;
	await once(app, [
		query.insert(tables.lossCalls).values({ id, review, lost, caller, by: user, at: app.now() }),
		told(app, { team, user }, 'loss call given', { review, lost, caller })
	]);
	return null;
}

export async function giveCall(
	app: App,
	{ id: review, team }: Review,
	{ call, caller }: v.InferOutput<typeof CallerForm>,
	user: string
) {
	const { lossCalls: k } = app.db.tables;
	if (!(await callsOf(app, review)).some((one) => one.id === call)) return;
	await app.db.commit([
		app.db.query
			.update(k)
			.set({ caller })
			.where(and(eq(k.id, call), eq(k.review, review))),
		told(app, { team, user }, 'loss call given', { review, call, caller })
	]);
}

/** Only a call that was not made yet. */
export async function dropCall(app: App, { id: review, team }: Review, call: string, user: string) {
	const { lossCalls: k } = app.db.tables;
	const found = (await callsOf(app, review)).find((one) => one.id === call);
	if (!found || found.doneOn) return;
	await app.db.commit([
		app.db.query.delete(k).where(eq(k.id, call)),
		told(app, { team, user }, 'loss call dropped', { review, lost: found.lost })
	]);
}

/** What was answered is also theirs among all they ever said, told by phone. */
export async function called(
	app: App,
	{ id: review, team }: Review,
	{ call, outcome, comeBack, ...said }: v.InferOutput<typeof CalledForm>,
	user: string
) {
	const { lossCalls: k, lostCustomers: l } = app.db.tables;
	const found = (await callsOf(app, review)).find((one) => one.id === call);
	if (!found) return;
	const [lost] = await app.db.query.select().from(l).where(eq(l.id, found.lost));
	const answers = questions.map((one) => said[one]);
	const at = app.now();
	await app.db.commit([
		app.db.query
			.update(k)
			.set({
				...{ outcome, comeBack: comeBack || null, doneOn: at.slice(0, 10) },
				...{ answers: JSON.stringify(answers), caller: found.caller ?? user }
			})
			.where(eq(k.id, call)),
		...answerWrites(app, { team, user, lost: lost!, answers }),
		told(app, { team, user }, 'loss call made', { review, lost: found.lost, outcome })
	]);
}

type Answered = {
	team: string;
	user: string;
	lost: { id: string; customer: string | null; theme: string | null };
	answers: string[];
};

function answerWrites(app: App, { team, user, lost, answers }: Answered): Write[] {
	const { id, customer, theme } = lost;
	if (!customer) return [];
	const at = app.now();
	return answers.filter(Boolean).map((words) =>
		app.db.query
			.insert(app.db.tables.complaints)
			.values({
				...{ id: hashOf(['left', id, words]).slice(0, 32), team, customer, theme },
				...{ source: 'call', kind: 'plain', severity: 3, words, folded: fold(words) },
				...{ saidOn: at.slice(0, 10), at, owner: user, by: user }
			})
			.onConflictDoNothing()
	);
}
