import type { Ballot } from '#lib/domain/meeting/ballots.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Rating } from '#lib/domain/theme/theme.ts';
import { isOpened } from '../export/ratings.ts';
import type { Gathered } from './gathered.ts';
import type { HeldMeeting } from './held.ts';

/** What counts for a theme: ratings of the clause that speaks of it, or else its own. */
export type Subject = { theme: string; clause: string | null };

const isAbout = ({ ratedAs }: Gathered, meeting: string, { theme, clause }: Subject) =>
	clause === null ? (id: string) => ratedAs(meeting, id) === theme : (id: string) => id === clause;

/** What customers gave it, in the meetings where ratings were opened. */
export const ratingsOf = (all: Gathered, held: HeldMeeting[], subject: Subject): Rating[] =>
	held.flatMap(({ id, meeting }) =>
		isOpened(meeting, 'ratings')
			? ratingsIn(meeting, isAbout(all, id, subject)).map((one) => ({ meeting: id, ...one }))
			: []
	);

type Pair = Pick<Rating, 'importance' | 'performance'>;

function ratingsIn({ ballots, hands }: Meeting, isIt: (id: string) => boolean): Pair[] {
	const given = new Map<string, Pair>();
	for (const { kind, subject, by, side, value } of ballots) {
		if (side !== 'customer' || !isIt(subject) || typeof value !== 'number') continue;
		if (kind !== 'importance' && kind !== 'performance') continue;
		const key = `${by} ${subject}`;
		given.set(key, {
			...(given.get(key) ?? { importance: null, performance: null }),
			[kind]: value
		});
	}
	const counted = hands
		.filter((one) => isIt(one.subject))
		.flatMap(({ kind, counts }) =>
			counts.flatMap((n, place) =>
				Array.from({ length: n }, () => ({
					importance: null,
					performance: null,
					[kind]: place + 1
				}))
			)
		);
	return [...given.values(), ...counted];
}

/** How many customers put it among their three, of all who chose three. */
export function topOf(all: Gathered, held: HeldMeeting[], subject: Subject) {
	const picks = held.flatMap(({ id, meeting }) =>
		isOpened(meeting, 'ratings')
			? meeting.ballots.filter(isPick).map(({ value }) => value.some(isAbout(all, id, subject)))
			: []
	);
	return { n: picks.filter(Boolean).length, of: picks.length };
}

const isPick = (one: Ballot): one is Ballot & { value: string[] } =>
	one.kind === 'top' && one.side === 'customer' && Array.isArray(one.value);
