import * as v from 'valibot';
import { Section } from '../charter/clause.ts';
import { kinds } from '../climate/climate.ts';
import { nudgeIds } from '../climate/nudges.ts';
import { Id, Line, Ref, Words } from '../text.ts';
import { Stage } from './agenda.ts';
import { ballotKinds, polls } from './ballots.ts';
import { questions } from '../peel.ts';
import {
	answers,
	blanks,
	commentKinds,
	nudgeAnswers,
	outcomeKinds,
	replyKinds,
	verbs
} from './meeting.ts';
import { pulseKinds } from './pulse.ts';

const order = <T extends string, E extends v.ObjectEntries>(type: T, entries: E) =>
	v.strictObject({ type: v.literal(type), ...entries });

const ref = v.optional(Ref);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const Day = v.pipe(v.string(), v.isoDate());
const Elsewhere = v.strictObject({ meeting: Id, comment: Id });
const Because = { because: v.array(Id), elsewhere: v.optional(v.array(Elsewhere), []) };
const Quote = v.strictObject({ text: Words, start: count, end: count, version: count });
const Verb = v.nullable(v.picklist(verbs));
const Short = v.pipe(Words, v.maxLength(200));
const Rating = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));
const Value = v.union([
	Rating,
	v.picklist(['keep', 'simpler', 'drop']),
	v.pipe(v.array(Id), v.maxLength(3))
]);
const PulseValues = v.strictObject({
	frank: v.optional(Rating),
	friendly: v.optional(Rating),
	forthright: v.optional(Rating),
	heard: v.optional(Rating),
	worth: v.optional(v.picklist(['yes', 'partly', 'no'])),
	heldBack: v.optional(Words),
	takeAway: v.optional(Words),
	tell: v.optional(Words),
	forced: v.optional(Words)
});
const Outcome = v.strictObject({
	kind: v.picklist(outcomeKinds),
	because: v.nullable(Words),
	owner: v.nullable(Line),
	due: v.nullable(Day),
	promise: v.nullable(Id)
});

