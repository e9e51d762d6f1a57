import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Section } from '#lib/domain/charter/clause.ts';
import { piecesOf, type Piece } from '#lib/domain/charter/pieces.ts';
import type { Comment, Meeting, Outcome } from '#lib/domain/meeting/meeting.ts';
import type { Question } from '#lib/domain/peel.ts';
import { dayOf, stateOf, type PromiseState } from '#lib/domain/programme/promise.ts';
import type { App } from '../app.ts';
import { enter } from '../meetings/rooms.ts';
import type { Own } from './links.ts';
import { placesOf } from './people.ts';
import { verdictsOf, type Verdict } from './verdicts.ts';

type Change = {
	charter: string;
	version: number;
	section: Section;
	pieces: Piece[];
	at: string;
};

/** A promise somebody may watch over: who answers for it, by when, and whether it was kept. */
export type Watched = {
	id: string;
	what: string;
	/** Who answers for it: one name. */
	owner: string;
	due: string | null;
	state: PromiseState;
	keptOn: string | null;
};

/** One comment of theirs, and what came of it. */
export type Mine = {
	meeting: string;
	comment: string;
	/** Who they were in that meeting. */
	person: string;
	/** What it was put together with, if with anything. */
	theme: string | null;
	number: number;
	at: string;
	verb: Comment['verb'];
	words: string;
	on: string | null;
	/** What of the three questions these words answer. */
	question: Question | null;
	edited: boolean;
	withdrawn: boolean;
	outcome: Outcome | null;
	promise: Watched | null;
	changes: Change[];
	verdict: Verdict | null;
	/** What the team wrote to all who raised it. */
	written: { words: string; by: string; at: string } | null;
};

export type Visit = {
	meeting: string;
	title: string;
	at: string;
	zone: string;
	thanks: { words: string; by: string; at: string }[];
	said: Mine[];
	promises: Watched[];
};

/** Everything a person said in the closed meetings of a team, and what came of it. Nothing of anybody else. */
export async function visitsOf(app: App, { team, whom }: Pick<Own, 'team' | 'whom'>) {
	const visits: Visit[] = [];
	for (const place of await placesOf(app, team, whom)) {
		const meeting = (await enter(app, place.id))!.meeting;
		const own = meeting.comments.filter(({ by }) => by !== null && place.persons.includes(by));
		visits.push({
			meeting: place.id,
			title: place.title,
			at: place.startsAt,
			zone: place.zone,
			thanks: await thanksOf(app, place.id, place.persons),
			said: await mineOf(app, place.id, own),
			promises: await watchedOf(app, meeting, own)
		});
	}
	return visits;
}

async function mineOf(app: App, meeting: string, own: Comment[]): Promise<Mine[]> {
	const ids = own.map(({ id }) => id);
	const changes = await changesOf(app, meeting, ids);
	const promised = await promisesBy(
		app,
		own.flatMap(({ outcome }) => outcome?.promise ?? [])
	);
	const verdicts = await verdictsOf(app, [meeting]);
	const written = await writtenOf(app, meeting, ids);
	const themes = await themesOf(app, meeting, ids);
	return own.map((one) => ({
		meeting,
		comment: one.id,
		person: one.by!,
		theme: themes.get(one.id) ?? null,
		number: one.number,
		at: one.at,
		verb: one.verb,
		words: one.words,
		on: one.quote?.text ?? null,
		question: one.parent?.question ?? null,
		edited: one.edited,
		withdrawn: one.withdrawn,
		outcome: one.outcome,
		promise: promised.find(({ id }) => id === one.outcome?.promise) ?? null,
		changes: changes.flatMap(({ comment, ...change }) => (comment === one.id ? [change] : [])),
		verdict: verdicts.get(`${meeting}/${one.id}`) ?? null,
		written: written.get(one.id) ?? null
	}));
}

