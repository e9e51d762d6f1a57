import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { listening, type Listening } from '#lib/domain/programme/moment.ts';
import { loadWords, type Locale } from '#lib/words/index.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { Name, Text } from '../forms.ts';
import { goneNow } from '../lost/lost.ts';
import { theirWords } from './words.ts';

export const StageForm = v.object({
	stage: v.picklist(listening),
	name: Name,
	questions: Text(2000),
	off: v.optional(v.picklist(['yes', '']), '')
});
/** A stage as a form of something else names it; empty is none. */
export const StageOrNone = v.optional(
	v.union([
		v.picklist(listening),
		v.pipe(
			v.literal(''),
			v.transform(() => null)
		)
	]),
	''
);

export type Stage = { stage: Listening; name: string; questions: string[]; off: boolean };

/** The stages a team listens in, as it calls them, with what it asks there (0.08, 0.14). */
export async function stagesOf(app: App, team: string, locale: Locale): Promise<Stage[]> {
	const { stages: s } = app.db.tables;
	const own = await app.db.query.select().from(s).where(eq(s.team, team));
	const { moments, listen } = await loadWords(locale, ['moments', 'listen']);
	return listening.map((stage) => {
		const changed = own.find((one) => one.stage === stage);
		return {
			stage,
			name: changed?.name ?? moments.stages[stage],
			questions: changed ? linesIn(changed.questions) : listen.stages.questions[stage],
			off: changed !== undefined && changed.retiredAt !== null
		};
	});
}

const linesIn = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

/** What was heard in it stays with it, whatever it is called from now on. */
export async function changeStage(
	app: App,
	team: string,
	{ stage, name, questions, off }: v.InferOutput<typeof StageForm>,
	by: string
) {
	const { stages: s } = app.db.tables;
	const at = app.now();
	const news = { name, questions, retiredAt: off ? at : null, at };
	await app.db.commit([
		app.db.query
			.insert(s)
			.values({ team, stage, position: listening.indexOf(stage), ...news })
			.onConflictDoUpdate({ target: [s.team, s.stage], set: news }),
		activityWrite(app.db, { team, by, at, type: 'stages changed', body: { stage, name } })
	]);
}

export type Heard = {
	id: string;
	name: string;
	isKey: boolean;
	/** How often they were heard in each stage; under no stage by the empty one. */
	heard: Record<Listening | '', number>;
	all: number;
};

/** Every customer by stage: key customers first, then whoever is heard least (0.08). */
export async function heatOf(app: App, team: string): Promise<Heard[]> {
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
			const heard = { ...nothing };
			for (const { stage, n } of of.get(id) ?? []) heard[isStage(stage) ? stage : ''] += n;
			const all = Object.values(heard).reduce((sum, n) => sum + n, 0);
			return { id, name, isKey: keyReason !== null, heard, all };
		})
		.toSorted(
			(a, b) => Number(b.isKey) - Number(a.isKey) || a.all - b.all || (a.name < b.name ? -1 : 1)
		);
}

const nothing = Object.fromEntries([...listening, ''].map((stage) => [stage, 0])) as Heard['heard'];
const isStage = (stage: string | null): stage is Listening =>
	listening.some((one) => one === stage);

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
