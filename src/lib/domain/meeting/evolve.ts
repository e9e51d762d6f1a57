import type { Heard, Recorded } from './events.ts';
import { ballots } from './evolve/ballots.ts';
import { climate } from './evolve/climate.ts';
import { comments } from './evolve/comments.ts';
import { groups } from './evolve/groups.ts';
import { people } from './evolve/people.ts';
import { answeredWith, changed, merged } from './lists.ts';
import type { Hold } from './places.ts';
import { planned, type Meeting, type Proposal } from './meeting.ts';

/** The meeting after a fact. The same fold on the server, in the browser and in the player. */
export function evolve(meeting: Meeting, fact: Heard): Meeting {
	switch (fact.type) {
		case 'meetingOpened': {
			const { about, clauses, agenda, facilitator, standIn, at } = fact;
			return {
				...meeting,
				status: 'open',
				about,
				clauses,
				agenda,
				facilitator,
				standIn,
				openedAt: at
			};
		}
		case 'personJoined':
		case 'personRenamed':
		case 'personRemoved':
		case 'personMuted':
		case 'introduced':
		case 'standInNamed':
		case 'facilitationPassed':
			return people(meeting, fact);
		case 'meetingLocked':
			return { ...meeting, locked: fact.locked };
		case 'namesTightened':
			return { ...meeting, about: meeting.about && { ...meeting.about, names: fact.names } };
		case 'clausesCovered':
			return { ...meeting, covered: fact.covered };
		case 'cutOff':
			return { ...meeting, cutOff: [...meeting.cutOff, { by: fact.by, at: fact.at }] };
		case 'listeningSet':
			return { ...meeting, listening: fact.minutes };
		case 'heatPressed': {
			const { voter, side, at, within } = fact;
			const pressed = { voter, side, at, ...(within && { within }) };
			return { ...meeting, heat: [...meeting.heat, pressed] };
		}
		case 'grouped':
		case 'ungrouped':
		case 'groupRenamed':
		case 'groupShown':
		case 'groupAgreed':
			return groups(meeting, fact);
		case 'subjectAdded':
		case 'ballotCast':
		case 'handsCounted':
		case 'ballotsRevealed':
		case 'pulseAsked':
		case 'pulseAnswered':
			return ballots(meeting, fact);
		case 'meetingStarted':
			return arrived({ ...meeting, startedAt: fact.at }, fact.at);
		case 'revisionAnnounced':
			return { ...meeting, announcedAt: fact.at };
		case 'pointerMoved': {
			const { stage, clause, page, proposal, group } = fact;
			const pointer = { stage, clause, page, proposal, ...(group ? { group } : {}) };
			const moved = { ...meeting, pointer };
			return meeting.pointer.stage === stage ? moved : arrived(moved, fact.at);
		}
		case 'minutesAdded':
			return {
				...meeting,
				agenda: meeting.agenda.map((item) =>
					item.stage === fact.stage
						? { ...item, minutes: Math.max(1, item.minutes + fact.minutes) }
						: item
				)
			};
		case 'floorGiven':
			return { ...meeting, floor: [...meeting.floor, { side: fact.side, at: fact.at }] };
		case 'silenceBegun':
			return {
				...meeting,
				silent: true,
				written: 0,
				silences: [...meeting.silences, { from: fact.at, to: null }]
			};
		case 'wordsRevealed':
			return {
				...meeting,
				silent: false,
				silences: ended(meeting, fact.at),
				comments: meeting.comments.map((one) => (one.held ? { ...one, held: false } : one))
			};
		case 'screenBlanked':
			return { ...meeting, screen: { ...meeting.screen, blank: fact.blank } };
		case 'codeShown':
			return { ...meeting, screen: { ...meeting.screen, code: fact.shown } };
		case 'namesShown':
			return { ...meeting, screen: { ...meeting.screen, names: fact.shown } };
		case 'codeRenewed':
			return { ...meeting, codes: meeting.codes + 1 };
		case 'commentAdded':
		case 'commentEdited':
		case 'commentWithdrawn':
		case 'verbSet':
		case 'commentShown':
		case 'commentTakenOff':
		case 'agreed':
		case 'agreementTakenBack':
		case 'replied':
		case 'readBack':
		case 'readBackAnswered':
		case 'explanationMarked':
		case 'peeled':
		case 'personalFlagged':
		case 'personalConfirmed':
		case 'outcomeSet':
			return comments(meeting, fact);
		case 'promiseMade':
			return { ...meeting, promises: [...meeting.promises, fact.promise] };
		case 'changeProposed':
			return { ...meeting, proposals: [...meeting.proposals, proposed(fact)] };
		case 'proposalReworded':
			return onProposal(meeting, fact.proposal, () => ({ after: fact.after, answers: [] }));
		case 'roomAsked':
			return onProposal(meeting, fact.proposal, () => ({ asked: true }));
		case 'roomAnswered':
			return onProposal(meeting, fact.proposal, ({ answers }) => ({
				answers: answeredWith(answers, fact)
			}));
		case 'proposalAccepted':
			return onProposal(meeting, fact.proposal, () => ({ status: 'accepted', reason: null }));
		case 'proposalDeclined':
			return onProposal(meeting, fact.proposal, () => ({
				status: 'declined',
				reason: fact.reason
			}));
		case 'proposalReopened':
			return onProposal(meeting, fact.proposal, () => ({ status: 'open', reason: null }));
		case 'versionAgreed': {
			const { number, note, agreedBy, override, at } = fact;
			const proposals = meeting.proposals.map((one) =>
				one.status === 'accepted' ? { ...one, status: 'agreed' as const } : one
			);
			return {
				...meeting,
				proposals,
				agreed: [...meeting.agreed, { number, note, agreedBy, override, at }]
			};
		}
		case 'meetingClosed':
			return {
				...meeting,
				status: 'closed',
				silent: false,
				silences: ended(meeting, fact.at),
				closedAt: fact.at,
				unasked: fact.unasked
			};
		case 'heardAloud':
		case 'nudgeShown':
		case 'nudgeAnswered':
		case 'climateSwitched':
		case 'climateOverruled':
		case 'climateReleased':
			return climate(meeting, fact);
		case 'seen':
			return see(meeting, fact);
		case 'looked':
			return fact.meeting;
		case 'counted':
			return { ...meeting, answered: fact.answered, pulse: fact.pulse, written: fact.written };
	}
}

