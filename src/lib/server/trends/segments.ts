import { ratedBy, type Rated } from '#lib/domain/meeting/ballots.ts';
import type { Comment, Meeting } from '#lib/domain/meeting/meeting.ts';
import {
	opposedIn,
	partOf,
	type Given,
	type Opposed,
	type Part
} from '#lib/domain/trend/segments.ts';
import type { App } from '../app.ts';
import { isOpened } from '../export/ratings.ts';
import { clausesToday, heldOn, segmentsOf, type Held } from './held.ts';

export type Contradiction = {
	clause: string;
	number: number;
	text: string;
	parts: Part[];
	opposed: Opposed[];
};

/** Each expectation by segment of customers; where segments contradict one another comes first. */
export async function contradictionsOf(app: App, charter: string) {
	const held = await heldOn(app, charter);
	const customers = held.flatMap(({ meeting }) =>
		meeting.people.flatMap((one) => one.customer ?? [])
	);
	const segments = await segmentsOf(app, [...new Set(customers)]);
	const names = [...new Set(segments.values())].toSorted((a, b) => a.localeCompare(b));
	const expectations = (await clausesToday(app, charter)).filter(
		(one) => one.section === 'expectations'
	);
	const sides = names.map((segment) => sideOf(held, segments, segment));
	const rows = expectations.map(({ id, text }, at): Contradiction => {
		const parts = sides.map((side) => partOf(givenBy(side, id)));
		return { clause: id, number: at + 1, text, parts, opposed: opposedIn(parts) };
	});
	return {
		segments: names,
		rows: rows.toSorted((a, b) => b.opposed.length - a.opposed.length)
	};
}

/** What customers of one segment rated and said, over all meetings, by clause. */
type Side = { segment: string; rated: Map<string, Rated[]>; said: Map<string, Comment[]> };

function sideOf(held: Held[], segments: Map<string, string>, segment: string): Side {
	const inside = (customer: string | null) =>
		customer !== null && segments.get(customer) === segment;
	const rated = held.flatMap(({ meeting }) => ratedInside(meeting, inside));
	const said = held.flatMap(({ meeting }) =>
		meeting.comments.filter((one) => !one.withdrawn && !one.held && inside(one.customer))
	);
	return {
		segment,
		rated: Map.groupBy(rated, (one) => one.subject),
		said: Map.groupBy(said, (one) => one.clause ?? '')
	};
}

function ratedInside(meeting: Meeting, inside: (customer: string | null) => boolean) {
	if (!isOpened(meeting, 'ratings')) return [];
	const people = new Set(meeting.people.filter((one) => inside(one.customer)).map((one) => one.id));
	const mine = meeting.ballots.filter((one) => one.by !== null && people.has(one.by));
	return mine.length ? ratedBy(mine, []) : [];
}

function givenBy({ segment, rated, said }: Side, clause: string): Given {
	const [numbers, words] = [rated.get(clause) ?? [], said.get(clause) ?? []];
	return {
		segment,
		importance: numbers.flatMap((one) => one.importance),
		performance: numbers.flatMap((one) => one.performance),
		keep: words.filter((one) => one.verb === 'keep').length,
		against: words.filter((one) => one.verb === 'change' || one.verb === 'drop').length
	};
}