async function changesOf({ db: { query, tables } }: App, meeting: string, comments: string[]) {
	const { traces: t, clauseChanges: cc, charterVersions: cv } = tables;
	const rows = await query
		.select({ comment: t.comment, change: cc, at: cv.at })
		.from(t)
		.innerJoin(
			cc,
			and(eq(cc.charter, t.charter), eq(cc.version, t.version), eq(cc.clause, t.clause))
		)
		.innerJoin(cv, and(eq(cv.charter, cc.charter), eq(cv.number, cc.version)))
		.where(and(eq(t.meeting, meeting), inArray(t.comment, comments)))
		.orderBy(asc(cc.version));
	return rows.map(({ comment, at, change }) => ({
		comment,
		at,
		charter: change.charter,
		version: change.version,
		section: change.section as Section,
		pieces: piecesOf(change.before, change.after)
	}));
}

async function promisesBy(app: App, ids: string[]): Promise<Watched[]> {
	const { query, tables } = app.db;
	const { promises: p, user } = tables;
	const rows = await query
		.select({ promise: p, holder: user.name })
		.from(p)
		.leftJoin(user, eq(user.id, p.holder))
		.where(inArray(p.id, ids))
		.orderBy(asc(p.due), asc(p.at));
	return rows.map(({ promise, holder }) => ({
		id: promise.id,
		what: promise.what,
		owner: holder ?? promise.owner,
		due: dayOf(promise),
		state: stateOf(promise, app.now().slice(0, 10)),
		keptOn: promise.keptOn
	}));
}

/** What was promised because of their words, or to everybody who was there. Others’ words bring others a promise. */
function watchedOf(app: App, { comments, promises }: Meeting, own: Comment[]) {
	const mine = new Set(own.map(({ id }) => id));
	const named = promisedTo(own);
	const asked = promisedTo(comments);
	return promisesBy(
		app,
		promises
			.filter(
				({ id, because, elsewhere }) =>
					named.has(id) ||
					because.some((one) => mine.has(one)) ||
					(!asked.has(id) && because.length + elsewhere.length === 0)
			)
			.map(({ id }) => id)
	);
}

const promisedTo = (comments: Comment[]) =>
	new Set(comments.flatMap(({ outcome }) => outcome?.promise ?? []));

async function thanksOf({ db: { query, tables } }: App, meeting: string, persons: string[]) {
	const { thanks: t, user } = tables;
	return query
		.select({ words: t.words, by: user.name, at: t.at })
		.from(t)
		.innerJoin(user, eq(user.id, t.by))
		.where(and(eq(t.meeting, meeting), inArray(t.person, persons)));
}

/** The newest that was written to all who raised the same thing. */
async function writtenOf({ db: { query, tables } }: App, meeting: string, comments: string[]) {
	const { tellings: t, themeComments: tc, user } = tables;
	const rows = await query
		.select({ comment: tc.comment, words: t.words, by: user.name, at: t.at })
		.from(t)
		.innerJoin(tc, eq(tc.theme, t.theme))
		.innerJoin(user, eq(user.id, t.by))
		.where(and(eq(tc.meeting, meeting), inArray(tc.comment, comments)))
		.orderBy(asc(t.at));
	return new Map(rows.map(({ comment, ...one }) => [comment, one]));
}

async function themesOf({ db: { query, tables } }: App, meeting: string, comments: string[]) {
	const { themeComments: t } = tables;
	const rows = await query
		.select({ comment: t.comment, theme: t.theme })
		.from(t)
		.where(and(eq(t.meeting, meeting), inArray(t.comment, comments)));
	return new Map(rows.map((one) => [one.comment, one.theme]));
}

/** On the page of a meeting, for all who were there: what was written about what came up in it. */
export async function writtenIn({ db: { query, tables } }: App, meeting: string) {
	const { tellings: t, themeComments: tc, themes: th, user } = tables;
	const rows = await query
		.select({ id: t.id, label: th.label, words: t.words, by: user.name, at: t.at })
		.from(t)
		.innerJoin(th, eq(th.id, t.theme))
		.innerJoin(tc, eq(tc.theme, t.theme))
		.innerJoin(user, eq(user.id, t.by))
		.where(eq(tc.meeting, meeting))
		.orderBy(asc(t.at));
	return [...new Map(rows.map(({ id, ...one }) => [id, one])).values()];
}
