import { inOrder } from '#lib/domain/charter/clause.ts';
import type { Ballot } from '#lib/domain/meeting/ballots.ts';
import { guestsOf } from '#lib/domain/meeting/naming.ts';
import type { Meeting, Person } from '#lib/domain/meeting/meeting.ts';

export type Subject = { id: string; text: string; added: boolean };

/** What is rated: the expectations of the charter, then the missing ones named on the spot. */
export const ratedIn = ({ clauses, subjects }: Meeting): Subject[] => [
	...inOrder(clauses)
		.filter((one) => one.section === 'expectations')
		.map(({ id, text }) => ({ id, text, added: false })),
	...subjects.map(({ id, label }) => ({ id, text: label, added: true }))
];

/** What could be simpler or dropped: each service and each expectation. */
export const simplifiedIn = ({ clauses }: Meeting) =>
	inOrder(clauses)
		.filter((one) => one.section === 'services' || one.section === 'expectations')
		.map(({ id, text, section }) => ({ id, text, service: section === 'services' }));

/** Who has answered every question: whether, never what. */
export function progressIn(meeting: Meeting): { person: Person; done: boolean }[] {
	const questions = ratedIn(meeting).flatMap(({ id }) => [`importance ${id}`, `performance ${id}`]);
	const given = Map.groupBy(meeting.ballots, (one) => one.by);
	return guestsOf(meeting).map((person) => {
		const own = new Set(given.get(person.id)?.map((one) => `${one.kind} ${one.subject}`));
		return { person, done: questions.length > 0 && questions.every((one) => own.has(one)) };
	});
}

export type Worth = 'keep' | 'simpler' | 'drop';
export const worths: readonly Worth[] = ['keep', 'simpler', 'drop'];

/** What the customers would do with one thing; who said so only where the meeting shows names. */
export function worthOf(ballots: readonly Ballot[], subject: string) {
	const said = (worth: Worth) =>
		ballots.filter(
			(one) =>
				one.kind === 'simplify' &&
				one.subject === subject &&
				one.side === 'customer' &&
				one.value === worth
		);
	return { keep: said('keep'), simpler: said('simpler'), drop: said('drop') };
}
