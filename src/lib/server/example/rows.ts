import type { Clause } from '#lib/domain/charter/clause.ts';
import type { App } from '../app.ts';
import { teamChangeWrites, versionWrites } from '../charters/versions.ts';
import type { Write } from '../db/index.ts';
import { hashToken } from '../tokens.ts';
import { agendaOf } from './played.ts';
import { theStory as story, type Ids } from './story.ts';

/** The charter was written a fortnight before the first meeting, and frozen a week before it. */
const before = (days: number) =>
	new Date(Date.parse(story.meetings[0]!.starts_at) - days * 24 * 3600_000).toISOString();

export const draft = (x: Ids): Clause[] =>
	story.charter.nodes.map(({ id, section, text, expectation }) => ({
		id: x(id),
		section,
		text,
		origin: 'assumed',
		measures: expectation ? x(expectation) : null,
		ref: id
	}));

type Made = { team: string; user: string; x: Ids; clock: string };

/** Everything of the example but what was said: the team, its customers, the draft as version 1, three plans. */
export function rowsFor({ db }: App, { team, user, x, clock }: Made): Write[] {
	const { query, tables } = db;
	const charter = x('charter');
	const createdAt = before(14);
	const clauses = draft(x);
	const version = {
		charter,
		number: 1,
		note: '',
		agreedBy: [story.team.name],
		cause: 'team' as const,
		at: before(7)
	};
	return [
		query
			.insert(tables.teams)
			.values({ id: team, name: story.team.name, createdAt, example: 'csr-case' }),
		query.insert(tables.memberships).values({ team, user, role: 'owner', createdAt }),
		query
			.insert(tables.charters)
			.values({ id: charter, team, title: story.charter.title, createdAt }),
		...clauses.flatMap((clause, position): Write[] => [
			query
				.insert(tables.clauses)
				.values({ ...clause, charter, position, rev: 1, updatedAt: createdAt }),
			query
				.insert(tables.clauseEdits)
				.values({ clause: clause.id, rev: 1, text: clause.text, at: createdAt })
		]),
		...versionWrites(db, version, clauses),
		...teamChangeWrites(db, version, [], clauses, story.team.name),
		...customers(db, team, x, createdAt),
		...plans(db, { team, x, clock, charter, createdAt })
	];
}

function customers({ query, tables }: App['db'], team: string, x: Ids, createdAt: string) {
	const people = new Map(
		story.meetings.flatMap((one) => one.participants).map((one) => [one.id, one])
	);
	const guests = [...people.values()].filter((one) => one.role === 'customer');
	return [
		...story.customers.map(({ id, name, key, why_key }) =>
			query
				.insert(tables.customers)
				.values({ id: x(id), team, name, keyReason: key ? why_key : null, ref: id, createdAt })
		),
		...guests.map(({ id, org, name, title }) =>
			query
				.insert(tables.contacts)
				.values({ id: x(`contact ${id}`), customer: x(org), name, title, createdAt })
		)
	];
}

type Plans = { team: string; x: Ids; clock: string; charter: string; createdAt: string };

function plans({ query, tables }: App['db'], { team, x, clock, charter, createdAt }: Plans) {
	return story.meetings.flatMap((meeting): Write[] => {
		const leader = meeting.participants.find((one) => one.role === 'facilitator')!;
		return [
			query.insert(tables.meetings).values({
				id: x(meeting.id),
				team,
				charter,
				title: meeting.title,
				objective: meeting.objective,
				startsAt: new Date(meeting.starts_at).toISOString(),
				zone: 'UTC',
				agenda: JSON.stringify(agendaOf(meeting)),
				facilitator: x(leader.id),
				names: 'names',
				showing: 'chosen',
				state: 'planned',
				clockHash: hashToken(clock),
				epoch: 1,
				ref: meeting.id,
				createdAt
			}),
			query
				.insert(tables.meetingCustomers)
				.values({ meeting: x(meeting.id), customer: x(meeting.customer) })
		];
	});
}