/**
 * As evolve, for a fold that goes on from here and looks at no list from before: what was said is put at the
 * end of the list it holds alone. To copy ten thousand comments for each new one is most of what one costs.
 */
export const grow = (meeting: Meeting, fact: Recorded, hold: Hold): Meeting =>
	fact.type === 'commentAdded' ? comments(meeting, fact, hold) : evolve(meeting, fact);

export const replay = (facts: readonly Heard[], from = planned): Meeting =>
	facts.reduce(evolve, from);

/** A silence that was going on is over. */
const ended = ({ silences }: Meeting, at: string): Meeting['silences'] =>
	silences.map((one) => ({ ...one, to: one.to ?? at }));

const arrived = (meeting: Meeting, at: string): Meeting => ({
	...meeting,
	entered: [...meeting.entered, { stage: meeting.pointer.stage, at }]
});

type Proposed = Extract<Recorded, { type: 'changeProposed' }>;

function proposed({ proposal: id, type: _t, seq: _s, command: _c, ...said }: Proposed): Proposal {
	const others = said.elsewhere.length;
	return { ...said, id, others, status: 'open', reason: null, asked: false, answers: [] };
}

function see(
	meeting: Meeting,
	{ comments, proposals, groups, gone }: Extract<Heard, { type: 'seen' }>
): Meeting {
	return {
		...meeting,
		comments: merged(meeting.comments, comments, gone),
		proposals: merged(meeting.proposals, proposals, gone),
		groups: merged(meeting.groups, groups, gone)
	};
}

function onProposal(
	meeting: Meeting,
	id: string,
	news: (old: Proposal) => Partial<Proposal>
): Meeting {
	return { ...meeting, proposals: changed(meeting.proposals, id, news) };
}
