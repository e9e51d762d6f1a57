import { isCritical, type Meeting } from '#lib/domain/meeting/meeting.ts';

/** A wording being written: what is typed lives on the desk, so that nothing else there loses it. */
export type Draft = {
	op: 'replace' | 'add' | 'remove';
	clause: string;
	section: Meeting['clauses'][number]['section'];
	words: string;
	own: string;
	byOwn: boolean;
};

/** It begins with the clause as it reads, or with nothing where none is meant. */
export function draftOn({ clauses }: Meeting, id: string | null): Draft {
	const clause = clauses.find((one) => one.id === id);
	return {
		op: clause ? 'replace' : 'add',
		clause: clause?.id ?? clauses[0]?.id ?? '',
		section: clause?.section ?? 'expectations',
		words: clause?.text ?? '',
		own: '',
		byOwn: false
	};
}

/** The comments on a clause that ask for something to be different. */
export const askingFor = ({ comments }: Meeting, clause: string): string[] =>
	comments
		.filter((one) => one.clause === clause && !one.withdrawn && isCritical(one))
		.map((one) => one.id);
