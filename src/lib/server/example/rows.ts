import { agendaOf } from '#lib/script/agenda.ts';
import { customersOf, facilitatorOf } from '#lib/script/script.ts';
import { clausesIn } from '#lib/script/steps/clauses.ts';
import type { App } from '../app.ts';
import { teamChangeWrites, versionWrites } from '../charters/versions.ts';
import type { Write } from '../db/index.ts';
import { hashToken } from '../tokens.ts';
import type { Story } from './story.ts';

/** The charter was written a fortnight before the first meeting, and frozen a week before it. */
const before = ({ script }: Story, days: number) =>
	new Date(Date.parse(script.meetings[0]!.starts_at) - days * 24 * 3600_000).toISOString();

/** Of an example that is not whole yet, and of one that is. */
export const begun = 'begun';
export const whole = 'csr-case';

/** Everything of the example but what was said: the team, its customers, the draft as version 1, three plans. */
export function rowsFor({ db }: App, story: Story, clock: string): Write[] {
	const { query, tables } = db;
	const { script, ids, team, user } = story;
	const charter = ids('charter', script.charter.id);
	const createdAt = before(story, 14);
	const clauses = clausesIn(script, 1, ids);
	const version = {
		charter,
		number: 1,
		note: '',
		agreedBy: [script.team.name],
		cause: 'team' as const,
		at: before(story, 7)
	};
	return [
		query
			.insert(tables.teams)
			.values({ id: team, name: script.team.name, createdAt, example: begun }),
		query.insert(tables.memberships).values({ team, user, role: 'owner', createdAt }),
		query
			.insert(tables.charters)
			.values({ id: charter, team, title: script.charter.title, createdAt }),
		...clauses.flatMap((clause, position): Write[] => [
			query
				.insert(tables.clauses)
				.values({ ...clause, charter, position, rev: 1, updatedAt: createdAt }),
			query
				.insert(tables.clauseEdits)
				.values({ clause: clause.id, rev: 1, text: clause.text, at: createdAt })
		]),
		...versionWrites(db, version, clauses),
		...teamChangeWrites(db, version, [], clauses, script.team.name),
		...customers(db, story, createdAt),
		...plans(db, story, { clock, charter, createdAt })
	];
}

function customers({ query, tables }: App['db'], { script, ids, team }: Story, createdAt: string) {
	const people = new Map(
		script.meetings.flatMap((one) => one.participants).map((one) => [one.id, one])
	);
	const guests = [...people.values()].filter((one) => one.role === 'customer' && one.org !== null);
	return [
		...script.customers.map(({ id, name, why_key: keyReason, segment }) =>
			query
				.insert(tables.customers)
				.values({ id: ids('customer', id), team, name, keyReason, segment, ref: id, createdAt })
		),
		...guests.map(({ id, org, name, title }) => {
			const customer = ids('customer', org!);
			const contact = { id: ids('contact', id), customer, name, title: title ?? '', createdAt };
			return query.insert(tables.contacts).values(contact);
		})
	];
}

type Plans = { clock: string; charter: string; createdAt: string };

function plans(
	{ query, tables }: App['db'],
	{ script, ids, team }: Story,
	{ clock, charter, createdAt }: Plans
) {
	return script.meetings.flatMap((meeting): Write[] => {
		const id = ids('meeting', meeting.id);
		const { title, objective, starts_at: starts, id: ref } = meeting;
		const plan = {
			id,
			team,
			charter,
			title,
			objective,
			startsAt: new Date(starts).toISOString(),
			zone: 'UTC',
			agenda: JSON.stringify(agendaOf(meeting)),
			facilitator: ids('person', facilitatorOf(meeting)!.id),
			names: 'names' as const,
			showing: 'at-once' as const,
			state: 'planned' as const,
			clockHash: hashToken(clock),
			epoch: 1,
			ref,
			createdAt
		};
		return [
			query.insert(tables.meetings).values(plan),
			...customersOf(meeting).map((one) =>
				query
					.insert(tables.meetingCustomers)
					.values({ meeting: id, customer: ids('customer', one) })
			)
		];
	});
}
