import { asc, desc, eq, inArray, and } from 'drizzle-orm';
import type { Told } from '#lib/domain/programme/invitation.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';

export type Invitation = Awaited<ReturnType<typeof invitationsOf>>[number];

/** Everybody who was asked to a meeting, and what they said. */
export async function invitationsOf({ db: { query, tables } }: App, meeting: string) {
	const { invitations: i } = tables;
	const rows = await query
		.select()
		.from(i)
		.where(eq(i.meeting, meeting))
		.orderBy(asc(i.askedAt), asc(i.id));
	return rows.map((row) => ({ ...row, told: row.told === null ? null : toldIn(row.told) }));
}

const toldIn = (text: string) => JSON.parse(text) as Told;

/** How the newest mail about each invitation stands. */
export async function mailsOf({ db: { query, tables } }: App, invitations: string[]) {
	const { mails: m } = tables;
	const rows = await query
		.select({ source: m.source, state: m.state, sentAt: m.sentAt })
		.from(m)
		.where(and(eq(m.about, 'invitation'), inArray(m.source, invitations)))
		.orderBy(desc(m.createdAt));
	return new Map(rows.toReversed().map((row) => [row.source, row]));
}

/** Who marked which of the offered times. */
export async function picksOf({ db: { query, tables } }: App, meeting: string) {
	const { slots: s, slotPicks: p, contacts: c } = tables;
	return query
		.select({ slot: p.slot, contact: p.contact, name: c.name })
		.from(p)
		.innerJoin(s, eq(s.id, p.slot))
		.innerJoin(c, eq(c.id, p.contact))
		.where(eq(s.meeting, meeting))
		.orderBy(asc(c.name));
}

/** With a person go the mails about their invitations: what waits is not sent, and no address stays. */
export function forgetMails(
	{ db: { query, tables } }: App,
	customer: string,
	contact: string
): Write {
	const { mails: m, invitations: i, contacts: c } = tables;
	const theirs = query
		.select({ id: i.id })
		.from(i)
		.innerJoin(c, eq(c.id, i.contact))
		.where(and(eq(c.id, contact), eq(c.customer, customer)));
	return query.delete(m).where(and(eq(m.about, 'invitation'), inArray(m.source, theirs)));
}
