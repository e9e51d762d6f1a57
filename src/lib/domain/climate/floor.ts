import type { Stage } from '../meeting/agenda.ts';
import type { Meeting } from '../meeting/meeting.ts';

type FloorSide = Meeting['floor'][number]['side'];

/** Who has the floor from … to, in minutes; the last goes on. */
export type Floor = { side: FloorSide; from: number; to: number };

/** Whose floor a stage is, unless it is written in silence. Revising begins as the team's, and turns to the customers. */
const usual: Record<Stage, FloorSide> = {
	welcome: 'facilitator',
	charter: 'team',
	needs: 'customer',
	ratings: 'silent',
	simplify: 'customer',
	revise: 'team',
	close: 'facilitator'
};

type Turn = { minute: number } & (
	| { to: 'stage'; stage: Stage }
	| { to: 'half' }
	| { to: 'silence'; silent: boolean }
	| { to: 'tap'; side: FloorSide }
);

/** From the stages; a tap of the facilitator holds until the next tap, the next stage or a silence. */
export function floorOf(meeting: Meeting, minute: (at: string) => number): Floor[] {
	if (!meeting.startedAt) return [];
	const end = meeting.closedAt ? minute(meeting.closedAt) : Infinity;
	let [stage, silent, half] = ['welcome' as Stage, false, false];
	let tapped: FloorSide | null = null;
	const floor: Floor[] = [];
	for (const turn of turnsOf(meeting, minute)) {
		if (turn.to === 'tap') tapped = turn.side;
		else if (turn.to === 'half') half = true;
		else tapped = null;
		if (turn.to === 'stage') [stage, half] = [turn.stage, false];
		if (turn.to === 'silence') silent = turn.silent;
		const own = half ? 'customer' : usual[stage];
		const side = tapped ?? (silent && stage === 'needs' ? 'silent' : own);
		const last = floor.at(-1);
		if (last?.side === side) continue;
		if (last) last.to = turn.minute;
		floor.push({ side, from: turn.minute, to: end });
	}
	return floor.filter((one) => one.to > one.from);
}

/** Within a minute stages come first and taps last: what a person says counts. */
function turnsOf(meeting: Meeting, minute: (at: string) => number): Turn[] {
	const { entered, silences, floor, agenda } = meeting;
	const turns: Turn[] = [
		...entered.map(({ stage, at }): Turn => ({ to: 'stage', stage, minute: minute(at) })),
		...halvesOf(entered, agenda, minute),
		...silences.flatMap(({ from, to }): Turn[] => [
			{ to: 'silence', silent: true, minute: minute(from) },
			...(to ? [{ to: 'silence' as const, silent: false, minute: minute(to) }] : [])
		]),
		...floor.map(({ side, at }): Turn => ({ to: 'tap', side, minute: minute(at) }))
	];
	return turns.toSorted((a, b) => a.minute - b.minute);
}

/** When revising turns to the customers: half of its plan after it was begun, if it still goes on. */
function halvesOf(
	entered: Meeting['entered'],
	agenda: Meeting['agenda'],
	minute: (at: string) => number
): Turn[] {
	const planned = agenda.find((one) => one.stage === 'revise')?.minutes ?? 0;
	return entered.flatMap(({ stage, at }, i): Turn[] => {
		const next = entered[i + 1];
		const half = minute(at) + planned / 2;
		if (stage !== 'revise' || (next && minute(next.at) <= half)) return [];
		return [{ to: 'half', minute: half }];
	});
}
