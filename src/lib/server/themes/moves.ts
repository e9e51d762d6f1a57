import { asc, desc, eq } from 'drizzle-orm';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';
import type { Link } from '#lib/domain/theme/theme.ts';
import { activityWrite, type Activity } from '../activity.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { hashOf } from '../meetings/log.ts';

export type At = { meeting: string; comment: string };
export type Judgement = { onCharter: Link['on'] | null; clause: string | null };

/** What somebody did with a theme. `theme` of the row is the one it was done to. */
export type Deed =
	| { kind: 'made'; label: string }
	| { kind: 'renamed'; before: string; after: string }
	| ({ kind: 'merged'; before: string | null } & At)
	| ({ kind: 'taken' } & At)
	| { kind: 'joined'; from: string; label: string; comments: At[]; subjects: Rated[] }
	| { kind: 'split'; to: string; label: string; comments: At[] }
	| ({ kind: 'linked'; charter: string; version: number; before: Judgement | null } & Judgement)
	| ({ kind: 'rated'; before: string | null } & Rated)
	| { kind: 'undone'; move: string; what: Deed };
export type Rated = { meeting: string; subject: string };

export type Move = {
	id: string;
	theme: string;
	number: number;
	deed: Deed;
	by: string | null;
	at: string;
};

/** Who does it and when: a played meeting has its own time. */
export type Doer = { team: string; by: string; at: string };

const lines: Record<Deed['kind'], Activity> = {
	made: 'theme made',
	renamed: 'theme renamed',
	merged: 'comment put to a theme',
	taken: 'comment taken out of a theme',
	joined: 'themes joined',
	split: 'theme split',
	linked: 'theme linked',
	rated: 'rating counted for a theme',
	undone: 'theme step undone'
};

export type Done = { theme: string; id: string; deed: Deed; writes: Write[] };

const ATTEMPTS = 5;

/**
 * Writes what `plan` makes of things as they are now, with a line of the history and one of the activity
 * each, all or nothing. The same id again was done already; whoever comes second plans anew.
 */
export async function write(
	app: App,
	doer: Doer,
	id: string,
	plan: (next: number) => Promise<Done[] | Refusal>
): Promise<Refusal | null> {
	for (let attempt = 1; ; attempt++) {
		if (await moveBy(app, id)) return null;
		const next = await nextNumber(app, doer.team);
		const done = await plan(next);
		if (isRefusal(done)) return done;
		try {
			await app.db.commit(done.flatMap((one, place) => written(app, doer, one, next + place)));
			return null;
		} catch (error) {
			if (!app.db.isDuplicate(error) || attempt === ATTEMPTS) throw error;
		}
	}
}

function written(
	{ db }: App,
	{ team, by, at }: Doer,
	{ theme, id, deed, writes }: Done,
	number: number
) {
	const { kind, ...body } = deed;
	const row = { id, team, theme, number, kind, body: JSON.stringify(body), by, at };
	return [
		...(kind === 'made' ? writes : []),
		db.query.insert(db.tables.themeMoves).values(row),
		...(kind === 'made' ? [] : writes),
		activityWrite(db, { team, by, at, type: lines[kind], body: { theme } })
	];
}

async function nextNumber({ db: { query, tables } }: App, team: string) {
	const { themeMoves: m } = tables;
	const [last] = await query
		.select({ number: m.number })
		.from(m)
		.where(eq(m.team, team))
		.orderBy(desc(m.number))
		.limit(1);
	return (last?.number ?? 0) + 1;
}

const asMove = (row: App['db']['tables']['themeMoves']['$inferSelect']): Move => {
	const { id, theme, number, kind, body, by, at } = row;
	return { id, theme, number, deed: { kind, ...JSON.parse(body) } as Deed, by, at };
};

export async function moveBy({ db: { query, tables } }: App, id: string): Promise<Move | null> {
	const { themeMoves: m } = tables;
	const [row] = await query.select().from(m).where(eq(m.id, id));
	return row ? asMove(row) : null;
}

/** The id of a further step that one press makes. */
export const secondOf = (id: string, about: unknown) => hashOf(['second', id, about]).slice(0, 40);

/** Everything that was ever done with the themes of a team, in order. */
export async function movesOf({ db: { query, tables } }: App, team: string): Promise<Move[]> {
	const { themeMoves: m } = tables;
	const rows = await query.select().from(m).where(eq(m.team, team)).orderBy(asc(m.number));
	return rows.map(asMove);
}
