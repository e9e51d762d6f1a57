import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { loadWords, type Locale } from '#lib/words/index.ts';
import { mayHear } from '#lib/domain/programme/wants.ts';
import { activityWrite, takeOut } from '../activity.ts';
import type { App } from '../app.ts';
import { Email, Name } from '../forms.ts';
import { canMail, post } from '../mail/outbox.ts';
import { hashOf } from '../meetings/log.ts';
import { publicOf, type Announcement, type Line, type Public } from './announcement.ts';
import { toldOf, versionSource, type Told } from './marks.ts';
import { contactsBehind, reachOf } from './people.ts';
import { mailedBefore, sendOnce, type Addressee, type Press } from './send.ts';

export const groups = ['spoke', 'customers', 'suppliers', 'staff'] as const;
export type Group = (typeof groups)[number];

export const HearerForm = v.object({
	id: Id,
	kind: v.picklist(['supplier', 'staff']),
	name: Name,
	email: Email
});

type Of = { team: string; charter: string; version: number };

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

const mailOf = ({ charter, version }: Of, email: string) =>
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

/** A version told to the chosen groups by a person's press; to each person once. */
export async function tellVersion(
	app: App,
	press: Press,
	of: Of & { title: string },
	announcement: Announcement,
	chosen: Group[],
	usual: Locale
): Promise<{ sent: number } | { problem: 'no-mail' | 'not-written' | 'nobody' }> {
	if (!canMail(app)) return { problem: 'no-mail' };
	if (announcement.rev === 0) return { problem: 'not-written' };
	const all = await hearersOf(app, of, announcement);
	const to = all.filter((one) => chosen.includes(one.group) && one.email && !one.quiet);
	const customers = to.filter(({ group }) => group === 'spoke' || group === 'customers');
	const subject = { kind: 'version' as const, source: versionSource(of.charter, of.version) };
	const reach = await reachOf(
		app,
		customers.map(({ id }) => id)
	);
	const sent = await sendOnce(app, press, {
		subject,
		type: 'version told',
		to: customers.map(({ id }): Addressee => ({
			...reach.get(id)!,
			whom: { contact: id, meeting: null, person: null }
		})),
		usual,
		letter: ({ name, whom }, locale, link) =>
			letterOf(announcement, of, { name, sender: press.by.name }, locale, {
				link,
				own: customers.find(({ id }) => id === whom.contact)!.own
			})
	});
	const others = to.filter((one) => !customers.includes(one) && one.told === null);
	await mailOthers(app, press, of, announcement, others, usual);
	const count = sent!.sent + new Set(others.map(({ email }) => email)).size;
	return count ? { sent: count } : { problem: 'nobody' };
}

async function mailOthers(
	app: App,
	press: Press,
	of: Of & { title: string },
	announcement: Announcement,
	others: Hearer[],
	usual: Locale
) {
	if (!others.length) return;
	const source = versionSource(of.charter, of.version);
	const writes = [];
	for (const { name, email } of others) {
		const from = { name: press.by.name, address: press.by.email };
		const letter = await letterOf(announcement, of, { name, sender: press.by.name }, usual, null);
		writes.push(
			post(app, {
				...letter,
				id: mailOf(of, email!),
				team: of.team,
				to: { address: email!, name },
				from,
				locale: usual,
				about: { kind: 'told version', id: source }
			})
		);
	}
	const line = { team: of.team, by: press.by.user, at: app.now(), type: 'version told' as const };
	const body = { kind: 'version', source, people: others.length };
	await app.db.commit([...writes, activityWrite(app.db, { ...line, body })]);
}

type Names = { name: string; sender: string };
type Mine = { link: string; own: Hearer['own'] };

/** Others' words are numbers in it; one's own are named by their number. */
export async function letterOf(
	announcement: Announcement,
	{ title, version }: { title: string; version: number },
	{ name, sender }: Names,
	locale: Locale,
	mine: Mine | null
) {
	const { letter, line } = (await loadWords(locale, ['told'])).told;
	const lines = publicOf(announcement).lines.map((one) => {
		const own = mine?.own.find(({ key }) => key === one.key);
		const said = one.said || (one.ours ? line.ours : line.counted(one.count, one.organisations));
		return [
			`${line.said}: ${said}`,
			...(own ? [letter.yours(own.numbers)] : []),
			...changedIn(one, line),
			...(one.did ? [one.kind === 'changed' ? one.did : `${line.declined}: ${one.did}`] : [])
		].join('\n');
	});
	const page = mine ? [`${letter.page}\n${mine.link}`] : [];
	return {
		subject: letter.version(title, version),
		text: [letter.dear(name), announcement.opening, ...lines, ...page, sender]
			.filter((part) => part.trim() !== '')
			.join('\n\n')
	};
}

type Words = Awaited<ReturnType<typeof loadWords<'told'>>>['told']['line'];

function changedIn({ kind, before, after }: Public['lines'][number], words: Words) {
	if (kind !== 'changed') return [];
	return [
		...(after ? [`${words.changed}: ${after}`] : []),
		...(before ? [`${after ? words.before : words.dropped}: ${before}`] : [])
	];
}

export async function addHearer(
	app: App,
	{ team, by }: { team: string; by: string },
	{ id, kind, name, email }: v.InferOutput<typeof HearerForm>
) {
	const at = app.now();
	const { query, tables } = app.db;
	await app.db.commit([
		query
			.insert(tables.hearers)
			.values({ id, team, kind, name, email, by, at })
			.onConflictDoNothing(),
		activityWrite(app.db, { team, by, at, type: 'hearer added', body: { kind, name } })
	]);
}

export async function removeHearer(
	app: App,
	{ team, by }: { team: string; by: string },
	id: string
) {
	const { query, tables } = app.db;
	const { hearers: h } = tables;
	await takeOut(app, query.delete(h).where(and(eq(h.id, id), eq(h.team, team))), {
		...{ team, by, at: app.now(), type: 'hearer removed', body: { hearer: id } }
	});
}
