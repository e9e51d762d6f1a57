import type { Command } from '#lib/domain/meeting/commands.ts';

/**
 * Who may give which order over a socket: F the facilitator, T a member of the team, O an observer,
 * G a guest, W the wall. An owner who does not lead the meeting is a member here.
 * Then an order as it could be given: `@thing` is an id of the meeting or its team, `*` an id of its own.
 */
export const orders: Record<Command['type'], [may: string, said: object]> = {
	startMeeting: ['F W', { announce: true }],
	announceRevision: ['F', {}],
	moveTo: ['F W', { stage: 'charter', clause: '@clause', page: 0, proposal: null }],
	step: ['F W', { to: 'next' }],
	addMinutes: ['F', { stage: 'charter', minutes: 5 }],
	giveFloor: ['F', { side: 'customer' }],
	beginSilence: ['F', {}],
	revealWords: ['F', {}],
	blankScreen: ['F W', { blank: 'black' }],
	showCode: ['F W', { shown: true }],
	showNames: ['F', { shown: true }],
	nameStandIn: ['F', { person: '@user' }],
	passFacilitation: ['F', { to: '@colleague' }],
	takeOver: ['T O', {}],
	addPerson: ['F', { person: '*', name: 'Ann', customer: '@customer' }],
	renamePerson: ['F', { person: '@guest', name: 'Maria' }],
	removePerson: ['F', { person: '@nobody' }],
	closeMeeting: ['F', { unasked: 'A fire alarm.' }],
	mutePerson: ['F', { person: '@guest', muted: false }],
	lockMeeting: ['F', { locked: false }],
	tightenNames: ['F', { names: 'names' }],
	introduce: ['F T O G', { title: 'Baker', since: null, line: null, photo: null }],
	coverClauses: ['F', { covered: false }],
	reportCutOff: ['F T G', {}],
	listenFirst: ['F', { minutes: 0 }],
	pressHeat: ['F T O G', {}],
	askPulse: ['F', { kind: 'check-in', open: true }],
	answerPulse: ['F T G', { kind: 'check-in', values: { frank: 4 } }],
	addComment: [
		'F T G',
		{ comment: '*', clause: '@clause', section: null, quote: null, verb: null, words: 'Hello' }
	],
	group: ['F', { group: '*', name: 'More', comments: ['@comment'] }],
	ungroup: ['F', { comments: ['@comment'] }],
	renameGroup: ['F', { group: '@group', name: 'Calls' }],
	showGroup: ['F W', { group: '@group', shown: true }],
	agreeGroup: ['F T G', { group: '@group', agrees: true }],
	readBack: ['F', { comment: '@comment', words: 'Calls back' }],
	answerReadBack: ['G', { comment: '@comment', right: true }],
	markExplanation: ['G', { comment: '@comment', reply: '@reply' }],
	addSubject: ['F', { subject: '*', label: 'Mail' }],
	castBallot: ['F T G', { kind: 'importance', subject: '@clause', value: 4 }],
	countHands: ['F', { kind: 'importance', subject: '@clause', counts: [0, 0, 1, 2, 3] }],
	revealBallots: ['F', { poll: 'ratings' }],
	editComment: ['F T G', { comment: '@comment', words: 'Softly' }],
	withdrawComment: ['F T G', { comment: '@hidden' }],
	setVerb: ['F', { comment: '@comment', verb: 'keep' }],
	showComment: ['F', { comment: '@comment' }],
	takeOffComment: ['F', { comment: '@comment' }],
	agree: ['F T G', { comment: '@comment' }],
	takeBackAgreement: ['F T G', { comment: '@comment' }],
	reply: ['F T G', { comment: '@comment', reply: '*', kind: 'ask', words: 'Why?' }],
	flagPersonal: ['F T G', { comment: '@comment' }],
	peel: ['F', { comment: '@comment' }],
	confirmPersonal: ['F', { comment: '@comment', confirmed: false }],
	setOutcome: [
		'F',
		{
			comments: ['@comment'],
			outcome: { kind: 'noted', because: null, owner: null, due: null, promise: null }
		}
	],
	answerRest: ['F', { owner: 'Dana', due: '2030-01-01' }],
	makePromise: [
		'F',
		{
			...{ promise: '*', what: 'Call', owner: 'Dana', due: null, because: ['@comment'] },
			elsewhere: [{ meeting: '@closed', comment: '@said' }]
		}
	],
	proposeChange: [
		'F',
		{
			...{ proposal: '*', op: 'replace', clause: '@clause', section: 'expectations' },
			...{ after: 'We call.', because: ['@comment'] },
			elsewhere: [{ meeting: '@closed', comment: '@said' }]
		}
	],
	rewordProposal: ['F', { proposal: '@proposal', after: 'We do call.' }],
	askRoom: ['F W', { proposal: '@proposal' }],
	answerRoom: ['G', { proposal: '@proposal', answer: 'yes', words: null }],
	acceptProposal: ['F', { proposal: '@proposal' }],
	declineProposal: ['F', { proposal: '@proposal', reason: 'Too dear' }],
	reopenProposal: ['F', { proposal: '@proposal' }],
	agreeVersion: ['F', { note: 'So', agreedBy: ['Dana'], override: 'Time' }],
	hearAloud: ['F', { person: '@guest', heard: true }],
	answerNudge: ['F', { nudge: 'W2', answer: 'done' }],
	switchClimate: ['F', { on: true }],
	overruleClimate: ['F', { overruled: { label: '4F', sentence: 'It was.' } }],
	releaseClimate: ['F', { note: 'So' }]
};

/** Orders after which little else can be asked: given last, in this order. */
export const final = ['takeOver', 'passFacilitation', 'agreeVersion', 'closeMeeting'];
