import { and, asc, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite, takeOut } from '../activity.ts';
import type { App } from '../app.ts';
import { Name } from '../forms.ts';
import { CountOrNone, Day, People } from './fields.ts';
import { entered, type By } from './entered.ts';

export const TrainingForm = v.object({
	id: Id,
	name: Name,
	sessions: CountOrNone,
	completed: Day,
	people: People
});

const Link = v.pipe(
	v.string(),
	v.regex(/^(clause|theme):[A-Za-z0-9_-]{1,64}$/),
	v.transform((text) => text.split(':') as ['clause' | 'theme', string])
);

/** What the boxes of a form say a training is for. */
export const linksIn = (form: FormData) =>
	form.getAll('for').flatMap((text) => {
		const read = v.safeParse(Link, text);
		return read.success ? [{ kind: read.output[0], target: read.output[1] }] : [];
	});

export type Link = { kind: 'clause' | 'theme'; target: string };
export type Training = {
	id: string;
	name: string;
	sessions: number | null;
	completed: string;
	people: string[];
	for: Link[];
};

/** What was trained for a charter, by the day it was completed. */
export async function trainingsOf(
	{ db: { query, tables } }: App,
	charter: string
): Promise<Training[]> {
	const { trainings: t, trainingPeople: p, trainingLinks: l } = tables;
	const rows = await query
		.select()
		.from(t)
		.where(eq(t.charter, charter))
		.orderBy(asc(t.completed), asc(t.name));
	const ids = rows.map((one) => one.id);
	const people = await query.select().from(p).where(inArray(p.training, ids)).orderBy(asc(p.name));
	const links = await query.select().from(l).where(inArray(l.training, ids));
	return rows.map(({ id, name, sessions, completed }) => ({
		id,
		name,
		sessions,
		completed,
		people: people.filter((one) => one.training === id).map((one) => one.name),
		for: links.filter((one) => one.training === id).map(({ kind, target }) => ({ kind, target }))
	}));
}

/** One that names nothing is for the whole charter. */
export const isFor = (training: Training, links: readonly Link[]) =>
	training.for.length === 0 ||
	training.for.some((one) =>
		links.some(({ kind, target }) => kind === one.kind && target === one.target)
	);

export async function addTraining(
	app: App,
	{ charter, team, user }: By,
	said: v.InferOutput<typeof TrainingForm>,
	links: Link[]
) {
	const { query, tables } = app.db;
	const { trainings: t, trainingPeople: p, trainingLinks: l } = tables;
	const at = app.now();
	const { people, ...row } = said;
	await entered(app, [
		query.insert(t).values({ ...row, charter, by: user, at }),
		...people.map((name) => query.insert(p).values({ training: said.id, name })),
		...links.map((link) => query.insert(l).values({ training: said.id, ...link })),
		activityWrite(app.db, {
			team,
			by: user,
			at,
			type: 'training added',
			body: { charter, training: said.id, name: said.name }
		})
	]);
}

export async function removeTraining(app: App, { charter, team, user }: By, id: string) {
	const { query, tables } = app.db;
	const { trainings: t } = tables;
	await takeOut(app, query.delete(t).where(and(eq(t.id, id), eq(t.charter, charter))), {
		team,
		by: user,
		at: app.now(),
		type: 'training removed',
		body: { charter, training: id }
	});
}
