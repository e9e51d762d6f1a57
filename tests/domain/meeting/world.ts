import fc from 'fast-check';
import type { Clause } from '#lib/domain/charter/clause.ts';
import type { Guess } from '#lib/domain/meeting/ballots.ts';
import type { Actor, AnyCommand } from '#lib/domain/meeting/commands.ts';
import { decide } from '#lib/domain/meeting/decide.ts';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import { evolve } from '#lib/domain/meeting/evolve.ts';
import { planned, type About, type Meeting, type Person } from '#lib/domain/meeting/meeting.ts';
import { questions } from '#lib/domain/peel.ts';
import { isRefusal } from '#lib/domain/refusal.ts';

const clause = (id: string, section: Clause['section'], text: string): Clause => ({
	id,
	section,
	text,
	origin: 'assumed',
	measures: null,
	ref: null
});

export const clauses = [
	clause('purpose', 'purpose', 'We help callers get on with their day.'),
	clause('calls', 'expectations', 'We answer every call within 60 seconds.'),
	clause('pass', 'guidelines', 'We pass you to the right department.')
];

export const about: About = {
	title: 'Lopez Bakery meets Customer Service',
	objective: 'Learn what Lopez Bakery expects of us.',
	team: { id: 'team', name: 'Customer Service' },
	charter: { id: 'charter', title: 'Charter of Customer Service', version: 1 },
	customers: [{ id: 'lopez', name: 'Lopez Bakery' }],
	startsAt: '2026-04-14T08:00:00.000Z',
	zone: 'Europe/Berlin',
	names: 'names',
	showing: 'chosen'
};

export const person = (id: string, side: Person['side']): Person => ({
	id,
	name: id,
	side,
	customer: side === 'customer' ? 'lopez' : null,
	title: null,
	since: null,
	line: null,
	photo: null,
	muted: false,
	bodily: false,
	removed: false,
	ref: null
});

export const dana: Actor = { person: 'dana', side: 'facilitator' };
export const tom: Actor = { person: 'tom', side: 'team' };
export const maria: Actor = { person: 'maria', side: 'customer' };
export const aisha: Actor = { person: 'aisha', side: 'customer' };
export const house: Actor = { person: '', side: 'house' };

/** A meeting told as commands: what each became, and every moment in between. */
export class Told {
	meeting: Meeting = planned;
	facts: Recorded[] = [];
	moments: { fact: Recorded; before: Meeting; after: Meeting }[] = [];

	/** Answers with the refusal, if it was one. */
	tell(command: AnyCommand, actor: Actor): string | null {
		const now = new Date(Date.parse(about.startsAt) + this.facts.length * 1000).toISOString();
		const latest = { number: 1 + this.meeting.agreed.length, clauses: this.meeting.clauses };
		const elsewhere = new Set(['other/old']);
		const voter = `voter of ${actor.person}`;
		const decision = decide(this.meeting, command, actor, { now, latest, elsewhere, voter });
		if (isRefusal(decision)) return decision.refused;
		for (const event of decision) {
			const fact = {
				...event,
				seq: this.facts.length + 1,
				at: now,
				command: `c${this.facts.length}`
			};
			const before = this.meeting;
			this.meeting = evolve(before, fact);
			this.facts.push(fact);
			this.moments.push({ fact, before, after: this.meeting });
		}
		return null;
	}
}

/** Opened, with everybody in the room. */
export function opened(names: About['names'] = 'names', showing: About['showing'] = 'chosen') {
	const told = new Told();
	told.tell(
		{
			type: 'openMeeting',
			about: { ...about, names, showing },
			clauses,
			agenda: [
				{ stage: 'welcome', minutes: 8 },
				{ stage: 'charter', minutes: 12 },
				{ stage: 'simplify', minutes: 10 },
				{ stage: 'revise', minutes: 15 }
			],
			facilitator: 'dana',
			standIn: 'tom'
		},
		house
	);
	for (const [id, side] of [
		['dana', 'facilitator'],
		['tom', 'team'],
		['maria', 'customer'],
		['aisha', 'customer']
	] as const)
		told.tell({ type: 'joinMeeting', person: person(id, side) }, house);
	return told;
}

/** Opened, started and announced. */
export function started(...how: Parameters<typeof opened>) {
	const told = opened(...how);
	told.tell({ type: 'startMeeting', announce: true }, dana);
	return told;
}

export const says = (
	comment: string,
	words = `words of ${comment}`,
	more: object = {}
): AnyCommand =>
	({
		type: 'addComment',
		comment,
		clause: 'calls',
		section: null,
		quote: null,
		verb: 'change',
		words,
		lang: null,
		unsigned: false,
		behalf: null,
		paper: false,
		...more
	}) as AnyCommand;

