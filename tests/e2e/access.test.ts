import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Command } from '#lib/domain/meeting/orders.ts';
import { audiences, type Audience } from '#lib/domain/meeting/visibility.ts';
import { Browser } from '#lib/play/browser.ts';
import { deleteTeam } from '#lib/server/teams.ts';
import { newId } from '#lib/server/tokens.ts';
import { ask, namesIn, routeOf, rowsOf, type Asker, type Row } from './access/ask.ts';
import { found } from './access/found.ts';
import { dial, tell as told } from './access/line.ts';
import { final, orders } from './access/orders.ts';
import { table } from './access/table.ts';
import { Witness } from './access/witness.ts';
import * as world from './access/world.ts';
import { Server } from './server.ts';

const server = new Server({
	METRICS_TOKEN: 'only-for-the-operator',
	GUEST_MSG_RATE: '9999',
	JOIN_FAILS_PER_IP: '9999'
});
const rows = rowsOf(table);
const all = ['outsider', 'guest', 'foreign guest', 'removed', 'wall', 'other'] as const;
const team = ['observer', 'member', 'facilitator', 'owner'] as const;
type Name = (typeof all)[number] | (typeof team)[number];

const askers = {} as Record<Name, Asker>;
let own: world.House;
let foreign: world.House;
let deleted: world.House;
let witness: Witness | undefined;

beforeAll(async () => {
	const app = await server.app();
	own = await world.furnish(app, 'Own-Bakery');
	foreign = await world.furnish(app, 'Foreign-Zebra');
	deleted = await world.furnish(app, 'Deleted-Team');
	const people = {} as Record<Name, world.Person>;
	for (const name of ['observer', 'member', 'facilitator'] as const) {
		people[name] = await world.person(app, name);
		const role = name === 'observer' ? 'member' : name;
		await world.enrol(app, own.team, people[name].id, role);
	}
	const colleague = await world.person(app, 'colleague');
	await world.enrol(app, own.team, colleague.id, 'member');
	own.things.colleague = colleague.id;
	[people.owner, people.other] = [own.owner, foreign.owner];
	const cookies: Partial<Record<Name, string>> = { outsider: '' };
	for (const house of [own, foreign, deleted]) {
		const guest = await world.guestOf(app, house, 'Maria');
		await world.talk(app, house, guest.id);
		if (house === own) cookies.guest = guest.cookie;
		if (house === foreign) cookies['foreign guest'] = guest.cookie;
		await world.photoOf(app, house, guest.id);
	}
	cookies.wall = await world.wallOf(app, own);
	await world.wallOf(app, foreign);
	const removed = await world.guestOf(app, own, 'Gone');
	await world.sendAway(app, own, removed.id);
	cookies.removed = removed.cookie;
	await world.watching(app, own, people.observer);
	await world.handOver(app, own, people.facilitator);
	await deleteTeam(app, deleted.team);
	await app.db.close();

	await server.start();
	for (const [name, { email, password }] of Object.entries(people)) {
		const browser = new Browser(server.url);
		await browser.send('/sign-in', { email, password });
		cookies[name as Name] = browser.cookie;
	}
	for (const name of [...all, ...team]) askers[name] = { name, cookie: cookies[name]! };
	witness = new Witness(`${server.dataDir}/forthright.db`);
}, 300_000);

afterAll(async () => {
	witness?.close();
	await server.stop();
});

const members: readonly Name[] = team;
const leaders: readonly Name[] = ['facilitator', 'owner'];
const signIn = 303;

type Answer = 'yes' | 'sign in' | 403 | 404 | 401;

