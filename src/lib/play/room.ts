import { Browser, CannotPlay } from './browser.ts';
import { Connection } from './connection.ts';
import {
	facilitatorOf,
	isStaff,
	type ScriptMeeting,
	type ScriptPerson
} from '#lib/script/script.ts';
import { joinPath, type Team, type World } from './world.ts';

/** Everybody of a meeting in their seats, by the names the script has for them. */
export type Cast = {
	players: Map<string, Connection>;
	idOf(person: string): string | null;
	/** It was played to its end before. */
	over: boolean;
	leave(): void;
};

/** One after the other, so that on every server they come in the same order. */
export async function arriveAll(world: World, team: Team, meeting: ScriptMeeting): Promise<Cast> {
	const players = new Map<string, Connection>();
	const leave = () => players.forEach((player) => player.close());
	const leading = facilitatorOf(meeting);
	if (!leading) throw new CannotPlay(`Nobody leads ${meeting.id}.`);
	try {
		const console = await seat(world, meeting, 'console', team.browsers.get(leading.id)!, leading);
		players.set(leading.id, console);
		const over = console.meeting.status === 'closed';
		if (!over) await arriveRest(world, team, meeting, players);
		const idOf = (person: string) => idIn(console, meeting, person);
		return { players, idOf, over, leave };
	} catch (error) {
		leave();
		throw error;
	}
}

async function arriveRest(
	world: World,
	team: Team,
	meeting: ScriptMeeting,
	players: Map<string, Connection>
) {
	const key = await joinPath(world, team, meeting);
	for (const person of meeting.participants) {
		if (players.has(person.id)) continue;
		if (isStaff(person)) {
			const browser = team.browsers.get(person.id)!;
			players.set(person.id, await seat(world, meeting, 'team', browser, person));
		} else {
			const browser = await joined(world, meeting, key, person);
			players.set(person.id, await seat(world, meeting, 'guests', browser));
		}
	}
}

async function seat(
	{ url, ids }: World,
	meeting: ScriptMeeting,
	audience: 'console' | 'team' | 'guests',
	{ cookie }: Browser,
	member?: ScriptPerson
) {
	const observes = member?.role === 'observer' && audience === 'team';
	const player = new Connection({
		url,
		meeting: ids('meeting', meeting.id),
		audience,
		cookie,
		...(observes ? { side: 'observer' } : {}),
		...(member ? { ref: member.id.slice(0, 40) } : {})
	});
	try {
		await player.arrive();
	} catch (error) {
		player.close();
		throw error;
	}
	return player;
}

/** By the form at the door, as every customer does. */
async function joined(
	{ url, ids }: World,
	meeting: ScriptMeeting,
	at: string,
	person: ScriptPerson
) {
	const browser = new Browser(url);
	const page = await browser.send(`${at}?/join`, {
		key: ids('join', meeting.id, person.id),
		name: person.name.slice(0, 60),
		customer: person.org ? ids('customer', person.org) : '',
		ref: person.id.slice(0, 40)
	});
	if (page.status !== 200) throw new CannotPlay(`${person.name} cannot join: ${page.status}.`);
	return browser;
}

function idIn({ meeting }: Connection, { participants }: ScriptMeeting, person: string) {
	const known = participants.find((one) => one.id === person);
	return (
		meeting.people.find((one) => one.ref === person || (!one.ref && one.name === known?.name))
			?.id ?? null
	);
}
