import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm';
import * as v from 'valibot';
import { reviewState } from '#lib/domain/programme/loss.ts';
import { Id } from '#lib/domain/text.ts';
import { activityWrite, type Activity } from '../activity.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { Name } from '../forms.ts';
import { once } from '../promises/given.ts';
import { Day } from '../trends/fields.ts';

export const ReviewForm = v.object({ id: Id, team: Id, title: Name, heldOn: Day });

export type Review = App['db']['tables']['lossReviews']['$inferSelect'];
export type Hand = { team: string; user: string };
export type Problem = {
	problem: 'no-list' | 'late' | 'early' | 'too-many-calls' | 'dots';
};

/** The latest first. */
export async function reviewsOf({ db: { query, tables } }: App, team: string) {
	const { lossReviews: r } = tables;
	const rows = await query
		.select()
		.from(r)
		.where(eq(r.team, team))
		.orderBy(desc(r.heldOn), desc(r.at));
	return rows.map((one) => ({ ...one, state: reviewState(one) }));
}

export async function reviewBy({ db: { query, tables } }: App, id: string): Promise<Review | null> {
	const { lossReviews: r } = tables;
	const [row] = await query.select().from(r).where(eq(r.id, id));
	return row ?? null;
}

/** It takes in everybody who left and was not spoken about yet. */
export function planReview(
	app: App,
	{ id, team, title, heldOn }: v.InferOutput<typeof ReviewForm>,
	by: string
) {
	const { query, tables } = app.db;
	const { lossReviews: r, lostCustomers: l } = tables;
	return once(app, [
		query.insert(r).values({ id, team, title, heldOn, by, at: app.now() }),
		query
			.update(l)
			.set({ review: id })
			.where(and(eq(l.team, team), isNull(l.review))),
		told(app, { team, user: by }, 'loss review planned', { review: id, title })
	]);
}

/** Without a list there is nothing to review (4.26). */
export async function startReview(app: App, review: Review, user: string): Promise<Problem | null> {
	if (review.startedAt) return null;
	const { lostCustomers: l } = app.db.tables;
	const list = await app.db.query.select({ id: l.id }).from(l).where(eq(l.review, review.id));
	if (!list.length) return { problem: 'no-list' };
	await step(app, review, { startedAt: app.now() }, { user, type: 'loss review started' });
	return null;
}

/** From here on everybody sees how the votes fell, and nobody votes any more (4.28). */
export async function openVotes(app: App, review: Review, user: string): Promise<Problem | null> {
	if (review.openedAt) return null;
	if (!review.startedAt) return { problem: 'early' };
	await step(app, review, { openedAt: app.now() }, { user, type: 'votes opened' });
	return null;
}

export async function closeReview(app: App, review: Review, user: string): Promise<Problem | null> {
	if (review.closedAt) return null;
	if (!review.openedAt) return { problem: 'early' };
	await step(app, review, { closedAt: app.now() }, { user, type: 'loss review closed' });
	return null;
}

type Times = Partial<Pick<Review, 'startedAt' | 'openedAt' | 'closedAt'>>;

function step(
	app: App,
	{ id, team }: Review,
	times: Times,
	{ user, type }: { user: string; type: Activity }
) {
	const { lossReviews: r } = app.db.tables;
	return app.db.commit([
		app.db.query.update(r).set(times).where(eq(r.id, id)),
		told(app, { team, user }, type, { review: id })
	]);
}

export const told = (
	app: App,
	{ team, user: by }: Hand,
	type: Activity,
	body: object = {}
): Write => activityWrite(app.db, { team, by, at: app.now(), type, body });

/** What earlier reviews gave somebody to do and is not done: the next one begins with it. */
export async function openItems({ db: { query, tables } }: App, { id, team, heldOn }: Review) {
	const { lossIssues: i, lossReviews: r, user } = tables;
	const rows = await query
		.select({
			id: i.id,
			review: r.id,
			title: r.title,
			heldOn: r.heldOn,
			what: i.what,
			due: i.due,
			owner: user.name
		})
		.from(i)
		.innerJoin(r, eq(r.id, i.review))
		.leftJoin(user, eq(user.id, i.owner))
		.where(and(eq(r.team, team), ne(r.id, id), isNull(i.doneOn)))
		.orderBy(asc(i.due), asc(i.at));
	return rows.filter((one) => one.heldOn <= heldOn && one.due !== null);
}
