const n = new Intl.NumberFormat('en').format;
const rounded = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format;
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 }).format;

/** The private compass: how the meeting is going, why, and what could help. */
export default {
	title: 'How is the meeting going?',
	help: 'A guess from what the board knows. Only consoles see it, never the screen or a guest.',
	labels: {
		'4F': '4F',
		Advertisement: 'Advertisement',
		'Love-In': 'Love-In',
		Mixed: 'Mixed',
		War: 'War',
		early: 'Too early to tell',
		quiet: 'Quiet after War'
	},
	leaning: (kind: string) => `Mixed, leaning to ${kind}`,
	axes: { frank: 'frank', friendly: 'friendly' },
	off: 'The climate is switched off for this meeting. Nothing is measured and nothing is hinted.',
	notYet: 'Nothing is known yet.',
	switchOff: 'Switch it off for this meeting',
	switchOn: 'Switch it on',
	sentence: 'Why',
	calm: 'Nothing stands out.',
	contradiction: 'The board looks like 4F, the customers say they held back: trust the pulse.',
	peak: (minute: number, war: number) => `Closest to War at minute ${n(minute)}: ${n(war)} of 100`,

	four: {
		title: 'The four Fs',
		fs: { forthright: 'Forthright', frank: 'Frank', friendly: 'Friendly', heard: 'Feedback heard' },
		of: (points: number) => `${n(points)} of 100`,
		weakest: (f: string) => `Weakest: ${f}`
	},

	reasons: {
		coverage: (value: number, of = 0) =>
			value
				? `customers touched only ${n(value)} of the ${n(of)} expectations`
				: `customers touched none of the ${n(of)} expectations`,
		defence: (value: number) =>
			`${percent(value)} of the team’s replies to criticism explain or defend`,
		frank: (value: number) =>
			value
				? `only ${percent(value)} of the customers’ comments ask for a change`
				: 'none of the customers’ comments asks for a change',
		friendly: (value: number) => `the tone is felt at ${rounded(value)} of 5`,
		heat: (value: number, of = 0) => `${n(value)} of ${n(of)} signalled that it is getting heated`,
		personal: (value: number, of = 0) => `${n(value)} of ${n(of)} comments were aimed at persons`,
		praiseBoth: (value: number) => `${percent(value)} of all comments are praise`,
		presentShare: (value: number) => `the team has had the floor ${percent(value)} of the time`,
		rate: (value: number) => `${rounded(value)} comments per customer and half hour`,
		reach: (value: number, of = 0) => `only ${n(value)} of ${n(of)} customers have been heard`,
		topBox: (value: number) =>
			value === 1
				? 'all performance ratings are 4 or 5'
				: `${percent(value)} of the performance ratings are 4 or 5`,
		yield: (value: number) =>
			value
				? `a change has come of only ${percent(value)} of the comments`
				: 'no change has come of it'
	},

	war: {
		title: 'War over time',
		line: (now: number, most: number) => `Now ${n(now)} of 100, at most ${n(most)}`,
		numbers: 'Show the numbers',
		minute: 'Minute',
		value: 'War'
	},

	unheard: {
		title: (left: number, all: number) => `${n(left)} of ${n(all)} not heard yet`,
		all: 'Every customer has been heard.',
		heard: 'heard aloud',
		tap: (name: string) => `${name} was heard aloud`,
		unsigned: 'Some comments are unsigned. Whoever wrote them still stands here.'
	},

	nudges: {
		W1: {
			says: ({ percent: share = 0 }) =>
				`The team explains (${n(share)} %). Ask “what would you need instead?” Let them write, not answer.`,
			why: 'It is getting tense. Explaining sounds like not listening, and the next comment will be louder.'
		},
		W2: {
			says: () =>
				'Pause. Read the last comment back in neutral words and ask “did we get that right?” The team does not reply for two minutes.',
			why: 'What the board knows of the last ten minutes looks like War. A War delays all improvement; two minutes end it.'
		},
		W3: {
			says: () =>
				'It is quiet, but nothing has been settled. Name it, pick one open comment, answer it now.',
			why: 'After a War people go quiet before they are content. Most of what was said then has no answer yet.'
		},
		A1: {
			says: () => 'Stop presenting. Open silent writing for three minutes.',
			why: 'The team has held the floor for a long time. Who only listens leaves wondering why they came.'
		},
		A2: {
			says: ({ unheard = 0, customers = 0 }) =>
				`${n(unheard)} of ${n(customers)} have not been heard. One comment each; passing is fine.`,
			why: 'A third of the time has gone, and you know too little of what some of them think.'
		},
		L1: {
			says: () =>
				'Ask “what is the one thing you would change if you were us?” In writing, unsigned if they like.',
			why: 'So far it is nearly all praise. It is pleasant, and nothing improves by it.'
		},
		L2: {
			says: () =>
				'Ask for an order instead: “which two matter most, and which is furthest from what you want?”',
			why: 'Nearly all performance ratings are 4 or 5. That tells you nothing about what to do first.'
		},
		F1: {
			says: () => 'The comments are general. Ask for the last time it happened.',
			why: 'Without an occasion, a number or a wish, nobody can say later whether it was solved.'
		},
		F2: {
			says: ({ remarks = 0 }) =>
				`${n(remarks)} comments still have no answer. For each: a change, a commitment, an owner, or an honest no.`,
			why: 'They asked for something some minutes ago and got nothing, or an explanation only.'
		},
		F3: {
			says: () => 'Ask what could be simplified or eliminated.',
			why: 'Most of the time has gone, and this question is still to come. It is easily forgotten.'
		},
		F4: {
			says: () => 'Open the rating of all expectations.',
			why: 'Half of the time has gone, and customers have touched less than half of what we expect to matter.'
		}
	},

	hint: {
		done: 'Done',
		later: 'Not now',
		why: 'Why?',
		buttons: {
			names: 'Show the names',
			open: 'Show what is open',
			pause: 'Pause the screen',
			rate: 'Open the rating',
			silence: 'Open silent writing',
			simplify: 'Ask it now'
		}
	},

	overrule: {
		title: 'I see it differently',
		help: 'Both are kept: what the board says, and what you say.',
		label: 'What is it?',
		because: 'Why, in a sentence',
		go: 'Say so',
		back: 'Take it back',
		said: (label: string) => `You say: ${label}`
	},
	after: 'How it went, and what the team learns of it'
};
