import type { Stage } from '#lib/domain/meeting/agenda.ts';
import type { ReplyKind } from '#lib/domain/meeting/meeting.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('en').format;

/** What a member has in and around the live meeting. */
export default {
	seat: {
		title: (meeting: string) => `In the room: ${meeting}`,
		toRoom: 'Go to the room',
		enterTitle: 'How do you come in?',
		enterTeam: 'As one of the team',
		enterTeamHint: 'You listen, ask, and answer later. What you say has your name on it.',
		enterObserver: 'As an observer',
		enterObserverHint:
			'You watch, and count as neither side. You may introduce yourself and press the heat button, nothing else.',
		enterKept: 'You cannot change this during the meeting.',
		observer: 'You are an observer.',
		observerHint: 'You see what the team sees. You count as neither side.',
		closed: 'This meeting has ended. This is what was said, and what became of it.',
		facilitator: 'You lead this meeting. Your console is where you do it.',
		now: 'Now',
		lobby: 'People are arriving. Nothing has started yet.',
		moved: (to: string) => `The meeting moved to ${to}.`,
		movedStrip: (to: string) => `The meeting moved to ${to}. Finish here first if you like.`,
		todo: {
			welcome: 'Say who you are and who you are for the customer. Then listen.',
			charter: 'Read along. Ask when you do not understand; answer later.',
			needs: 'Customers say what is missing. Listen, and ask for an example.',
			ratings: 'Customers rate. Now is the time to seal your own guess.',
			simplify: 'Hear what nobody would miss. Do not defend it.',
			revise: 'The wording is changed in front of everybody. Only customers answer.',
			close: 'Say what you will do, and by when.'
		} satisfies Record<Stage, string>,
		covered: 'Our clauses are covered for now: customers write without seeing them.',
		silent: 'Everybody is writing. What is written stays hidden until it is revealed.',
		readCharter: 'Read the whole charter',
		proposal: 'Wording before the room',

		here: 'What was said here',
		elsewhere: 'What was said elsewhere',
		nothing: 'Nothing was said here yet.',
		showEarlier: (count: number) =>
			plural('en', count, {
				one: `Show ${n(count)} earlier comment`,
				other: `Show ${n(count)} earlier comments`
			}),
		showNew: (count: number) =>
			plural('en', count, {
				one: `Show ${n(count)} new comment`,
				other: `Show ${n(count)} new comments`
			}),
		newSince: (count: number) =>
			plural('en', count, {
				one: `${n(count)} new comment.`,
				other: `${n(count)} new comments.`
			}),
		onClause: (clause: string) => `On ${clause}`,
		unprompted: 'Said before seeing our clauses',
		onScreen: 'On the screen',
		readBack: (words: string) => `Read back: “${words}”`,
		readBackRight: 'Its author says that this is right.',
		readBackWrong: 'Its author says: not quite.',
		readBackOpen: 'Its author has not answered yet.',
		wasExplanation: 'heard as an explanation',

		rule: 'Ask, thank, intend, commit, decline with a reason. Explaining comes last.',
		answer: 'Answer',
		answerTo: (number: number) => `Answer to comment ${n(number)}`,
		kind: 'How',
		kinds: {
			ask: 'Ask',
			acknowledge: 'Thank',
			intend: 'Intend',
			commit: 'Commit',
			decline: 'Decline, because',
			explain: 'Explain'
		} satisfies Record<ReplyKind, string>,
		kindsDone: {
			ask: 'asks',
			acknowledge: 'thanks',
			intend: 'intends',
			commit: 'commits',
			decline: 'declines, because',
			explain: 'explains'
		} satisfies Record<ReplyKind, string>,
		words: 'Your words; their author reads them',
		listening: (minutes: number) =>
			plural('en', minutes, {
				one: `This was just said. For ${n(minutes)} more minute you may only ask.`,
				other: `This was just said. For ${n(minutes)} more minutes you may only ask.`
			}),
		send: 'Send the answer',
		later: 'Will be sent when you are back online',
		answered: 'Sent.',
		personal: 'Aimed at a person',
		personalHint: 'Tells the facilitator alone, who decides.',
		personalDone: 'The facilitator has been told.',

		say: 'Say something yourself',
		sayHint: 'It stands with your name and counts for the team, not for the customers.',
		sayLabel: 'Your comment',
		sayWhere: (place: string) => `It belongs to: ${place}`,
		sayNowhere: 'It belongs to no clause.',
		cutOff: 'I was cut off',
		cutOffHint: 'Tells the facilitator alone.',
		cutOffDone: 'The facilitator has been told.',

		introduceTitle: 'Introduce yourself',
		introduceHint:
			'A face to the voice: everybody in the room sees it. Leave out what you do not want to say.',
		name: 'Name',
		role: 'What you do',
		roleHint: 'For instance: night desk',
		since: 'Since when',
		sinceHint: 'For instance: since 2019',
		line: 'I am the one who …',
		lineHint: 'For instance: … answers when you call at four in the morning',
		lineSaid: (line: string) => `I am the one who ${line}`,
		introduce: 'Tell the room',
		introduced: 'Everybody can see it now.',
		people: 'Who is here',
		sides: {
			facilitator: 'leads the meeting',
			team: 'team',
			observer: 'observer',
			customer: 'customer'
		},

		heat: 'It is getting heated',
		heatHint:
			'Private. The facilitator’s console learns that somebody pressed, and nobody learns who.',
		heatDone: 'The console knows.',

		guesses: 'Your sealed guess',
		guessesHint:
			'What do you think customers will say? Nobody sees it until all guesses are opened together, at the close. You can change it until then, never after.',
		guessesThree: 'Which three matter most to them?',
		guessesMost: 'Choose three at most.',
		guessesEmpty: 'The charter has no expectations to guess about.',
		guessImportance: 'Importance',
		guessPerformance: 'How well we do it',
		guessImportanceOf: (clause: string) => `Importance of: ${clause}`,
		guessPerformanceOf: (clause: string) => `How well we do: ${clause}`,
		guessAmong: (clause: string) => `Among the three: ${clause}`,
		guessNone: 'no guess',
		guessScale: 'From 1, not at all, to 5, very much.',
		seal: 'Seal the guess',
		sealed: 'Sealed. It cannot be changed once the guesses are opened.',
		opened: 'The guesses are open',
		openedRight: (right: number, all: number) =>
			`The team guessed ${n(right)} of the customers’ top ${n(all)}.`,
		openedNobody: 'Customers picked no top three.',
		mine: 'My guess',
		team: 'Team',
		customers: 'Customers',
		pair: (importance: string, performance: string) => `${importance} / ${performance}`,
		pairHint: 'Importance / how well we do it. Middle values; a dash where nobody said.',
		none: '–',
		picked: 'Among the customers’ top three',
		number: (value: number) => n(value),

		pulseTitle: 'How is it going?',
		pulseExit: 'How was it?',
		pulseHint: 'Unsigned. Nothing is shown below three answers.',
		pulse: {
			frank: 'They told us things we did not like to hear.',
			friendly: 'We were treated with respect, also when it was about problems.',
			forthright: 'People came to the point and gave examples.',
			heard: 'We could repeat their three most important points.'
		},
		scale: ['I disagree', 'rather not', 'partly', 'rather yes', 'I agree'],
		cannotSay: 'I can’t say',
		worth: 'Was it worth your time?',
		worthKinds: { yes: 'Yes', partly: 'Partly', no: 'No' },
		heldBack: 'What did you hold back?',
		takeAway: 'What do you take away?',
		tell: 'What will you tell a colleague about today?',
		forced: 'Was anything forced?',
		pulseSend: 'Send, unsigned',
		pulseThanks: 'Thank you. You can change it while it is being asked.',

		note: 'My note',
		noteHint: 'Yours alone. No colleague, no export and no report has it.',
		noteSaved: 'Saved',
		noteSaving: 'Saving',
		noteUnsaved: 'Not saved yet. It is kept on this device.',
		noteSave: 'Save the note'
	}
};
