import type { Recorded } from '../events.ts';
import { changed } from '../lists.ts';
import type { Meeting, Person } from '../meeting.ts';
import { grown } from '../places.ts';

type Fact = Extract<
	Recorded,
	{
		type:
			| 'personJoined'
			| 'personRenamed'
			| 'personRemoved'
			| 'personMuted'
			| 'introduced'
			| 'standInNamed'
			| 'facilitationPassed';
	}
>;

/** Who is in the room, and who leads it. */
export function people(meeting: Meeting, fact: Fact): Meeting {
	switch (fact.type) {
		case 'personJoined':
			return { ...meeting, people: grown(meeting.people, fact.person) };
		case 'personRenamed':
			return onPerson(meeting, fact.person, { name: fact.name });
		case 'personRemoved':
			return onPerson(meeting, fact.person, { removed: true });
		case 'personMuted':
			return onPerson(meeting, fact.person, { muted: fact.muted });
		case 'introduced': {
			const { person, title, since, line, photo } = fact;
			return onPerson(meeting, person, { title, since, line, photo });
		}
		case 'standInNamed':
			return { ...meeting, standIn: fact.person };
		case 'facilitationPassed':
			return passed(meeting, fact);
	}
}

function passed(
	meeting: Meeting,
	{ from, to }: Extract<Fact, { type: 'facilitationPassed' }>
): Meeting {
	const people = meeting.people.map((person): Person => {
		if (person.id === to) return { ...person, side: 'facilitator' };
		return person.id === from ? { ...person, side: 'team' } : person;
	});
	return {
		...meeting,
		people,
		facilitator: to,
		standIn: meeting.standIn === to ? from : meeting.standIn
	};
}

function onPerson(meeting: Meeting, id: string, news: Partial<Person>): Meeting {
	return { ...meeting, people: changed(meeting.people, id, () => news) };
}
