import { pollOf } from './ballots.ts';
import type { Heard, MeetingEvent, Recorded } from './events.ts';
import {
	commentIn,
	personIn,
	proposalIn,
	type Comment,
	type Group,
	type Meeting,
	type Proposal
} from './meeting.ts';
import {
	commentFor,
	groupFor,
	isInside,
	mine,
	named,
	personFor,
	proposalFor,
	pulseFor,
	replierFor
} from './sight.ts';
import { mayReadGroup, mayReadProposal, maySee, seenBy, type Viewer } from './visibility.ts';

/**
 * A fact as one viewer hears it, in the sense that folding what is heard gives what is seen (L4).
 * What comes into sight arrives whole, as it is after the fact; what goes out of sight is taken away.
 */
export function heardBy(fact: Recorded, before: Meeting, after: Meeting, viewer: Viewer): Heard[] {
	const { seq, at, command } = fact;
	if (changesMuch(fact, before, viewer))
		return [{ type: 'looked', meeting: seenBy(after, viewer), seq, at, command }];
	const came = viewer.audience === 'console' ? null : sightOf(fact, before, after, viewer);
	const plain = forViewer(fact, before, viewer);
	const counted = countFor(fact, before, after, viewer, plain !== null);
	return [
		...(came ? [{ type: 'seen' as const, ...came, seq, at, command }] : []),
		...(plain ? [plain] : []),
		...(counted ? [{ type: 'counted' as const, ...counted, seq, at, command }] : [])
	];
}

/** Rare, and easier to be told as the whole picture: a poll opened, names taken back, clauses covered. */
function changesMuch(fact: Recorded, before: Meeting, viewer: Viewer) {
	if (fact.type === 'ballotsRevealed') return true;
	if (fact.type === 'clausesCovered') return !isInside(viewer);
	// The console names who said what to simplify only where the room may know it.
	if (fact.type === 'namesTightened') return viewer.audience !== 'team';
	if (fact.type !== 'ballotCast') return false;
	return before.revealed.includes(pollOf(fact)) && fact.by !== viewer.person;
}

/** The counts that everybody may know, when they changed or when a ballot was told without its counts. */
function countFor(fact: Recorded, before: Meeting, after: Meeting, viewer: Viewer, told: boolean) {
	if (!countedFacts.has(fact.type)) return null;
	const same = (['answered', 'written', 'pulse'] as const).every((of) => before[of] === after[of]);
	if (same && fact.type !== 'ballotCast') return null;
	const [was, is] = [before, after].map(({ answered, pulse, written }) => ({
		answered,
		written,
		pulse: pulseFor(pulse, viewer)
	}));
	const sealed = told && fact.type === 'ballotCast';
	return sealed || JSON.stringify(was) !== JSON.stringify(is) ? is! : null;
}

const countedFacts = new Set<Recorded['type']>([
	'ballotCast',
	'pulseAnswered',
	'commentAdded',
	'commentWithdrawn'
]);

/** What this fact brings into or takes out of a viewer's sight. */
function sightOf(fact: Recorded, before: Meeting, after: Meeting, viewer: Viewer) {
	const comments: Comment[] = [];
	const gone: string[] = [];
	for (const id of touched(fact, before)) {
		const was = fact.type === 'commentAdded' ? undefined : commentIn(before, id);
		const is = commentIn(after, id);
		const [saw, sees] = [was && maySee(was, viewer), is && maySee(is, viewer)];
		if (is && sees && !saw) comments.push(commentFor(after, is, viewer));
		if (saw && !sees) gone.push(id);
	}
	const proposals = comingIntoSight(fact, before, after, viewer);
	const groups: Group[] = [];
	if (fact.type === 'groupShown' && !isInside(viewer)) {
		const group = after.groups.find((one) => one.id === fact.group);
		if (group && fact.shown) groups.push(groupFor(group, viewer));
		else if (group) gone.push(group.id);
	}
	const any = comments.length || gone.length || proposals.length || groups.length;
	return any ? { comments, proposals, groups, gone } : null;
}

/** One that is asked of the room, or those that an agreed version took up unasked. */
function comingIntoSight(fact: Recorded, before: Meeting, after: Meeting, viewer: Viewer) {
	const one = 'proposal' in fact && typeof fact.proposal === 'string' ? fact.proposal : null;
	const isMeant = ({ id }: Proposal) => id === one || fact.type === 'versionAgreed';
	return after.proposals
		.filter((is) => isMeant(is) && mayReadProposal(after, is, viewer))
		.filter(({ id }) => {
			const was = proposalIn(before, id);
			return !was || !mayReadProposal(before, was, viewer);
		})
		.map((is) => proposalFor(is, viewer));
}

