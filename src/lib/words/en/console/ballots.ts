import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('en');
const rounded = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);
const r = (count: number) => rounded.format(count);

/** Ratings, simplify or eliminate, and the team's sealed guesses. */
export default {
	ratings: {
		add: 'Add a missing expectation',
		addFrom: 'Let them rate this',
		addGo: 'Add it to what is rated',
		addLabel: 'What is missing, in a few words',
		added: 'Added on the spot',
		ahead: 'no gap',
		answered: (done: number, all: number) => `${n(done)} of ${n(all)} have answered everything`,
		count: 'Count hands',
		countAs: (value: number) => `Hands for ${n(value)}`,
		countGo: 'Count these hands in',
		countHelp: 'For people without a device. Read it aloud, ask for hands, type how many.',
		done: 'done',
		few: (count: number) =>
			plural('en', count, {
				one: 'With 1 person, numbers are a conversation starter, not a measure.',
				other: `With ${n(count)} people, numbers are a conversation starter, not a measure.`
			}),
		gap: (gap: number) => `gap ${r(gap)}`,
		gaps: 'Where the gaps are',
		guessed: (count: number) =>
			plural('en', count, {
				one: '1 member has sealed a guess. It opens at the close.',
				other: `${n(count)} members have sealed their guesses. They open at the close.`
			}),
		hands: 'including counted hands',
		importance: 'Importance',
		median: (value: number) => r(value),
		nobody: 'Nobody has answered yet. Without devices: read them aloud and ask for hands.',
		notAnswered: 'no answers',
		people: (count: number) =>
			plural('en', count, { one: `${n(count)} answer`, other: `${n(count)} answers` }),
		performance: 'Performance',
		progress: 'Who has answered',
		private: 'Whether, never what: nobody sees a number until you reveal.',
		reveal: 'Reveal the ratings',
		revealed: 'The ratings are open. Late answers are counted and marked late.',
		title: 'Ratings',
		top: 'In a top three',
		waiting: 'not yet',
		what: 'Which question',
		which: 'Which expectation'
	},

	simplify: {
		all: 'They want all of it. Ask: is any of it too slow or too much paper?',
		counts: (keep: number, simpler: number, drop: number) =>
			`Keep ${n(keep)} · Simpler ${n(simpler)} · Not missed ${n(drop)}`,
		drop: 'Propose to drop it',
		empty: 'The charter lists no services. Ask in words: what could be simpler?',
		nobody: 'Nobody would miss it',
		nobodyNone: 'Somebody would miss each of these.',
		reveal: 'Reveal the answers',
		revealed: 'The answers are open.',
		simpler: 'Propose to simplify it',
		title: 'Simplify or eliminate',
		waiting: (done: number, all: number) => `${n(done)} of ${n(all)} have answered`,
		who: {
			drop: (names: string) => `Would not miss it: ${names}`,
			keep: (names: string) => `Keep: ${names}`,
			simpler: (names: string) => `Simpler: ${names}`
		}
	},

	guesses: {
		first: 'Reveal the ratings first. Then the guesses can be held against them.',
		help: 'They open once, before the room. Nobody can change a guess after that.',
		none: 'No member has sealed a guess.',
		notPicked: 'Nobody picked a top three.',
		open: 'Open the sealed guesses',
		ours: 'We guessed',
		result: (right: number, all: number) => `We guessed ${n(right)} of ${n(all)}.`,
		sealed: (count: number) =>
			plural('en', count, { one: '1 sealed guess', other: `${n(count)} sealed guesses` }),
		theirs: 'They said',
		thought: (ours: number, theirs: number) => `We thought ${r(ours)}, they said ${r(theirs)}.`,
		title: 'Our sealed guesses'
	}
};
