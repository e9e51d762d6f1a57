import type { Ballot } from '#lib/domain/meeting/ballots.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { ratable } from '#lib/domain/meeting/rows.ts';

export type Question =
	| { kind: 'importance' | 'performance'; subject: string; label: string }
	| { kind: 'top'; subject: ''; label: '' };

export const keyOf = ({ kind, subject }: Pick<Question, 'kind' | 'subject'>) =>
	`${kind} ${subject}`;

/** Importance of all first, then performance of all, then one's own top three of more than three. */
export function questionsOf(meeting: Meeting): Question[] {
	const all = ratable(meeting);
	const rate = (kind: 'importance' | 'performance') =>
		all.map(({ id: subject, label }): Question => ({ kind, subject, label }));
	if (!all.length) return [];
	const top: Question[] = all.length > 3 ? [{ kind: 'top', subject: '', label: '' }] : [];
	return [...rate('importance'), ...rate('performance'), ...top];
}

export const myBallots = ({ ballots }: Meeting, me: string) =>
	new Map(
		ballots
			.filter(({ by }) => by === me)
			.map((one): [string, Ballot] => [`${one.kind} ${one.subject}`, one])
	);

/** Somebody who began to rate is not taken along before the last rating; the top three may be left out. */
export function isRating(meeting: Meeting, me: string): boolean {
	const given = myBallots(meeting, me);
	const asked = questionsOf(meeting).filter(({ kind }) => kind !== 'top');
	const answered = asked.filter((one) => given.has(keyOf(one))).length;
	return answered > 0 && answered < asked.length;
}
