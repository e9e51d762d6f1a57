import { and, eq, inArray } from 'drizzle-orm';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { newId } from '../tokens.ts';
import type { Whom } from './people.ts';

type Row = App['db']['tables']['told']['$inferSelect'];
export type Subject = { kind: Row['kind']; source: string };
type Mark = Subject & { team: string; whom: Whom; how: Row['how']; by: string | null };

/** How somebody was told a thing. Only what was delivered counts. */
export type Told = {
	how: Row['how'];
	at: string;
	mail: string | null;
	state: 'delivered' | 'under-way' | 'failed';
};

export const versionSource = (charter: string, version: number) => `${charter} ${version}`;

/** A thing is told somebody once in each way; the second time is the first. */
export const markWrite = (app: App, mark: Mark & { mail?: string }): Write =>
	app.db.query.insert(app.db.tables.told).values(rowOf(app, mark)).onConflictDoNothing();

/** As `markWrite`, but whoever comes second fails: then nothing is sent twice. */
export const onlyMark = (app: App, mark: Mark & { mail: string }): Write =>
	app.db.query.insert(app.db.tables.told).values(rowOf(app, mark));

const rowOf = ({ now }: App, { whom, mail, ...mark }: Mark & { mail?: string }) => ({
	...mark,
	id: newId(),
	contact: whom.contact,
	// A guest's id is theirs alone, so it needs no meeting beside it.
	person: whom.person,
	mail: mail ?? null,
	at: now()
});

/** Who was told this, by whom it is: what arrived stands before what is under way. */
export async function toldOf(app: App, kind: Row['kind'], sources: string[]) {
	const { query, tables } = app.db;
	const { told: t, mails: m } = tables;
	const rows = await query
		.select({ told: t, state: m.state, sentAt: m.sentAt })
		.from(t)
		.leftJoin(m, eq(m.id, t.mail))
		.where(and(eq(t.kind, kind), inArray(t.source, sources)));
	const all = new Map<string, Told>();
	for (const { told, state, sentAt } of rows) {
		const one: Told = {
			how: told.how,
			at: sentAt ?? told.at,
			mail: told.mail,
			state: told.how === 'mail' ? stateOf(state) : 'delivered'
		};
		const key = told.contact ?? told.person!;
		const known = all.get(key);
		if (!known || rank[one.state] > rank[known.state]) all.set(key, one);
	}
	return all;
}

/** Under which key of `toldOf` somebody is. */
export const toldKey = (whom: Whom) => whom.contact ?? whom.person;

const rank: Record<Told['state'], number> = { failed: 0, 'under-way': 1, delivered: 2 };

function stateOf(mail: string | null): Told['state'] {
	if (mail === 'sent') return 'delivered';
	return mail === 'waiting' ? 'under-way' : 'failed';
}

/** They were told by mail, and the mail did not arrive: the mark makes room for another one. */
export const unmark = ({ db: { query, tables } }: App, { kind, source }: Subject, mail: string) =>
	query
		.delete(tables.told)
		.where(
			and(eq(tables.told.kind, kind), eq(tables.told.source, source), eq(tables.told.mail, mail))
		);
