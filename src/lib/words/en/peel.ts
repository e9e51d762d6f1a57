/** “No news from us”, and the three questions that peel it: in a meeting and outside of one. */
export default {
	title: 'Three short questions',
	why: 'So that next time you hear from us before you have to ask.',
	questions: {
		what: 'What did we not tell you?',
		when: 'When would you have needed to know it?',
		then: 'What would you have done then?'
	},
	answer: 'Your answer',
	/** As the one says it who was not told, and as the team does. */
	theirs: 'No news from you',
	ours: 'No news from us',
	ask: 'Ask the three questions',
	asked: 'The three questions are asked',
	rated: 'You hear from us before you have to ask',
	rate: 'Also ask for a rating of “no news from us”'
};
