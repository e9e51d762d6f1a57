import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { monthsAfter } from '#lib/domain/programme/again.ts';
import { changeKinds } from '#lib/domain/programme/coming.ts';
import { Id } from '#lib/domain/text.ts';
import { activityWrite, type Activity } from '../activity.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { Text } from '../forms.ts';
import { once } from '../promises/given.ts';
import { Count, Day } from '../trends/fields.ts';
import type { StepFields } from './steps.ts';

const fields = {
	what: v.pipe(Text(300), v.minLength(1, 'empty')),
	kind: v.picklist(changeKinds, 'empty'),
	words: Text(4000),
	script: Text(4000),
	startsOn: Day
};
const line = { calls: Count, messages: Count };

export const NewComing = v.object({
	...fields,
	...line,
	id: Id,
	team: Id,
	playbook: v.optional(v.union([v.literal(''), Id]), '')
});
export const ComingForm = v.object(fields);
export const LineForm = v.object(line);
export const CloseForm = v.object({ months: v.pipe(Count, v.minValue(1, 'count')) });
export const AskedForm = v.object({ on: Day });

export type Coming = App['db']['tables']['comingChanges']['$inferSelect'];
export type Touch = { kind: 'clause' | 'theme'; target: string };
/** Whose hand it is, and in which team. */
export type By = { team: string; user: string };

/** What is coming first, the soonest before the rest; what is closed last, the latest first. */
export async function comingsOf({ db: { query, tables } }: App, team: string): Promise<Coming[]> {
	const { comingChanges: c } = tables;
	const rows = await query
		.select()
		.from(c)
		.where(eq(c.team, team))
		.orderBy(asc(c.startsOn), asc(c.id));
	const [open, closed] = [rows.filter((one) => !one.closedOn), rows.filter((one) => one.closedOn)];
	return [...open, ...closed.toReversed()];
}

export async function comingBy({ db: { query, tables } }: App, id: string): Promise<Coming | null> {
	const { comingChanges: c } = tables;
	const [row] = await query.select().from(c).where(eq(c.id, id));
	return row ?? null;
}

/** What a change may touch: the services and expectations of the charters, and what customers spoke about. */
export async function touchable({ db: { query, tables } }: App, team: string) {
	const { charters: ch, clauses: cl, themes: t } = tables;
	const clauses = await query
		.select({ id: cl.id, text: cl.text, section: cl.section, charter: ch.title })
		.from(cl)
		.innerJoin(ch, eq(ch.id, cl.charter))
		.where(
			and(
				eq(ch.team, team),
				isNull(cl.retiredAt),
				inArray(cl.section, ['services', 'expectations'])
			)
		)
		.orderBy(asc(ch.createdAt), desc(cl.section), asc(cl.position));
	const themes = await query
		.select({ id: t.id, text: t.label })
		.from(t)
		.where(and(eq(t.team, team), isNull(t.goneAt)))
		.orderBy(asc(t.label));
	return { clauses, themes };
}

export async function touchesOf({ db: { query, tables } }: App, coming: string): Promise<Touch[]> {
	const { comingTouches: t } = tables;
	return query.select({ kind: t.kind, target: t.target }).from(t).where(eq(t.coming, coming));
}

/** The boxes that were ticked, as far as they are the team's own. */
export async function touchesIn(app: App, team: string, form: FormData): Promise<Touch[]> {
	const { clauses, themes } = await touchable(app, team);
	const own = new Set([
		...clauses.map(({ id }) => `clause ${id}`),
		...themes.map(({ id }) => `theme ${id}`)
	]);
	const ticked = new Set(form.getAll('touch').map(String));
	return [...ticked]
		.filter((one) => own.has(one))
		.map((one) => {
			const [kind, target] = one.split(' ') as [Touch['kind'], string];
			return { kind, target };
		});
}

type New = Omit<v.InferOutput<typeof NewComing>, 'playbook'>;

