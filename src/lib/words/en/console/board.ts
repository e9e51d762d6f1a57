import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('en');
const n = (count: number) => numbers.format(count);

/** Needs: the blank wall, groups, reading back, paper and the parking lot. */
export default {
	board: {
		cover: 'Cover our clauses',
		coverHelp: 'They write what they need before they see ours. What they write is marked.',
		coverOff: 'Show our clauses again',
		covered: 'Our clauses are covered. What is written now is marked “before seeing our clauses”.',
		groups: (count: number) =>
			plural('en', count, { one: `${n(count)} group`, other: `${n(count)} groups` }),
		groupsEmpty: 'No group yet. Choose comments that say the same thing, then group them.',
		grouped: 'What belongs together',
		loose: 'Not grouped yet',
		looseEmpty: 'Every comment here is in a group.',
		agree: (count: number) =>
			plural('en', count, {
				one: `Same for ${n(count)} other`,
				other: `Same for ${n(count)} others`
			}),
		by: (name: string) => `put together by ${name}`,
		edit: 'Rename or split',
		name: 'Name of the group',
		open: 'Open it for the room',
		propose: 'Make it a proposal',
		rename: 'Rename',
		show: 'Show the group',
		shown: 'On screen',
		split: 'Split the group',
		splitHelp: 'All its comments become loose again. Undo brings the group back.',
		takeOut: 'Take out',
		takeOutOf: (number: number) => `Take comment ${n(number)} out of the group`,
		title: (number: number, name: string) => `Group ${n(number)}: ${name}`
	},

	grouping: {
		button: 'Move to a group…',
		cancel: 'Leave them where they are',
		create: 'Make this group',
		into: (count: number) =>
			plural('en', count, {
				one: `Move ${n(count)} comment to a group`,
				other: `Move ${n(count)} comments to a group`
			}),
		hint: 'Type a new name, or a part of one that is there already.',
		move: (name: string) => `Move to “${name}”`,
		name: 'Group',
		suggested: 'Suggested from the words they share. Change it as you like.',
		there: 'Groups that are there already'
	},

	parking: {
		by: (owner: string) => `kept by ${owner}`,
		empty: 'Nothing is parked. What you answer with “Later” stands here with its owner.',
		title: 'Parking lot'
	},

	paper: {
		add: 'Add this sheet',
		clause: 'Which clause',
		none: 'Not in the charter',
		nobody: 'No name on the sheet',
		open: 'From paper',
		said: (number: number) => `Saved as comment ${n(number)}.`,
		title: 'Type in a sheet of paper',
		who: 'Whose sheet',
		words: 'Their words, as they wrote them'
	},

	readBack: {
		give: 'Read it back',
		hint: 'Its author sees it and says whether you got it right.',
		label: 'In short, in your words',
		not: 'Its author says: not quite',
		open: 'Read back, waiting for its author',
		right: 'Confirmed by its author',
		said: (words: string) => `In short: “${words}”`,
		signedOnly: 'Nobody can confirm an unsigned comment. Read it back aloud.'
	},

	notes: {
		last: 'last word',
		paper: 'from paper',
		unprompted: 'before seeing our clauses'
	}
};
