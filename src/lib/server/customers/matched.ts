import { fold } from '../search/fold.ts';
import { isNo, isYes, type Right, type Row, type Wrong } from './rows.ts';

/** A customer as the import finds or leaves it. */
export type Kept = {
	id: string;
	name: string;
	ref: string | null;
	segment: string | null;
	keyReason: string | null;
	revenue: number | null;
	margin: number | null;
	since: string | null;
	contacts: KeptContact[];
};
export type KeptContact = { id: string; name: string; title: string; email: string | null };

export type Fate = 'new' | 'changed' | 'same';
export type Line = { line: number; name: string; fate: Fate };

/** What the lines come to: who is new, who is changed, and which lines could not be taken. */
export type Matched = { lines: Line[]; wrong: Wrong[]; customers: Map<string, Kept> };

/**
 * By reference, or else by name: the same file twice makes nothing twice. An empty cell leaves what is
 * there; "no" takes the key away.
 */
export function matched(existing: readonly Kept[], rows: readonly Right[], newId: () => string) {
	const customers = new Map(existing.map((one) => [one.id, one]));
	const lines: Line[] = [];
	const wrong: Wrong[] = [];
	const find = finder(existing);
	for (const { line, row } of rows) {
		const found = customers.get(find.idOf(row) ?? '');
		const next = withRow(found ?? blank(newId(), row.name), row, newId);
		if (isYes(row.key) && !next.keyReason) {
			wrong.push({ line, name: row.name, column: 'key_reason', problem: 'key-reason' });
			continue;
		}
		const fate = !found ? 'new' : isSame(found, next) ? 'same' : 'changed';
		if (fate !== 'same') {
			customers.set(next.id, next);
			find.learn(next);
		}
		lines.push({ line, name: next.name, fate });
	}
	return { lines, wrong, customers } satisfies Matched;
}

const blank = (id: string, name: string): Kept => ({
	id,
	name,
	ref: null,
	segment: null,
	keyReason: null,
	revenue: null,
	margin: null,
	since: null,
	contacts: []
});

function withRow(from: Kept, row: Row, newId: () => string): Kept {
	return {
		...from,
		name: row.name,
		ref: row.ref || from.ref,
		segment: row.segment || from.segment,
		keyReason: isNo(row.key) ? null : row.key_reason || from.keyReason,
		revenue: row.revenue ?? from.revenue,
		margin: row.margin ?? from.margin,
		since: row.since || from.since,
		contacts: withContact(from.contacts, row, newId)
	};
}

function withContact(contacts: KeptContact[], { contact, title, email }: Row, newId: () => string) {
	if (!contact) return contacts;
	const found =
		contacts.find((one) => email && one.email === email) ??
		contacts.find(
			(one) => fold(one.name) === fold(contact) && (!email || !one.email || one.email === email)
		);
	const next = {
		id: found?.id ?? newId(),
		name: contact,
		title: title || (found?.title ?? ''),
		email: email || (found?.email ?? null)
	};
	return found ? contacts.map((one) => (one === found ? next : one)) : [...contacts, next];
}

/** A name belongs to one customer; with another reference it is another customer of the same name. */
function finder(existing: readonly Kept[]) {
	const byRef = new Map<string, string>();
	const byName = new Map<string, Kept[]>();
	const learn = (one: Kept) => {
		if (one.ref) byRef.set(one.ref, one.id);
		const same = byName.get(fold(one.name)) ?? [];
		byName.set(fold(one.name), [...same.filter(({ id }) => id !== one.id), one]);
	};
	for (const one of existing) learn(one);
	const idOf = ({ ref, name }: Row) => {
		const known = ref ? byRef.get(ref) : undefined;
		const named = byName.get(fold(name)) ?? [];
		return known ?? named.find((one) => !ref || one.ref === null)?.id;
	};
	return { idOf, learn };
}

const isSame = (a: Kept, b: Kept) => JSON.stringify(a) === JSON.stringify(b);