/** The comments whose visibility this fact may change. */
function touched(fact: Recorded, before: Meeting): string[] {
	switch (fact.type) {
		case 'commentAdded':
		case 'commentShown':
		case 'commentTakenOff':
		case 'commentWithdrawn':
			return [fact.comment];
		case 'wordsRevealed':
			return before.comments.filter((one) => one.held).map((one) => one.id);
		default:
			return [];
	}
}

/** The fact itself, without what the viewer may not learn; nothing at all if it is not theirs. */
function forViewer(fact: Recorded, before: Meeting, viewer: Viewer): Recorded | null {
	if (fact.type === 'commentAdded') return viewer.audience === 'console' ? fact : null;
	if (viewer.audience === 'console') return consoleFact(fact, viewer);
	// Where everybody is looking is no secret, whatever is to be seen there.
	if (fact.type === 'pointerMoved') return fact;
	if ('comment' in fact) {
		const comment = commentIn(before, fact.comment);
		if (!comment || !maySee(comment, viewer)) return null;
	}
	if ('proposal' in fact && typeof fact.proposal === 'string') {
		const proposal = proposalIn(before, fact.proposal);
		if (!proposal || !mayReadProposal(before, proposal, viewer)) return null;
	}
	if ('group' in fact && fact.type !== 'grouped') {
		const group = before.groups.find((one) => one.id === fact.group);
		if (!group || !mayReadGroup(group, viewer)) return null;
	}
	return stripped(fact, before, viewer);
}

/** The console hears everything but what nobody may know before it is opened, and pulses never. */
function consoleFact(fact: Recorded, viewer: Viewer): Recorded | null {
	if (fact.type === 'pulseAnswered') return null;
	if (fact.type !== 'ballotCast' || fact.by === viewer.person) return fact;
	return { ...fact, value: null, sealed: true };
}

function stripped(fact: Recorded, before: Meeting, viewer: Viewer): Recorded | null {
	switch (fact.type) {
		case 'personalFlagged':
		case 'personalConfirmed':
		case 'heatPressed':
		case 'pulseAnswered':
		case 'heardAloud':
		case 'nudgeShown':
		case 'nudgeAnswered':
		case 'climateSwitched':
		case 'climateOverruled':
		case 'climateReleased':
			return null;
		case 'pulseAsked': {
			const { round: _r, spared, ...rest } = fact;
			return viewer.person !== null && spared?.includes(viewer.person) ? null : rest;
		}
		case 'cutOff':
		case 'ballotCast':
			return fact.by === viewer.person ? fact : null;
		case 'handsCounted':
			return before.revealed.includes('ratings') ? fact : null;
		case 'personMuted':
			return isInside(viewer) || fact.person === viewer.person ? fact : null;
		case 'introduced':
			return named(before, personIn(before, fact.person), viewer) ? fact : null;
		case 'peeled':
			return isInside(viewer) || commentIn(before, fact.comment)?.by === viewer.person
				? fact
				: null;
		case 'grouped': {
			if (isInside(viewer) || before.groups.some((one) => one.id === fact.group && one.shown))
				return fact;
			const { comments, by, seq, at, command } = fact;
			return { type: 'ungrouped', comments, by, seq, at, command };
		}
		case 'groupAgreed':
			return isInside(viewer)
				? fact
				: { ...fact, by: mine(fact.by, viewer), command: commandFor(fact, viewer) };
		case 'personJoined':
			return { ...fact, person: personFor(before, fact.person, viewer) };
		case 'personRenamed': {
			const person = personIn(before, fact.person);
			const name = person && personFor(before, { ...person, name: fact.name }, viewer).name;
			return name === null || name === undefined ? null : fact;
		}
		case 'agreed':
		case 'agreementTakenBack':
			return isInside(viewer)
				? fact
				: { ...fact, by: mine(fact.by, viewer), command: commandFor(fact, viewer) };
		case 'roomAnswered': {
			if (isInside(viewer)) return fact;
			const by = mine(fact.by, viewer);
			return { ...fact, by, words: by ? fact.words : null, command: commandFor(fact, viewer) };
		}
		case 'replied':
			return { ...fact, by: replierFor(before, fact.by, viewer) };
		case 'promiseMade':
			return isInside(viewer) ? fact : { ...fact, promise: { ...fact.promise, elsewhere: [] } };
		case 'versionAgreed':
			if (isInside(viewer)) return fact;
			return {
				...fact,
				changes: (before.covered ? [] : fact.changes).map((change) => ({
					...change,
					others: change.elsewhere.length,
					elsewhere: []
				}))
			};
		default:
			return fact;
	}
}

/** The id of a command is its sender's; it settles the sender's own outbox and nobody else's. */
const commandFor = (fact: Recorded<MeetingEvent & { by: string | null }>, viewer: Viewer) =>
	mine(fact.by, viewer) ? fact.command : '';
