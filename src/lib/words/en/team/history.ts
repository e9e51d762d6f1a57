import type { Section } from '#lib/domain/charter/clause.ts';
import type { Op } from '#lib/domain/charter/revise.ts';
import type { MeetingEvent } from '#lib/domain/meeting/events.ts';
import type { Outcome, ReplyKind } from '#lib/domain/meeting/meeting.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('en').format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

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

/** Looking back: what changed, whose words did it, how the room was. */
export default {
	history: {
		title: (charter: string) => `History of ${charter}`,
		heading: (from: string, to: string) => `What changed from ${from} to ${to}`,
		startHeading: (to: string) => `What ${to} says, from the beginning`,
		nowHeading: 'What the draft says now, from the beginning',
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
		only: (version: number): string =>
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
		moved: (heading: string, counts: string) => `${heading}. ${counts}`
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
		proposals: 'Wordings proposed so far'
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
	}
};
