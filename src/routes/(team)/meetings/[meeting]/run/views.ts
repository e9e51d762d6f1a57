import { inOrder } from '#lib/domain/charter/clause.ts';
import type { Stage } from '#lib/domain/meeting/agenda.ts';
import { leftOver } from '#lib/domain/meeting/decide/outcomes.ts';
import type { Comment, Meeting } from '#lib/domain/meeting/meeting.ts';

/** What the middle of the console is about: one clause, or one of the other heaps of words. */
export type View =
	| { kind: 'clause'; clause: string }
	| { kind: 'lobby' | 'needs' | 'ratings' | 'simplify' | 'revise' | 'close' | 'all' };

/** Where the wall is, as a view. */
export function viewOf({ pointer, startedAt, clauses }: Meeting): View {
	if (!startedAt) return { kind: 'lobby' };
	return viewOfStage(pointer.stage, pointer.clause ?? inOrder(clauses)[0]?.id);
}

/** What belongs to a stage; the charter is looked at clause by clause. */
export function viewOfStage(stage: Stage, clause: string | undefined): View {
	if (stage === 'welcome') return { kind: 'lobby' };
	if (stage !== 'charter') return { kind: stage };
	return clause ? { kind: 'clause', clause } : { kind: 'all' };
}

export const keyOf = (view: View) => (view.kind === 'clause' ? view.clause : view.kind);

/** Comments of a view, oldest first; what was withdrawn is nobody's to see. */
export function commentsIn(meeting: Meeting, view: View): Comment[] {
	const services = new Set(
		meeting.clauses.filter((one) => one.section === 'services').map((one) => one.id)
	);
	const waiting = new Set(leftOver(meeting).map((one) => one.id));
	const grouped = new Set(meeting.groups.flatMap((one) => one.comments));
	const heaps = { services, waiting, grouped };
	return meeting.comments.filter((one) => !one.withdrawn && belongs(one, view, heaps));
}

type Heaps = Record<'services' | 'waiting' | 'grouped', Set<string>>;

function belongs(one: Comment, view: View, { services, waiting, grouped }: Heaps) {
	switch (view.kind) {
		case 'clause':
			return one.clause === view.clause;
		case 'lobby':
			return one.lobby;
		case 'needs':
			// What is in a group stands in its group, beside the list.
			return one.clause === null && !one.lobby && !grouped.has(one.id);
		case 'simplify':
			return one.verb === 'drop' || (one.clause !== null && services.has(one.clause));
		case 'revise':
		case 'close':
			return waiting.has(one.id);
		case 'ratings':
		case 'all':
			return true;
	}
}

/** How many comments each view holds, in one walk over them. */
export function countsOf(meeting: Meeting): Map<string, number> {
	const counts = new Map<string, number>();
	const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const one of meeting.comments) {
		if (one.withdrawn) continue;
		if (one.clause) count(one.clause);
		else if (!one.lobby) count('needs');
		if (one.lobby) count('lobby');
	}
	return counts;
}
