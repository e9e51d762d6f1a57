import type { Actor, AnyCommand } from '#lib/domain/meeting/commands.ts';
import { unknown } from '#lib/domain/meeting/decide/people.ts';
import type { Side } from '#lib/domain/meeting/meeting.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { agendaOf } from '#lib/script/agenda.ts';
import { customersOf, facilitatorOf, type ScriptMeeting } from '#lib/script/script.ts';
import type { Act } from '#lib/script/steps.ts';
import { clausesIn } from '#lib/script/steps/clauses.ts';
import type { App } from '../app.ts';
import { house, perform } from '../meetings/perform.ts';
import { send } from './sent.ts';
import type { Story } from './story.ts';

type Turn = { id: string; minute: number; command: AnyCommand; actor: Actor };

/** Played through the one door every meeting goes through, with the minutes it was held at. */
export async function hold(app: App, story: Story, act: Act, key: string) {
	for (const meeting of act.opens)
		await turn(app, story, meeting, [openingOf(story, meeting), ...comingTo(story, meeting)], key);
	await turn(app, story, act.meeting, stepsOf(story, act), key);
	for (const errand of [...act.errands.values()].flat()) {
		const start = Date.parse(act.meeting.starts_at);
		const at = new Date(start + errand.minute * 60_000).toISOString();
		await send(app, story, { path: errand.to, form: errand.form, at });
	}
}

/** All at once: whatever waits is decided in its order and is one commit. */
async function turn(app: App, { ids }: Story, { id }: ScriptMeeting, turns: Turn[], key: string) {
	const outcomes = await Promise.all(
		turns.map(async ({ id: press, minute, command, actor }) => {
			const sent = { id: press, command, clock: { key, minute } };
			return { command, outcome: await perform(app, ids('meeting', id), sent, actor) };
		})
	);
	const refused = outcomes.find(({ outcome }) => isRefusal(outcome));
	if (refused)
		throw new Error(`the example refuses ${refused.command.type}: ${JSON.stringify(refused)}`);
}

function openingOf({ script, ids, team }: Story, meeting: ScriptMeeting): Turn {
	const { id, title, objective, starts_at: starts, charter_version: version } = meeting;
	const coming = new Set(customersOf(meeting));
	const command: AnyCommand = {
		type: 'openMeeting',
		about: {
			title,
			objective,
			team: { id: team, name: script.team.name },
			charter: { id: ids('charter', script.charter.id), title: script.charter.title, version },
			customers: script.customers
				.filter((one) => coming.has(one.id))
				.map((one) => ({ id: ids('customer', one.id), name: one.name })),
			startsAt: new Date(starts).toISOString(),
			zone: 'UTC',
			names: 'names',
			showing: 'at-once'
		},
		clauses: clausesIn(script, version, ids),
		agenda: agendaOf(meeting),
		facilitator: ids('person', facilitatorOf(meeting)!.id),
		standIn: null
	};
	return { id: ids('open', id), minute: 0, command, actor: house };
}

const comingTo = ({ ids }: Story, meeting: ScriptMeeting): Turn[] =>
	meeting.participants.map(({ id, name, role, org }) => {
		const customer = role === 'customer' && org ? ids('customer', org) : null;
		const known = { id: ids('person', id), name, side: sideOf(role), customer, ref: id };
		const person = { ...unknown, ...known, bodily: false, removed: false };
		const command: AnyCommand = { type: 'joinMeeting', person };
		return { id: ids('join', meeting.id, id), minute: 0, command, actor: house };
	});

const sides = ['facilitator', 'team', 'observer'] as const;
const sideOf = (role: string): Side => sides.find((one) => one === role) ?? 'customer';

/** The script names people by names of its own, also where somebody speaks for another. */
function stepsOf({ ids }: Story, { meeting, steps }: Act): Turn[] {
	return steps.map(({ id, minute, by, command }) => {
		const role = meeting.participants.find((one) => one.id === by)!.role;
		const actor = { person: ids('person', by), side: sideOf(role) };
		if (command.type !== 'addComment' || !command.behalf) return { id, minute, command, actor };
		const spoken = { ...command, behalf: ids('person', command.behalf) };
		return { id, minute, command: spoken, actor };
	});
}
