import { expect, test } from 'vitest';
import { revise } from '#lib/domain/charter/revise.ts';
import { clauses, dana, maria, says, started } from './world.ts';

test('a proposal keeps what a script calls it, and a new clause what the script calls the clause', () => {
	const told = started();
	told.tell(says('k1'), maria);
	const proposed = {
		type: 'proposeChange',
		proposal: 'p1',
		op: 'add',
		clause: 'new',
		section: 'expectations',
		after: 'One person stays until it is solved.',
		because: ['k1'],
		elsewhere: [],
		own: null,
		ref: 'R1',
		clauseRef: 'E9'
	} as const;
	told.tell({ ...proposed, because: ['k1'], elsewhere: [] }, dana);
	expect(told.meeting.proposals[0]).toMatchObject({ ref: 'R1', clauseRef: 'E9' });

	told.tell({ type: 'acceptProposal', proposal: 'p1' }, dana);
	told.tell({ type: 'agreeVersion', note: '', agreedBy: ['Dana'], override: null }, dana);
	const agreed = told.facts.find((fact) => fact.type === 'versionAgreed');
	expect(agreed?.type === 'versionAgreed' && revise(clauses, agreed.changes).at(-1)).toMatchObject({
		id: 'new',
		ref: 'E9'
	});
});
