import { and, asc, count, desc, eq } from 'drizzle-orm';
import type { App } from './app.ts';

const PAGE = 50;

export type Asked = { by: string; type: string; page: number };

export function askedIn(params: URLSearchParams): Asked {
	const page = Number(params.get('page'));
	return {
		by: (params.get('by') ?? '').slice(0, 100),
		type: (params.get('type') ?? '').slice(0, 100),
		page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1
	};
}

/** What people did to the programme, the newest first, each with the name of whatever it was about. */
export async function doingsOf({ db: { query, tables } }: App, team: string, asked: Asked) {
	const { activity: a, user: u } = tables;
	const wanted = and(
		eq(a.team, team),
		asked.by ? eq(a.by, asked.by) : undefined,
		asked.type ? eq(a.type, asked.type) : undefined
	);
	const [all] = await query.select({ n: count() }).from(a).where(wanted);
	const pages = Math.max(1, Math.ceil((all?.n ?? 0) / PAGE));
	const page = Math.min(asked.page, pages);
	const rows = await query
		.select({ id: a.id, at: a.at, type: a.type, body: a.body, name: u.name })
		.from(a)
		.leftJoin(u, eq(u.id, a.by))
		.where(wanted)
		.orderBy(desc(a.at), desc(a.id))
		.limit(PAGE)
		.offset((page - 1) * PAGE);
	return {
		pages,
		page,
		rows: rows.map(({ body, ...row }) => ({ ...row, about: aboutIn(body) })),
		types: await typesIn(query, a, team),
		people: await query
			.selectDistinct({ id: u.id, name: u.name })
			.from(a)
			.innerJoin(u, eq(u.id, a.by))
			.where(eq(a.team, team))
			.orderBy(asc(u.name))
	};
}

async function typesIn(
	query: App['db']['query'],
	a: App['db']['tables']['activity'],
	team: string
) {
	const rows = await query.selectDistinct({ type: a.type }).from(a).where(eq(a.team, team));
	return rows.map(({ type }) => type);
}

/** Of what a line keeps, what people call the thing; lines of every age have to be readable. */
function aboutIn(body: string): string | null {
	const said: unknown = JSON.parse(body);
	if (typeof said !== 'object' || said === null) return null;
	const kept = said as Record<string, unknown>;
	const found = ['name', 'title', 'label', 'what', 'email', 'host'].map((key) => kept[key]);
	return found.find((one): one is string => typeof one === 'string' && one !== '') ?? null;
}