/** What somebody is to be answered, asking for things of the own team. */
function verdict(who: string, name: Name): Answer {
	const account = members.includes(name) || name === 'other';
	const from = (allowed: readonly Name[]): Answer => {
		if (!account) return 'sign in';
		return allowed.includes(name) ? 'yes' : members.includes(name) ? 403 : 404;
	};
	switch (who.replace(/404$/, '')) {
		case 'anyone':
		case 'key':
			return 'yes';
		case 'account':
			return account ? 'yes' : 'sign in';
		case 'member':
			return from(members);
		case 'facilitator':
			return from(leaders);
		case 'owner':
			return from(['owner']);
		case 'own-owner':
			return name === 'other' ? 'yes' : from(['owner']);
		case 'console':
			return leaders.includes(name) ? 'yes' : 404;
		case 'desk':
			return leaders.includes(name) ? 'yes' : account ? 404 : 'sign in';
		case 'leading':
			return name === 'facilitator' ? 'yes' : name === 'owner' ? 403 : 404;
		case 'seated':
			return members.includes(name) ? 'yes' : 404;
		case 'wall':
			return members.includes(name) || name === 'wall' ? 'yes' : 404;
		case 'present':
			return members.includes(name) || name === 'wall' || name === 'guest' ? 'yes' : 404;
		case 'room':
			return name === 'guest' ? 'yes' : 404;
		case 'guest':
			return name === 'guest' ? 'yes' : 403;
		case 'program':
		case 'operator':
			return 401;
		default:
			throw new Error(`nobody knows who ${who} is`);
	}
}

type Heard = Awaited<ReturnType<typeof ask>>;

function answered({ status, to }: Heard): Answer | number {
	if (status === signIn && to.startsWith('/sign-in?back=')) return 'sign in';
	if ([401, 403, 404].includes(status) || status >= 500) return status;
	return 'yes';
}

const line = (row: Row, name: string, what: string) => `${row.route} · ${name} · ${what}`;

/** Every fault of one kind, so that a run tells all of them at once. */
async function faultsOf(check: (tell: (fault: string) => void) => Promise<void>) {
	const faults: string[] = [];
	await check((fault) => faults.push(fault));
	expect(faults).toEqual([]);
}

const unchanged = () => {
	const { came, went } = witness!.changes();
	return came.length + went.length === 0 ? null : [...came, ...went].join('\n').slice(0, 300);
};

test('every page, form and address stands in the table, and nothing else', () => {
	expect(
		rows
			.map(routeOf)
			.filter((one, at, all) => all.indexOf(one) === at)
			.toSorted()
	).toEqual(found());
});

describe('what is not allowed', { timeout: 600_000 }, () => {
	test('things of the own team: refused, and nothing changes', () =>
		faultsOf(async (tell) => {
			for (const row of rows)
				for (const name of [...all, ...team]) {
					const wanted = verdict(row.who, name);
					if (wanted === 'yes') continue;
					const heard = await ask(server.url, row, askers[name], () => own.things);
					const got = answered(heard);
					const fine = got === wanted || (name === 'removed' && wanted === 404 && got === 403);
					if (!fine) tell(line(row, name, `${wanted} expected, ${got} heard`));
					const changed = unchanged();
					if (changed) tell(line(row, name, `changed ${changed}`));
				}
		}));

	test.each([
		['another team’s', () => foreign],
		['a deleted team’s', () => deleted]
	])('%s things are not there, and nothing changes', (_, house) =>
		faultsOf(async (tell) => {
			for (const row of rows) {
				if (['anyone', 'key', 'key404', 'program'].includes(row.who)) continue;
				if (!namesIn(row).length) continue;
				for (const name of ['guest', ...team] as const) {
					if (row.who === 'account') continue;
					const away = name === 'guest' ? verdict(row.who, 'outsider') : 404;
					const heard = await ask(server.url, row, askers[name], () => house().things);
					const got = answered(heard);
					const wanted = row.who === 'guest' ? 403 : away;
					if (got !== wanted) tell(line(row, name, `${wanted} expected, ${got} heard`));
					const changed = unchanged();
					if (changed) tell(line(row, name, `changed ${changed}`));
					if (heard.body.includes('Zebra')) tell(line(row, name, 'heard of it'));
				}
			}
		})
	);

	test('a deleted team’s keys open nothing', () =>
		faultsOf(async (tell) => {
			for (const row of rows.filter((one) => one.who.startsWith('key'))) {
				const heard = await ask(server.url, row, askers.outsider, () => deleted.things);
				const told = [404, 410].includes(heard.status) || row.path === '/invite/[token]';
				if (!told) tell(line(row, 'outsider', `${heard.status} heard`));
				const changed = unchanged();
				if (changed) tell(line(row, 'outsider', `changed ${changed}`));
			}
		}));
});

