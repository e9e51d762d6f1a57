import { place } from '#lib/domain/charter/clause.ts';
import type { Section } from '#lib/domain/charter/clause.ts';
import { next } from '#lib/domain/meeting/steps.ts';
import {
	personIn,
	type Comment,
	type Meeting,
	type Proposal
} from '#lib/domain/meeting/meeting.ts';
import type { Spoken } from '#lib/words/index.ts';
import type { View } from './views.ts';

type Words = Spoken<'console' | 'room'>;

/** "Expectation 2" */
export function clauseName({ room: words }: Words, meeting: Meeting, clause: string): string {
	const at = place(meeting.clauses, clause);
	return at ? words.clause(words.kinds[at.section], at.number, at.of) : '';
}

export function viewName(words: Words, meeting: Meeting, view: View): string {
	const { look } = words.console;
	switch (view.kind) {
		case 'clause':
			return clauseName(words, meeting, view.clause);
		case 'lobby':
			return look.lobby;
		case 'needs':
			return look.needs;
		case 'simplify':
			return look.simplify;
		case 'ratings':
			return look.ratings;
		case 'revise':
			return words.console.proposal.title;
		case 'close':
			return words.console.close.title;
		case 'all':
			return look.allHere;
	}
}

/** Where a proposed wording belongs: its clause, or the section it adds to. */
export function proposalPlace(words: Words, meeting: Meeting, proposal: Proposal): string {
	if (proposal.op !== 'add') return clauseName(words, meeting, proposal.clause);
	return sectionNew(words, proposal.section);
}

export const sectionNew = (words: Words, section: Section) =>
	words.console.proposal.addTo(words.common.sections[section]);

/** What Next leads to, in words; null at the end of the agenda. */
export function nextName(words: Words, meeting: Meeting): string | null {
	const step = next(meeting);
	const { bar } = words.console;
	if (step?.type === 'startMeeting') return bar.nextIs.start;
	if (step?.type !== 'moveTo' && step?.type !== 'askRoom') return null;
	const proposal = meeting.proposals.find((one) => one.id === step.proposal);
	if (proposal)
		return bar.nextIs.proposal(proposal.number, proposalPlace(words, meeting, proposal));
	if (step.type === 'askRoom') return null;
	const group = meeting.groups.find((one) => one.id === step.group);
	if (group && step.page === 0) return words.console.board.title(group.number, group.name);
	if (!step.clause && (step.page > 0 || group)) return bar.nextIs.page(step.page + 1);
	if (!step.clause) return words.common.stages[step.stage];
	if (step.clause === meeting.pointer.clause) return bar.nextIs.page(step.page + 1);
	return clauseName(words, meeting, step.clause);
}
