import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('en');
const n = (count: number) => numbers.format(count);
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const clock = (zone: string) =>
	new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
const calendar = (zone: string) =>
	new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: zone });

export default {
	/** 10:00, in the zone of the meeting. */
	time: (at: string, zone: string) => clock(zone).format(new Date(at)),
	/** Fri 16 April: a day that was promised, which has no hour. */
	shortDay: (day: string) =>
		new Intl.DateTimeFormat('en-GB', {
			weekday: 'short',
			day: 'numeric',
			month: 'long',
			timeZone: 'UTC'
		}).format(new Date(day)),
	day: (at: string, zone: string) => calendar(zone).format(new Date(at)),

	/** What one clause of a section is called. */
	kinds: {
		customers: 'Customers',
		expectations: 'Expectation',
		guidelines: 'Guideline',
		limits: 'Limit',
		measures: 'Measure',
		needs: 'What we need from you',
		purpose: 'Purpose',
		services: 'Service'
	},
	/** "Expectation 2", and "of 6" beside it; no number where there is only one. */
	clause: (kind: string, at: number, all: number) => (all > 1 ? `${kind} ${n(at)}` : kind),
	ofAll: (all: number) => (all > 1 ? `of ${n(all)}` : ''),

	join: {
		agenda: (minutes: number) => `What we will do, in ${n(minutes)} minutes`,
		almost: 'Almost there',
		closed:
			'This meeting has ended, and its link opens nothing any more. Whoever was in it finds it on the device they used.',
		nameMissing: 'Tell us what to call you. Your first name is enough.',
		notIn: 'This does not open a meeting',
		notYet:
			'This meeting is not open yet. Come back a few minutes before it starts; this link stays.',
		otherCode: 'Did you mistype the code?',
		otherOrganisation: 'Another one, or none',
		removed: 'The facilitator has taken you off this meeting. Please speak to them.',
		code: 'Code from the screen',
		codeHint: 'Nine digits, with or without spaces',
		find: 'Find the meeting',
		hello: (team: string) => `${team} wants to hear from you`,
		join: 'Join the meeting',
		name: 'Your name',
		nameHint: 'Your first name is enough',
		names: {
			names: 'Others see your name beside your words, unless you hide it.',
			none: 'Nobody sees names in this meeting.',
			organisation: 'Others see your organisation beside your words, not your name.'
		},
		organisation: 'Your organisation',
		noAccount: 'No account. No app. Your name is all we ask.',
		promise: 'Be frank with us. We will revise our charter from what you say.',
		title: 'Join the meeting',
		waiting: 'You will be let in by hand in a moment. You can stay on this page.'
	},

	room: {
		agreedNow: (version: number) => `Version ${n(version)} is agreed. This changed:`,
		alt: 'Alt+G',
		closedTitle: 'This meeting has ended',
		closed:
			'Thank you for being frank. What you said is kept, and you can see here what became of it.',
		draft: 'This is a draft. We will revise it from what you say today.',
		early: 'Meanwhile: what would make this meeting worth it for you?',
		empty: 'Nothing from you here yet. Silence is fine too.',
		everything: 'Everything you said',
		follow: 'Follow automatically',
		followHint: 'The page goes along when the meeting moves on. It never does while you write.',
		fromOthers: 'From others, on the screen',
		help: 'Write to us here at any time. Nothing you type is lost when the meeting moves on.',
		in: (name: string) => `You are in, ${name}.`,
		inNobody: 'You are in.',
		meetingAt: (to: string) => `The meeting is at ${to}.`,
		moved: (to: string) => `The meeting moved to ${to}.`,
		movedStrip: (to: string) => `The meeting moved to ${to}. Finish here first if you like.`,
		news: 'What is going on',
		ratings: 'How important is this to you, and how well do we do it? Tell us in your words.',
		readCharter: 'Read the whole charter',
		removedTitle: 'You are no longer in this meeting',
		same: 'Same for me',
		sameUndo: 'Not for me after all',
		starts: (time: string) => `The meeting starts at ${time}.`,
		unsent: (count: number) => `Unsent (${count})`,
		welcome: 'What do you hope for from this meeting?',
		willChange: 'What will change',
		yours: 'Your feedback here',
		yoursAll: 'What became of your words'
	},

	composer: {
		box: 'Write to us',
		clearPick: 'Comment on the whole clause instead',
		edit: 'Change your words',
		leaveService: 'Write about something else instead',
		on: 'On',
		pick: 'Tap any words above to comment on them.',
		pickLaptop: 'Select any words above to comment on them.',
		pickByKey: 'Choose words with the keyboard',
		picked: (words: string) => `Chosen: “${words}”`,
		close: 'What should we do first?',
		pickHelp: 'Arrow keys move from word to word, Enter chooses, Escape ends.',
		touch: 'When was this?',
		anyTouch: 'No moment in particular',
		unsigned: 'Send without my name',
		unsignedHint:
			'Nobody can trace it to you, so you cannot change or take it back once it is sent.',
		unsignedSmall: 'With fewer than five guests, people may guess that it was you.',
		more: 'Without my name, urgent, and more',
		urgentHint:
			'It goes to one person of the team at once; the others do not see that it is urgent.',
		urgent: 'Urgent now',
		words: 'Your words'
	},

	saved: {
		again: 'Put back into the box',
		copied: 'Copied.',
		editing: 'Your new words',
		notSent: (why: string) => `Not sent: ${why}`,
		parked: (owner: string) => (owner ? `Later. ${owner} keeps it.` : 'Later.'),
		promised: (owner: string, day: string) =>
			day ? `Promised: ${owner}, by ${day}` : `Promised: ${owner}`,
		declined: (why: string) => `Not taken up, because ${why}`,
		former: 'About the former wording:',
		unsigned: 'Sent without your name',
		used: 'Used in the new wording',
		comment: (number: number) => `Saved · comment ${number}`,
		newShown: (count: number, where: string) =>
			plural('en', count, {
				one: `${count} new comment on ${where}.`,
				other: `${count} new comments on ${where}.`
			}),
		said: 'Saved.',
		soften: 'Say it differently',
		takeBack: 'Take it back',
		takenBack: 'Taken back.'
	},

	needs: {
		covered: 'Our own words are covered for now, so that yours come first.',
		footGroups: (comments: number, groups: number) =>
			[
				plural('en', comments, { one: `${n(comments)} comment`, other: `${n(comments)} comments` }),
				plural('en', groups, { one: `${n(groups)} group`, other: `${n(groups)} groups` })
			].join(', '),
		grace: '60 seconds more, then we read on. Your words stay here and can be sent at any time.',
		groups: 'What several of you said',
		groupsShown: 'Groups',
		help: 'What do you need from us that is not in the charter?',
		blank: 'What do you need from us that is not here?',
		reasons: 'And why did you choose us, or what keeps you with us?',
		of: (from: number, to: number, all: number) =>
			from === to ? `${n(from)} of ${n(all)}` : `${n(from)}–${n(to)} of ${n(all)}`,
		quiet: 'Write for yourself first. Others see it only when we all are done.',
		said: (count: number) =>
			plural('en', count, { one: `${n(count)} comment`, other: `${n(count)} comments` }),
		same: (count: number) =>
			plural('en', count, {
				one: `Same for ${n(count)} other`,
				other: `Same for ${n(count)} others`
			}),
		title: 'What you need',
		wall: 'What you need from us',
		written: (count: number) =>
			plural('en', count, {
				one: `${n(count)} comment is written. The room does not see it yet.`,
				other: `${n(count)} comments are written. The room does not see them yet.`
			})
	},

	readBack: {
		asked: (words: string) => `We wrote it down as “${words}”. Is that right?`,
		no: 'Not quite',
		noted: (words: string) => `We wrote it down as “${words}”, and you said that it is right.`,
		not: (words: string) => `We wrote it down as “${words}”, and you said: not quite.`,
		yes: 'Yes'
	},

	replies: {
		ask: 'A question',
		acknowledge: 'Heard',
		commit: 'A promise',
		decline: 'No, because',
		explain: 'An explanation',
		explained: 'Counted as an explanation',
		intend: 'We intend to',
		mark: 'That was an explanation',
		flag: 'This is aimed at a person',
		flagged: 'Thank you. The facilitator alone sees this.'
	},

	signals: {
		cutOff: 'I was cut off',
		cutOffDone: 'The facilitator knows, and will come back to you.',
		cutOffHint: 'Tells the facilitator that you had not finished.',
		heat: 'It is getting heated',
		heatDone: 'Noted, without your name.',
		heatHint:
			'Without your name, and for the facilitator alone. It counts from two people on, and nobody else learns of it.',
		title: 'A quiet word'
	},

	faces: {
		help: 'Say who you are, if you like. It stands beside your name on the screen.',
		iAm: (line: string) => `I am the one who ${line}`,
		line: 'I am the one who …',
		lineHint: 'For instance: opens the bakery at four.',
		off: 'In this meeting your name is shown to the team only, and so is what you write here.',
		photo: 'Your photo',
		photoHint: 'It is made small on your device. Only the people of this meeting see it.',
		removePhoto: 'Take the photo away',
		saved: 'Saved. You can change it at any time.',
		since: 'Since when',
		sinceHint: 'For instance: a customer since 2019.',
		title: 'What you do',
		titleHint: 'For instance: owner, buyer, driver.',
		who: 'Who is here',
		yours: 'Introduce yourself'
	},

	rating: {
		back: 'Back',
		cannotSay: 'I can’t say',
		done: 'Thank you. You can still change every answer.',
		hidden:
			'Nobody sees the numbers until everyone has had time to answer. You can change yours until then.',
		importance: 'How important is this to you?',
		importanceEnds: ['Not important', 'It is why I buy from you'],
		keys: 'Keys: 1 to 5, 0 for “I can’t say”, Enter for Next.',
		late: 'The numbers are open already. What you answer now counts, and is marked as late.',
		next: 'Next',
		open: 'What all of you said together',
		again: 'Look at my answers again',
		performance: 'How well do we do it today?',
		performanceEnds: ['Badly', 'Could not be better'],
		picked: (count: number) => `${n(count)} of 3 chosen`,
		step: (at: number, all: number) => `Rating ${n(at)} of ${n(all)}`,
		thanks: 'You have answered everything',
		topThree: 'Which three matter most to you?',
		write: 'Say it in words'
	},

	gaps: {
		ahead: 'ahead',
		even: 'no gap',
		gap: (gap: number) => `gap ${n(gap)}`,
		importance: 'how important',
		n: (count: number) => `n = ${n(count)}`,
		nn: (importance: number, performance: number) => `n = ${n(importance)}, ${n(performance)}`,
		performance: 'how well we do it',
		said: (importance: string, performance: string) =>
			`How important: ${importance} of 5. How well we do it: ${performance} of 5.`,
		title: 'Where it matters'
	},

	guesses: {
		both: 'You and we',
		ours: 'Our guess, sealed before the meeting',
		title: (right: number) => `We guessed ${n(right)} of 3`,
		yours: 'What matters most to you'
	},

	changes: {
		because: (comments: number[], more: number) => {
			const named = comments.map(n);
			const rest = more
				? [plural('en', more, { one: `${n(more)} more`, other: `${n(more)} more` })]
				: [];
			if (!named.length)
				return plural('en', more, {
					one: `Because of ${n(more)} comment`,
					other: `Because of ${n(more)} comments`
				});
			return plural('en', comments.length + more, {
				one: `Because of comment ${list.format(named)}`,
				other: `Because of comments ${list.format([...named, ...rest])}`
			});
		},
		none: 'No wording was changed today. What you said is kept, and each of you will hear what became of it.',
		title: 'What changes because of today'
	},

	pulse: {
		blank: 'Answer at least one of these, then send.',
		agree: (high: number, all: number) => `${n(high)} of ${n(all)} agree`,
		answered: (count: number, all: number) => `${n(count)} of ${n(all)} have answered`,
		bands: { high: 'mostly yes', low: 'mostly no', middle: 'in between' },
		checkIn: 'Two short questions',
		customer: {
			forthright: 'People came to the point and gave examples.',
			frank: 'I said what I really think about how they serve us.',
			friendly: 'We were treated with respect, also when it was about problems.',
			heard: 'I know what will become of what I said, or why nothing will.'
		},
		ends: ['Disagree', 'Agree'],
		exit: 'Before you go: how was this meeting?',
		heldBack: 'What did you hold back?',
		open: 'Answer',
		send: 'Send without my name',
		sent: 'Thank you. Your answers are in, without your name. You can still change them here.',
		takeAway: 'What do you take away?',
		fewer: 'Fewer than five of you answered, so nothing is shown here.',
		forced: 'Was anything forced?',
		tell: 'What will you tell a colleague about today?',
		unsigned:
			'Your answers carry no name. Below three answers nothing is shown to anybody, and words reach the team without an order.',
		wall: 'How this meeting was',
		worth: 'Was this worth your time?',
		worths: { no: 'No', partly: 'Partly', yes: 'Yes' }
	},

	simplify: {
		drop: 'I would not miss it',
		else: 'Something else',
		keep: 'Keep as is',
		done: (done: number, all: number) => `${n(done)} of ${n(all)} answered`,
		elseHint: 'Is there something else we could simplify or stop? Write it below.',
		sayMore: 'Write about this',
		simpler: 'Make it simpler',
		title: 'Is there anything we do for you that could be simpler, or that you do not need?'
	},

	revise: {
		accepted: 'Accepted.',
		declined: (why: string) => `Not taken up, because ${why}`,
		isThatIt: 'Is that it?',
		result: (yes: number, nearly: number, no: number) =>
			`Yes ${n(yes)} · Nearly ${n(nearly)} · No ${n(no)}`,
		yourAnswer: (answer: string) => `Your answer: ${answer}`,
		nearly: 'Nearly',
		nearlyHint: 'What is still missing?',
		no: 'No',
		quiet: 'The team is working on a new wording.',
		thanks: 'Thank you. You can change your answer until we move on.',
		yes: 'Yes'
	},

	close: {
		last: 'Thank you for being frank.',
		lastWord: 'A last word, if you like',
		lastWordUntil: (time: string) =>
			`Until tomorrow, ${time}, you can add a last word, and change or take back what you said.`,
		promises: 'What we promise'
	},

	screen: {
		addYours: 'Add yours:',
		pause: 'We pause for two minutes.',
		because: (count: number) =>
			plural('en', count, {
				one: 'Because of 1 comment',
				other: `Because of ${n(count)} comments`
			}),
		closed: 'Thank you for being frank.',
		closedNext: 'Everyone who spoke will hear what became of it.',
		draftSaid: 'This is a draft. We will revise it from what you say today.',
		minutes: (count: number) => `${n(count)} min`,
		newVersion: (version: number) => `Version ${n(version)} of the charter is agreed.`,
		notOpen: 'This meeting is not open yet.',
		own: (name: string) => `Our own decision: ${name}`,
		promisedBy: (owner: string, day: string) => (day ? `${owner}, by ${day}` : owner),
		proposal: (kind: string) => `${kind}: a new wording`,
		ratings: 'How important is each of these to you, and how well do we do it?',
		ratingsHow: 'The questions are on your phone or laptop. Nobody’s answer is wrong.',
		rework: 'We are finding the right words. You will see them here.',
		taken: 'Accepted',
		turnedDown: 'Not taken up',
		agreed: 'Agreed',
		code: 'Code',
		draft: 'Draft',
		here: 'Here:',
		headline: ['Be frank with us.', 'We will revise our charter from what you say.'],
		link: 'Show a meeting on this screen',
		linkHelp:
			'This works once, on this device. Everybody who sees the screen sees what the facilitator shows, and nothing else.',
		lost: 'Reconnecting',
		noScreen: 'There is no meeting to show here',
		noScreenHelp:
			'A link for a screen works once and can be called back. Ask the facilitator for a new one.',
		showHere: 'Show the meeting here',
		shutOut: 'This screen shows the meeting no more. Ask the facilitator for a new link.',
		meets: (team: string) => `${team} meets its customers`,
		page: (page: number, pages: number) => `${page} of ${pages}`,
		promises: 'What we promise',
		ratedBy: (done: number, all: number) => `${done} of ${all} have answered`,
		scan: 'Scan, or go to',
		startsAt: 'Starts at',
		title: (team: string) => `${team}: the screen`,
		type: 'and type',
		typeOnly: 'Go to'
	}
};
