import { type Comment, planned, type Group, type Meeting, type Proposal } from './meeting.ts';
import {
	askedOf,
	ballotsFor,
	clausesFor,
	commentFor,
	groupFor,
	isInside,
	personFor,
	proposalFor,
	pulseFor
} from './sight.ts';

/** Whom a stream is for. A socket names the one it wants and gets at most that. */
export const audiences = ['console', 'team', 'projector', 'guests'] as const;
export type Audience = (typeof audiences)[number];

/** Who looks: an audience, and for a guest or a member also who they are. */
export type Viewer = { audience: Audience; person: string | null };

/** Decision 3: the author and the console at once, the team unless it is held, others when shown. */
export function maySee(comment: Comment, { audience, person }: Viewer): boolean {
	if (audience === 'console') return true;
	if (comment.by !== null && comment.by === person) return true;
	if (audience === 'team') return comment.shown || !(comment.held || comment.lobby);
	return comment.shown;
}

/** Whether the whole team may read it, or as yet only its author and the console. */
export const readersOf = (comment: Comment) =>
	maySee(comment, { audience: 'team', person: null }) ? 'team' : 'console';

/** Inside at once, outside when it is put before the room, and not while our wording is covered. */
export const mayReadProposal = (
	{ covered }: Meeting,
	{ asked, status }: Proposal,
	viewer: Viewer
) => isInside(viewer) || ((asked || status === 'agreed') && !covered);

export const mayReadGroup = ({ shown }: Group, viewer: Viewer) => isInside(viewer) || shown;

/** The meeting as one viewer may see it: what is not theirs is not there (L6). */
export function seenBy(meeting: Meeting, viewer: Viewer): Meeting {
	const asked = {
		ballots: ballotsFor(meeting, viewer),
		pulses: [],
		pulse: pulseFor(meeting.pulse, viewer)
	};
	if (viewer.audience === 'console') return { ...meeting, ...asked };
	const { cutOff, groups, hands, revealed } = meeting;
	return {
		...meeting,
		...asked,
		heat: [],
		heardAloud: planned.heardAloud,
		nudges: planned.nudges,
		climate: planned.climate,
		asking: askedOf(meeting, viewer),
		rounds: planned.rounds,
		spared: {},
		cutOff: cutOff.filter((one) => one.by === viewer.person),
		hands: revealed.includes('ratings') ? hands : [],
		clauses: clausesFor(meeting, viewer),
		groups: groups.filter((one) => mayReadGroup(one, viewer)).map((one) => groupFor(one, viewer)),
		people: meeting.people.map((person) => personFor(meeting, person, viewer)),
		comments: meeting.comments
			.filter((comment) => maySee(comment, viewer))
			.map((comment) => commentFor(meeting, comment, viewer)),
		proposals: meeting.proposals
			.filter((proposal) => mayReadProposal(meeting, proposal, viewer))
			.map((proposal) => proposalFor(proposal, viewer)),
		promises: isInside(viewer)
			? meeting.promises
			: meeting.promises.map((promise) => ({ ...promise, elsewhere: [] }))
	};
}
