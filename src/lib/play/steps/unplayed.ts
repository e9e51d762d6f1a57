import { replyKinds } from '#lib/domain/meeting/meeting.ts';
import type { Said, Script, ScriptMeeting } from '../script.ts';
import { Tally } from '../tally.ts';
import { outcomeOf, sectionOf, stageOf, verbOf } from '../words.ts';
import { meetingOf } from './causes.ts';
import { wordingsOf } from './clauses.ts';
import { floors } from './room.ts';

/** Parts of a script that the product does not know yet, and those it never will. */
export function unplayedIn({ meetings, merges, commitments, followup }: Script) {
	const [skipped, ignored] = [new Tally(), new Tally()];
	const counted = (what: string, of: (meeting: ScriptMeeting) => unknown[]) =>
		skipped.add(what, meetings.flatMap(of).length);
	counted('seats of observers', ({ participants }) =>
		participants.filter((one) => one.role === 'observer')
	);
	counted('ratings', (one) => one.ratings);
	counted('theme ratings', (one) => one.theme_ratings);
	counted('top three', (one) => one.top3);
	counted('heat', (one) => one.heat_flags);
	counted('pulses', (one) => one.pulses);
	counted('exit pulses', (one) => one.exit_pulse);
	skipped.add('themes', merges.length);
	skipped.add('promises kept', commitments.filter((one) => one.done).length);
	skipped.add('customers told', commitments.filter((one) => one.told_customer).length);
	for (const [part, entries] of Object.entries(followup))
		skipped.add(`follow-up ${part}`, Array.isArray(entries) ? entries.length : 1);
	for (const { feedback } of meetings)
		for (const { reactions } of feedback) ignored.add('disagree', reactions.disagree.length);
	return { skipped, ignored };
}

/** What nobody can know: named one by one, so that nothing is left out in silence. */
export function unknownIn(script: Script, unknown: Tally) {
	const strange = (what: string, name: string) => unknown.add(`${what} "${name}"`);
	for (const { phases, floor, participants, feedback } of script.meetings) {
		for (const { phase } of phases) if (!stageOf.has(phase)) strange('phase', phase);
		for (const { side } of floor)
			if (!floors.some((one) => one === side)) strange('floor side', side);
		for (const { role } of participants) if (!roles.includes(role)) strange('role', role);
		for (const said of feedback) unknownInWords(script, said, strange);
	}
	for (const { section } of script.charter.nodes)
		if (!sectionOf(section)) strange('section', section);
	for (const revision of script.revisions) {
		const understood = wordingsOf(script, revision, (_, ...names) => names.join(' ')).length;
		if (understood < revision.also.length + 1) strange('revision', revision.id);
		for (const id of revision.because) if (!meetingOf(script, id)) strange('cause', id);
	}
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
