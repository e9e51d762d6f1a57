import { and, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { hoursBetween } from '#lib/domain/programme/complaint.ts';
import { stepOf } from '#lib/domain/programme/recovery.ts';
import type { App } from '../app.ts';
import { wordingOf } from '../complaints/clauses.ts';
import type { Reader } from '../customers/signals.ts';
import { membersOf } from '../members.ts';

export type Held = Awaited<ReturnType<typeof heldBy>>[number];

/** The cases of a team, those that wait first. How a meeting went is told to those who lead and to whoever owns the case. */
export async function heldBy(
	app: App,
	{ team, leads, member }: Reader & { member: string },
	which?: SQL
) {
	const { query, tables } = app.db;
	const { recoveries: r, customers: k } = tables;
	const rows = await query
		.select({ recovery: r, customer: k.name })
		.from(r)
		.innerJoin(k, eq(k.id, r.customer))
		.where(and(eq(r.team, team), which))
		.orderBy(desc(r.openedAt), desc(r.id));
	const seen = rows.filter(
		({ recovery }) => recovery.cause !== 'war' || leads || recovery.owner === member
	);
	const asked = await askedOf(
		app,
		seen.map(({ recovery }) => recovery.id)
	);
	const members = await membersOf(app, team);
	const name = (id: string | null) => members.find((one) => one.id === id)?.name ?? null;
	const now = app.now();
	return seen
		.map(({ recovery: { contactedAt, rightedAt, closedAt, ...one }, customer }) => {
			const open = asked.get(one.id)?.at(-1);
			const waits = !!open && !open.answer && open.at >= (rightedAt ?? '');
			return {
				...{ ...one, contactedAt, rightedAt, closedAt, customerName: customer },
				ownerName: name(one.owner),
				offeredName: name(one.offered),
				step: stepOf({ contactedAt, rightedAt, closedAt, asked: waits }),
				/** The two clocks, in hours: to the first word, and to the customer's yes. */
				toContact: hoursBetween(one.openedAt, contactedAt ?? now),
				toYes: hoursBetween(one.openedAt, closedAt ?? now),
				late: !contactedAt && now.slice(0, 10) > one.due
			};
		})
		.toSorted((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null));
}

type Asked = Pick<
	App['db']['tables']['confirmations']['$inferSelect'],
	'recovery' | 'at' | 'answer'
>;

async function askedOf({ db: { query, tables } }: App, recoveries: string[]) {
	const { confirmations: c } = tables;
	const asked = new Map<string, Asked[]>();
	for (let at = 0; at < recoveries.length; at += 500) {
		const rows = await query
			.select({ recovery: c.recovery, at: c.at, answer: c.answer })
			.from(c)
			.where(inArray(c.recovery, recoveries.slice(at, at + 500)))
			.orderBy(c.at);
		for (const row of rows) asked.set(row.recovery, [...(asked.get(row.recovery) ?? []), row]);
	}
	return asked;
}

/** Those nobody has spoken with yet: until then a person has to (3.15). */
export async function uncontacted(app: App, reader: Reader & { member: string }) {
	const { recoveries: r } = app.db.tables;
	return heldBy(app, reader, and(isNull(r.contactedAt), isNull(r.closedAt)));
}

/** The customers with an open case. */
export async function openFor(app: App, reader: Reader & { member: string }) {
	const { recoveries: r } = app.db.tables;
	const open = await heldBy(app, reader, isNull(r.closedAt));
	return new Set(open.map(({ customer }) => customer));
}

/** One case with what it came of, whom it can be confirmed by, and what they said. */
export async function recoveryWith(app: App, reader: Reader & { member: string }, id: string) {
	const { query, tables } = app.db;
	const { recoveries: r, contacts: p, confirmations: c, complaints, meetings: m } = tables;
	const [held] = await heldBy(app, reader, eq(r.id, id));
	if (!held) return null;
	const people = await query
		.select({ id: p.id, name: p.name, email: p.email })
		.from(p)
		.where(eq(p.customer, held.customer))
		.orderBy(p.name);
	const asked = await query
		.select({
			id: c.id,
			name: p.name,
			at: c.at,
			answer: c.answer,
			words: c.words,
			on: c.answeredAt
		})
		.from(c)
		.innerJoin(p, eq(p.id, c.contact))
		.where(eq(c.recovery, id))
		.orderBy(c.at);
	const [complaint] =
		held.cause === 'complaint'
			? await query
					.select({ words: complaints.words })
					.from(complaints)
					.where(eq(complaints.id, held.source!))
			: [];
	const [meeting] =
		held.cause === 'war' || held.cause === 'failed'
			? await query.select({ title: m.title }).from(m).where(eq(m.id, held.source!))
			: [];
	return {
		...held,
		people,
		asked,
		said: complaint?.words ?? null,
		meeting: meeting?.title ?? null,
		clauseText: held.clause ? await wordingOf(app, reader.team, held.clause) : null
	};
}
