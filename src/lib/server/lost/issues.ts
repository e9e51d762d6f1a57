import { and, asc, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { isVote, reviewState } from '#lib/domain/programme/loss.ts';
import { Id } from '#lib/domain/text.ts';
import type { App } from '../app.ts';
import { IdOrNone, Text } from '../forms.ts';
import { once } from '../promises/given.ts';
import { Day } from '../trends/fields.ts';
import { told, type Problem, type Review } from './reviews.ts';

export const IssueForm = v.object({
	id: Id,
	what: v.pipe(Text(500), v.minLength(1, 'empty')),
	theme: IdOrNone
});
export const IssueOwned = v.object({
	issue: Id,
	owner: v.pipe(v.optional(v.string(), ''), v.minLength(1, 'empty'), Id),
	due: Day
});
export const IssueDone = v.object({ issue: Id, done: v.picklist(['yes', 'no'], 'empty') });

export type Issue = Awaited<ReturnType<typeof issuesOf>>[number];

/**
 * What is voted on. Until the votes are opened nobody is told anything but their own dots; afterwards
 * everybody is told the sums and nobody whose they were (4.28).
 */
export async function issuesOf(app: App, review: Review, me: string) {
	const { query, tables } = app.db;
	const { lossIssues: i, lossVotes: w, themes: t, user } = tables;
	const rows = await query
		.select({ issue: i, label: t.label, ownerName: user.name })
		.from(i)
		.leftJoin(t, eq(t.id, i.theme))
		.leftJoin(user, eq(user.id, i.owner))
		.where(eq(i.review, review.id))
		.orderBy(asc(i.at), asc(i.id));
	const ids = rows.map(({ issue }) => issue.id);
	const votes = await query.select().from(w).where(inArray(w.issue, ids));
	const dots = (id: string, whose: (user: string) => boolean) =>
		votes
			.filter((one) => one.issue === id && whose(one.user))
			.reduce((sum, one) => sum + one.dots, 0);
	const issues = rows.map(({ issue, ...named }) => ({
		...issue,
		...named,
		mine: dots(issue.id, (one) => one === me),
		all: review.openedAt ? dots(issue.id, () => true) : null
	}));
	return review.openedAt ? issues.toSorted((a, b) => b.all! - a.all!) : issues;
}

/** How many have voted, which gives nothing away. */
export async function votersOf({ db: { query, tables } }: App, review: string) {
	const { lossIssues: i, lossVotes: w } = tables;
	const rows = await query
		.selectDistinct({ user: w.user })
		.from(w)
		.innerJoin(i, eq(i.id, w.issue))
		.where(eq(i.review, review));
	return rows.length;
}

export async function addIssue(
	app: App,
	{ id: review, team, ...times }: Review,
	{ id, what, theme }: v.InferOutput<typeof IssueForm>,
	user: string
): Promise<Problem | null> {
	if (!['planned', 'voting'].includes(reviewState(times))) return { problem: 'late' };
	const { query, tables } = app.db;
	await once(app, [
		query.insert(tables.lossIssues).values({ id, review, what, theme, by: user, at: app.now() }),
		told(app, { team, user }, 'loss issue added', { review, issue: id })
	]);
	return null;
}

/** `dots-<issue>` for each. Voted again, the last vote counts; the activity says that, never how. */
export async function vote(
	app: App,
	review: Review,
	form: FormData,
	user: string
): Promise<Problem | null> {
	const state = reviewState(review);
	if (state !== 'voting') return { problem: state === 'planned' ? 'early' : 'late' };
	const { query, tables } = app.db;
	const { lossVotes: w } = tables;
	const issues = await issuesOf(app, review, user);
	const said = issues.map(({ id }) => ({ issue: id, dots: Number(form.get(`dots-${id}`) || 0) }));
	if (!isVote(said.map((one) => one.dots))) return { problem: 'dots' };
	const ids = issues.map(({ id }) => id);
	await app.db.commit([
		query.delete(w).where(and(inArray(w.issue, ids), eq(w.user, user))),
		...said.filter((one) => one.dots > 0).map((one) => query.insert(w).values({ ...one, user })),
		told(app, { team: review.team, user }, 'loss vote given', { review: review.id })
	]);
	return null;
}

/** Who answers for it, and by when: once the votes are open. */
export async function ownIssue(
	app: App,
	{ id: review, team, ...times }: Review,
	{ issue, owner, due }: v.InferOutput<typeof IssueOwned>,
	user: string
): Promise<Problem | null> {
	if (!['opened', 'closed'].includes(reviewState(times))) return { problem: 'early' };
	const { lossIssues: i } = app.db.tables;
	const rows = await app.db.query.select({ id: i.id }).from(i).where(eq(i.review, review));
	if (!rows.some(({ id }) => id === issue)) return null;
	await app.db.commit([
		app.db.query
			.update(i)
			.set({ owner, due })
			.where(and(eq(i.id, issue), eq(i.review, review))),
		told(app, { team, user }, 'loss issue given', { review, issue, owner, due })
	]);
	return null;
}

/** Of this review or of an earlier one of the same team. */
export async function issueDone(
	app: App,
	{ team }: Review,
	{ issue, done }: v.InferOutput<typeof IssueDone>,
	user: string
) {
	const { query, tables } = app.db;
	const { lossIssues: i, lossReviews: r } = tables;
	const [own] = await query
		.select({ id: i.id })
		.from(i)
		.innerJoin(r, eq(r.id, i.review))
		.where(and(eq(i.id, issue), eq(r.team, team)));
	if (!own) return;
	await app.db.commit([
		query
			.update(i)
			.set({ doneOn: done === 'yes' ? app.now().slice(0, 10) : null })
			.where(eq(i.id, own.id)),
		told(app, { team, user }, 'loss issue done', { issue, done })
	]);
}
