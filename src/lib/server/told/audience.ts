import { asc, eq } from 'drizzle-orm';
import { mayHear } from '#lib/domain/programme/wants.ts';
import type { App } from '../app.ts';
import { hashOf } from '../meetings/log.ts';
import type { Announcement, Line } from './announcement.ts';
import { toldOf, versionSource, type Told } from './marks.ts';
import { contactsBehind, reachOf } from './people.ts';
import { mailedBefore } from './send.ts';

export const groups = ['spoke', 'customers', 'suppliers', 'staff'] as const;
export type Group = (typeof groups)[number];

export type Of = { team: string; charter: string; version: number };

export type Hearer = {
	id: string;
	group: Group;
	name: string;
	organisation: string | null;
	email: string | null;
	told: Told['state'] | null;
	/** They asked for no such mail. */
	quiet: boolean;
	/** On the list of the team, and can be taken off it. */
	listed: boolean;
	/** The lines that rest on their words. */
	own: { key: string; numbers: number[] }[];
};

/** Everybody a version can be told to, in four groups. */
export async function hearersOf(app: App, of: Of, { lines }: Announcement): Promise<Hearer[]> {
	return [...(await contactsFor(app, of, lines)), ...(await othersFor(app, of))];
}

async function contactsFor(app: App, { team, charter, version }: Of, lines: Line[]) {
	const { query, tables } = app.db;
	const { contacts: p, customers: c } = tables;
	const rows = await query
		.select({ id: p.id })
		.from(p)
		.innerJoin(c, eq(c.id, p.customer))
		.where(eq(c.team, team))
		.orderBy(asc(c.name), asc(p.name));
	const ids = rows.map(({ id }) => id);
	const reach = await reachOf(app, ids);
	const told = await toldOf(app, 'version', [versionSource(charter, version)]);
	const own = await ownLines(app, lines);
	return rows.map(({ id }): Hearer => {
		const { name, organisation, email, wants } = reach.get(id)!;
		const mine = own.get(id) ?? [];
		return {
			id,
			group: mine.length ? 'spoke' : 'customers',
			name,
			organisation,
			email,
			told: told.get(id)?.state ?? null,
			quiet: !mayHear(wants, { kind: 'news', own: mine.length > 0 }).goes,
			listed: false,
			own: mine
		};
	});
}

/** By contact: the lines that rest on what they said, with the numbers of their comments. */
async function ownLines(app: App, lines: Line[]) {
	const standing = lines.map((line) => ({
		key: line.key,
		comments: line.comments.filter((one) => !one.withdrawn && one.by !== null)
	}));
	const meetings = standing.flatMap(({ comments }) => comments.map((one) => one.meeting));
	const behind = await contactsBehind(app, [...new Set(meetings)]);
	const own = new Map<string, { key: string; numbers: number[] }[]>();
	for (const { key, comments } of standing)
		for (const [contact, all] of Map.groupBy(comments, (one) =>
			behind.get(`${one.meeting}/${one.by}`)
		))
			if (contact)
				own.set(contact, [
					...(own.get(contact) ?? []),
					{ key, numbers: all.map((one) => one.number) }
				]);
	return own;
}

/** The one mail of a version to an address that is no contact's. */
export const mailOf = ({ charter, version }: Of, email: string) =>
	hashOf(['told', 'version', versionSource(charter, version), email.toLowerCase()]);

/** Suppliers and staff: whom the team put on its list, and the team itself. */
async function othersFor(app: App, of: Of): Promise<Hearer[]> {
	const { query, tables } = app.db;
	const { hearers: h, memberships: m, user } = tables;
	const listed = await query.select().from(h).where(eq(h.team, of.team)).orderBy(asc(h.name));
	const members = await query
		.select({ id: user.id, name: user.name, email: user.email })
		.from(m)
		.innerJoin(user, eq(user.id, m.user))
		.where(eq(m.team, of.team))
		.orderBy(asc(user.name));
	const all = [
		...listed.map(({ id, kind, name, email }) => ({
			id,
			group: kind === 'supplier' ? ('suppliers' as const) : ('staff' as const),
			name,
			email,
			listed: true
		})),
		...members.map((one) => ({ ...one, group: 'staff' as const, listed: false }))
	];
	const mails = await mailedBefore(
		app,
		all.map(({ email }) => mailOf(of, email))
	);
	return all.map((one) => {
		const state = mails.get(mailOf(of, one.email))?.state;
		const told = state === 'sent' ? 'delivered' : state === 'waiting' ? 'under-way' : null;
		return {
			...one,
			organisation: null,
			told: state === 'failed' ? 'failed' : told,
			quiet: false,
			own: []
		};
	});
}
