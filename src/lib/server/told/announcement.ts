import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { longestWords } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, isStale, type Write } from '../db/index.ts';
import { Text } from '../forms.ts';
import { newLinkToken } from '../tokens.ts';
import { groundsOf, type Ground } from './lines.ts';

/** A line as it is told: words of nobody, but numbers. */
export type Line = Ground & {
	said: string;
	did: string;
	leftOut: boolean;
	/** How many comments stand behind it, of how many organisations. */
	count: number;
	organisations: number;
};

export type Announcement = {
	opening: string;
	/** How often it was written; 0 is never. */
	rev: number;
	at: string | null;
	by: string | null;
	token: string | null;
	lines: Line[];
};

export async function announcementOf(
	app: App,
	charter: string,
	version: number
): Promise<Announcement> {
	const { query, tables } = app.db;
	const { announcements: a, announcementLines: l, user } = tables;
	const [row] = await query
		.select({ kept: a, name: user.name })
		.from(a)
		.leftJoin(user, eq(user.id, a.by))
		.where(and(eq(a.charter, charter), eq(a.version, version)));
	const kept = await query
		.select()
		.from(l)
		.where(and(eq(l.charter, charter), eq(l.version, version)))
		.orderBy(asc(l.position));
	return {
		opening: row?.kept.opening ?? '',
		rev: row?.kept.rev ?? 0,
		at: row?.kept.at ?? null,
		by: row?.name ?? null,
		token: row?.kept.token ?? null,
		lines: (await groundsOf(app, charter, version)).map((ground) => {
			const said = kept.find((one) => one.key === ground.key);
			return {
				...ground,
				said: said?.said ?? '',
				did: said?.did ?? ground.because,
				leftOut: said ? said.leftOut !== null : false,
				...countedIn(ground)
			};
		})
	};
}

/** What was taken back counts no more; who did not sign counts as a comment. */
function countedIn({ comments }: Ground) {
	const standing = comments.filter((one) => !one.withdrawn);
	return {
		count: standing.length,
		organisations: new Set(standing.flatMap((one) => one.customer ?? [])).size
	};
}

const Line = v.object({
	key: v.pipe(v.string(), v.maxLength(80)),
	said: Text(1000),
	did: Text(longestWords),
	leftOut: v.boolean()
});
export const AnnouncementForm = v.object({
	rev: v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number)),
	opening: Text(longestWords),
	lines: v.pipe(v.array(Line), v.maxLength(500))
});
export type Written = v.InferOutput<typeof AnnouncementForm>;

/** The lines of a form: `key`, `said` and `did` of each in their order, `out` for those that are left out. */
export function writtenIn(form: FormData) {
	const all = (name: string) => form.getAll(name).map(String);
	const [said, did, out] = [all('said'), all('did'), all('out')];
	return v.safeParse(AnnouncementForm, {
		rev: String(form.get('rev') ?? ''),
		opening: String(form.get('opening') ?? ''),
		lines: all('key').map((key, at) => ({
			key,
			said: said[at] ?? '',
			did: did[at] ?? '',
			leftOut: out.includes(key)
		}))
	});
}

type Doer = { team: string; by: string };
type Of = { charter: string; version: number };

/** False when somebody else wrote meanwhile. */
export async function write(app: App, doer: Doer, of: Of, said: Written): Promise<boolean> {
	const { query, tables } = app.db;
	const { announcements: a, announcementLines: l } = tables;
	const grounds = await groundsOf(app, of.charter, of.version);
	const at = app.now();
	const kept = { opening: said.opening, rev: said.rev + 1, by: doer.by, at };
	const head: Write =
		said.rev === 0
			? query.insert(a).values({ ...of, ...kept })
			: guarded(
					query
						.update(a)
						.set(kept)
						.where(and(is(a, of), eq(a.rev, said.rev)))
				);
	const lines = grounds.flatMap((ground, position) => {
		const line = said.lines.find((one) => one.key === ground.key);
		if (!line) return [];
		const comments = JSON.stringify(
			ground.comments.map(({ meeting, comment }) => ({ meeting, comment }))
		);
		return [
			query.insert(l).values({
				...of,
				key: ground.key,
				position,
				kind: ground.kind,
				said: line.said,
				did: line.did,
				comments,
				leftOut: line.leftOut ? at : null
			})
		];
	});
	try {
		await app.db.commit([
			head,
			query.delete(l).where(and(eq(l.charter, of.charter), eq(l.version, of.version))),
			...lines,
			activityWrite(app.db, { ...doer, at, type: 'announcement written', body: of })
		]);
		return true;
	} catch (error) {
		if (isStale(error) || app.db.isDuplicate(error)) return false;
		throw error;
	}
}

type Table = App['db']['tables']['announcements'];
const is = (a: Table, { charter, version }: Of) =>
	and(eq(a.charter, charter), eq(a.version, version));

/** A page for everybody, at an address nobody guesses; made anew it has another address. */
export async function publish(app: App, doer: Doer, of: Of, on: boolean) {
	const { query, tables } = app.db;
	const { announcements: a } = tables;
	const type = on ? 'announcement published' : 'announcement taken back';
	await app.db.commit([
		query
			.update(a)
			.set({ token: on ? newLinkToken() : null })
			.where(is(a, of)),
		activityWrite(app.db, { ...doer, at: app.now(), type, body: of })
	]);
}

/** What a public address shows; null when it shows nothing any more. */
export async function announcedAt(app: App, token: string) {
	const { query, tables } = app.db;
	const { announcements: a, charters: c, teams: t, charterVersions: cv } = tables;
	const [row] = await query
		.select({
			charter: a.charter,
			version: a.version,
			title: c.title,
			team: t.name,
			called: t.called,
			at: cv.at
		})
		.from(a)
		.innerJoin(c, eq(c.id, a.charter))
		.innerJoin(t, eq(t.id, c.team))
		.innerJoin(cv, and(eq(cv.charter, a.charter), eq(cv.number, a.version)))
		.where(eq(a.token, token.toUpperCase()));
	if (!row) return null;
	const { title, team, called, version, at } = row;
	return {
		title,
		team,
		called,
		version,
		at,
		...publicOf(await announcementOf(app, row.charter, version))
	};
}

/** What anybody outside may read of it: no words, names and numbers of comments. */
export const publicOf = ({ opening, lines }: Announcement) => ({
	opening,
	lines: lines
		.filter((one) => !one.leftOut)
		.map(({ key, kind, section, before, after, pieces, said, did, count, organisations, own }) => ({
			key,
			kind,
			section,
			before,
			after,
			pieces,
			said,
			did,
			count,
			organisations,
			ours: own !== null && count === 0
		}))
});
export type Public = ReturnType<typeof publicOf>;

/** A version there is something to tell of. */
export async function toldVersion({ db: { query, tables } }: App, { charter, version }: Of) {
	const { charterVersions: cv, charters: c } = tables;
	const [row] = await query
		.select({ title: c.title, version: cv.number, at: cv.at })
		.from(cv)
		.innerJoin(c, eq(c.id, cv.charter))
		.where(and(eq(cv.charter, charter), eq(cv.number, version)));
	return row ?? null;
}
