import { ratedBy } from '#lib/domain/meeting/ballots.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
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
	const rows = expectations.map(({ id, text }, at): Contradiction => {
		const parts = names.map((segment) => partOf(givenBy(held, segments, segment, id)));
		return { clause: id, number: at + 1, text, parts, opposed: opposedIn(parts) };
	});
	return {
		segments: names,
		rows: rows.toSorted((a, b) => b.opposed.length - a.opposed.length)
	};
}

function givenBy(
	held: Held[],
	segments: Map<string, string>,
	segment: string,
	clause: string
): Given {
	const given = {
		segment,
		importance: [] as number[],
		performance: [] as number[],
		keep: 0,
		against: 0
	};
	for (const { meeting } of held) {
		const inside = (customer: string | null) =>
			customer !== null && segments.get(customer) === segment;
		const rated = ratedIn(meeting, inside, clause);
		given.importance.push(...(rated?.importance ?? []));
		given.performance.push(...(rated?.performance ?? []));
		for (const one of meeting.comments) {
			if (one.clause !== clause || one.withdrawn || one.held || !inside(one.customer)) continue;
			if (one.verb === 'keep') given.keep++;
			if (one.verb === 'change' || one.verb === 'drop') given.against++;
		}
	}
	return given;
}

function ratedIn(meeting: Meeting, inside: (customer: string | null) => boolean, clause: string) {
	if (!isOpened(meeting, 'ratings')) return undefined;
	const people = new Set(meeting.people.filter((one) => inside(one.customer)).map((one) => one.id));
	const mine = meeting.ballots.filter((one) => one.by !== null && people.has(one.by));
	return ratedBy(mine, []).find((one) => one.subject === clause);
}
