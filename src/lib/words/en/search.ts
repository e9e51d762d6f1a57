import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;

/** Looking for words in everything a team was told. */
export default {
	title: 'Search',
	titleOf: (words: string) => `Search for ${words}`,
	label: 'Words, or parts of words',
	hint: 'All of them have to be in it, in any order. Accents and capitals do not matter.',
	narrow: 'Narrow down',
	any: 'Any',
	filters: {
		kind: 'What',
		verb: 'What it asks for',
		side: 'Who said it',
		customer: 'Customer',
		charter: 'Charter',
		meeting: 'Meeting',
		moment: 'Moment of touch',
		from: 'From',
		to: 'Until'
	},
	kinds: {
		comment: 'Comments',
		complaint: 'Complaints',
		clause: 'Clauses',
		promise: 'Promises',
		theme: 'Themes',
		meeting: 'Meetings',
		customer: 'Customers'
	},
	sides: {
		customer: 'Customers',
		team: 'Team',
		facilitator: 'Facilitator'
	},
	found: (count: number, words: string) =>
		count === 0
			? `Nothing with “${words}”`
			: plural('en', count, {
					one: `1 place with “${words}”`,
					other: `${n(count)} places with “${words}”`
				}),
	about: (count: number, moment: string) =>
		count === 0
			? `Nothing about “${moment}” yet`
			: plural('en', count, {
					one: `1 comment about “${moment}”`,
					other: `${n(count)} comments about “${moment}”`
				}),
	nothing: 'Try fewer words, or a part of one.',
	gone: 'taken out',
	comment: (number: number) => `comment ${n(number)}`,
	all: (count: number) => `Show all ${n(count)}`,
	allOf: (count: number, kind: string) => `${kind}: show all ${n(count)}`,
	everyKind: 'Show every kind',
	pages: 'Pages',
	page: (page: number, pages: number) => `Page ${n(page)} of ${n(pages)}`,
	previous: 'Previous page',
	next: 'Next page'
};
