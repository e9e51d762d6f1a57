import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { hardest, tasksOf, type Task } from '#lib/domain/programme/coming.ts';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { IdOrNone, Text } from '../forms.ts';
import { hashOf } from '../meetings/log.ts';
import { fold } from '../search/fold.ts';
import { comingsOf, touchesOf, type By, type Coming } from './changes.ts';
import { hitsOf, type Struck } from './hits.ts';
import { stepsOf } from './steps.ts';

const which = { step: Id, customer: IdOrNone };
export const OwnerForm = v.object({ ...which, owner: IdOrNone });
export const DoneForm = v.object({
	...which,
	done: v.picklist(['yes', 'no'], 'empty'),
	result: Text(2000),
	/** What they worry about, one concern a line: their words, as they said them. */
	concerns: Text(4000)
});

/** What there is to do for a change, as its line stands (2.04). */
export async function tasksFor(app: App, coming: Coming, hits: Struck[]): Promise<Task[]> {
	const { query, tables } = app.db;
	const { comingTasks: t, comingSteps: s } = tables;
	const done = await query
		.select({
			step: t.step,
			customer: t.customer,
			owner: t.owner,
			doneOn: t.doneOn,
			result: t.result
		})
		.from(t)
		.innerJoin(s, eq(s.id, t.step))
		.where(eq(s.coming, coming.id));
	const steps = await stepsOf(app, coming.id);
	return tasksOf({ startsOn: coming.startsOn, steps, hits }, done, app.now().slice(0, 10));
}

/** A change that is still coming: whom it hits hardest, and what is not done for it yet. */
export type Ahead = { coming: Coming; worst: Struck[]; tasks: Task[] };

/** The soonest first. */
export async function aheadOf(app: App, team: string): Promise<Ahead[]> {
	const open = (await comingsOf(app, team)).filter((one) => one.closedOn === null);
	const each = open.map(async (coming) => {
		const hits = await hitsOf(app, coming);
		const tasks = await tasksFor(app, coming, hits);
		return { coming, worst: hardest(hits), tasks: tasks.filter(({ state }) => state !== 'done') };
	});
	return Promise.all(each);
}

const idOf = (step: string, customer: string | null) =>
	hashOf(['task', step, customer]).slice(0, 32);

export async function ownTask(
	app: App,
	coming: Coming,
	{ step, customer, owner }: v.InferOutput<typeof OwnerForm>,
	by: string
) {
	await app.db.commit([
		rowWrite(app, { step, customer, by }, { owner }),
		told(app, { team: coming.team, user: by }, { coming: coming.id, step, customer, owner })
	]);
}

/** Done, with what came of it. What a customer worries about becomes their words, told by phone (2.07). */
export async function doTask(
	app: App,
	coming: Coming,
	{ step, customer, done, result, concerns }: v.InferOutput<typeof DoneForm>,
	by: string
) {
	const isDone = done === 'yes';
	const doneOn = isDone ? app.now().slice(0, 10) : null;
	const news = { doneOn, result: isDone ? result || null : null };
	const said = isDone && customer ? linesOf(concerns) : [];
	await app.db.commit([
		rowWrite(app, { step, customer, by }, news),
		...(await concernWrites(app, coming, { customer, said, by })),
		told(app, { team: coming.team, user: by }, { coming: coming.id, step, customer, done })
	]);
}

const linesOf = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

type Row = { step: string; customer: string | null; by: string };
type News = { owner?: string | null; doneOn?: string | null; result?: string | null };

function rowWrite(app: App, { step, customer, by }: Row, news: News): Write {
	const { comingTasks: t } = app.db.tables;
	const row = { id: idOf(step, customer), step, customer, by, at: app.now(), ...news };
	return app.db.query
		.insert(t)
		.values(row)
		.onConflictDoUpdate({ target: t.id, set: { ...news, by, at: row.at } });
}

type Concerns = { customer: string | null; said: string[]; by: string };

/** The same words of the same call are noted once. */
async function concernWrites(app: App, coming: Coming, { customer, said, by }: Concerns) {
	const touches = await touchesOf(app, coming.id);
	const first = (kind: string) => touches.find((one) => one.kind === kind)?.target ?? null;
	const at = app.now();
	return said.map((words): Write =>
		app.db.query
			.insert(app.db.tables.complaints)
			.values({
				...{ id: hashOf(['concern', coming.id, customer, words]).slice(0, 32), customer },
				...{ team: coming.team, source: 'call', kind: 'plain', severity: 1 },
				...{ words, folded: fold(words), saidOn: at.slice(0, 10), at },
				...{ clause: first('clause'), theme: first('theme'), owner: by, by }
			})
			.onConflictDoNothing()
	);
}

const told = (app: App, { team, user: by }: By, body: object) =>
	activityWrite(app.db, { team, by, at: app.now(), type: 'step of a coming change', body });

/** Whether a step and a customer are of this change and this team. */
export async function isOf(
	app: App,
	coming: Coming,
	{ step, customer }: { step: string; customer: string | null }
) {
	const { customers: c } = app.db.tables;
	const known = (await stepsOf(app, coming.id)).some((one) => one.id === step);
	if (!known || customer === null) return known;
	const rows = await app.db.query
		.select({ id: c.id })
		.from(c)
		.where(and(eq(c.id, customer), eq(c.team, coming.team)));
	return rows.length === 1;
}
