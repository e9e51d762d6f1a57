import { and, eq, isNotNull } from 'drizzle-orm';
import type { About } from '#lib/domain/meeting/meeting.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import type { App } from './app.ts';
import { latestVersion } from './charters/versions.ts';
import { turnsOf, type Scene } from './example/played.ts';
import { draft, rowsFor } from './example/rows.ts';
import { idsIn, theStory, type Ids, type Played } from './example/story.ts';
import { hashOf } from './meetings/log.ts';
import { perform } from './meetings/perform.ts';
import { deleteTeam } from './teams.ts';
import { newId } from './tokens.ts';

const teamFor = (user: string) => hashOf(['example', user]).slice(0, 22);

/** The person's worked example, if they loaded it. */
export async function exampleOf({ db: { query, tables } }: App, user: string) {
	const { teams: t } = tables;
	const [row] = await query
		.select({ id: t.id })
		.from(t)
		.where(and(eq(t.id, teamFor(user)), isNotNull(t.example)));
	return row?.id ?? null;
}

/**
 * A team of its own, marked as the example, with a charter, three meetings held on it and the version
 * they led to. Loading it twice is loading it once; one that was broken off is begun anew.
 */
export async function loadExample(app: App, user: string): Promise<string> {
	const team = teamFor(user);
	const x = idsIn(team);
	if (await exampleOf(app, user)) {
		if ((await latestVersion(app.db, x('charter')))?.number === 2) return team;
		await deleteTeam(app, team);
	}
	const clock = newId();
	await app.db.commit(rowsFor(app, { team, user, x, clock }));
	try {
		for (const meeting of theStory.meetings) await hold(app, sceneOf(meeting, team, x), clock);
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

function sceneOf(meeting: Played, team: string, x: Ids): Scene {
	const customer = theStory.customers.find((one) => one.id === meeting.customer)!;
	const about: About = {
		title: meeting.title,
		objective: meeting.objective,
		team: { id: team, name: theStory.team.name },
		charter: { id: x('charter'), title: theStory.charter.title, version: 1 },
		customers: [{ id: x(customer.id), name: customer.name }],
		startsAt: new Date(meeting.starts_at).toISOString(),
		zone: 'UTC',
		names: 'names',
		showing: 'chosen'
	};
	const last = meeting === theStory.meetings.at(-1);
	return { story: theStory, meeting, last, about, clauses: draft(x), x };
}

/** Played through the one door every meeting goes through, with the minutes it was held at. */
async function hold(app: App, scene: Scene, key: string) {
	const { meeting, x } = scene;
	const outcomes = await Promise.all(
		turnsOf(scene).map(({ command, actor, minute }, turn) =>
			perform(
				app,
				x(meeting.id),
				{ id: x(`${meeting.id} ${turn}`), command, clock: { key, minute } },
				actor
			).then((outcome) => ({ outcome, command }))
		)
	);
	const refused = outcomes.find(({ outcome }) => isRefusal(outcome));
	if (refused)
		throw new Error(`the example refuses ${refused.command.type}: ${JSON.stringify(refused)}`);
}
