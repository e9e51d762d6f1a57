import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { listening } from '#lib/domain/programme/moment.ts';
import { Id } from '#lib/domain/text.ts';
import { loadWords, type Locale } from '#lib/words/index.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { Name, Text } from '../forms.ts';
import { goneNow } from '../lost/lost.ts';
import { theirWords } from './words.ts';

export const StageForm = v.object({
	stage: Id,
	name: Name,
	questions: Text(2000),
	off: v.optional(v.picklist(['yes', '']), '')
});

export type Stage = { stage: string; name: string; questions: string[]; off: boolean };

const isUsual = (stage: string) => listening.some((one) => one === stage);

/** The stages a team listens in, as it calls them, with what it asks there; its own after the usual ones (0.08, 0.14). */
export async function stagesOf(app: App, team: string, locale: Locale): Promise<Stage[]> {
	const { moments, listen } = await loadWords(locale, ['moments', 'listen']);
	const own = await ownOf(app, team);
	const usual = listening.map((stage): Stage => {
		const questions = listen.stages.questions[stage];
		const changed = own.find((one) => one.stage === stage);
		return changed
			? stageFrom(changed)
			: { stage, name: moments.stages[stage], questions, off: false };
	});
	return [...usual, ...own.filter(({ stage }) => !isUsual(stage)).map(stageFrom)];
}

const ownOf = ({ db: { query, tables } }: App, team: string) =>
	query
		.select()
		.from(tables.stages)
		.where(eq(tables.stages.team, team))
		.orderBy(asc(tables.stages.position), asc(tables.stages.at));

const stageFrom = ({
	stage,
	name,
	questions,
	retiredAt
}: Awaited<ReturnType<typeof ownOf>>[number]) => ({
	stage,
	name,
	questions: questions
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean),
	off: retiredAt !== null
});

/** Whether a team listens in such a stage, or has. */
export async function isStageOf(app: App, team: string, stage: string) {
	return isUsual(stage) || (await ownOf(app, team)).some((one) => one.stage === stage);
}

/** What was heard in it stays with it, whatever it is called from now on. One with an id of its own is new. */
export async function changeStage(
	app: App,
	team: string,
	{ stage, name, questions, off }: v.InferOutput<typeof StageForm>,
	by: string
) {
	const { stages: s } = app.db.tables;
	const at = app.now();
	const news = { name, questions, retiredAt: off ? at : null, at };
	const last = (await ownOf(app, team)).at(-1)?.position ?? 0;
	const position = isUsual(stage)
		? listening.findIndex((one) => one === stage)
		: Math.max(last + 1, listening.length);
	await app.db.commit([
		app.db.query
			.insert(s)
			.values({ team, stage, position, ...news })
			.onConflictDoUpdate({ target: [s.team, s.stage], set: news }),
		activityWrite(app.db, { team, by, at, type: 'stages changed', body: { stage, name } })
	]);
}

export type Heard = {
	id: string;
	name: string;
	isKey: boolean;
	/** How often they were heard in each stage; under no stage by the empty one. */
	heard: Record<string, number>;
	all: number;
};

/**
 * Every customer by the stages that are shown: key customers first, then whoever is heard least (0.08). What
 * was heard where the team listens no more is heard in no stage, and not lost.
 */
export async function heatOf(app: App, team: string, shown: string[]): Promise<Heard[]> {
	const { customers: c } = app.db.tables;
	const rows = await app.db.query
		.select({ id: c.id, name: c.name, keyReason: c.keyReason })
		.from(c)
		.where(eq(c.team, team));
	const said = [
		...(await commentsBy(app, team)),
		...(await complaintsBy(app, team)),
		...(await encountersBy(app, team))
	];
	const of = Map.groupBy(said, (one) => one.customer);
	const gone = await goneNow(app, team);
	return rows
		.filter(({ id }) => !gone.has(id))
		.map(({ id, name, keyReason }) => {
			const heard: Heard['heard'] = Object.fromEntries([...shown, ''].map((stage) => [stage, 0]));
			for (const { stage, n } of of.get(id) ?? [])
				heard[stage !== null && shown.includes(stage) ? stage : '']! += n;
			const all = Object.values(heard).reduce((sum, n) => sum + n, 0);
			return { id, name, isKey: keyReason !== null, heard, all };
		})
		.toSorted(
			(a, b) => Number(b.isKey) - Number(a.isKey) || a.all - b.all || (a.name < b.name ? -1 : 1)
		);
}

const count = sql<number>`cast(count(*) as integer)`;

/** Signed words: the stage of the moment they name, or else of the meeting they were said in. */
async function commentsBy({ db: { query, tables } }: App, team: string) {
	const { comments: c, meetings: m, moments: o, people: p } = tables;
	const stage = sql<string | null>`coalesce(${o.stage}, ${m.stage})`;
	return query
		.select({ customer: p.customer, stage, n: count })
		.from(c)
		.innerJoin(m, eq(m.id, c.meeting))
		.innerJoin(p, and(eq(p.meeting, c.meeting), eq(p.id, c.by)))
		.leftJoin(o, eq(o.id, c.moment))
		.where(and(eq(m.team, team), theirWords(tables), isNotNull(p.customer)))
		.groupBy(p.customer, stage);
}

async function complaintsBy({ db: { query, tables } }: App, team: string) {
	const { complaints: k, moments: o } = tables;
	return query
		.select({ customer: k.customer, stage: o.stage, n: count })
		.from(k)
		.leftJoin(o, eq(o.id, k.moment))
		.where(and(eq(k.team, team), isNotNull(k.customer), isNull(k.parent)))
		.groupBy(k.customer, o.stage);
}

async function encountersBy({ db: { query, tables } }: App, team: string) {
	const { encounters: e, customers: c } = tables;
	return query
		.select({ customer: e.customer, stage: e.stage, n: count })
		.from(e)
		.innerJoin(c, eq(c.id, e.customer))
		.where(eq(c.team, team))
		.groupBy(e.customer, e.stage);
}
