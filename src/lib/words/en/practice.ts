/** What the played guests of a practice say. Each line belongs to a kind of clause, or to a stage. */
export default {
	angry: {
		name: 'Frank (played)',
		lobby: 'I hope this is not another hour of slides.',
		purpose: 'Nice words. On Monday I waited twenty minutes with eleven people behind me.',
		customers: 'I am in this list, and still nobody knew who I was when I called.',
		services: 'Half of this I never use, and the one thing I need is not there at night.',
		expectations: 'You say this every year. Last month it was wrong three times.',
		measures: 'You measure what is easy for you. Measure when my problem is gone.',
		guidelines: 'So I am passed on again. Why can one person not stay with it?',
		needs: 'You want even more forms from me? I filled the last one in twice.',
		limits: 'Then say so before I buy, not when the oven is cold.',
		missing: 'One of you who stays with me until it is solved.',
		nearly: 'Who does it, and from when on?'
	},
	polite: {
		name: 'Mei (played)',
		lobby: 'Thank you for inviting us.',
		purpose: 'That sounds very good to me.',
		customers: 'It is kind that you think of us.',
		services: 'All of this is useful, really.',
		expectations: 'Mostly this works well. Perhaps mornings could be a little faster.',
		measures: 'I am sure you know best how to measure.',
		guidelines: 'Your people are always friendly.',
		needs: 'We are happy to help where we can.',
		limits: 'That is quite understandable.',
		missing: 'Perhaps a short note when something takes longer.',
		nearly: ''
	},
	silent: {
		name: 'Jo (played)',
		lobby: '',
		purpose: '',
		customers: '',
		services: '',
		expectations: '',
		measures: '',
		guidelines: '',
		needs: '',
		limits: '',
		missing: 'Somebody who calls back. I stopped asking two years ago.',
		nearly: ''
	}
};
