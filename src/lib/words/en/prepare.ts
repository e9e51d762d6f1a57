import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;
const rounded = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format;

/** Before a meeting: whether the team is ready, what it fears, what it guesses, who leads. */
export default {
	link: 'Prepare',
	title: (meeting: string) => `Prepare: ${meeting}`,
	ready: (done: number, all: number) => `Ready: ${n(done)} of ${n(all)}`,
	question: 'Are we ready?',
	over: 'This meeting is not only planned any more: what was prepared stands as it is.',
	calmTitle: 'Before you worry',
	calm: 'Most such meetings end as 4F: frank, friendly, and something changes.',
	ours: (meetings: string) => `Ours so far: ${meetings}`,
	lines: {
		charter: 'Everyone read the charter',
		guesses: 'Everyone sealed a guess of what they will say',
		facilitator: 'It is decided who facilitates',
		lines: 'Everyone practised two “thank you, tell me more” lines',
		kinds: 'Everyone has seen the four kinds of meeting',
		duties: 'Everyone knows who listens, writes and answers',
		earlier: 'Everyone read what they said before'
	},
	count: (count: number, all: number) => `${n(count)} of ${n(all)}`,
	missing: (names: string) => `still to come: ${names}`,
	isDone: 'done',
	isOpen: 'open',
	steps: {
		charter: 'I have read it',
		kinds: 'Seen',
		lines: 'I have practised two',
		earlier: 'I have read it'
	},
	takeBack: 'Take back',
	toCharter: 'The charter',

	landing: {
		title: 'Which meeting are we heading for?',
		help: 'Mark in private where you think it will land. Only totals are shown, from three marks on.',
		frank: 'frank',
		friendly: 'friendly',
		mark: 'Mark',
		changed: 'Change my mark',
		mine: (kind: string) => `You marked ${kind}.`,
		few: (count: number) =>
			plural('en', count, {
				one: `${n(count)} mark so far. Totals come with three.`,
				other: `${n(count)} marks so far. Totals come with three.`
			}),
		choose: 'Please choose one of the four.'
	},

	kinds: {
		title: 'Four kinds of meeting, and one that we want',
		time: 'Three minutes.',
		signs: 'How you know it',
		drift: 'If you drift there',
		us: 'Team',
		them: 'Customer',
		War: {
			signs:
				'Blame, defence, persons instead of things. Everybody is frank and nobody is friendly.',
			drift: 'Stop explaining. Read the last words back and ask: did I get you right?',
			talk: [
				'Your people never call back.',
				'That is not true. You gave us the wrong number.',
				'So it is my fault?'
			]
		},
		Advertisement: {
			signs: 'We present, they nod. Neither side says what matters.',
			drift: 'Close the slides. Ask what happened the last time they called.',
			talk: [
				'Very nice, this portal.',
				'And it has forty more functions. Let us show you.',
				'Hm. Very nice.'
			]
		},
		'Love-In': {
			signs: 'Only praise. It is warm, and nothing changes afterwards.',
			drift: 'Say thank you once. Then ask what one thing should be different.',
			talk: [
				'You are all so kind. We are perfectly happy.',
				'We love working with you, too!',
				'Nothing to add, really.'
			]
		},
		'4F': {
			signs:
				'Frank, friendly, forthright feedback: what hurts is said, thanked for, and written down.',
			drift: 'Stay here: thank, ask for more, and show what will change.',
			talk: [
				'I was passed on five times before anybody listened.',
				'Thank you. Tell me more: what happened the last time?',
				'Nobody had my case number. I need one person who knows me.'
			]
		}
	},

	quiz: {
		title: 'Which kind is it?',
		check: 'Check',
		right: (kind: string) => `Right: ${kind}.`,
		wrong: (kind: string) => `Rather ${kind}.`,
		asks: [
			{
				talk: ['You are not even listening.', 'First let me explain why that rule is right.'],
				why: 'The team defends before it has understood.'
			},
			{
				talk: ['Everything is fine. Lovely biscuits, too.', 'Then we must be doing it right!'],
				why: 'Kind words that change nothing.'
			},
			{
				talk: [
					'Your invoice takes me an hour to read.',
					'Thank you. Which part of it costs you most?'
				],
				why: 'A hard word, thanked for, and a question that asks for more.'
			},
			{
				talk: ['…', 'As slide 31 shows, we answer 94 percent of all calls.'],
				why: 'The team talks, the customer is silent.'
			}
		]
	},

	practise: {
		title: 'Lines to practise aloud',
		help: 'The first impulse is to answer “but …”. Say two of these aloud to a colleague, until they come by themselves.',
		lines: [
			'Thank you. Tell me more about that.',
			'When did that happen last, and what did it cost you?',
			'Let me say it back: did I get you right?',
			'What would good look like for you?',
			'I did not know that. Thank you for saying it.'
		]
	},

	guesses: {
		title: 'Your guess, sealed',
		help: 'Which three expectations matter most to them, and what will they rate? Once sealed it cannot be changed, not even by you. All guesses are opened together, at the close.',
		none: 'The charter has no expectations yet. There is nothing to guess.',
		three: 'Their three most important (three at most)',
		importance: 'Importance',
		performance: 'Performance',
		importanceOf: (what: string) => `Importance of: ${what}`,
		performanceOf: (what: string) => `Performance of: ${what}`,
		blank: 'no guess',
		number: n,
		scale: '1 = not at all, 5 = very much',
		seal: 'Seal it for good',
		sealed: (day: string) => `Sealed on ${day}. It is opened with all others at the close.`,
		malformed: 'Please guess something, and mark three at most.'
	},

	worries: {
		title: 'Worries, unsigned',
		help: 'The whole team reads what is posted here. Your name is kept nowhere, so nobody can change it or take it back.',
		label: 'What worries you about this meeting?',
		post: 'Post unsigned',
		none: 'No worry was posted.',
		hate: 'What would we hate to hear?',
		hateHelp: 'Write the sentence you fear most. Then it cannot surprise you. Unsigned, too.',
		noHate: 'Nothing yet.',
		empty: 'Please write something.',
		long: 'That is too long.'
	},

	duties: {
		title: 'Who does what',
		help: 'One writes, few may answer, everybody else listens.',
		kinds: {
			listens: 'listens',
			writes: 'writes',
			answers: 'may answer',
			away: 'will not be there'
		},
		open: 'not said yet',
		save: 'Save'
	},

	aid: {
		title: 'Do we need somebody objective to facilitate?',
		help: 'Seven questions. What the preparation knows is filled in; change what is not so.',
		yes: 'Yes',
		no: 'No',
		asks: {
			complaint: 'Is a complaint of theirs open?',
			worries: 'Has anybody posted a worry?',
			lead: 'Would the team’s own lead facilitate?',
			contract: 'Is a contract in dispute?',
			crowd: 'Will more than eight customers come?',
			last: 'Was the last meeting with them War or Love-In?',
			praise: 'Does the team predict only praise?'
		},
		because: {
			complaint: 'a complaint is open',
			worries: 'worries were posted',
			lead: 'the team’s lead would facilitate',
			contract: 'a contract is in dispute',
			crowd: 'more than eight customers come',
			last: 'the last meeting was War or Love-In',
			praise: 'the team predicts only praise'
		},
		known: {
			open: (count: number) =>
				plural('en', count, {
					one: `${n(count)} late promise or recent complaint`,
					other: `${n(count)} late promises or recent complaints`
				}),
			posted: (count: number) => `${n(count)} posted`,
			planned: (name: string) => `planned: ${name}`,
			invited: (count: number) => `${n(count)} on the list`,
			last: (label: string) => `it was ${label}`,
			praise: (count: number, all: number) => `${n(count)} of ${n(all)} marked Love-In`,
			asked: 'only you can know'
		},
		advise: 'What does that advise?',
		objective: 'Get an objective facilitator.',
		own: 'Your own facilitator will do.',
		why: (reasons: string) => `Because ${reasons}.`,
		nothing: 'Nothing speaks against it.',
		turning: (count: number) => `With ${n(count)} more yes it would say: get one.`,
		decide: 'Our decision',
		choices: { objective: 'Somebody objective', own: 'Our own facilitator' },
		note: 'Who, and why',
		save: 'Record the decision',
		choose: 'Please choose one.',
		decided: {
			objective: (who: string, day: string) =>
				`Decided: somebody objective facilitates. Taken by ${who} on ${day}.`,
			own: (who: string, day: string) => `Decided: our own facilitator. Taken by ${who} on ${day}.`
		},
		onlyLeaders: 'A facilitator or owner of the team records the decision.'
	},

	sheet: {
		link: 'What they said before',
		title: 'What they said before',
		nothing: 'They have not said anything to us yet.',
		of: (customer: string) => `What ${customer} said before`,
		met: 'Meetings',
		never: 'Never met formally.',
		words: 'Their words, by theme',
		noTheme: 'In no theme',
		ratings: 'What they rated last',
		expectation: 'Expectation',
		importance: 'Importance',
		performance: 'Performance',
		answers: 'Answers',
		rating: rounded,
		promises: 'Promised to them',
		kept: (day: string) => `kept on ${day}`,
		due: (day: string) => `due ${day}`,
		late: (day: string) => `late since ${day}`,
		between: 'Between meetings',
		key: 'Key customer'
	}
};
