import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { landings } from '#lib/domain/programme/landing.ts';
import { choices, questions, type Answers } from '#lib/domain/programme/facilitator.ts';
import { duties, steps } from '#lib/domain/programme/readiness.ts';
import { Id } from '#lib/domain/text.ts';
import { activityWrite, type Activity } from '../activity.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { Text } from '../forms.ts';
import { membersOf } from '../members.ts';

/** Whose hand it is, before which meeting. */
export type By = { meeting: string; team: string; user: string };

export const StepForm = v.object({ step: v.picklist(steps), done: v.picklist(['yes', 'no']) });
export const LandingForm = v.object({ kind: v.picklist(landings, 'empty') });
export const WorryForm = v.object({
	id: Id,
	about: v.picklist(['worry', 'hate']),
	words: v.pipe(Text(2000), v.minLength(1, 'empty'))
});
const yesNo = v.optional(v.picklist(['yes', 'no']), 'no');
export const AnswersForm = v.object({
	complaint: yesNo,
	worries: yesNo,
	lead: yesNo,
	contract: yesNo,
	crowd: yesNo,
	last: yesNo,
	praise: yesNo
});
export const ChoiceForm = v.object({
	...AnswersForm.entries,
	choice: v.picklist(choices, 'empty'),
	note: Text(500)
});

export const answersIn = (said: v.InferOutput<typeof AnswersForm>): Answers =>
	Object.fromEntries(questions.map((one) => [one, said[one] === 'yes']));

const line = (app: App, { team, user: by, meeting }: By, type: Activity, body: object = {}) =>
	activityWrite(app.db, { team, by, at: app.now(), type, body: { meeting, ...body } });

/** "I have done this"; taken back by the same button. */
export async function takeStep(app: App, by: By, { step, done }: v.InferOutput<typeof StepForm>) {
	const { query, tables } = app.db;
	const { prepared: p } = tables;
	const { meeting, user } = by;
	const mine = and(eq(p.meeting, meeting), eq(p.user, user), eq(p.step, step));
	const stands = (await query.select({ at: p.at }).from(p).where(mine)).length > 0;
	if (stands === (done === 'yes')) return;
	await once(app, [
		stands
			? query.delete(p).where(mine)
			: query.insert(p).values({ meeting, user, step, at: app.now() }),
		line(app, by, 'step prepared', { step, done: !stands })
	]);
}

/** The newest mark counts. The activity tells that somebody marked, never what. */
export async function markLanding(app: App, by: By, { kind }: v.InferOutput<typeof LandingForm>) {
	const { query, tables } = app.db;
	const { landings: l } = tables;
	const { meeting, user } = by;
	const at = app.now();
	await app.db.commit([
		query
			.insert(l)
			.values({ meeting, user, kind, at })
			.onConflictDoUpdate({ target: [l.meeting, l.user], set: { kind, at } }),
		line(app, by, 'landing marked')
	]);
}

/** Posted by nobody: no author, no finer time than the minute, and no line of the activity (3.12). */
export async function postWorry(app: App, meeting: string, said: v.InferOutput<typeof WorryForm>) {
	const at = `${app.now().slice(0, 16)}:00.000Z`;
	const { query, tables } = app.db;
	await once(app, [query.insert(tables.worries).values({ ...said, meeting, at })]);
}

/** `duty-<member>` for each; whoever is left open has none. */
export async function shareDuties(app: App, by: By, form: FormData) {
	const { query, tables } = app.db;
	const { duties: d } = tables;
	const { meeting } = by;
	const said = (await membersOf(app, by.team)).flatMap(({ id: user }) => {
		const duty = duties.find((one) => one === form.get(`duty-${user}`));
		return duty ? [{ meeting, user, duty }] : [];
	});
	await app.db.commit([
		query.delete(d).where(eq(d.meeting, meeting)),
		...said.map((one) => query.insert(d).values(one)),
		line(app, by, 'duties shared', { duties: said.map(({ user, duty }) => [user, duty]) })
	]);
}

/** Who leads, on which answers, and who took the decision; a later one stands, the activity keeps them all. */
export async function decideFacilitator(
	app: App,
	by: By,
	{ choice, note, ...said }: v.InferOutput<typeof ChoiceForm>
) {
	const { query, tables } = app.db;
	const { facilitations: f } = tables;
	const answers = JSON.stringify(answersIn(said));
	const row = { choice, note, answers, by: by.user, at: app.now() };
	await app.db.commit([
		query
			.insert(f)
			.values({ meeting: by.meeting, ...row })
			.onConflictDoUpdate({ target: f.meeting, set: row }),
		line(app, by, 'facilitator decided', { choice, note })
	]);
}

/** The same form sent twice at once makes one thing. */
async function once(app: App, writes: Write[]) {
	try {
		await app.db.commit(writes);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
}

/** A form whose fields are read by whoever knows what they are called. */
export const Anything = v.object({});
