const n = new Intl.NumberFormat('en').format;

/** What is printed, and the practice before the meeting. */
export default {
	paper: {
		title: 'On paper',
		hint: 'Prints on A4 and on Letter.',
		print: 'Print',
		printHow: 'Use your browser’s own Print.',
		agenda: 'Agenda',
		charter: 'Charter as a poster',
		minutes: 'Minutes',
		cards: 'Name cards',
		sheets: 'Sheets for writing by hand',
		draft: 'Draft. We will revise it from what you say.',
		noClauses: 'The charter has no clauses yet.',
		cardsNoCode: 'Open the meeting first: then each card carries the square code of the room.',
		cardsNobody: 'Nobody is chosen for this meeting yet.',
		cardScan: 'Scan, and tell us what you think.',
		cardCode: (address: string) => `Square code that opens ${address}`,
		sheetsHint:
			'One sheet for each clause. The square code leads the facilitator’s phone to the form where the words are typed in.',
		sheetAsk: 'What should we keep, change, add or drop? Write here.',
		sheetNeeds: 'What do you need from us that is not in the charter?',
		sheetName: 'Name, if you like',
		sheetCode: 'For the facilitator: opens the form for this sheet',
		place: (kind: string, number: number, of: number) =>
			of > 1 ? `${kind} ${n(number)} of ${n(of)}` : kind
	},

	practice: {
		title: 'Practise this meeting',
		lead: 'The real console and the real wall, with three guests who are played. Nothing of it stays: no history, no trend, no promise.',
		guests: {
			angry: 'One is angry, and right.',
			polite: 'One is polite, and says little.',
			silent: 'One is silent until asked.'
		},
		how: 'They come in by themselves and speak as the meeting goes on. Your colleagues may join as guests with the code.',
		start: 'Begin the practice',
		goOn: 'Go on with the practice',
		end: 'End the practice',
		endHint: 'It is taken away whole, with every word.',
		back: 'Back to the real meeting',
		strip: 'Nothing of this stays.',
		stays: 'A practice that nobody ends is taken away after a day.',
		onlyPlanned: 'Only a meeting that has not been opened can be practised.'
	}
};
