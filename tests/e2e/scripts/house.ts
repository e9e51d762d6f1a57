import { isRefusal } from '#lib/domain/refusal.ts';
import type { Command } from '#lib/domain/meeting/commands.ts';
import { Browser } from '#lib/play/browser.ts';
import type { App } from '#lib/server/app.ts';
import { perform } from '#lib/server/meetings/perform.ts';
import { newId } from '#lib/server/tokens.ts';
import type { Asker } from '../access/ask.ts';
import { final, orders } from '../access/orders.ts';
import * as world from '../access/world.ts';
import type { Server } from '../server.ts';

export type Who = 'outsider' | 'guest' | 'wall' | 'member' | 'facilitator' | 'owner';
export type Household = Awaited<ReturnType<typeof inhabit>>;

/** One furnished house with its people signed in, in which everything was said that can be said. */
export async function inhabit(server: Server) {
	const app = await server.app();
	const house = await world.furnish(app, 'Own-Bakery');
	const people: Partial<Record<Who, world.Person>> = { owner: house.owner };
	for (const name of ['member', 'facilitator'] as const) {
		people[name] = await world.person(app, name);
		await world.enrol(app, house.team, people[name].id, name);
	}
	const colleague = await world.person(app, 'colleague');
	await world.enrol(app, house.team, colleague.id, 'member');
	const guest = await world.guestOf(app, house, 'Maria');
	await world.talk(app, house, guest.id);
	await world.photoOf(app, house, guest.id);
	Object.assign(house.things, { colleague: colleague.id, guest: guest.id });
	const wall = await world.wallOf(app, house);
	await world.watching(app, house, people.member!);
	const refused = await everything(app, house, guest.id);
	await app.db.close();

	await server.start();
	const cookies: Partial<Record<Who, string>> = { outsider: '', guest: guest.cookie, wall };
	for (const [name, { email, password }] of Object.entries(people)) {
		const browser = new Browser(server.url);
		await browser.send('/sign-in', { email, password });
		cookies[name as Who] = browser.cookie;
	}
	const askers = Object.fromEntries(
		Object.entries(cookies).map(([name, cookie]) => [name, { name, cookie }])
	) as Record<Who, Asker>;
	return { ...house, askers, refused };
}

/** Whoever the table of who may do what lets in, at the least. */
export function whoFor(who: string): Who {
	const from = who.replace(/404$/, '');
	if (['account', 'member', 'seated', 'present'].includes(from)) return 'member';
	if (['facilitator', 'console', 'desk'].includes(from)) return 'facilitator';
	// In this house the owner leads.
	if (['owner', 'own-owner', 'leading'].includes(from)) return 'owner';
	if (['guest', 'room'].includes(from)) return 'guest';
	return from === 'wall' ? 'wall' : 'outsider';
}

/** What people say that no form of the table leaves behind. */
export async function saidBeside(server: Server, { things, owner }: Household) {
	const app = await server.app();
	const { query, tables: t, commit } = app.db;
	const by = { by: owner.id, at: app.now() };
	const { charter, closed, said, person, theme } = things as Record<string, string>;
	await commit([
		query.insert(t.serves).values({
			...{ charter: charter!, clause: things.measure!, expectation: things.clause!, ...by },
			...{ mark: 'hinders' as const, wording: 'Worded so', against: 'Against that' }
		}),
		query.insert(t.tellings).values({ id: newId(), theme: theme!, words: 'Told all', ...by }),
		query.insert(t.verdicts).values({
			...{ id: newId(), meeting: closed!, comment: said!, person: person!, at: by.at },
			...{ verdict: 'not-quite' as const, words: 'Not quite so', answer: 'But this' },
			...{ answeredBy: by.by, answeredAt: by.at }
		}),
		query.insert(t.announcementLines).values({
			...{ charter: charter!, version: 1, key: things.clause!, position: 0 },
			...{ kind: 'changed' as const, said: 'You said', did: 'We did', comments: '[]' }
		})
	]);
	await app.db.close();
}

/** Each order of the meeting once, with every text it may hold. Answers which were refused, and why. */
async function everything(app: App, { things, owner }: world.House, guest: string) {
	const refused: Record<string, string> = {};
	const types = Object.keys(orders) as Command['type'][];
	const late = ['acceptProposal'];
	const told = types.filter((one) => ![...final, ...quiet, ...late].includes(one));
	for (const type of [...told, ...(late as Command['type'][])]) {
		const actor =
			orders[type][0].startsWith('F') && !theirs.includes(type)
				? { person: owner.id, side: 'facilitator' as const }
				: { person: guest, side: 'customer' as const };
		const text = JSON.stringify(orderOf(type));
		const command = JSON.parse(
			text
				.replace(/"@(\w+)"/g, (_, name: string) => `"${things[name] ?? newId()}"`)
				.replaceAll('"*"', () => `"${newId()}"`)
		) as Command;
		const answer = await perform(app, things.meeting!, { id: newId(), command }, actor);
		if (isRefusal(answer)) refused[type] = answer.refused;
	}
	return refused;
}

export const orderOf = (type: Command['type']) => ({ type, ...orders[type][1], ...more[type] });

/** These would hide what is to be looked at, or send those away who look. */
const quiet = ['withdrawComment', 'takeOver', 'passFacilitation', 'blankScreen', 'tightenNames'];
/** Whose words they are asks beyond the table. */
const theirs = ['editComment'];

/** Texts that an order may hold and the table of orders leaves out. */
const more: Partial<Record<Command['type'], object>> = {
	introduce: { title: 'Baker', since: 'ten years', line: 'I bake at night', photo: null },
	addComment: {
		quote: { text: 'the words', start: 0, end: 9, version: 1 },
		...{ lang: 'de-x', ref: 'said first' }
	},
	answerPulse: {
		values: {
			...{ frank: 4, heldBack: 'Held back', takeAway: 'Taken away' },
			...{ tell: 'Told others', forced: 'Was forced' }
		}
	},
	editComment: { comment: '@hidden' },
	answerRoom: { answer: 'nearly', words: 'Nearly so' },
	addSubject: { ref: 'a subject' },
	makePromise: { ref: 'a promise' },
	proposeChange: { ref: 'a proposal', clauseRef: 'a clause', own: 'Dana alone' },
	setOutcome: {
		outcome: {
			...{ kind: 'parked', because: 'No time', owner: 'Dana Parks', due: '2030-01-01' },
			promise: null
		}
	}
};
