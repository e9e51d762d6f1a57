import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { enter } from '../meetings/rooms.ts';
import { personIn } from '#lib/domain/meeting/meeting.ts';
import { hashToken, newId, newLinkToken } from '../tokens.ts';
import { keyOfWhom, reachOf, type Reach, type Whom } from './people.ts';

const YEAR_MS = 365 * 86_400_000;

export const pageAddress = (origin: string, token: string) => `${origin}/y/${token}`;

/** A link to somebody's own page, shown or mailed this once: only its hash is kept. */
export function newPageLink(app: App, team: string, whom: Whom, by: string) {
	const token = newLinkToken(32);
	const at = app.now();
	const { query, tables } = app.db;
	const write: Write = query.insert(tables.pageLinks).values({
		id: newId(),
		team,
		...whom,
		tokenHash: hashToken(token),
		by,
		createdAt: at,
		expiresAt: new Date(Date.parse(at) + YEAR_MS).toISOString()
	});
	return { token, write };
}

export type Own = { team: string; teamName: string; whom: Whom; reach: Reach };

/** Whose page a link opens; null when it opens none. Looks, and changes nothing. */
export async function ownBehind(app: App, token: string): Promise<Own | null> {
	const { query, tables } = app.db;
	const { pageLinks: l, teams: t } = tables;
	const [row] = await query
		.select({
			team: l.team,
			teamName: t.name,
			contact: l.contact,
			meeting: l.meeting,
			person: l.person
		})
		.from(l)
		.innerJoin(t, eq(t.id, l.team))
		.where(
			and(
				eq(l.tokenHash, hashToken(token.toUpperCase())),
				isNull(l.revokedAt),
				gt(l.expiresAt, app.now())
			)
		);
	if (!row) return null;
	const { team, teamName, ...rest } = row;
	const whom = rest as Whom;
	const reach = await reachOfOne(app, whom);
	return reach && { team, teamName, whom, reach };
}

export async function reachOfOne(app: App, whom: Whom): Promise<Reach | null> {
	if (whom.contact !== null) return (await reachOf(app, [whom.contact])).get(whom.contact) ?? null;
	const meeting = (await enter(app, whom.meeting))?.meeting;
	const person = meeting && personIn(meeting, whom.person);
	if (!person) return null;
	const organisation = meeting.about?.customers.find((one) => one.id === person.customer);
	return {
		name: person.name ?? '',
		organisation: organisation?.name ?? null,
		email: null,
		locale: null,
		wants: null
	};
}

/** When the newest link that still opens was made, by whom it is for. */
export async function linkedSince({ db: { query, tables }, now }: App, team: string) {
	const { pageLinks: l } = tables;
	const rows = await query
		.select()
		.from(l)
		.where(and(eq(l.team, team), isNull(l.revokedAt), gt(l.expiresAt, now())))
		.orderBy(desc(l.createdAt));
	return new Map(rows.toReversed().map((row) => [keyOfWhom(row as Whom), row.createdAt]));
}

/** No link to this page opens any more. */
export async function revokeLinks(app: App, team: string, whom: Whom) {
	const { query, tables } = app.db;
	const { pageLinks: l } = tables;
	const theirs =
		whom.contact === null
			? and(eq(l.meeting, whom.meeting), eq(l.person, whom.person))
			: eq(l.contact, whom.contact);
	await app.db.commit([
		query
			.update(l)
			.set({ revokedAt: app.now() })
			.where(and(eq(l.team, team), theirs, isNull(l.revokedAt)))
	]);
}