/** What a browser may ask for. Anything not in this list, and any key not named in it, is refused. */
export const Command = v.variant('type', [
	// the room
	order('startMeeting', { announce: v.boolean() }),
	order('announceRevision', {}),
	order('moveTo', {
		stage: Stage,
		clause: v.nullable(Id),
		page: count,
		proposal: v.nullable(Id),
		group: v.optional(v.nullable(Id))
	}),
	/** One press of a clicker: which place comes next, only the whole meeting knows. */
	order('step', { to: v.picklist(['next', 'back']) }),
	order('addMinutes', {
		stage: Stage,
		minutes: v.pipe(v.number(), v.integer(), v.minValue(-60), v.maxValue(60))
	}),
	order('giveFloor', { side: v.picklist(['team', 'customer', 'silent', 'facilitator']) }),
	order('beginSilence', {}),
	order('revealWords', {}),
	order('blankScreen', { blank: v.nullable(v.picklist(blanks)) }),
	order('showCode', { shown: v.boolean() }),
	order('showNames', { shown: v.boolean() }),
	order('nameStandIn', { person: v.nullable(Id) }),
	order('passFacilitation', { to: Id }),
	order('takeOver', {}),
	order('addPerson', { person: Id, name: Line, customer: v.nullable(Id) }),
	order('renamePerson', { person: Id, name: Line }),
	order('removePerson', { person: Id }),
	order('mutePerson', { person: Id, muted: v.boolean() }),
	order('lockMeeting', { locked: v.boolean() }),
	order('tightenNames', { names: v.picklist(['names', 'organisation', 'none']) }),
	order('introduce', {
		title: v.nullable(Short),
		since: v.nullable(Short),
		line: v.nullable(Short),
		photo: v.nullable(Id)
	}),
	order('coverClauses', { covered: v.boolean() }),
	order('reportCutOff', {}),
	order('listenFirst', { minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(60)) }),
	order('pressHeat', {}),
	order('askPulse', { kind: v.picklist(pulseKinds), open: v.boolean() }),
	order('answerPulse', { kind: v.picklist(pulseKinds), values: PulseValues }),
	order('closeMeeting', { unasked: v.nullable(Words) }),
	// comments
	order('addComment', {
		comment: Id,
		clause: v.nullable(Id),
		section: v.nullable(Section),
		quote: v.nullable(Quote),
		verb: Verb,
		words: Words,
		lang: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(20))), null),
		unsigned: v.optional(v.boolean(), false),
		behalf: v.optional(v.nullable(Id), null),
		paper: v.optional(v.boolean()),
		urgent: v.optional(v.boolean()),
		moment: v.optional(v.nullable(Id)),
		kind: v.optional(v.nullable(v.picklist(commentKinds))),
		parent: v.optional(
			v.nullable(v.strictObject({ comment: Id, question: v.picklist(questions) }))
		),
		ref
	}),
	order('group', {
		group: Id,
		name: Line,
		comments: v.pipe(v.array(Id), v.minLength(1), v.maxLength(500)),
		number: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)))
	}),
	order('ungroup', { comments: v.pipe(v.array(Id), v.minLength(1), v.maxLength(500)) }),
	order('renameGroup', { group: Id, name: Line }),
	order('showGroup', { group: Id, shown: v.boolean() }),
	order('agreeGroup', { group: Id, agrees: v.boolean() }),
	order('readBack', { comment: Id, words: Words }),
	order('answerReadBack', { comment: Id, right: v.boolean() }),
	order('markExplanation', { comment: Id, reply: Id }),
	// ratings, simplify, guesses
	order('addSubject', { subject: Id, label: Line, ref }),
	order('castBallot', {
		kind: v.picklist(ballotKinds),
		subject: v.union([Id, v.literal('')]),
		value: Value
	}),
	order('countHands', {
		kind: v.picklist(['importance', 'performance']),
		subject: Id,
		counts: v.pipe(v.array(count), v.length(5))
	}),
	order('revealBallots', { poll: v.picklist(polls) }),
	order('editComment', { comment: Id, words: Words }),
	order('withdrawComment', { comment: Id }),
	order('setVerb', { comment: Id, verb: Verb }),
	order('showComment', { comment: Id }),
	order('takeOffComment', { comment: Id }),
	order('agree', { comment: Id }),
	order('takeBackAgreement', { comment: Id }),
	order('reply', { comment: Id, reply: Id, kind: v.picklist(replyKinds), words: Words }),
	order('peel', { comment: Id }),
	order('flagPersonal', { comment: Id }),
	order('confirmPersonal', { comment: Id, confirmed: v.boolean() }),
	order('setOutcome', {
		comments: v.pipe(v.array(Id), v.minLength(1)),
		outcome: v.nullable(Outcome)
	}),
	order('answerRest', { owner: Line, due: Day }),
	order('makePromise', {
		promise: Id,
		what: Words,
		owner: Line,
		due: v.nullable(Day),
		...Because,
		ref
	}),
	// proposals
	order('proposeChange', {
		proposal: Id,
		op: v.picklist(['add', 'replace', 'remove']),
		clause: Id,
		section: Section,
		after: v.nullable(Words),
		...Because,
		own: v.optional(v.nullable(Line), null),
		ref,
		/** What a script calls the clause that is added. */
		clauseRef: v.optional(Ref)
	}),
	order('rewordProposal', { proposal: Id, after: Words }),
	order('askRoom', { proposal: Id }),
	order('answerRoom', { proposal: Id, answer: v.picklist(answers), words: v.nullable(Words) }),
	order('acceptProposal', { proposal: Id }),
	order('declineProposal', { proposal: Id, reason: Words }),
	order('reopenProposal', { proposal: Id }),
	order('agreeVersion', {
		note: Words,
		agreedBy: v.pipe(v.array(Line), v.minLength(1)),
		override: v.nullable(Words)
	}),
	// the climate
	/** A tap on a name: heard without writing; `heard: false` takes the last tap back. */
	order('hearAloud', { person: Id, heard: v.boolean() }),
	order('answerNudge', { nudge: v.picklist(nudgeIds), answer: v.picklist(nudgeAnswers) }),
	order('switchClimate', { on: v.boolean() }),
	order('overruleClimate', {
		overruled: v.nullable(
			v.strictObject({ label: v.picklist(['4F', ...kinds, 'Mixed']), sentence: Words })
		)
	}),
	order('releaseClimate', { note: Words })
]);

/** The minute of a played meeting, stated by whoever holds its clock key. */
export const Clock = v.strictObject({
	key: Id,
	minute: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000))
});

const byType = new Map<unknown, unknown>(
	Command.options.map((one) => [one.entries.type.literal, one])
);

/** The order that the words name: a variant looks at all of them each time. */
const Named = v.lazy(
	(said) => (byType.get((said as { type?: unknown } | null)?.type) ?? Command) as typeof Command
);

/** A command as it travels: the sender's id for it makes sending it twice harmless. */
export const Envelope = v.strictObject({ id: Id, command: Named, clock: v.optional(Clock) });
