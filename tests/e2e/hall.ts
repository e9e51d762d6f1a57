import type { Command } from '#lib/domain/meeting/commands.ts';
import type { Section } from '#lib/domain/charter/clause.ts';
import { Browser } from '#lib/play/browser.ts';
import { createUser } from '#lib/server/accounts.ts';
import { newId } from '#lib/server/tokens.ts';
import type { Server } from './server.ts';

/** Where people go in: a server, or what stands before several. */
type Entrance = Pick<Server, 'url' | 'app'>;

export type Wording = { section: Section; text: string };
export type Hall = Awaited<ReturnType<typeof openHall>>;

/** A member with a browser of their own. */
export async function member(server: Entrance, name: string) {
	const app = await server.app();
	try {
		const email = `${newId()}@example.org`;
		const { id, password } = await createUser(app, { name, email });
		const browser = new Browser(server.url);
		await browser.send('/sign-in', { email, password });
		return { id, email, browser };
	} finally {
		await app.db.close();
	}
}

/** A team, its charter, its customers and an open meeting, made by the forms of the pages. */
export async function openHall(
	server: Entrance,
	wordings: Wording[],
	customers = ['Lopez Bakery'],
	/** With a key of its own the minutes are stated. */
	clock = '',
	showing: 'chosen' | 'at-once' = 'chosen'
) {
	const { id: user, browser: dana } = await member(server, 'Dana');
	const [team, charter, meeting] = [newId(), newId(), newId()];
	await done(dana.send('/teams/new', { id: team, name: 'Customer Service' }));
	await done(dana.send('/charters/new', { id: charter, team, title: 'Customer Service' }));
	const clauses = wordings.map((one) => ({ ...one, id: newId() }));
	for (const clause of clauses) await done(dana.send(`/charters/${charter}?/add`, clause));
	const came = customers.map((name) => ({ id: newId(), name }));
	for (const customer of came) await done(dana.send('/customers/new', { ...customer, team }));
	const plan = [
		...Object.entries({ id: meeting, team, charter, zone: 'Europe/Berlin', clock, ref: '' }),
		...Object.entries({ title: 'Meeting', objective: 'Calls end where they begin.' }),
		...Object.entries({ startsAt: '2030-04-14T10:00', names: 'names', showing }),
		...Object.entries({ 'minutes-welcome': '8', 'minutes-charter': '12', 'minutes-needs': '28' }),
		...Object.entries({ 'minutes-ratings': '10', 'minutes-simplify': '10' }),
		...Object.entries({ 'minutes-revise': '15', 'minutes-close': '7' }),
		...came.map((one): [string, string] => ['customer', one.id])
	];
	await done(dana.send('/meetings/new', plan));
	await done(dana.send(`/meetings/${meeting}?/open`, {}));
	const page = await dana.look(`/meetings/${meeting}`);
	const code = />(\d{3} \d{3} \d{3})</.exec(page.html)![1]!.replaceAll(' ', '');

	return {
		user,
		dana,
		team,
		charter,
		meeting,
		clauses,
		customers: came,
		code,
		/** A guest who came by the code. */
		async joins(name: string, customer?: string) {
			const guest = new Browser(server.url);
			const organisation = came.find((one) => one.name === customer)?.id ?? '';
			const form = { key: newId(), name, customer: organisation };
			await done(guest.send(`/j/${code}?/join`, form));
			return guest;
		},
		/** What somebody asks of the meeting, and the answer. */
		async tell(
			who: Browser,
			command: Command | Record<string, unknown>,
			at = meeting,
			minute?: number
		) {
			const as = who === dana ? 'console' : 'guests';
			const answer = await fetch(`${server.url}/api/meetings/${at}/commands?as=${as}`, {
				method: 'POST',
				headers: { cookie: who.cookie, origin: server.url, 'content-type': 'application/json' },
				body: JSON.stringify({
					id: newId(),
					command,
					...(minute !== undefined && { clock: { key: clock, minute } })
				})
			});
			const said = answer.headers.get('content-type')?.includes('json');
			return { status: answer.status, refused: said && (await answer.json()).refused };
		}
	};
}

/** The cookies of somebody, for a browser with a picture. */
export const cookiesOf = (who: Browser, url: string) =>
	who.cookie.split('; ').map((pair) => {
		const at = pair.indexOf('=');
		return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
	});

/** A comment, as a page sends it. */
export const comment = (
	clause: string | null,
	words: string,
	more: { id?: string; verb?: string | null; quote?: object | null; unsigned?: boolean } = {}
) => ({
	type: 'addComment' as const,
	comment: more.id ?? newId(),
	clause,
	section: null,
	quote: more.quote ?? null,
	verb: more.verb ?? null,
	words,
	unsigned: more.unsigned ?? false
});

async function done(page: ReturnType<Browser['look']>) {
	const { status, path, html } = await page;
	if (status >= 400) throw new Error(`${path} answers ${status}: ${html.slice(0, 400)}`);
}
