import { inOrder } from '#lib/domain/charter/clause.ts';
import type { Command } from '#lib/domain/meeting/commands.ts';
import type { Desk } from '../steps.ts';
import { facilitatorOf, type ScriptMeeting } from '../script.ts';
import { stageOf, unasked } from '../words.ts';
import { clausesIn } from './clauses.ts';

export type Phase = ScriptMeeting['phases'][number];

export const phaseOf = (meeting: ScriptMeeting, name: string) =>
	meeting.phases.find((one) => one.phase === name);

/** Who holds the clicker. A meeting that nobody leads is led by whoever comes first. */
export const leader = (meeting: ScriptMeeting) =>
	(facilitatorOf(meeting) ?? meeting.participants[0])?.id ?? '';

/** From when on words may be seen: the announcement ends the welcome. */
export const announcedAt = (meeting: ScriptMeeting) => phaseOf(meeting, 'welcome')?.end_min ?? 0;

/** When the team turns to what becomes of the words: at the start of `revise`, or else at the end. */
export const revisingFrom = (meeting: ScriptMeeting) =>
	phaseOf(meeting, 'revise')?.start_min ?? endOf(meeting);

/** When the room begins to rate: without such a phase, when the team turns to the words. */
export const ratingFrom = (meeting: ScriptMeeting) =>
	phaseOf(meeting, 'rate')?.start_min ?? revisingFrom(meeting);

export const endOf = ({ phases, planned_min: planned }: ScriptMeeting) =>
	phases.length ? Math.max(...phases.map((phase) => phase.end_min)) : planned;

/** The facilitator's taps: start, stages, the clause on the wall, silence, who has the floor. */
export function roomSteps(desk: Desk) {
	const { meeting, put } = desk;
	const by = leader(meeting);
	put(0, by, { type: 'startMeeting', announce: !phaseOf(meeting, 'welcome') });
	for (const [index, phase] of meeting.phases.entries()) phaseSteps(desk, phase, String(index));
	for (const [index, { start_min: minute, side }] of meeting.floor.entries()) {
		const known = floors.find((one) => one === side);
		if (known) put(minute, by, { type: 'giveFloor', side: known }, String(index));
	}
}

export const floors = ['team', 'customer', 'silent', 'facilitator'] as const;

function phaseSteps(desk: Desk, phase: Phase, index: string) {
	const { meeting, put } = desk;
	const { phase: name, start_min: start, end_min: end } = phase;
	const by = leader(meeting);
	const stage = stageOf.get(name);
	if (!stage) return;
	if (name === 'charter_review') return walk(desk, phase, index);
	put(start, by, { type: 'moveTo', stage, clause: null, page: 0, proposal: null }, index);
	if (name === 'welcome') put(end, by, { type: 'announceRevision' });
	if (name === 'silent_write') put(start, by, { type: 'beginSilence' }, index);
	if (name === 'silent_write') put(end, by, { type: 'revealWords' }, index);
}

/** Clause by clause, evenly over the minutes there are. */
function walk({ script, meeting, ids, put }: Desk, phase: Phase, index: string) {
	const clauses = inOrder(clausesIn(script, meeting.charter_version, ids));
	const each = (phase.end_min - phase.start_min) / Math.max(1, clauses.length);
	for (const [place, { id: clause }] of clauses.entries()) {
		const to: Command = { type: 'moveTo', stage: 'charter', clause, page: 0, proposal: null };
		put(phase.start_min + place * each, leader(meeting), to, index, String(place));
	}
}

/** After everything else, whatever minute the script ends at. */
export function closingSteps({ meeting, put }: Desk, last: number) {
	const asked = phaseOf(meeting, 'simplify');
	const command: Command = { type: 'closeMeeting', unasked: asked ? null : unasked };
	put(Math.max(last, endOf(meeting)), leader(meeting), command);
}
