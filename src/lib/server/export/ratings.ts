import { ratedBy } from '#lib/domain/meeting/ballots.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { isOpened } from '#lib/domain/report/rated.ts';

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

export { isOpened };

/** What is rated: an expectation of the charter, or a theme that is missing in it. */
export function subjectFor({ clauses, subjects }: Meeting, id: string) {
	const theme = subjects.find((one) => one.id === id);
	if (theme) return { expectation: null, theme: id, ref: theme.ref, label: theme.label };
	const ref = clauses.find((one) => one.id === id)?.ref ?? null;
	return { expectation: id, theme: null, ref, label: null };
}

/** The customers' answers by subject, in the order of the charter; the team's own guesses apart. */
export function ratingsFor(meeting: Meeting, side: 'customer' | 'team' = 'customer') {
	if (!isOpened(meeting, side === 'team' ? 'guesses' : 'ratings')) return [];
	const rows = ratedBy(meeting.ballots, meeting.hands, side);
	return rows
		.toSorted((a, b) => place(meeting, a.subject) - place(meeting, b.subject))
		.map(({ subject, importance, performance, i, p, gap }) => ({
			...subjectFor(meeting, subject),
			importance: ascending(importance),
			performance: ascending(performance),
			n: Math.max(importance.length, performance.length),
			i,
			p,
			gap
		}));
}

const place = ({ clauses, subjects }: Meeting, id: string) =>
	[...clauses, ...subjects].findIndex((one) => one.id === id);

/** How many of those who picked put each into their three; most first. */
export function topThreeFor(meeting: Meeting) {
	if (!isOpened(meeting, 'ratings')) return { of: 0, picks: [] };
	const picks = meeting.ballots.flatMap(({ kind, side, value }) =>
		kind === 'top' && side === 'customer' && Array.isArray(value) ? [value] : []
	);
	const n = (id: string) => picks.filter((one) => one.includes(id)).length;
	return {
		of: picks.length,
		picks: [...new Set(picks.flat())]
			.toSorted((a, b) => n(b) - n(a) || place(meeting, a) - place(meeting, b))
			.map((id) => ({ ...subjectFor(meeting, id), n: n(id) }))
	};
}

/** Kept, made simpler or dropped: how many customers said which. */
export function simplifyFor(meeting: Meeting) {
	if (!isOpened(meeting, 'simplify')) return [];
	const answers = meeting.ballots.filter(
		(one) => one.kind === 'simplify' && one.side === 'customer'
	);
	const n = (id: string, said: string) =>
		answers.filter((one) => one.subject === id && one.value === said).length;
	return [...new Set(answers.map((one) => one.subject))]
		.toSorted((a, b) => place(meeting, a) - place(meeting, b))
		.map((id) => ({
			...subjectFor(meeting, id),
			keep: n(id, 'keep'),
			simpler: n(id, 'simpler'),
			drop: n(id, 'drop')
		}));
}

/**
 * Who answered what, in the order people came: ratings are signed. For the team's own use, and only
 * of a meeting that was held by name.
 */
export function answersFor(meeting: Meeting) {
	if (meeting.about?.names !== 'names' || !isOpened(meeting, 'ratings')) return [];
	return meeting.people
		.filter((one) => one.side === 'customer')
		.flatMap(({ id }) => {
			const mine = meeting.ballots.filter((one) => one.by === id && one.kind !== 'simplify');
			return subjectsOf(mine)
				.toSorted((a, b) => place(meeting, a) - place(meeting, b))
				.map((subject) => {
					const about = mine.filter((one) => one.subject === subject);
					const said = (kind: string) => about.find((one) => one.kind === kind)?.value;
					const late = about.some((one) => one.late);
					const rated = { importance: said('importance'), performance: said('performance'), late };
					return { participant: id, ...subjectFor(meeting, subject), ...rated };
				});
		});
}

const subjectsOf = (ballots: Meeting['ballots']) => [
	...new Set(ballots.map((one) => one.subject).filter(Boolean))
];