/** Which streams of the open meeting each may hear. */
const hears: Record<Name, readonly Audience[]> = {
	outsider: [],
	guest: ['guests'],
	'foreign guest': [],
	removed: [],
	wall: ['projector'],
	other: [],
	observer: ['team', 'projector'],
	member: ['team', 'projector'],
	facilitator: ['console', 'team', 'projector'],
	owner: ['console', 'team', 'projector']
};

describe('over sockets', { timeout: 600_000 }, () => {
	/** By whom an order is given, and by which letter of the table. */
	const seats: [Name, Audience, string][] = [
		['guest', 'guests', 'G'],
		['wall', 'projector', 'W'],
		['observer', 'team', 'O'],
		['member', 'team', 'T'],
		['owner', 'console', 'T'],
		['facilitator', 'console', 'F']
	];
	const given = Object.keys(orders).filter((type) => !final.includes(type));
	const types = [...given, ...final] as (keyof typeof orders)[];
	const made = (type: keyof typeof orders, of: (at: number) => world.Things) => {
		let at = 0;
		const text = JSON.stringify({ type, ...orders[type][1] });
		const command: unknown = JSON.parse(
			text
				.replace(/"@(\w+)"/g, (_, name: string) => `"${of(at++)[name] ?? newId()}"`)
				.replaceAll('"*"', () => `"${newId()}"`)
		);
		return { id: newId(), command };
	};
	const named = (type: keyof typeof orders) =>
		[...JSON.stringify(orders[type][1]).matchAll(/"@(\w+)"/g)].map(([, name]) => name!);

	test('every order stands in the table, and nothing else', () => {
		const known = Command.options.map((one) => one.entries.type.literal);
		expect(Object.keys(orders).toSorted()).toEqual(known.toSorted());
	});

	test('the door of a stream opens to whoever may hear it, of the own meeting alone', () =>
		faultsOf(async (say) => {
			for (const name of [...all, ...team])
				for (const audience of audiences)
					for (const house of [own, foreign, deleted]) {
						const { meeting } = house.things;
						const socket = await dial(server.url, meeting!, audience, askers[name].cookie);
						const theirs = house === foreign && (name === 'other' || name === 'foreign guest');
						const wanted = house === own && hears[name].includes(audience);
						if (!theirs && (socket !== null) !== wanted)
							say(`${name} · ${audience} of ${house.owner.name}: ${socket !== null}`);
						socket?.close();
					}
			const changed = unchanged();
			if (changed) say(changed);
		}));

	test('an order that is not theirs is refused, and nothing changes', () =>
		faultsOf(async (say) => {
			for (const [name, audience, letter] of seats) {
				const { meeting } = own.things;
				const socket = (await dial(server.url, meeting!, audience, askers[name].cookie))!;
				await told(socket, 'follow', { seq: 0, epoch: 0 });
				witness!.changes();
				for (const type of types.filter((one) => !orders[one][0].includes(letter))) {
					const { refused } = await told(
						socket,
						'command',
						made(type, () => own.things)
					);
					if (refused !== 'not-yours') say(`${name} · ${type}: ${refused ?? 'done'}`);
					const changed = unchanged();
					if (changed) say(`${name} · ${type} changed ${changed}`);
				}
				const letIn = await told(socket, 'letIn', own.things.guest);
				const wanted = letter === 'F' ? 'unknown-person' : 'not-yours';
				if (letIn.refused !== wanted) say(`${name} · letIn: ${letIn.refused ?? 'done'}`);
				socket.close();
			}
		}));

	test('one foreign thing in an order: no fault, and nothing of theirs is touched or tied', () =>
		faultsOf(async (say) => {
			const { meeting } = own.things;
			const socket = (await dial(server.url, meeting!, 'console', askers.facilitator.cookie))!;
			const guest = (await dial(server.url, meeting!, 'guests', askers.guest.cookie))!;
			const theirs = Object.values(foreign.things).filter((id) => id.length > 12);
			for (const type of types)
				for (const [at, name] of named(type).entries()) {
					const by = orders[type][0].includes('F') ? socket : guest;
					const of = (place: number) => (place === at ? foreign.things : own.things);
					const { refused } = await told(by, 'command', made(type, of));
					if (refused === 'unavailable') say(`${type} · ${name}: a fault`);
					const { came, went } = witness!.changes();
					for (const one of [...came, ...went])
						if (theirs.some((id) => one.includes(id)))
							say(`${type} · ${name}: ${one.slice(0, 300)}`);
				}
			for (const one of [socket, guest]) one.close();
		}));

	test('an order that is theirs is not refused as another’s', () =>
		faultsOf(async (say) => {
			for (const type of types)
				for (const [name, audience, letter] of seats) {
					if (!orders[type][0].includes(letter) || final.includes(type)) continue;
					const { meeting } = own.things;
					const socket = (await dial(server.url, meeting!, audience, askers[name].cookie))!;
					await told(socket, 'follow', { seq: 0, epoch: 0 });
					const { refused } = await told(
						socket,
						'command',
						made(type, () => own.things)
					);
					// Whose words they are is asked beyond the table.
					const authors = [
						...['editComment', 'withdrawComment', 'answerReadBack', 'markExplanation'],
						'agree'
					];
					const fine = refused !== 'not-yours' || authors.includes(type);
					if (!fine || refused === 'unavailable' || refused === 'malformed')
						say(`${name} · ${type}: ${refused}`);
					socket.close();
				}
		}));
});

