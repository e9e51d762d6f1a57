import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { stepKinds, tiers, type Step } from '#lib/domain/programme/coming.ts';
import { Id } from '#lib/domain/text.ts';
import { loadWords, type Locale } from '#lib/words/index.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { Name, Text } from '../forms.ts';
import { once } from '../promises/given.ts';
import { newId } from '../tokens.ts';
import type { By } from './changes.ts';

const fields = {
	tier: v.picklist(tiers, 'empty'),
	kind: v.picklist(stepKinds, 'empty'),
	what: v.pipe(Text(500), v.minLength(1, 'empty')),
	/** Days before the change, or after it. */
	days: v.pipe(v.optional(v.string(), ''), v.trim(), v.regex(/^\d{1,3}$/, 'count'), v.toNumber()),
	side: v.picklist(['before', 'after'], 'empty')
};
export const StepForm = v.object({ ...fields, id: Id });
export const StepGone = v.object({ id: Id });
export const PlaybookForm = v.object({ id: Id, name: Name });

const Kept = v.array(
	v.object({ tier: fields.tier, kind: fields.kind, what: v.string(), days: v.number() })
);

export type StepFields = Step & { position: number };

export async function stepsOf({ db: { query, tables } }: App, coming: string): Promise<Step[]> {
	const { comingSteps: s } = tables;
	return query
		.select({ id: s.id, tier: s.tier, kind: s.kind, what: s.what, days: s.days })
		.from(s)
		.where(eq(s.coming, coming))
		.orderBy(asc(s.days), asc(s.position));
}

/** The steps of a playbook the team saved, or the three usual ones: call, write, publish. */
export async function stepsFrom(
	app: App,
	team: string,
	{ playbook, locale }: { playbook: string; locale: Locale }
): Promise<StepFields[]> {
	const saved = (await playbooksOf(app, team)).find((one) => one.id === playbook);
	const steps = saved ? v.parse(Kept, JSON.parse(saved.steps)) : await usual(locale);
	return steps.map((step, position) => ({ ...step, id: newId(), position }));
}

async function usual(locale: Locale): Promise<Omit<Step, 'id'>[]> {
	const { usual: words } = (await loadWords(locale, ['coming'])).coming.steps;
	return [
		{ tier: 'call', kind: 'call', what: words.call, days: -21 },
		{ tier: 'message', kind: 'message', what: words.message, days: -14 },
		{ tier: 'page', kind: 'page', what: words.page, days: -14 }
	];
}

type At = { coming: string } & By;

/** Adds a step, or writes one anew: what was done of it stays done. */
export async function keepStep(
	app: App,
	{ coming, team, user }: At,
	{ id, side, days, ...said }: v.InferOutput<typeof StepForm>
) {
	const { query, tables } = app.db;
	const { comingSteps: s } = tables;
	const news = { ...said, days: side === 'before' ? -days : days };
	const [there] = await query.select({ coming: s.coming }).from(s).where(eq(s.id, id));
	if (there && there.coming !== coming) return;
	const position = there ? 0 : (await stepsOf(app, coming)).length;
	await once(app, [
		there
			? query.update(s).set(news).where(eq(s.id, id))
			: query.insert(s).values({ ...news, id, coming, position }),
		told(app, { team, user }, { coming, step: id })
	]);
}

export async function removeStep(app: App, { coming, team, user }: At, id: string) {
	const { comingSteps: s } = app.db.tables;
	if (!(await stepsOf(app, coming)).some((one) => one.id === id)) return;
	await app.db.commit([
		app.db.query.delete(s).where(and(eq(s.id, id), eq(s.coming, coming))),
		told(app, { team, user }, { coming, removed: id })
	]);
}

const told = (app: App, { team, user: by }: By, body: object) =>
	activityWrite(app.db, { team, by, at: app.now(), type: 'playbook changed', body });

export async function playbooksOf({ db: { query, tables } }: App, team: string) {
	const { playbooks: p } = tables;
	return query.select().from(p).where(eq(p.team, team)).orderBy(asc(p.name));
}

/** The steps of a change, saved for the next one (2.06). */
export async function savePlaybook(
	app: App,
	{ coming, team, user: by }: At,
	{ id, name }: v.InferOutput<typeof PlaybookForm>
) {
	const { query, tables } = app.db;
	const at = app.now();
	const steps = (await stepsOf(app, coming)).map(({ id: _, ...step }) => step);
	await once(app, [
		query.insert(tables.playbooks).values({ id, team, name, steps: JSON.stringify(steps), by, at }),
		activityWrite(app.db, { team, by, at, type: 'playbook saved', body: { name } })
	]);
}
