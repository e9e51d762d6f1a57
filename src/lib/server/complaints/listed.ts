import { and, asc, count, desc, eq, gte, isNotNull, isNull, lte, min, type SQL } from 'drizzle-orm';
import {
	kinds,
	sources,
	standsOf,
	type Kind,
	type Source
} from '#lib/domain/programme/complaint.ts';
import type { App } from '../app.ts';
import { found, wordsOf } from '../search/fold.ts';

export const PAGE = 50;

export const states = ['waiting', 'open', 'answered', 'done'] as const;
export type Asked = {
	find: string;
	from: string;
	to: string;
	source: Source | '';
	kind: Kind | '';
	theme: string;
	customer: string;
	moment: string;
	state: (typeof states)[number] | '';
	page: number;
};

/** What the address asks for; whatever it says that means nothing is left out. */
export function askedIn(params: URLSearchParams): Asked {
	const text = (key: string) => (params.get(key) ?? '').slice(0, 200);
	const one = <T extends string>(key: string, all: readonly T[]) =>
		all.find((each) => each === params.get(key)) ?? '';
	const month = (key: string) => (/^\d{4}-\d\d$/.test(text(key)) ? text(key) : '');
	const page = Number(params.get('page'));
	return {
		find: text('find'),
		from: month('from'),
		to: month('to'),
		source: one('source', sources),
		kind: one('kind', kinds),
		theme: text('theme'),
		customer: text('customer'),
		moment: text('moment'),
		state: one('state', states),
		page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1
	};
}

type Tables = App['db']['tables'];

function wanted({ complaints: c }: Tables, team: string, asked: Asked): SQL {
	const { find, from, to, source, kind, theme, customer, moment, state } = asked;
	const words = wordsOf(find);
	return and(
		eq(c.team, team),
		isNull(c.parent),
		words.length ? found(c.folded, words) : undefined,
		from ? gte(c.saidOn, from) : undefined,
		to ? lte(c.saidOn, `${to}-31`) : undefined,
		source ? eq(c.source, source) : undefined,
		kind ? eq(c.kind, kind) : undefined,
		theme ? eq(c.theme, theme) : undefined,
		customer ? eq(c.customer, customer) : undefined,
		moment ? eq(c.moment, moment) : undefined,
		state === 'waiting' ? isNull(c.doneAt) : undefined,
		state === 'open' ? and(isNull(c.answeredAt), isNull(c.doneAt)) : undefined,
		state === 'answered' ? and(isNotNull(c.answeredAt), isNull(c.doneAt)) : undefined,
		state === 'done' ? isNotNull(c.doneAt) : undefined
	)!;
}

export type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/** A page of complaints, the newest first, and when this was told first: "they told us in March". */
export async function listed(app: App, team: string, asked: Asked) {
	const { query, tables } = app.db;
	const { complaints: c } = tables;
	const [all] = await query
		.select({ n: count() })
		.from(c)
		.where(and(eq(c.team, team), isNull(c.parent)));
	const [some] = await query
		.select({ n: count(), first: min(c.saidOn) })
		.from(c)
		.where(wanted(tables, team, asked));
	const pages = Math.max(1, Math.ceil((some?.n ?? 0) / PAGE));
	const page = Math.min(asked.page, pages);
	return {
		all: all?.n ?? 0,
		count: some?.n ?? 0,
		told: asked.find ? await firstTold(app, team, asked, some?.first ?? null) : null,
		pages,
		page,
		rows: await rowsOf(app, wanted(tables, team, asked), (page - 1) * PAGE)
	};
}

/** The earliest day on which it was said, in a meeting or outside of one. */
async function firstTold(app: App, team: string, { find, from, to }: Asked, first: string | null) {
	const { comments: c, meetings: m } = app.db.tables;
	const words = wordsOf(find);
	if (!words.length) return first;
	const [row] = await app.db.query
		.select({ at: min(c.at) })
		.from(c)
		.innerJoin(m, eq(m.id, c.meeting))
		.where(
			and(
				eq(m.team, team),
				isNull(m.rehearses),
				isNull(c.withdrawnAt),
				eq(c.readers, 'team'),
				eq(c.side, 'customer'),
				from ? gte(c.at, from) : undefined,
				to ? lte(c.at, `${to}-32`) : undefined,
				found(c.folded, words)
			)
		);
	const days = [first, row?.at?.slice(0, 10)].filter((one): one is string => !!one);
	return days.toSorted()[0] ?? null;
}

async function rowsOf({ db: { query, tables } }: App, where: SQL, offset: number) {
	const { complaints: c, customers: k, contacts: p, themes: t, moments: m, user: u } = tables;
	const rows = await query
		.select({
			id: c.id,
			words: c.words,
			source: c.source,
			kind: c.kind,
			severity: c.severity,
			saidOn: c.saidOn,
			customer: k.name,
			customerId: k.id,
			contact: p.name,
			sayer: c.sayer,
			theme: t.label,
			themeId: t.id,
			moment: m.name,
			owner: u.name,
			answeredAt: c.answeredAt,
			doneAt: c.doneAt,
			same: c.same
		})
		.from(c)
		.leftJoin(k, eq(k.id, c.customer))
		.leftJoin(p, eq(p.id, c.contact))
		.leftJoin(t, eq(t.id, c.theme))
		.leftJoin(m, eq(m.id, c.moment))
		.leftJoin(u, eq(u.id, c.owner))
		.where(where)
		.orderBy(desc(c.saidOn), desc(c.at), asc(c.id))
		.limit(PAGE)
		.offset(offset);
	return rows.map((row) => ({ ...row, who: row.contact ?? row.sayer, stands: standsOf(row) }));
}

/** All of them, for a file. */
export async function everyOne(app: App, team: string) {
	const { tables } = app.db;
	const rows: Row[] = [];
	const where = wanted(tables, team, askedIn(new URLSearchParams()));
	for (let at = 0; ; at += PAGE) {
		const some = await rowsOf(app, where, at);
		rows.push(...some);
		if (some.length < PAGE) return rows;
	}
}
