import type { Outcome, ReplyKind } from '#lib/domain/meeting/meeting.ts';
import type { MeetingEvent } from '#lib/domain/meeting/events.ts';
import type { Op } from '#lib/domain/charter/revise.ts';
import type { Origin, Section } from '#lib/domain/charter/clause.ts';
import type { Stage } from '#lib/domain/meeting/agenda.ts';
import { plural } from '../plural.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const n = new Intl.NumberFormat('en').format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

const kinds: Record<Section, [string, string]> = {
	purpose: ['purpose', 'purposes'],
	customers: ['customer clause', 'customer clauses'],
	services: ['service', 'services'],
	expectations: ['expectation', 'expectations'],
	measures: ['measure', 'measures'],
	guidelines: ['guideline', 'guidelines'],
	needs: ['need', 'needs'],
	limits: ['limit', 'limits']
};
const done: Record<Op, string> = { add: 'added', replace: 'changed', remove: 'dropped' };

export default {
	nav: {
		charters: 'Charters',
		customers: 'Customers',
		home: 'Today',
		meetings: 'Meetings',
		promises: 'Promises',
		settings: 'Settings',
		trends: 'Trends'
	},

	signOut: 'Sign out',
	signedInAs: (name: string) => `Signed in as ${name}`,
	example: 'Example',
	exampleNote: 'This is the worked example. Nothing here is yours; you can remove it in Settings.',
	chooseTeam: 'Team',
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

	charters: {
		title: 'Charters',
		make: 'Make a charter',
		name: 'What is it the charter of?',
		nameHint: 'Your team or your service, for instance Customer Service',
		empty: 'Your charter will be here: what you are for, what customers may expect, and what not.',
		clauses: (count: number) => of(count, 'clause', 'clauses'),
		meetings: (count: number) => of(count, 'meeting', 'meetings'),
		rename: 'Rename'
	},

	editor: {
		draftAfter: (version: number) =>
			version ? `Draft after version ${n(version)}` : 'Draft, never agreed',
		agree: (version: number) => `Agree as version ${n(version)}`,
		nothingToAgree: 'Nothing in the draft differs from the agreed version.',
		history: 'History',
		show: 'Reading view',
		sectionsLabel: 'Sections',
		questions: {
			purpose: 'Why does your team exist, seen by those it serves?',
			customers: 'Who pays, who decides, who would hurt most to lose?',
			services: 'What do you do for them? One service a line.',
			expectations: 'What may a customer count on, in their words?',
			measures: 'How does everybody see whether it is kept?',
			guidelines: 'How do you behave while you do it?',
			needs: 'What do you need from customers to keep your word?',
			limits: 'What do you not do, so that nobody waits for it?'
		} satisfies Record<Section, string>,
		examples: {
			purpose: [
				'We help callers get on with their day.',
				'We keep your machines running, so that you can sell.',
				'We answer what you need to know before you have to decide.'
			],
			customers: [
				'Bakeries that run at night.',
				'Schools in our city, large and small.',
				'Everybody who orders more than once a month.'
			],
			services: [
				'We answer questions about your bill by telephone.',
				'We repair on site, at night too.',
				'We send one statement a month.'
			],
			expectations: [
				'One person stays with you until it is solved.',
				'We pick up within 60 seconds.',
				'We tell you by noon the day before when we will be late.'
			],
			measures: [
				'Share of calls picked up within 60 seconds.',
				'Days from the first call until the customer says: solved.',
				'Share of bills that needed no correction.'
			],
			guidelines: [
				'We keep the caller and fetch the colleague.',
				'We say what we do not know.',
				'We ask before we promise.'
			],
			needs: [
				'One name to call back, and when.',
				'A photograph of the plate on the machine.',
				'Changes to an order by noon.'
			],
			limits: [
				'We do not repair machines of other makers.',
				'We are not there on 25 December.',
				'We do not give discounts on the telephone.'
			]
		} satisfies Record<Section, string[]>,
		use: 'Use',
		useThis: (text: string) => `Use: ${text}`,
		example: 'For example',
		text: (section: string, number: number) => `${section} ${n(number)}`,
		newClause: (section: string) => `New clause: ${section}`,
		add: {
			purpose: 'Add a purpose',
			customers: 'Add a kind of customer',
			services: 'Add a service',
			expectations: 'Add an expectation',
			measures: 'Add a measure',
			guidelines: 'Add a guideline',
			needs: 'Add a need',
			limits: 'Add a limit'
		} satisfies Record<Section, string>,
		origin: 'Where it comes from',
		origins: {
			assumed: 'We assume it',
			promised: 'We promised it',
			said: 'A customer said it',
			confirmed: 'Customers confirmed it'
		} satisfies Record<Origin, string>,
		measures: 'Measures',
		measuresNone: 'nothing in particular',
		up: 'Move up',
		down: 'Move down',
		why: 'Why',
		retire: 'Retire',
		undo: 'Undo',
		more: 'More',
		retired: 'Retired clauses',
		bringBack: 'Bring back',
		retiredCount: (count: number) => of(count, 'retired clause', 'retired clauses'),
		saving: 'Saving',
		savedAt: (time: string) => `Saved ${time}`,
		keptHere: 'Kept on this device',
		someone: 'Somebody',
		changedBy: (who: string, ago: string) => `${who} changed this ${ago}.`,
		yours: 'Your words',
		theirs: 'Their words',
		keepYours: 'Use mine',
		takeTheirs: 'Use theirs',
		moved: (number: number) => `Moved to place ${n(number)}`,
		retiredNow: 'Retired. You can bring it back below.',
		many: (count: number) =>
			`${n(count)} clauses. More than 25 are rarely read to the end: which of them would a customer miss?`,
		long: (count: number) => `${n(count)} words. Under 25 it is remembered.`,
		vague: (word: string) => `“${word}” means something else to everybody. Say what, or by when.`,
		vagueWords: ['etc.', 'as soon as possible', 'quality'],
		keys: 'Enter makes a new clause, Alt and the arrows move it, Ctrl and Z undoes, Ctrl and Enter is done.'
	},

	agree: {
		title: (version: number) => `Agree version ${n(version)}`,
		intro: 'Once agreed, a version never changes. This is what is different:',
		note: 'Why does the charter change?',
		noteHint: 'One or two sentences. They stand in the history for ever.',
		who: 'Who agreed?',
		whoHint: 'Names, with commas between them',
		button: (version: number) => `Agree as version ${n(version)}`,
		back: 'Back to the draft',
		restoreTitle: (version: number) => `Restore version ${n(version)}`,
		restoreIntro: (of: number, as: number) =>
			`Version ${n(of)} becomes version ${n(as)}. Nothing that was agreed goes away, and the draft says what version ${n(of)} says.`,
		restoreButton: (version: number) => `Restore as version ${n(version)}`,
		stale: 'Somebody agreed a version meanwhile. Look at the difference again.'
	},

	history: {
		title: (charter: string) => `History of ${charter}`,
		heading: (from: string, to: string) => `What changed from ${from} to ${to}`,
		startHeading: (to: string) => `What ${to} began with`,
		theDraft: 'the first draft',
		versionIn: (number: number) => `version ${n(number)}`,
		nowIn: 'now',
		stopDraft: 'Draft',
		stopNow: 'Now',
		team: 'team',
		waiting: (count: number) =>
			count === 0 ? 'nothing waits' : `${of(count, 'change', 'changes')} waiting`,
		track: 'Versions',
		from: 'From',
		to: 'to',
		choose: 'Show',
		chooseHelp:
			'The arrow keys go from version to version; with Shift they move the beginning. C shows the new wording clean.',
		only: (version: number) =>
			version === 0
				? 'History starts when you agree version 1.'
				: 'History starts when you agree version 2.',
		nothing: 'Nothing changed between these two.',
		counted: (section: Section, op: Op, count: number) => {
			const [one, other] = kinds[section];
			return `${of(count, one, other)} ${done[op]}`;
		},
		behind: (count: number) =>
			count === 0
				? 'The team changed this by itself.'
				: plural('en', count, {
						one: `${n(count)} comment behind these changes.`,
						other: `${n(count)} comments behind these changes.`
					}),
		ops: { add: 'Added', replace: 'Changed', remove: 'Dropped' } satisfies Record<Op, string>,
		same: 'Same',
		unchanged: (count: number) => `${of(count, 'clause', 'clauses')} unchanged.`,
		show: 'Show',
		why: 'Why?',
		whyCount: (comments: number, customers: number) =>
			customers
				? `Why? ${of(comments, 'comment', 'comments')}, ${of(customers, 'customer', 'customers')}`
				: `Why? ${of(comments, 'comment', 'comments')}`,
		whyTitle: (section: Section, number: number) =>
			`Why ${kinds[section][0]} ${n(number)} says this`,
		whyGone: (section: Section) => `Why this ${kinds[section][0]} was dropped`,
		whyEmpty: 'Choose “Why?” beside a clause to see whose words made it say so.',
		noChange: 'This clause has not changed since it was first agreed.',
		unagreed: 'This wording is in the draft only. It is not agreed yet.',
		said: 'said in the meeting',
		saidShort: 'said',
		saidByTeam: 'said by the team',
		proposed: 'proposed',
		agreed: 'agreed',
		own: 'The team’s own decision',
		ownBy: (who: string) => `Own decision of ${who}. No customer asked for it.`,
		wrote: (who: string, count: number) =>
			count > 1
				? `${who} wrote the new wording from these comments.`
				: `${who} wrote the new wording from this comment.`,
		proposedDrop: (who: string) => `${who} proposed to drop it because of these comments.`,
		answers: (yes: number, nearly: number, no: number) => {
			const all = yes + nearly + no;
			if (all === 0) return 'The room was not asked.';
			const rest = [nearly && `${n(nearly)} nearly`, no && `${n(no)} no`].filter(Boolean);
			const said = `${n(yes)} of ${n(all)} who answered said “yes, that is it”`;
			return rest.length ? `${said}, ${list.format(rest as string[])}.` : `${said}.`;
		},
		agreedBy: (version: number, names: string[]) =>
			names.length
				? `Version ${n(version)} agreed by ${list.format(names)}.`
				: `Version ${n(version)} agreed.`,
		restores: (version: number) => `It restores version ${n(version)}.`,
		thenRoom: 'The room at that moment',
		whatBecame: 'What became of it',
		moreSteps: 'Before that',
		removed: 'a customer (removed)',
		removedTeam: 'somebody of the team (removed)',
		unsigned: 'a customer, no name shown',
		unsignedTeam: 'the team, no name shown',
		withdrawn: 'The author took these words back.',
		others: (count: number) => of(count, 'other agreed', 'others agreed'),
		about: 'What this version says',
		restore: (version: number) => `Restore version ${n(version)}`,
		clean: 'Clean',
		changes: 'Changes',
		moved: (heading: string, counts: string) => `${heading}. ${counts}`,
		toDraft: 'To the draft'
	},

	customers: {
		title: 'Key customers',
		add: 'Add a customer',
		addTitle: 'Add a customer',
		name: 'Name',
		why: 'Why is it a key customer?',
		whyHint: 'A sentence, not a number: what would hurt if they left?',
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
		total: (count: number) => of(count, 'minute', 'minutes'),
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
		names: 'What others see of a guest',
		namesKinds: {
			names: 'Name and organisation',
			organisation: 'Organisation only',
			none: 'Nothing'
		},
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
		openHint: 'Makes the code live. Nothing starts before you say so.',
		edit: 'Change the plan',
		console: 'Console',
		projector: 'Projector',
		review: 'Look back',
		minutesLink: 'Charter history',
		states: { planned: 'Planned', open: 'Open now', closed: 'Held' },
		empty: 'You have no meeting planned. Customers rarely ask for one; you do.',
		comes: 'Who comes',
		link: 'Make a personal link',
		linkFor: (name: string) => `Link for ${name}`,
		linkHint: 'It is shown this once. It works when the meeting is open, and only for this person.',
		linkAddress: 'Personal link',
		qrFor: (name: string) => `Square code with the link for ${name}`,
		nobodyComes: 'No customer is chosen yet.',
		code: 'Code',
		onVersion: (version: number) => `on version ${n(version)}`,
		changesNothing: 'A meeting that is open or over keeps its plan.'
	},

	review: {
		title: (title: string) => `Looking back: ${title}`,
		moment: (time: string) => `The room at ${time}`,
		readOnly: 'This is how it was. Nothing here can be changed.',
		earlier: 'Earlier',
		later: 'Later',
		atEnd: 'The end',
		notYet: 'Nothing happened in this meeting yet.',
		what: {
			meetingStarted: 'The meeting started.',
			revisionAnnounced: 'The team said: we will revise this from what you say today.',
			pointerMoved: 'The meeting moved on.',
			commentAdded: 'Somebody wrote this.',
			replied: 'Somebody replied.',
			changeProposed: 'A new wording was proposed.',
			proposalAccepted: 'A wording was accepted.',
			promiseMade: 'A promise was given.',
			versionAgreed: 'A new version was agreed.',
			meetingClosed: 'The meeting ended.',
			personJoined: 'Somebody came in.'
		} as Partial<Record<MeetingEvent['type'], string>>,
		here: 'Who was there',
		nobody: 'Nobody yet.',
		observer: 'observer',
		facilitator: 'facilitator',
		team: 'team',
		onWall: 'On the wall',
		comments: 'Comments so far',
		noComments: 'No words here yet at this moment.',
		others: 'On other clauses and on none',
		proposals: 'Wordings proposed so far',
		clauseNow: (clause: string) => `Clause: ${clause}`
	},

	comment: {
		title: (number: number) => `Comment ${n(number)}`,
		replies: 'Replies',
		noReplies: 'Nobody replied in writing.',
		outcome: 'What became of it',
		changes: 'What it changed in the charter',
		noChanges: 'It has not changed the charter.',
		outcomeWords: ({ kind, because, owner, due }: Outcome, day: string | null) => {
			const till = day ? ` by ${day}` : '';
			switch (kind) {
				case 'used':
					return because ? `Used: ${because}` : 'Used: it changed the charter.';
				case 'promised':
					return owner ? `Promised: ${owner} answers it${till}.` : `Promised${due ? till : ''}.`;
				case 'declined':
					return `Not taken up, because: ${because ?? ''}`;
				case 'parked':
					return owner ? `Later: it is with ${owner}${till}.` : 'Later.';
				case 'noted':
					return 'Noted, with thanks.';
			}
		},
		open: 'It has no answer yet.',
		kinds: {
			ask: 'asked',
			acknowledge: 'acknowledged',
			intend: 'intends',
			commit: 'promised',
			decline: 'declined',
			explain: 'explained'
		} satisfies Record<ReplyKind, string>,
		inVersion: (version: number) => `In version ${n(version)}`,
		whyLink: 'Why this says that',
		room: 'The room at that moment'
	},

	promises: {
		title: 'Promises',
		what: 'What',
		who: 'Who',
		due: 'By when',
		meeting: 'Given in',
		undated: 'no day given',
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
		exampleGo: 'Look at the example',
		deleteTitle: 'Delete this team',
		deleteHelp:
			'Everything goes: charters, customers, meetings and every word said in them. This cannot be undone. Type the name of the team.',
		delete: 'Delete the team',
		others: 'Your other teams'
	}
};
