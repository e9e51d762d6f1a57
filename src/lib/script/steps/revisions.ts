import type { Command } from '#lib/domain/meeting/commands.ts';
import type { Desk } from '../steps.ts';
import { nameIn, type Revision, type Script } from '../script.ts';
import { unanswered } from '../words.ts';
import { causesIn, lastCited, momentOf } from './causes.ts';
import { wordingsOf, type Reworded } from './clauses.ts';
import { endOf, leader } from './room.ts';

/** The last meeting that has revisions: the one version is agreed at its end. */
export function agreeingIn(script: Script) {
	const revising = new Set(script.revisions.map((one) => lastCited(script, one.because)?.id));
	return script.meetings.findLast((one) => revising.has(one.id));
}

/** Wording proposed, shown to the room, accepted; and at the end one version of all of it. */
export function revisionSteps(desk: Desk) {
	const { script, meeting } = desk;
	for (const revision of script.revisions)
		if (lastCited(script, revision.because)?.id === meeting.id) revise(desk, revision);
	if (agreeingIn(script)?.id === meeting.id) agree(desk);
}

function revise(desk: Desk, revision: Revision) {
	const { script, meeting, ids, put } = desk;
	const minute = momentOf(desk, revision.because);
	for (const wording of wordingsOf(script, revision, ids)) {
		const proposal = ids('proposal', wording.name);
		const by = leader(meeting);
		put(minute, by, proposed(desk, revision, wording), wording.name);
		put(minute, by, { type: 'askRoom', proposal }, wording.name);
		put(minute, by, { type: 'acceptProposal', proposal }, wording.name);
	}
}

function proposed(desk: Desk, { id, because }: Revision, wording: Reworded): Command {
	const { op, clause, section, after, ref } = wording;
	const causes = causesIn(desk, because);
	const none = !causes.because.length && !causes.elsewhere.length;
	return {
		type: 'proposeChange',
		proposal: desk.ids('proposal', wording.name),
		op,
		clause,
		section,
		after: op === 'remove' ? null : after,
		...causes,
		own: none ? nameIn(desk.script, leader(desk.meeting)) : null,
		ref: id.slice(0, 40),
		clauseRef: ref?.slice(0, 40)
	};
}

function agree({ meeting, put }: Desk) {
	const team = meeting.participants.filter((one) => one.role === 'team').map((one) => one.name);
	const command: Command = {
		type: 'agreeVersion',
		note: `Agreed in “${meeting.title}”`,
		agreedBy: team.length ? team : [meeting.title],
		override: unanswered
	};
	const last = Math.max(endOf(meeting), ...meeting.feedback.map((one) => one.at_min));
	put(last, leader(meeting), command);
}
