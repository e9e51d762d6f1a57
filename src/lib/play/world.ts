import { agendaOf } from '#lib/script/agenda.ts';
import { Browser, CannotPlay, type Page } from './browser.ts';
import type { Ids } from '#lib/script/ids.ts';
import {
	customersOf,
	facilitatorOf,
	staffOf,
	type Script,
	type ScriptMeeting,
	type ScriptPerson
} from '#lib/script/script.ts';
import { sectionOf } from '#lib/script/words.ts';

export type World = { script: Script; url: string; ids: Ids; secrets: Ids };

/** The people of the team, each signed in with a browser of their own. */
export type Team = { id: string; browsers: Map<string, Browser> };

/** The team, its people, charter, customers and planned meetings, made through the pages that make them. */
export async function buildWorld(world: World, owner: Browser): Promise<Team> {
	const { script, ids } = world;
	const id = ids('team', script.team.id);
	await done(owner.send('/teams/new', { id, name: line(script.team.name) }), 'the team');
	const browsers = new Map<string, Browser>();
	for (const { person, role } of staffOf(script))
		browsers.set(person.id, await member(world, owner, { ...person, role }));
	await charter(world, owner);
	await customers(world, owner);
	const team = { id, browsers };
	for (const meeting of script.meetings) await plan(world, team, meeting);
	return team;
}

/** As much of a name as the forms take. */
const line = (name: string) => name.slice(0, 200);

async function done(page: Promise<Page>, what: string) {
	const { status, path, html } = await page;
	if (path.startsWith('/sign-in'))
		throw new CannotPlay(
			'The server does not know us: play where its data is, or with the --token of an owner.'
		);
	if (status >= 400)
		throw new CannotPlay(`The server does not make ${what} (${status} at ${path}).`);
	return html;
}

/** By an invitation, as everybody comes; and by signing in, when that was done in an earlier start of this run. */
async function member(world: World, owner: Browser, person: ScriptPerson & { role: string }) {
	const { script, url, ids, secrets } = world;
	const browser = new Browser(url);
	const account = {
		email: `${ids('person', person.id)}@played.invalid`,
		password: secrets('password', person.id)
	};
	const html = await done(
		owner.send('/settings?/invite', {
			id: ids('invite', person.id),
			team: ids('team', script.team.id),
			email: account.email,
			role: person.role
		}),
		`an invitation for ${person.name}`
	);
	const link = /\/invite\/[\w-]+/.exec(html)?.[0];
	const come =
		link && (await browser.send(`${link}?/make`, { name: line(person.name), ...account }));
	if (!come || come.status >= 400) await done(browser.send('/sign-in', account), person.name);
	return browser;
}

async function charter({ script, ids }: World, owner: Browser) {
	const id = ids('charter', script.charter.id);
	const team = ids('team', script.team.id);
	await done(
		owner.send('/charters/new', { id, team, title: line(script.charter.title) }),
		'the charter'
	);
	for (const { id: ref, section: name, text, expectation } of script.charter.nodes) {
		const section = sectionOf(name);
		if (!section) continue;
		const clause = {
			id: ids('clause', ref),
			section,
			text,
			measures: expectation ? ids('clause', expectation) : '',
			ref: ref.slice(0, 40)
		};
		await done(owner.send(`/charters/${id}?/add`, clause), `clause ${ref}`);
	}
}

async function customers({ script, ids }: World, owner: Browser) {
	const team = ids('team', script.team.id);
	const named = new Map(script.customers.map((one) => [one.id, one]));
	const met = script.meetings.flatMap((meeting) => customersOf(meeting));
	for (const ref of new Set([...named.keys(), ...met])) {
		const { name = ref, why_key: reason = null, segment = null } = named.get(ref) ?? {};
		const customer = {
			id: ids('customer', ref),
			team,
			name: line(name),
			keyReason: (reason ?? '').slice(0, 500),
			segment: (segment ?? '').slice(0, 200)
		};
		await done(owner.send('/customers/new', { ...customer, ref: ref.slice(0, 40) }), name);
	}
}

/** Planned by whoever leads it. Words are shown as they come, so that others can agree in the same minute. */
async function plan({ script, ids, secrets }: World, team: Team, meeting: ScriptMeeting) {
	const form: [string, string][] = [
		['id', ids('meeting', meeting.id)],
		['team', team.id],
		['charter', ids('charter', script.charter.id)],
		['title', line(meeting.title)],
		['objective', (meeting.objective || meeting.title).slice(0, 500)],
		['startsAt', new Date(meeting.starts_at).toISOString()],
		['zone', 'UTC'],
		['names', 'names'],
		['showing', 'at-once'],
		['clock', secrets('clock', meeting.id)],
		['ref', meeting.id.slice(0, 40)],
		...agendaOf(meeting).map(({ stage, minutes }): [string, string] => [
			`minutes-${stage}`,
			String(minutes)
		]),
		...customersOf(meeting).map((one): [string, string] => ['customer', ids('customer', one)])
	];
	await done(leads(team, meeting).send('/meetings/new', form), meeting.title);
}

export async function openMeeting({ ids }: World, team: Team, meeting: ScriptMeeting) {
	const page = await leads(team, meeting).look(`/meetings/${ids('meeting', meeting.id)}`);
	if (!/action="\?\/open"/.test(page.html)) return;
	const opened = leads(team, meeting).send(`/meetings/${ids('meeting', meeting.id)}?/open`, {
		ref: facilitatorOf(meeting)!.id.slice(0, 40)
	});
	await done(opened, `${meeting.title} open`);
}

/** Where its customers come in: by the code that is shown and typed. */
export async function joinPath({ ids }: World, team: Team, meeting: ScriptMeeting) {
	const page = await leads(team, meeting).look(`/meetings/${ids('meeting', meeting.id)}`);
	const code = />(\d{3} \d{3} \d{3})</.exec(page.html)?.[1];
	if (!code) throw new CannotPlay(`${meeting.title} shows no way in.`);
	return `/j/${code.replaceAll(' ', '')}`;
}

function leads(team: Team, meeting: ScriptMeeting) {
	const browser = team.browsers.get(facilitatorOf(meeting)?.id ?? '');
	if (!browser) throw new CannotPlay(`Nobody leads ${meeting.title}.`);
	return browser;
}
