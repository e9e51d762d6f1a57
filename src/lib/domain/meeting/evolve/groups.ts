import type { Recorded } from '../events.ts';
import { changed, sorted, without } from '../lists.ts';
import type { Group, Meeting } from '../meeting.ts';

type Fact = Extract<
	Recorded,
	{ type: 'grouped' | 'ungrouped' | 'groupRenamed' | 'groupShown' | 'groupAgreed' }
>;

/** A group is what people put together. One that lost its last comment is gone. */
export function groups(meeting: Meeting, fact: Fact): Meeting {
	switch (fact.type) {
		case 'grouped': {
			const { group: id, number, name, comments, by } = fact;
			const rest = apart(meeting.groups, comments, id);
			const old = meeting.groups.find((one) => one.id === id);
			const fresh: Group = { id, number, name, comments: [], shown: false, agrees: [], by };
			const group = {
				...(old ?? fresh),
				comments: [...new Set([...(old?.comments ?? []), ...comments])]
			};
			const all = [...rest.filter((one) => one.id !== id), group];
			return { ...meeting, groups: all.toSorted((a, b) => a.number - b.number) };
		}
		case 'ungrouped':
			return { ...meeting, groups: apart(meeting.groups, fact.comments) };
		case 'groupRenamed':
			return {
				...meeting,
				groups: changed(meeting.groups, fact.group, () => ({ name: fact.name }))
			};
		case 'groupShown':
			return {
				...meeting,
				groups: changed(meeting.groups, fact.group, () => ({ shown: fact.shown }))
			};
		case 'groupAgreed': {
			const news = ({ agrees }: Group) => ({
				agrees: fact.agrees ? sorted([...agrees, fact.by]) : without(agrees, fact.by)
			});
			return { ...meeting, groups: changed(meeting.groups, fact.group, news) };
		}
	}
}

const apart = (all: Group[], comments: string[], except?: string): Group[] =>
	all
		.map((one) =>
			one.id === except
				? one
				: { ...one, comments: one.comments.filter((id) => !comments.includes(id)) }
		)
		.filter((one) => one.comments.length > 0);
