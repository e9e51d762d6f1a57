import { and, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { meet, nextOf, type Span } from '#lib/domain/programme/dates.ts';
import { Id } from '#lib/domain/text.ts';
import { activityWrite, takeOut } from '../activity.ts';
import type { App } from '../app.ts';
import { Text } from '../forms.ts';
import { once } from '../promises/given.ts';
import { Day, DayOrNone } from '../trends/fields.ts';

/** A day or a time that matters to them: their budget, their season, their audit (0.09). */
export const DateForm = v.pipe(
	v.object({
		id: Id,
		what: v.pipe(Text(200), v.minLength(1, 'empty')),
		startsOn: Day,
		endsOn: DayOrNone,
		yearly: v.optional(v.picklist(['yes', '']), '')
	}),
	v.forward(
		v.partialCheck(
			[['startsOn'], ['endsOn']],
			({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn,
			'day'
		),
		['endsOn']
	)
);
export const DateGone = v.object({ date: Id });

type At = { team: string; customer: string };

export function addDate(
	app: App,
	{ team, customer }: At,
	{ id, yearly, ...said }: v.InferOutput<typeof DateForm>,
	by: string
) {
	const { query, tables } = app.db;
	const at = app.now();
	const row = { ...said, id, customer, yearly: yearly || null, by, at };
	return once(app, [
		query.insert(tables.customerDates).values(row),
		activityWrite(app.db, { team, by, at, type: 'customer date noted', body: { customer, id } })
	]);
}

export function removeDate(app: App, { team, customer }: At, id: string, by: string) {
	const { customerDates: d } = app.db.tables;
	const gone = app.db.query.delete(d).where(and(eq(d.id, id), eq(d.customer, customer)));
	return takeOut(app, gone, {
		...{ team, by, at: app.now(), type: 'customer date removed' },
		body: { customer, id }
	});
}

export type CustomerDate = {
	id: string;
	customer: string;
	name: string;
	what: string;
	yearly: boolean;
	/** The day it was written down. */
	at: string;
} & Span;

/** What is still to come for some customers, or for all of a team, the soonest first. */
export async function datesOf(
	app: App,
	which: { customers: string[] } | { team: string }
): Promise<CustomerDate[]> {
	const { customerDates: d, customers: c } = app.db.tables;
	const rows = await app.db.query
		.select({ date: d, name: c.name })
		.from(d)
		.innerJoin(c, eq(c.id, d.customer))
		.where('team' in which ? eq(c.team, which.team) : inArray(d.customer, which.customers));
	const today = app.now().slice(0, 10);
	return rows
		.flatMap(({ date, name }) => {
			const span = nextOf(date, today);
			const { id, customer, what, yearly, at } = date;
			return span ? [{ id, customer, name, what, yearly: yearly !== null, at, ...span }] : [];
		})
		.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.name < b.name ? -1 : 1));
}

/** Those that fall into a time: a promise must not slip into somebody's audit unseen (0.07). */
export const datesWithin = async (app: App, customers: string[], span: Span) =>
	(await datesOf(app, { customers })).filter((one) => meet(one, span));
