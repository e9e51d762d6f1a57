import { newId } from '#lib/server/tokens.ts';
import { taken } from './beside.ts';
import type { Hall } from './hall.ts';

export const today = (days = 0) =>
	new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A complaint as the form for it sends one. Answers with its id. */
export async function complains(
	{ dana, team }: Pick<Hall, 'dana' | 'team'>,
	words: string,
	more: Record<string, string> = {}
) {
	const id = newId();
	taken(await dana.send('/complaints/new', { id, team, words, ...more }));
	return id;
}

/** The address of a way in that is opened now. */
export async function wayIn({ dana, team }: Hall, kind: 'form' | 'mail') {
	const page = await dana.send('/complaints/inbound?/open', { id: newId(), team, kind });
	const path = kind === 'form' ? /\/c\/[A-Z2-7]{20,}(?=")/ : /\/c\/[A-Z2-7]{20,}\/mail/;
	return path.exec(page.html)![0];
}

/** What one finds where customers were heard outside of meetings, and the links that lead there. */
export async function outsideOf(hall: Hall, many: number) {
	const { dana, team, customers, user } = hall;
	const [customer] = customers;
	const words = 'I get shoveled around from person to person, and nobody calls back.';
	const complaint = await complains(hall, words, { who: customer!.name, severity: '3' });
	for (let at = 0; at < many; at++) await complains(hall, `${words} ${at}`, { who: `Ann ${at}` });
	const contact = newId();
	await dana.send(`/customers/${customer!.id}?/contact`, {
		...{ id: contact, name: 'Leo', title: 'Baker', email: '' }
	});
	const [recovery, session] = [newId(), newId()];
	const failed = { customer: customer!.id, cause: 'hand', source: '', what: words, owner: user };
	taken(await dana.send('/recoveries/new', { id: recovery, team, ...failed }));
	await dana.send(`/recoveries/${recovery}?/right`, { righted: 'One of us called.' });
	const asked = await dana.send(`/recoveries/${recovery}?/ask`, { id: newId(), contact });
	const held = { title: 'May', heldOn: today(), front: 'Nora\nTom', lead: 'Vera' };
	taken(await dana.send('/front/new', { id: session, team, ...held }));
	for (let at = 0; at < Math.min(many, 20); at++)
		await dana.send(`/front/${session}?/issue`, { id: newId(), words: `${words} ${at}` });
	const need = { kind: 'tool', words: 'A list of who knows what', whose: 'Nora' };
	await dana.send('/front/needs?/note', { id: newId(), team, ...need });
	const permission = { decision: 'Pay back up to 50', asked: 'Vera', ago: '3' };
	for (const answer of ['yes', 'yes', ''])
		await dana.send('/front/permissions?/note', { id: newId(), team, ...permission, answer });
	return {
		ids: { complaint, recovery, session },
		right: /\/right\/[A-Z2-7]{20,}/.exec(asked.html)?.[0] ?? '/right/not-yet',
		inbox: await wayIn(hall, 'form')
	};
}
