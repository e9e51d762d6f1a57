import { replyKinds } from '#lib/domain/meeting/meeting.ts';
import type { Said, Script, ScriptMeeting, ScriptPerson } from '../script.ts';
import { Tally } from '../tally.ts';
import { outcomeOf, questionOf, sectionOf, stageOf, verbOf } from '../words.ts';
import { meetingOf } from './causes.ts';
import { wordingsOf } from './clauses.ts';
import { floors } from './room.ts';

/** Parts of a script that the product does not know yet, and those it never will. */
export function unplayedIn({ meetings }: Script) {
	const [skipped, ignored] = [new Tally(), new Tally()];
	for (const { feedback } of meetings)
		for (const { reactions } of feedback) ignored.add('disagree', reactions.disagree.length);
	return { skipped, ignored };
}

/** What nobody can know: named one by one, so that nothing is left out in silence. */
export function unknownIn(script: Script, unknown: Tally) {
	const strange = (what: string, name: string) => unknown.add(`${what} "${name}"`);
	for (const meeting of script.meetings) {
		const { phases, floor, participants, feedback, pulses, exit_pulse: exit } = meeting;
		for (const { phase } of phases) if (!stageOf.has(phase)) strange('phase', phase);
		for (const { side } of floor)
			if (!floors.some((one) => one === side)) strange('floor side', side);
		for (const { role } of participants) if (!roles.includes(role)) strange('role', role);
		for (const pulse of [...pulses, ...exit]) unknownInPulse(participants, pulse, strange);
		for (const said of feedback) unknownInWords(script, said, strange);
	}
	for (const { comments, becomes } of script.merges) {
		for (const id of comments) if (!meetingOf(script, id)) strange('merged comment', id);
		if (becomes && !isClause(script, becomes)) strange('what a theme becomes', becomes);
	}
	for (const { section } of script.charter.nodes)
		if (!sectionOf(section)) strange('section', section);
	for (const revision of script.revisions) {
		const understood = wordingsOf(script, revision, (_, ...names) => names.join(' ')).length;
		if (understood < revision.also.length + 1) strange('revision', revision.id);
		for (const id of revision.because) if (!meetingOf(script, id)) strange('cause', id);
	}
}

/** A question nobody knows, and answers of more people than there are. */
function unknownInPulse(
	people: ScriptPerson[],
	{ side, at_min: _, ...questions }: ScriptMeeting['pulses'][number],
	strange: (what: string, name: string) => void
) {
	const sitting = people.filter((one) => one.role === side).length;
	for (const [name, answers] of Object.entries(questions))
		if (!questionOf.has(name) || !Array.isArray(answers)) strange('pulse question', name);
		else if (answers.length > sitting) strange('pulse of nobody on the side', side);
}

const roles = ['facilitator', 'team', 'observer', 'customer'];
const visibilities = ['named', 'anonymous'];
const replyFields = ['by', 'kind', 'text'];

function unknownInWords(script: Script, said: Said, strange: (what: string, name: string) => void) {
	const { kind, visibility, outcome, anchor, replies } = said;
	if (!verbOf.has(kind)) strange('kind', kind);
	if (!visibilities.includes(visibility)) strange('visibility', visibility);
	if (outcome && !outcomeOf.has(outcome.kind)) strange('outcome', outcome.kind);
	if (anchor && !sectionOf(anchor) && !isClause(script, anchor)) strange('anchor', anchor);
	for (const reply of replies) {
		if (!replyKinds.some((one) => one === reply.kind)) strange('reply kind', reply.kind);
		for (const field of Object.keys(reply))
			if (!replyFields.includes(field)) strange('reply field', field);
	}
}

const isClause = (script: Script, anchor: string) =>
	script.charter.nodes.some((one) => one.id === anchor) ||
	script.revisions
		.flatMap((revision) => wordingsOf(script, revision, (_, ...names) => names.join(' ')))
		.some((one) => one.op === 'add' && one.ref === anchor);
