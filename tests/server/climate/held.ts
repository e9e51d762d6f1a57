import type { Actor } from '#lib/domain/meeting/commands.ts';
import { personIn } from '#lib/domain/meeting/meeting.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { clausesIn } from '#lib/script/steps/clauses.ts';
import type { Script } from '#lib/script/script.ts';
import { planOf } from '#lib/script/steps.ts';
import type { App } from '#lib/server/app.ts';
import { house, perform } from '#lib/server/meetings/perform.ts';
import { enter, forget } from '#lib/server/meetings/rooms.ts';
import { hashToken } from '#lib/server/tokens.ts';
import { ids, opening } from '../../domain/climate/folded.ts';
import { furnish } from '../../world.ts';

type How = {
	/** After so many commands the server comes up anew. */
	restartEvery?: number;
	practice?: boolean;
	/** Only what was done before this minute. */
	until?: number;
};

/** A meeting of a script, held on a server by its stated minutes. */
export async function hold(app: App, script: Script, id: string, how: How = {}) {
	const { restartEvery = Infinity, practice = false, until = Infinity } = how;
	const { meeting: said, steps } = planOf(script, ids).acts.find((one) => one.meeting.id === id)!;
	await furnish(app, []);
	const { query, tables } = app.db;
	await app.db.commit([
		query.insert(tables.meetings).values({
			id,
			team: 'team',
			charter: 'charter',
			title: said.title,
			objective: said.objective,
			startsAt: new Date(said.starts_at).toISOString(),
			zone: 'UTC',
			agenda: '[]',
			facilitator: 'dana',
			names: 'names',
			showing: 'chosen',
			state: 'planned',
			clockHash: hashToken('key'),
			rehearses: practice ? 'm' : null,
			epoch: 1,
			createdAt: app.now()
		})
	]);
	let told = 0;
	const tell = async (minute: number, id_: string, command: never, actor: Actor) => {
		const sent = { id: id_, command, clock: { key: 'key', minute } };
		const outcome = await perform(app, id, sent, actor);
		if (isRefusal(outcome))
			throw new Error(`${minute} ${JSON.stringify(command)}: ${outcome.refused}`);
		if (++told % restartEvery === 0) forget(app, id);
	};
	const clauses = clausesIn(script, said.charter_version, ids);
	for (const [at, command] of opening(script, said, clauses).entries()) {
		if (command.type === 'openMeeting' && practice) command.about.practice = true;
		await tell(0, `opening-${at}`, command as never, house);
	}
	for (const { minute, by, id: step, command } of steps) {
		// Versions are of the charter, which this room does not have.
		if (minute >= until || command.type === 'agreeVersion') continue;
		if ('elsewhere' in command) command.elsewhere = [];
		const { meeting } = (await enter(app, id))!;
		const person = personIn(meeting, by)!;
		await tell(minute, step, command as never, { person: by, side: person.side });
	}
	return (await enter(app, id))!;
}
