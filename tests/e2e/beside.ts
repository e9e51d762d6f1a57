import type { Browser, Page } from '#lib/play/browser.ts';
import { newId } from '#lib/server/tokens.ts';
import type { mailbox } from '../mailbox.ts';
import { until } from '../room.ts';
import type { Hall } from './hall.ts';
import type { Server } from './server.ts';

export type Inbox = Awaited<ReturnType<typeof mailbox>>;

const day = (more: number) => new Date(Date.now() + more * 86_400_000).toISOString().slice(0, 10);
const found = (pattern: RegExp, { html }: Page) => {
	const one = pattern.exec(html);
	if (!one) throw new Error(`no ${pattern} in ${html.slice(0, 400)}`);
	return one[1] ?? one[0];
};
export const taken = (page: Page) => {
	if (page.status >= 400) throw new Error(`${page.path} answers ${page.status}`);
	return page;
};

/** Links that let somebody in before anything has happened. */
export async function firstWays({ log }: Server, { dana, meeting, team }: Hall) {
	const litmus = { team, id: newId() };
	taken(await dana.send('/settings?/staff', { team, open: 'yes' }));
	taken(await dana.send('/litmus?/begin', litmus));
	const invite = { id: newId(), team, email: `${newId()}@example.org`, role: 'member' };
	return {
		setup: /\/setup\/[\w-]+/.exec(log)![0],
		litmus: found(/\/l\/[A-Z2-7]{20,}/, await dana.look(`/litmus?team=${team}`)),
		invite: found(/\/invite\/[\w-]+/, await dana.send('/settings?/invite', invite)),
		screen: found(/\/s\/[\w-]{20,}/, await dana.send(`/meetings/${meeting}/run?/screen`, {}))
	};
}

/** A link to sign in, fetched from the mail it came by. */
export async function linkByMail(stranger: Browser, email: string, { mails }: Inbox) {
	const had = mails.length;
	await stranger.send('/sign-in/link', { id: newId(), email });
	const link = () => /\/sign-in\/link\/[\w-]{20,}/.exec(mails.slice(had).at(-1)?.text ?? '')?.[0];
	await until('a link to sign in', () => !!link(), 30_000);
	return link()!;
}

/** A meeting still to come with so many people, and the link of one who is asked. */
export async function planned({ dana, team, charter }: Hall, customer: string, people: number) {
	const contacts = Array.from({ length: people }, newId);
	for (const [at, id] of contacts.entries())
		await dana.send(`/customers/${customer}?/contact`, {
			...{ id, name: at ? `Person ${at}` : 'Aisha', title: 'Owner' },
			email: `${id}@example.org`
		});
	const id = newId();
	const plan = { id, team, charter, customer, zone: 'Europe/Berlin', names: 'names', clock: '' };
	const what = {
		title: 'The next meeting',
		objective: 'Nobody waits.',
		ref: '',
		showing: 'chosen'
	};
	taken(await dana.send('/meetings/new', { ...plan, ...what, startsAt: '2030-05-14T10:00' }));
	const page = `/meetings/${id}/invite`;
	const press = found(/name="press" value="([^"]+)"/, await dana.look(page));
	const handed = await dana.send(`${page}?/hand`, { press, contact: contacts[0]! });
	return { id, invitation: found(/\/i\/[A-Z2-7]{10,}/, handed) };
}

/** Promises of sales that nobody answers for, one of the meeting that will slip, and words that cannot wait. */
export async function promised({ dana, team, meeting, tell }: Hall, because: string, many: number) {
	const rows = Array.from(
		{ length: many },
		(_, at) => `Lopez Bakery,Delivery ${at},${day(9)},Sam,`
	);
	const csv = ['customer,promise,due,promised by,owner', ...rows].join('\n');
	taken(await dana.send('/promises/sales', { team, id: newId(), csv }));
	const promise = newId();
	const what = 'One person stays with you until it is solved';
	await tell(dana, {
		...{ type: 'makePromise', promise, what, owner: 'Dana', due: day(3) },
		...{ because: [because], elsewhere: [] }
	});
	taken(await dana.send(`/promises/${promise}?/check`, { check: 'slips', movedTo: day(12) }));
	return promise;
}

/** What somebody outside may read of a closed meeting: their own page, the report, and what changed. */
export async function lastWays({ dana, meeting, charter }: Hall, version: number) {
	const tell = `/meetings/${meeting}/tell`;
	const person = found(/id="g-([\w-]+)"/, await dana.look(tell));
	const copied = await dana.send(`/meetings/${meeting}/report?/copy`, { id: newId() });
	const at = `/charters/${charter}/versions/${version}/tell`;
	const { html } = await dana.look(at);
	const keys = [...html.matchAll(/name="key" value="([^"]+)"/g)].map((one) => one[1]!);
	const lines = keys.flatMap((key): [string, string][] => [
		...([['key', key] as const, ['said', 'Do not pass us on.'] as const] as [string, string][]),
		['did', 'One call, one person.']
	]);
	await dana.send(`${at}?/save`, [['rev', '0'], ['opening', 'Thank you.'], ...lines]);
	return {
		own: found(/\/y\/[A-Z2-7]{20,}/, await dana.send(`${tell}?/link`, { person })),
		report: found(/\/r\/[A-Z2-7]{20,}/, copied),
		told: found(/\/told\/[A-Z2-7]{20,}/, await dana.send(`${at}?/public`, { on: 'yes' }))
	};
}

type Ahead = { coming: string; review: string; lost: number };

/** A price that goes up for all of them, a day of theirs, and a review of so many who left. */
export async function ahead({ dana, team, clauses, customers }: Hall, what: Ahead) {
	const { coming, review, lost } = what;
	const change = { id: coming, team, kind: 'price', startsOn: day(9), words: '', script: 'Ask.' };
	const named = { what: 'Kundenbeziehungsmanagement costs 8 % more', calls: '3', messages: '5' };
	const touch: [string, string][] = clauses.map(({ id }) => ['touch', `clause ${id}`]);
	taken(await dana.send('/coming/new', [...Object.entries({ ...change, ...named }), ...touch]));
	if (lost < 1) {
		taken(await dana.send('/lost?/plan', { id: review, team, title: 'Review', heldOn: day(1) }));
		return;
	}
	const audit = { id: newId(), what: 'Audit', startsOn: day(5), endsOn: day(20), yearly: 'yes' };
	taken(await dana.send(`/customers/${customers[0]!.id}?/date`, audit));
	const said = 'Die Kundenbeziehungsmanagementabteilung rief nie zurück.';
	const rows = Array.from({ length: lost }, (_, n) => `Shop ${n},${day(-n)},1000${n},12,${said},,`);
	const csv = ['name,lost on,revenue,margin,said,believed,theme', ...rows].join('\n');
	taken(await dana.send('/lost/import', { id: newId(), team, csv }));
	taken(await dana.send('/lost?/plan', { id: review, team, title: 'Review', heldOn: day(1) }));
	const page = `/lost/reviews/${review}`;
	const first = found(/<option value="([\w-]{16,})"[^>]*>Shop/, await dana.look(page));
	taken(await dana.send(`${page}?/call`, { id: newId(), lost: first, caller: '' }));
	taken(await dana.send(`${page}?/issue`, { id: newId(), what: said, theme: '' }));
	taken(await dana.send(`${page}?/start`, {}));
}
