import { asc, eq, inArray, type Column } from 'drizzle-orm';
import type { App } from '../app.ts';
import { csvOf } from '../csv.ts';
import { readLog } from '../meetings/log.ts';

/** Everything that is kept about one customer and the people there, and nothing of anybody else. */
export async function customerFile(app: App, id: string) {
	const { query, tables: t } = app.db;
	const [customer] = await query.select().from(t.customers).where(eq(t.customers.id, id));
	if (!customer) return null;
	const of = <T>(table: T, column: Column, ids: string[]) =>
		(ids.length
			? query
					.select()
					.from(table as never)
					.where(inArray(column, ids))
			: []) as unknown as Promise<Record<string, unknown>[]>;
	const contacts = await query.select().from(t.contacts).where(eq(t.contacts.customer, id));
	const whom = contacts.map((one) => one.id);
	const people = await query.select().from(t.people).where(eq(t.people.customer, id));
	const persons = people.map((one) => one.id);
	return {
		customer,
		contacts,
		encounters: await of(t.encounters, t.encounters.customer, [id]),
		expectations: await of(t.expectations, t.expectations.customer, [id]),
		promises: await of(t.promises, t.promises.customer, [id]),
		invitations: await of(t.invitations, t.invitations.contact, whom),
		picks: await of(t.slotPicks, t.slotPicks.contact, whom),
		asked: await of(t.askings, t.askings.contact, whom),
		letters: await of(t.promiseLetters, t.promiseLetters.contact, whom),
		told: await of(t.told, t.told.contact, whom),
		people,
		comments: await commentsOf(app, persons),
		replies: await repliesOf(app, people),
		verdicts: await of(t.verdicts, t.verdicts.person, persons),
		thanks: await of(t.thanks, t.thanks.person, persons)
	};
}

async function commentsOf({ db: { query, tables } }: App, persons: string[]) {
	const { comments: c, meetings: m } = tables;
	if (!persons.length) return [];
	return query
		.select({
			meeting: m.title,
			startsAt: m.startsAt,
			number: c.number,
			words: c.words,
			verb: c.verb,
			outcome: c.outcome,
			by: c.by,
			at: c.at,
			withdrawnAt: c.withdrawnAt
		})
		.from(c)
		.innerJoin(m, eq(m.id, c.meeting))
		.where(inArray(c.by, persons))
		.orderBy(asc(m.startsAt), asc(c.number));
}

/** What they answered when they were asked, in the log alone. */
async function repliesOf(app: App, people: { meeting: string; id: string }[]) {
	const ids = new Set(people.map(({ id }) => id));
	const told = [];
	for (const meeting of new Set(people.map((one) => one.meeting)))
		for (const fact of await readLog(app.db, meeting))
			if ((fact.type === 'replied' || fact.type === 'roomAnswered') && ids.has(fact.by ?? ''))
				told.push({ meeting, ...fact });
	return told;
}

/** Their words, for a spreadsheet. */
export async function customerCsv(app: App, id: string) {
	const file = await customerFile(app, id);
	const columns = ['meeting', 'startsAt', 'number', 'verb', 'words', 'outcome', 'at'] as const;
	return file && csvOf(columns, file.comments);
}