/** In the middle of it: words said, some shown, a proposal before the room. */
export function lively(...how: Parameters<typeof opened>) {
	const told = started(...how);
	told.tell(says('k1'), maria);
	told.tell(says('k2'), aisha);
	told.tell({ type: 'showComment', comment: 'k1' }, dana);
	told.tell(
		{
			type: 'proposeChange',
			proposal: 'p1',
			op: 'replace',
			clause: 'calls',
			section: 'expectations',
			after: 'One person stays with you.',
			because: ['k1'],
			elsewhere: [],
			own: null
		},
		dana
	);
	told.tell({ type: 'askRoom', proposal: 'p1' }, dana);
	return told;
}

const comment = fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5', 'k6');
const proposal = fc.constantFrom('p1', 'p2', 'p3');
const verb = fc.constantFrom('keep', 'change', 'add', 'drop', 'ask', null);
const text = fc.string({ minLength: 1, maxLength: 12 });
const answer = fc.constantFrom('yes', 'nearly', 'no');
const type = <T extends string>(name: T) => fc.constant(name);

/** Any order from anybody: most are refused, as in life. */
export const order: fc.Arbitrary<{ command: AnyCommand; actor: Actor }> = fc.record({
	actor: fc.constantFrom(dana, dana, tom, maria, aisha, house),
	command: fc.oneof(
		{
			weight: 4,
			arbitrary: fc.record({
				type: type('addComment'),
				comment,
				clause: fc.constantFrom('calls', 'pass', null),
				section: fc.constant(null),
				quote: fc.constant(null),
				verb,
				words: text,
				lang: fc.constant(null),
				unsigned: fc.boolean(),
				urgent: fc.constantFrom(true, undefined),
				behalf: fc.constant(null),
				kind: fc.constantFrom('no-news' as const, undefined),
				parent: fc.option(fc.record({ comment, question: fc.constantFrom(...questions) }), {
					freq: 8
				}),
				ref: fc.constantFrom('r', undefined)
			})
		},
		{
			weight: 3,
			arbitrary: fc.record({ type: fc.constantFrom('showComment', 'takeOffComment'), comment })
		},
		{
			weight: 2,
			arbitrary: fc.record({
				type: fc.constantFrom('agree', 'takeBackAgreement', 'withdrawComment', 'flagPersonal'),
				comment
			})
		},
		fc.record({ type: type('editComment'), comment, words: text }),
		fc.record({ type: type('setVerb'), comment, verb }),
		fc.record({
			type: type('reply'),
			comment,
			reply: fc.uuid(),
			kind: fc.constantFrom('ask', 'explain', 'commit'),
			words: text
		}),
		fc.record({ type: type('peel'), comment }),
		fc.record({ type: type('confirmPersonal'), comment, confirmed: fc.boolean() }),
		fc.record({
			type: type('setOutcome'),
			comments: fc.array(comment, { minLength: 1, maxLength: 3 }),
			outcome: fc.constantFrom(null, {
				kind: 'noted',
				because: null,
				owner: null,
				due: null,
				promise: null
			})
		}),
		{
			weight: 2,
			arbitrary: fc.record({
				type: fc.constantFrom('beginSilence', 'revealWords', 'announceRevision')
			})
		},
		fc.record({ type: type('startMeeting'), announce: fc.boolean() }),
		fc.record({
			type: type('moveTo'),
			stage: fc.constantFrom('charter', 'revise', 'simplify'),
			clause: fc.constantFrom('calls', null),
			page: fc.constant(0),
			proposal: fc.constant(null)
		}),
		{
			weight: 2,
			arbitrary: fc.record({
				type: type('proposeChange'),
				proposal,
				op: fc.constantFrom('replace', 'remove'),
				clause: fc.constantFrom('calls', 'pass'),
				section: fc.constant('expectations'),
				after: text,
				because: fc.array(comment, { maxLength: 2 }),
				elsewhere: fc.constantFrom([], [{ meeting: 'other', comment: 'old' }]),
				own: fc.constantFrom(null, 'Dana')
			})
		},
		{
			weight: 2,
			arbitrary: fc.record({
				type: fc.constantFrom('askRoom', 'acceptProposal', 'reopenProposal'),
				proposal
			})
		},
		{
			weight: 3,
			arbitrary: fc.record({
				type: type('answerRoom'),
				proposal,
				answer,
				words: fc.constantFrom(null, 'secret-nearly')
			})
		},
		fc.record({ type: type('rewordProposal'), proposal, after: text }),
		fc.record({ type: type('declineProposal'), proposal, reason: text }),
		fc.record({
			type: type('makePromise'),
			promise: fc.uuid(),
			what: text,
			owner: fc.constant('Dana'),
			due: fc.constant(null),
			because: fc.array(comment, { maxLength: 1 }),
			elsewhere: fc.constantFrom([], [{ meeting: 'other', comment: 'old' }])
		}),
		fc.record({
			type: type('agreeVersion'),
			note: text,
			agreedBy: fc.constant(['Dana']),
			override: fc.constantFrom(null, 'tomorrow')
		}),
		{
			weight: 5,
			arbitrary: fc.record({
				type: type('castBallot'),
				kind: fc.constantFrom('importance', 'performance'),
				subject: fc.constantFrom('calls', 'pass'),
				value: fc.constantFrom(1, 3, 5, null)
			})
		},
		fc.record({
			type: type('castBallot'),
			kind: type('top'),
			subject: fc.constant(''),
			value: fc.constantFrom(['calls'], ['calls', 'pass'])
		}),
		fc.record({
			type: type('castBallot'),
			kind: type('simplify'),
			subject: fc.constantFrom('calls', 'pass'),
			value: fc.constantFrom('keep', 'drop')
		}),
		fc.record({
			type: type('bringGuesses'),
			person: fc.constantFrom('tom', 'away'),
			guesses: fc.constant<Guess[]>([
				{ kind: 'performance', subject: 'calls', value: 4 },
				{ kind: 'top', subject: '', value: ['calls'] }
			])
		}),
		fc.record({
			type: type('revealBallots'),
			poll: fc.constantFrom('ratings', 'simplify', 'guesses')
		}),
		fc.record({
			type: type('countHands'),
			kind: type('importance'),
			subject: fc.constant('calls'),
			counts: fc.constant([0, 1, 2, 0, 0])
		}),
		fc.record({ type: fc.constantFrom('pressHeat', 'reportCutOff') }),
		fc.record({
			type: type('askPulse'),
			kind: fc.constantFrom('check-in', 'exit'),
			open: fc.boolean()
		}),
		{
			weight: 3,
			arbitrary: fc.record({
				type: type('answerPulse'),
				kind: fc.constantFrom('check-in', 'exit'),
				values: fc.record({ frank: fc.constantFrom(1, 5, null), heard: fc.constantFrom(2, 4) })
			})
		},
		{
			weight: 3,
			arbitrary: fc.record({
				type: type('group'),
				group: fc.constantFrom('g1', 'g2'),
				name: fc.constant('Same'),
				comments: fc.array(comment, { minLength: 1, maxLength: 3 })
			})
		},
		{
			weight: 2,
			arbitrary: fc.record({
				type: type('showGroup'),
				group: fc.constantFrom('g1', 'g2'),
				shown: fc.boolean()
			})
		},
		fc.record({
			type: type('ungroup'),
			comments: fc.array(comment, { minLength: 1, maxLength: 2 })
		}),
		fc.record({
			type: type('agreeGroup'),
			group: fc.constantFrom('g1', 'g2'),
			agrees: fc.boolean()
		}),
		fc.record({ type: type('readBack'), comment, words: text }),
		fc.record({ type: type('answerReadBack'), comment, right: fc.boolean() }),
		fc.record({
			type: type('mutePerson'),
			person: fc.constantFrom('maria', 'aisha'),
			muted: fc.boolean()
		}),
		fc.record({
			type: type('introduce'),
			title: text,
			since: fc.constant(null),
			line: text,
			photo: fc.constant(null)
		}),
		fc.record({
			type: type('tightenNames'),
			names: fc.constantFrom('names', 'organisation', 'none')
		}),
		fc.record({ type: type('coverClauses'), covered: fc.boolean() }),
		fc.record({
			type: type('renamePerson'),
			person: fc.constantFrom('maria', 'aisha'),
			name: text
		}),
		fc.record({ type: type('passFacilitation'), to: fc.constantFrom('tom', 'dana') }),
		fc.record({ type: type('takeOver') }),
		{
			weight: 2,
			arbitrary: fc.record({
				type: type('hearAloud'),
				person: fc.constantFrom('maria', 'aisha'),
				heard: fc.boolean()
			})
		},
		{
			weight: 3,
			arbitrary: fc.record({
				type: type('showNudge'),
				nudge: fc.constantFrom('W2', 'A2'),
				minute: fc.integer({ min: 1, max: 45 }),
				numbers: fc.constant({ unheard: 2, customers: 2 })
			})
		},
		fc.record({
			type: type('answerNudge'),
			nudge: fc.constantFrom('W2', 'A2'),
			answer: fc.constantFrom('done', 'not-now')
		}),
		fc.record({ type: type('switchClimate'), on: fc.boolean() }),
		fc.record({
			type: type('overruleClimate'),
			overruled: fc.constantFrom(null, { label: 'War', sentence: 'secret-climate' })
		}),
		fc.record({ type: type('releaseClimate'), note: fc.constant('secret-climate') })
	) as fc.Arbitrary<AnyCommand>
});

export const orders = fc.array(order, { minLength: 20, maxLength: 120 });