const tokenFor = (who: string) =>
	who === 'program' ? own.things.program : who === 'operator' ? 'only-for-the-operator' : undefined;

/** Whoever is allowed least. */
const least = (who: string): Name =>
	(['outsider', 'guest', 'wall', 'member', 'facilitator', 'owner'] as const).find(
		(name) => verdict(who, name) === 'yes'
	) ?? 'outsider';

/** Quickly: whoever is allowed least, and the owner. */
const few = (who: string): Name[] => [...new Set<Name>([least(who), 'owner'])];

const order = [...rows.filter((one) => !one.last), ...rows.filter((one) => one.last)];

describe('what is allowed', { timeout: 600_000 }, () => {
	test('one foreign thing among own ones: never a fault, nothing of theirs changes or is told', () =>
		faultsOf(async (tell) => {
			const theirs = new Set(Object.values(foreign.things).filter((id) => id.length > 12));
			for (const row of order)
				for (const place of namesIn(row)) {
					const of = (at: string) => (at === place ? foreign.things : own.things);
					const token = tokenFor(row.who);
					const name = least(row.who);
					// Somebody else's key opens what is theirs.
					if (name === 'outsider' && place.startsWith('[')) continue;
					const heard = await ask(server.url, row, askers[name], of, token);
					if (heard.status >= 500) tell(line(row, name, `${place}: ${heard.status}`));
					if (heard.body.includes('Zebra')) tell(line(row, name, `${place}: told of it`));
					const { came, went } = witness!.changes();
					const touched = went.filter((one) => [...theirs].some((id) => one.includes(id)));
					const tied = came.filter((one) => [...theirs].some((id) => one.includes(id)));
					for (const one of [...touched, ...tied])
						tell(line(row, name, `${place}: ${one.slice(0, 300)}`));
				}
		}));

	test('everybody the table names is let through', () =>
		faultsOf(async (tell) => {
			for (const row of order)
				for (const name of process.env.LONG ? [...all, ...team] : few(row.who)) {
					if (name === 'other' && least(row.who) !== 'outsider') continue;
					const token = tokenFor(row.who);
					if (verdict(row.who, name) !== 'yes' && !token) continue;
					const heard = await ask(server.url, row, askers[name], () => own.things, token);
					const got = answered(heard);
					const missing = got === 404 && /404$/.test(row.who);
					if (got !== 'yes' && !missing && row.who !== 'anyone')
						tell(line(row, name, `${got} heard`));
					if (heard.status >= 500) tell(line(row, name, `${heard.status} heard`));
					if (name !== 'other' && heard.body.includes('Zebra'))
						tell(line(row, name, 'told of another team'));
				}
		}));
});
