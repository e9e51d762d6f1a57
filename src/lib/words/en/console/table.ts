import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('en');
const rounded = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);

/** The two sides of the table: time, faces, listening, what only the facilitator is told, and the pulse. */
export default {
	time: {
		ahead: (minutes: number) =>
			plural('en', minutes, {
				one: `${n(minutes)} minute ahead`,
				other: `${n(minutes)} minutes ahead`
			}),
		behind: (minutes: number) =>
			plural('en', minutes, {
				one: `${n(minutes)} minute behind`,
				other: `${n(minutes)} minutes behind`
			}),
		began: (time: string) => `began ${time}`,
		ends: (time: string) => `ends about ${time}`,
		ended: (time: string) => `ended ${time}`,
		locked: (time: string) => `Start locked at ${time}`,
		over: (minutes: number) =>
			plural('en', minutes, {
				one: `${n(minutes)} minute too many before it`,
				other: `${n(minutes)} minutes too many before it`
			}),
		plan: (time: string) => `from ${time}`,
		slack: (minutes: number) =>
			plural('en', minutes, {
				one: `${n(minutes)} minute to spare before it`,
				other: `${n(minutes)} minutes to spare before it`
			}),
		onTime: 'on time'
	},

	faces: {
		announce: 'We have said it now',
		announced: (time: string) => `Said at ${time}: “We will revise this from what you say.”`,
		empty: 'Nobody yet.',
		notAnnounced:
			'“We will revise this from what you say” has not been said yet. Say it before feedback opens.',
		ours: 'Our side',
		since: (since: string) => `since ${since}`,
		theirs: 'Their side',
		title: 'Who is here'
	},

	table: {
		floor: 'Who has the floor',
		floors: {
			customer: 'Customers',
			facilitator: 'Facilitator',
			silent: 'Silence',
			team: 'Team'
		},
		listening: 'Members listen first',
		listeningHelp:
			'While a comment is this fresh, members may ask about it and not answer back. You may.',
		minutes: (count: number) =>
			count === 0
				? 'Off'
				: plural('en', count, { one: `${n(count)} minute`, other: `${n(count)} minutes` }),
		title: 'Two sides of the table'
	},

	hints: {
		cutOff: (name: string) => `${name} was cut off. Come back to them by name.`,
		cutOffSomebody: 'Somebody was cut off. Ask who had not finished.',
		done: 'Done',
		heat: (count: number) =>
			plural('en', count, {
				one: `${n(count)} person signalled that it is getting heated.`,
				other: `${n(count)} people signalled that it is getting heated.`
			}),
		heatDo: 'Slow down. Read the last comment back, and let them say whether you got it right.',
		urgent: (number: number) => `Comment ${n(number)} is urgent now.`,
		personal: (number: number) => `Comment ${n(number)} may be aimed at a person, not at the work.`,
		see: 'See it',
		title: 'For you alone'
	},

	personal: {
		confirm: 'Confirm',
		confirmed: 'Aimed at a person. Only you see this.',
		flagged: 'Somebody flagged this: aimed at a person, not at the work.',
		notSo: 'Not so'
	},

	explained: 'They said: that was an explanation',

	probes: {
		title: 'Ask on',
		ask: [
			'“When was the last time?”',
			'“What did it cost you?”',
			'“What would good look like?”',
			'“How do others do it?”'
		],
		stages: {
			welcome: [
				'One round: name, what you do, “I am the one who …”.',
				'Say what nobody will be blamed for here.'
			],
			charter: [
				'“What happened?” before “what do you want?”',
				'Do not sell. Do not say “but”. Thank, and ask on.'
			],
			needs: [
				'Write in silence, then read round with no discussion, then talk.',
				'Who has not been heard? One each; passing is fine.'
			],
			ratings: [
				'Importance of all first, then performance of all.',
				'All important? Ask which two matter most.'
			],
			simplify: [
				'Ask service by service. Silence is not a yes.',
				'“If we stopped this tomorrow, who would call us?”'
			],
			revise: [
				'“Is that it?” Whoever says nearly or no is asked: “what would you need?”',
				'An honest no with its reason beats a vague yes.'
			],
			close: ['Read each promise aloud: what, who, by when.', 'Sum up, then ask: “did we get it?”']
		}
	},

	pulse: {
		answers: (count: number) =>
			plural('en', count, { one: `${n(count)} answer`, other: `${n(count)} answers` }),
		ask: { 'check-in': 'Ask two questions now', exit: 'Ask the exit pulse' },
		askHelp: {
			'check-in':
				'At about half time: is it friendly, do they feel heard? One tap, unsigned. Three times at most.',
			exit: 'Four statements and “was it worth my time?”, both sides, unsigned, half a minute.'
		},
		asking: { 'check-in': 'The check-in is open', exit: 'The exit pulse is open' },
		bands: { high: 'high', low: 'low', middle: 'middle' },
		differently: (what: string) => `You felt it differently: ${what}`,
		few: 'Below three answers nothing is shown.',
		fs: { forthright: 'Forthright', frank: 'Frank', friendly: 'Friendly', heard: 'Feedback heard' },
		none: 'No answers yet.',
		number: rounded.format,
		of: (value: number) => `${rounded.format(value)} of 5`,
		pair: (f: string, theirs: string, ours: string) => `${f} ${theirs} / ${ours}`,
		sides: { customer: 'Customers', team: 'Team' },
		stop: { 'check-in': 'Close the check-in', exit: 'Close the exit pulse' },
		half: 'Half of the time is over: a good moment for the two questions.',
		spared: (who: string) => `Not asked, because their quarter is used up: ${who}.`,
		title: 'The pulse',
		weakest: (f: string, value: string) => `Weakest: ${f}, ${value}.`,
		what: { 'check-in': 'Check-in', exit: 'Exit pulse' },
		words: {
			heldBack: 'Held back',
			takeAway: 'Taken away',
			tell: 'What they will tell a colleague',
			forced: 'Felt forced'
		},
		worth: (yes: number, partly: number, no: number) =>
			`Worth my time: yes ${n(yes)} · partly ${n(partly)} · no ${n(no)}`
	},

	after: {
		empty: 'No last words yet. Guests can add them for 24 hours.',
		last: 'Last words',
		onWall: 'The wall shows them page by page. Read each one aloud: what, who, by when.',
		unasked: (why: string) => `Simplify was not asked: ${why}`
	},

	safety: {
		less: {
			none: 'Show no names from now on',
			organisation: 'Show organisations only from now on'
		},
		lessHelp: 'Names can be hidden further, never shown again in this meeting.',
		lessSure: 'Hide them now',
		lock: 'Lock the door',
		lockHelp: 'Nobody new comes in. Whoever is here stays and may come back.',
		locked: 'The door is locked. Nobody new comes in.',
		mute: 'Pause their sending',
		muted: 'paused',
		names: {
			names: 'The room sees names.',
			none: 'The room sees no names.',
			organisation: 'The room sees organisations, no names.'
		},
		title: 'Door and names',
		unlock: 'Unlock the door',
		unmute: 'Let them send again'
	}
};
