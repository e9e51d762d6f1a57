import type { Stage } from '#lib/domain/meeting/agenda.ts';
import { plural } from '../plural.ts';
import keep from './team/keep.ts';
import charters from './team/charters.ts';
import history from './team/history.ts';
import minutes from './team/minutes.ts';
import paper from './team/paper.ts';
import seat from './team/seat.ts';

const n = new Intl.NumberFormat('en').format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

export default {
	keep,
	...charters,
	...history,
	...minutes,
	...paper,
	...seat,

	nav: {
		charters: 'Charters',
		complaints: 'Complaints',
		customers: 'Customers',
		home: 'Today',
		meetings: 'Meetings',
		promises: 'Promises',
		search: 'Search',
		settings: 'Settings',
		themes: 'Themes',
		trends: 'Trends'
	},

	signOut: 'Sign out',
	signedInAs: (name: string) => `Signed in as ${name}`,
	example: 'Example',
	exampleNote: 'This is the worked example. Nothing here is yours; you can remove it in Settings.',
	switchTeam: 'Go to this team',
	newTeam: 'Make another team',
	teamName: 'Team name',
	makeTeam: 'Make the team',
	version: (number: number) => `Version ${n(number)}`,
	draft: 'Draft',
	saved: 'Saved',
	where: (time: string, place: string) => `${time} in ${place}`,
	forYou: (time: string) => `${time} for you`,

	problems: {
		clock: 'Please write a time, for instance 10:30.',
		day: 'Please choose a day.',
		empty: 'Please fill this in.',
		minutes: 'Please write whole minutes, up to 480.',
		'name-differs': 'That is not the name. Nothing was deleted.',
		'not-an-email': 'This does not look like an e-mail address.',
		simplify: 'This may be short, but it is always asked.',
		start: 'Please choose a day and a time.',
		'too-long': 'This is too long.',
		unreadable: 'This could not be read. Please look at it again.',
		zone: 'Please choose a time zone from the list.'
	} as Record<string, string>,

	home: {
		title: 'Today',
		complain: 'Write a complaint down',
		coming: 'Coming changes',
		hardest: (names: string) => `Hits ${names} hardest`,
		next: 'Next meeting',
		running: 'On now',
		noMeeting: 'You have no meeting planned. Customers rarely ask for one; you do.',
		plan: 'Plan a meeting',
		open: 'Open',
		toConsole: 'To the console',
		promises: 'Promises',
		noPromises: 'No promises are open.',
		allPromises: 'All promises',
		charter: 'Charter',
		noCharter: 'There is no charter yet. It begins with one sentence: why your team exists.',
		write: 'Write the charter',
		edit: 'Edit',
		history: 'History',
		agreed: (version: number, day: string) => `Version ${n(version)}, agreed ${day}`,
		never: 'A draft, not agreed yet',
		waiting: (count: number) =>
			count === 0 ? 'Nothing waits' : `${of(count, 'change', 'changes')} waiting`
	},

	customers: {
		title: 'Key customers',
		add: 'Add a customer',
		addTitle: 'Add a customer',
		name: 'Name',
		why: 'Why is it a key customer?',
		whyHint: 'A sentence, not a number: what would hurt if they left?',
		segment: 'Segment',
		segmentHint: 'The kind of customer it is, in your own words, for instance Housing',
		people: 'People',
		person: 'Name',
		role: 'Title',
		roleHint: 'What they do there, for instance Night baker',
		email: 'E-mail',
		addPerson: 'Add a person',
		noPeople: 'Nobody yet. Who would tell you the truth?',
		lastMet: 'Last met',
		never: 'Not met yet',
		empty: 'Who pays, who decides, who would hurt most to lose? Start with three.',
		meetings: 'Meetings',
		noMeetings: 'No meeting with them yet.',
		plan: 'Plan a meeting with them',
		removePerson: (name: string) => `Remove ${name}`
	},

	meetings: {
		title: 'Meetings',
		plan: 'Plan a meeting',
		planTitle: 'Plan a meeting',
		changeTitle: 'Change the plan',
		name: 'Title',
		nameHint: 'For instance: Meeting with Lopez Bakery',
		nameFor: (who: string) => `Meeting with ${who}`,
		objective: 'What should be different afterwards?',
		objectiveHint: 'One sentence. Guests read it before they join.',
		charter: 'Charter',
		noCharter: 'First there has to be a charter to talk about.',
		customers: 'Who comes?',
		noCustomers: 'You have no customers yet. You can still plan, and add them later.',
		start: 'Day and time',
		zone: 'Time zone',
		zoneHint: 'Where the meeting is',
		agenda: 'Agenda',
		minutes: 'Minutes',
		clock: 'Begins',
		part: 'Part',
		total: (count: number) => of(count, 'minute', 'minutes'),
		until: (time: string) => `until ${time}`,
		leaveOut: 'Empty minutes leave a part out; “Simplify” is always asked.',
		stages: {
			welcome: 'Welcome and why we are here',
			charter: 'Charter, clause by clause',
			needs: 'What you need',
			ratings: 'Ratings',
			simplify: 'Simplify or eliminate',
			revise: 'Revise together',
			close: 'Close and promises'
		} satisfies Record<Stage, string>,
		lock: 'Fixed start',
		lockOf: (stage: string) => `Fixed start of “${stage}”`,
		lockHint:
			'A fixed start stays where it is; everything after it moves along. Empty: it follows the part before.',
		slack: (count: number) =>
			plural('en', count, {
				one: `${n(count)} minute to spare before it`,
				other: `${n(count)} minutes to spare before it`
			}),
		overlap: (count: number) =>
			plural('en', count, {
				one: `The part before runs ${n(count)} minute into it`,
				other: `The part before runs ${n(count)} minutes into it`
			}),
		shortNote: (count: number) =>
			plural('en', count, {
				one: `Why not shorter still? In ${n(count)} minute nobody finds words. Leave it out, or give it five.`,
				other: `Why not shorter still? In ${n(count)} minutes few find words. Leave it out, or give it five.`
			}),
		namesHint:
			'May become less during the meeting, never more. Guests may always send a comment without their name. With fewer than five guests one can still be recognised: the page tells them so.',
		asks: 'Ask in this meeting why they buy and stay',
		asksHint: 'The question stands beside “What do you need that is not here?”.',
		stage: 'Stage it listens in',
		anyStage: 'None in particular',
		observersHint:
			'Colleagues who only want to watch come in as observers. They choose it at the door and count as neither side.',
		names: 'What others see of a guest',
		namesKinds: {
			names: 'Name and organisation',
			organisation: 'Organisation only',
			none: 'Nothing'
		},
		compass: 'Private compass',
		compassHint:
			'On the console alone: how the meeting is going, and what could help. Nobody else sees it.',
		compassKinds: { off: 'off', on: 'on' },
		showing: 'What guests write is shown',
		showingKinds: {
			chosen: 'when the facilitator chooses it',
			'at-once': 'as it comes'
		},
		facilitator: 'Facilitator',
		standIn: 'Stand-in',
		standInHint: 'Takes over with one press, if need be',
		nobody: 'nobody',
		save: 'Save the plan',
		open: 'Open the meeting',
		openHint: 'Opening makes the code live. Nothing starts before you say so.',
		edit: 'Change the plan',
		console: 'Console',
		projector: 'Projector',
		review: 'Look back',
		minutesLink: 'Charter history',
		states: { planned: 'Planned', open: 'Open now', closed: 'Held', 'called-off': 'Called off' },
		empty: 'You have no meeting planned. Customers rarely ask for one; you do.',
		invite: 'Invite',
		comes: 'Who comes',
		link: 'Make a personal link',
		linkFor: (name: string) => `Link for ${name}`,
		linkHint: 'It is shown this once. It works when the meeting is open, and only for this person.',
		linkAddress: 'Personal link',
		qrFor: (name: string) => `Square code with the link for ${name}`,
		nobodyComes: 'No customer is chosen yet.',
		code: 'Code',
		onVersion: (version: number) => `on version ${n(version)}`
	},

	promises: {
		title: 'Promises',
		what: 'What',
		who: 'Who',
		due: 'By when',
		meeting: 'Given in',
		undated: 'no day given',
		keptOn: (day: string) => `Kept on ${day}`,
		toldOn: (day: string) => `Customer told on ${day}`,
		on: 'On which day?',
		markKept: 'It is kept',
		markTold: 'The customer knows',
		keptOf: (what: string) => `It is kept: ${what}`,
		toldOf: (what: string) => `The customer knows: ${what}`,
		untold: 'The customer has not been told yet.',
		empty: 'What you promise in a meeting will be here: what, who, by when.'
	},

	settings: {
		title: 'Settings',
		team: 'Team',
		rename: 'Rename',
		members: 'Members',
		name: 'Name',
		email: 'E-mail',
		role: 'Role',
		roles: { owner: 'Owner', facilitator: 'Facilitator', member: 'Member' },
		rolesHelp:
			'A member writes the charter and listens. A facilitator also plans, leads and agrees. An owner also decides who belongs to the team.',
		change: 'Change',
		roleOf: (name: string) => `Role of ${name}`,
		changeRoleOf: (name: string) => `Change the role of ${name}`,
		remove: 'Remove',
		removeName: (name: string) => `Remove ${name}`,
		lastOwner: 'A team keeps at least one owner.',
		inviteTitle: 'Invite somebody',
		invite: 'Make an invitation',
		inviteLink: 'Invitation link',
		inviteHint: 'Send it yourself. It is shown this once, works once, and for a week.',
		waiting: 'Invited, not here yet',
		takeBack: 'Take back',
		takeBackFrom: (email: string) => `Take back the invitation for ${email}`,
		copy: 'Copy',
		copied: 'Copied',
		exampleTitle: 'Worked example',
		exampleHelp:
			'A service desk, three customer meetings and what they changed. It is a team of its own, marked “Example”.',
		exampleLoad: 'Load the example',
		exampleRemove: 'Remove the example',
		deleteTitle: 'Delete this team',
		deleteHelp:
			'Everything goes: charters, customers, meetings and every word said in them. This cannot be undone. Type the name of the team.',
		delete: 'Delete the team',
		others: 'Your other teams'
	}
};
