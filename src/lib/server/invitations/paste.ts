import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { Email, Text } from '../forms.ts';
import { hashOf } from '../meetings/log.ts';
import type { Facts } from './facts.ts';

export const PasteForm = v.object({
	customer: Id,
	people: v.pipe(Text(20_000), v.minLength(1, 'empty'))
});

export type Pasted = { name: string; title: string; email: string | null };

const MOST = 200;

/**
 * One person a line, as people have them: “Maria Lopez <maria@lopez.example>”, or name, title and address with
 * a comma, a semicolon or a tab between, in any order. A line without a name is called by its address.
 */
export function peopleIn(text: string): { people: Pasted[]; unread: string[] } {
	const lines = text
		.split('\n')
		.map((one) => one.trim())
		.filter(Boolean);
	const read = lines.slice(0, MOST).map((line) => ({ line, person: personIn(line) }));
	return {
		people: read.flatMap(({ person }) => person ?? []),
		unread: [...read.flatMap(({ line, person }) => (person ? [] : [line])), ...lines.slice(MOST)]
	};
}

function personIn(line: string): Pasted | null {
	// A name in front of its address may hold a comma: “"Lopez, Ana" <ana@lopez.example>”.
	const mailed = /^([^<>]+)<([^<>]+)>$/.exec(line);
	const parts = (mailed ? mailed.slice(1) : line.split(/[,;\t<>]+/))
		.map((one) => one.replace(/^["'\s]+|["'\s]+$/g, ''))
		.filter(Boolean);
	const addresses = parts.filter((one) => one.includes('@'));
	const [name = addresses[0], title = ''] = parts.filter((one) => !one.includes('@'));
	const email = addresses.length === 1 ? v.safeParse(Email, addresses[0]) : null;
	if (!name || name.length > 200 || addresses.length > 1 || email?.success === false) return null;
	return { name, title: title.slice(0, 200), email: email?.success ? email.output : null };
}

/** Adds whoever is not there yet; the same list pasted twice adds nobody twice. */
export async function pastePeople(
	app: App,
	{ plan }: Facts,
	{ customer, people: text }: v.InferOutput<typeof PasteForm>,
	by: string
) {
	const found = plan.customers.find((one) => one.id === customer);
	if (!found) return null;
	const { people, unread } = peopleIn(text);
	const known = new Set(found.contacts.map(keyOf));
	const fresh = people.filter((one) => !known.has(keyOf(one)) && known.add(keyOf(one)));
	const { contacts } = app.db.tables;
	const at = app.now();
	const rows = fresh.map((one) => ({
		...one,
		id: hashOf(['pasted', customer, keyOf(one)]).slice(0, 32),
		customer,
		createdAt: at
	}));
	if (rows.length)
		await app.db.commit([
			app.db.query.insert(contacts).values(rows).onConflictDoNothing(),
			...rows.map(({ id }) =>
				activityWrite(app.db, {
					team: plan.team,
					by,
					at,
					type: 'contact added',
					body: { contact: id }
				})
			)
		]);
	return { added: rows.length, known: people.length - rows.length, unread };
}

/** Who has an address is known by it. */
const keyOf = ({ name, email }: { name: string; email: string | null }) =>
	email ? email.toLowerCase() : name.toLowerCase();
