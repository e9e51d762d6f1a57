import { and, eq, isNotNull } from 'drizzle-orm';
import type { App } from './app.ts';
import { hold } from './example/held.ts';
import { begun, rowsFor, whole } from './example/rows.ts';
import { send } from './example/sent.ts';
import { storyOf } from './example/story.ts';
import { hashOf } from './meetings/log.ts';
import { deleteTeam } from './teams.ts';
import { newId } from './tokens.ts';

const teamFor = (user: string) => hashOf(['example', user]).slice(0, 22);

/** The person's worked example, if they loaded it. */
export async function exampleOf(app: App, user: string) {
	return (await markOf(app, user)) === null ? null : teamFor(user);
}

async function markOf({ db: { query, tables } }: App, user: string) {
	const { teams: t } = tables;
	const [row] = await query
		.select({ mark: t.example })
		.from(t)
		.where(and(eq(t.id, teamFor(user)), isNotNull(t.example)));
	return row?.mark ?? null;
}

/**
 * A team of its own, marked as the example, with a charter, three meetings held on it, the version they led
 * to and what came of it. Loading it twice is loading it once; one that was broken off is begun anew.
 */
export function loadExample(app: App, user: string): Promise<string> {
	const loading = app.examples.get(user) ?? load(app, user);
	app.examples.set(user, loading);
	return loading.finally(() => app.examples.delete(user));
}

async function load(app: App, user: string) {
	const team = teamFor(user);
	const mark = await markOf(app, user);
	if (mark === begun) await deleteTeam(app, team);
	else if (mark !== null) return team;
	const story = storyOf(team, user);
	const clock = newId();
	await app.db.commit(rowsFor(app, story, clock));
	try {
		for (const act of story.plan.acts) await hold(app, story, act, clock);
		for (const sent of story.plan.after) await send(app, story, sent);
		const { teams: t } = app.db.tables;
		await app.db.commit([app.db.query.update(t).set({ example: whole }).where(eq(t.id, team))]);
	} catch (error) {
		await deleteTeam(app, team);
		throw error;
	}
	return team;
}

/** Gone whole, with every word said in it. */
export async function removeExample(app: App, user: string) {
	const team = await exampleOf(app, user);
	if (team) await deleteTeam(app, team);
}
