import { readFileSync } from 'node:fs';
import { recordOf, type MeetingRecord } from '#lib/domain/climate/record.ts';
import type { Actor, AnyCommand } from '#lib/domain/meeting/commands.ts';
import { decide, type Known } from '#lib/domain/meeting/decide.ts';
import { unknown } from '#lib/domain/meeting/decide/people.ts';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import { evolve } from '#lib/domain/meeting/evolve.ts';
import { personIn, planned, type Meeting, type Side } from '#lib/domain/meeting/meeting.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { agendaOf } from '#lib/script/agenda.ts';
import { idsOf } from '#lib/script/ids.ts';
import { facilitatorOf, readScript, type Script, type ScriptMeeting } from '#lib/script/script.ts';
import { planOf, type Act } from '#lib/script/steps.ts';
import { clausesIn } from '#lib/script/steps/clauses.ts';

export const ids = idsOf('climate');

export const theCase = readScript(readFileSync('src/lib/server/example.json', 'utf8'));
export const scriptOf = (name: string) =>
	readScript(readFileSync(`tests/play/scripts/${name}.json`, 'utf8'));

/** Every meeting of a script through the commands it is played with, and the fold that everybody uses. */
export const meetingsOf = (script: Script): Map<string, Meeting> =>
	new Map(planOf(script, ids).acts.map((act) => [act.meeting.id, folded(script, act)]));

export const recordsOf = (script: Script): Map<string, MeetingRecord> =>
	new Map([...meetingsOf(script)].map(([id, meeting]) => [id, recordOf(meeting)]));

function folded(script: Script, { meeting: said, steps }: Act): Meeting {
	const clauses = clausesIn(script, said.charter_version, ids);
	const began = Date.parse(said.starts_at);
	let [meeting, seq] = [planned, 0];
	const tell = (minute: number, command: AnyCommand, actor: Actor) => {
		const at = new Date(began + minute * 60_000).toISOString();
		const known: Known = {
			now: at,
			latest: { number: said.charter_version, clauses },
			voter: actor.person,
			// Words of other meetings are not looked up here.
			elsewhere: { has: () => true } as unknown as ReadonlySet<string>
		};
		const decision = decide(meeting, command, actor, known);
		if (isRefusal(decision))
			throw new Error(`${said.id} minute ${minute}: ${command.type}: ${decision.refused}`);
		for (const event of decision) {
			// As the server does: what is unsigned keeps no more of its time than the minute.
			const whole = 'voter' in event ? `${at.slice(0, 16)}:00.000Z` : at;
			const fact = { ...event, seq: ++seq, at: whole, command: String(seq) } as Recorded;
			meeting = evolve(meeting, fact);
		}
	};
	const house: Actor = { person: '', side: 'house' };
	for (const command of opening(script, said, clauses)) tell(0, command, house);
	for (const { minute, by, command } of steps)
		tell(minute, command, { person: by, side: personIn(meeting, by)!.side });
	return meeting;
}

export function opening(
	script: Script,
	said: ScriptMeeting,
	clauses: Meeting['clauses']
): AnyCommand[] {
	const about: Meeting['about'] = {
		title: said.title,
		objective: said.objective,
		team: { id: 'team', name: script.team.name },
		charter: { id: 'charter', title: script.charter.title, version: said.charter_version },
		customers: script.customers,
		startsAt: said.starts_at,
		zone: 'Europe/Berlin',
		names: 'names',
		showing: 'at-once'
	};
	const people = said.participants.map(({ id, role, name, org }) => ({
		...unknown,
		id,
		name,
		side: role as Side,
		customer: role === 'customer' ? org : null,
		ref: id,
		bodily: false,
		removed: false
	}));
	return [
		{
			type: 'openMeeting',
			about,
			clauses,
			agenda: agendaOf(said),
			facilitator: facilitatorOf(said)!.id,
			standIn: null
		},
		...people.map((person): AnyCommand => ({ type: 'joinMeeting', person }))
	];
}
