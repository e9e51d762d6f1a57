import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { IdOrNone, Text } from '../forms.ts';
import { isStageOf } from './stages.ts';

export const encounterKinds = ['call', 'visit', 'mail', 'chance'] as const;

/** One line, in ten seconds, on a phone (3.08). */
export const EncounterForm = v.object({
	id: Id,
	kind: v.optional(v.picklist(encounterKinds), 'call'),
	words: v.pipe(Text(500), v.minLength(1, 'empty')),
	stage: IdOrNone
});
export const EncounterGone = v.object({ encounter: Id });

type At = { team: string; customer: string };

export async function noteEncounter(
	app: App,
	{ team, customer }: At,
	{ id, kind, words, stage }: v.InferOutput<typeof EncounterForm>,
	by: string
): Promise<boolean> {
	if (stage !== null && !(await isStageOf(app, team, stage))) return false;
	const { query, tables } = app.db;
	const at = app.now();
	try {
		await app.db.commit([
			query.insert(tables.encounters).values({ id, customer, kind, words, stage, by, at }),
			...(kind === 'call' || kind === 'visit' ? [spokenWith(app, { customer, kind, by, at })] : []),
			activityWrite(app.db, { team, by, at, type: 'encounter noted', body: { customer, id } })
		]);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
	return true;
}

/** Whoever called or visited has stopped the first clock of what is to be made good; a letter has not. */
function spokenWith(
	{ db: { query, tables } }: App,
	{ customer, kind, by, at }: { customer: string; kind: 'call' | 'visit'; by: string; at: string }
) {
	const { recoveries: r } = tables;
	return query
		.update(r)
		.set({ contactedAt: at, contactedBy: by, contactedHow: kind })
		.where(and(eq(r.customer, customer), isNull(r.contactedAt), isNull(r.closedAt)));
}

export async function removeEncounter(app: App, { team, customer }: At, id: string, by: string) {
	const { query, tables } = app.db;
	const { encounters: e } = tables;
	const [there] = await query
		.select({ id: e.id })
		.from(e)
		.where(and(eq(e.id, id), eq(e.customer, customer)));
	if (!there) return;
	await app.db.commit([
		query.delete(e).where(eq(e.id, id)),
		activityWrite(app.db, {
			team,
			by,
			at: app.now(),
			type: 'encounter removed',
			body: { customer, id }
		})
	]);
}

const MOST = 100;

/** What was said to us outside of meetings since a time, the latest first: for preparing the next one. */
export async function encountersOf(
	{ db: { query, tables } }: App,
	customers: string[],
	since: string | null = null
) {
	const { encounters: e, customers: c, user } = tables;
	return query
		.select({
			id: e.id,
			customer: e.customer,
			organisation: c.name,
			kind: e.kind,
			words: e.words,
			by: user.name,
			at: e.at
		})
		.from(e)
		.innerJoin(c, eq(c.id, e.customer))
		.leftJoin(user, eq(user.id, e.by))
		.where(and(inArray(e.customer, customers), since ? gt(e.at, since) : undefined))
		.orderBy(desc(e.at), desc(e.id))
		.limit(MOST);
}