/** With its touches and its steps in one commit; the same form sent twice makes one. */
export function addComing(
	app: App,
	{ id, team, ...said }: New,
	{ touches, steps, by }: { touches: Touch[]; steps: StepFields[]; by: string }
) {
	const { query, tables } = app.db;
	const at = app.now();
	const row = { ...said, id, team, againSequence: 0, by, at };
	return once(app, [
		query.insert(tables.comingChanges).values(row),
		...touchWrites(app, id, touches),
		...steps.map((step) => query.insert(tables.comingSteps).values({ ...step, coming: id })),
		told(app, { team, user: by }, 'coming change added', { coming: id, what: said.what })
	]);
}

const touchWrites = ({ db: { query, tables } }: App, coming: string, touches: Touch[]): Write[] =>
	touches.map((one) => query.insert(tables.comingTouches).values({ coming, ...one }));

export async function changeComing(
	app: App,
	coming: Coming,
	said: v.InferOutput<typeof ComingForm>,
	{ touches, by }: { touches: Touch[]; by: string }
) {
	const { query, tables } = app.db;
	const { comingChanges: c, comingTouches: t } = tables;
	await app.db.commit([
		query.update(c).set(said).where(eq(c.id, coming.id)),
		query.delete(t).where(eq(t.coming, coming.id)),
		...touchWrites(app, coming.id, touches),
		told(app, { team: coming.team, user: by }, 'coming change changed', { coming: coming.id })
	]);
}

/** The tasks follow from the line, so that moving it is all there is to do (2.04). */
export async function moveLine(
	app: App,
	{ id, team, calls, messages }: Coming,
	said: v.InferOutput<typeof LineForm>,
	by: string
) {
	const { query, tables } = app.db;
	const { comingChanges: c } = tables;
	await app.db.commit([
		query.update(c).set(said).where(eq(c.id, id)),
		told(app, { team, user: by }, 'cut line moved', {
			...{ coming: id, ...said },
			before: { calls, messages }
		})
	]);
}

/** When it is closed, those it hit are asked again months later (2.08). */
export async function closeComing(
	app: App,
	{ id, team, closedOn }: Coming,
	{ months }: v.InferOutput<typeof CloseForm>,
	by: string
) {
	if (closedOn) return;
	const { query, tables } = app.db;
	const { comingChanges: c } = tables;
	const today = app.now().slice(0, 10);
	const againOn = monthsAfter(today, months);
	await app.db.commit([
		query
			.update(c)
			.set({ closedOn: today, closedBy: by, againOn })
			.where(and(eq(c.id, id), isNull(c.closedOn))),
		told(app, { team, user: by }, 'coming change closed', { coming: id, againOn })
	]);
}

/** The day of asking again can be moved; calendars that hold the entry are told by its number. */
export async function moveAsking(
	app: App,
	{ id, team, againOn, againSequence }: Coming,
	{ on }: v.InferOutput<typeof AskedForm>,
	by: string
) {
	if (againOn === null || againOn === on) return;
	const { comingChanges: c } = app.db.tables;
	await app.db.commit([
		app.db.query
			.update(c)
			.set({ againOn: on, againSequence: againSequence + 1, askedOn: null })
			.where(and(eq(c.id, id), eq(c.againSequence, againSequence))),
		told(app, { team, user: by }, 'asking moved', { coming: id, on, before: againOn })
	]);
}

export async function askedOf(
	app: App,
	{ id, team, askedOn }: Coming,
	{ on }: v.InferOutput<typeof AskedForm>,
	by: string
) {
	if (askedOn === on) return;
	const { comingChanges: c } = app.db.tables;
	await app.db.commit([
		app.db.query.update(c).set({ askedOn: on }).where(eq(c.id, id)),
		told(app, { team, user: by }, 'asked again', { coming: id, on })
	]);
}

const told = (app: App, { team, user: by }: By, type: Activity, body: object) =>
	activityWrite(app.db, { team, by, at: app.now(), type, body });
