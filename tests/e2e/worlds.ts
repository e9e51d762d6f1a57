import { Browser } from '#lib/play/browser.ts';
import type { Stage } from '#lib/domain/meeting/agenda.ts';
import { newId } from '#lib/server/tokens.ts';
import {
	ahead,
	firstWays,
	lastWays,
	linkByMail,
	planned,
	promised,
	taken,
	type Inbox
} from './beside.ts';
import { comment, member, openHall, type Hall } from './hall.ts';
import { outsideOf } from './outside.ts';
import type { Server } from './server.ts';

export type Place = Stage | 'lobby' | 'closed';
export const places: Place[] = [
	...(['lobby', 'welcome', 'charter', 'needs', 'ratings', 'simplify', 'revise', 'close'] as const),
	'closed'
];

const charter = [
	['purpose', 'We help callers get on with their day.'],
	['services', 'We answer questions about your bill by telephone.'],
	['services', 'We send a printed summary of every call.'],
	['expectations', 'We answer every call within 60 seconds and pass you to the right department.'],
	['expectations', 'Die Kundenbeziehungsmanagementabteilung ruft am selben Tag zurück.'],
	['limits', 'نجيب على المكالمات من الساعة الثامنة حتى السادسة.']
] as const;
const verbs = ['change', 'keep', 'add', 'drop', 'ask', null] as const;
const said = [
	'I get shoveled around from person to person. One of you should stay with me until it is solved.',
	'You always pick up fast. Please keep that.',
	'Wo ist die Kundenbeziehungsmanagementabteilung, wenn man sie braucht?',
	'لا أحد يرد على الهاتف بعد الساعة الخامسة.',
	'https://example.com/a/very/long/address/that/has/no/blank/anywhere/in/it/at/all?of=it',
	'ok'
];

/** A meeting with so many words in it, that can be taken from place to place. */
export class World {
	hall!: Hall;
	guest!: Browser;
	/** A member of a team that has nothing yet. */
	newcomer!: Browser;
	/** The comment that had the most come of it; in an empty meeting there is none. */
	first = 'none';
	theme = newId();
	promise = 'none';
	/** A change that is coming, and a review of customers who left: as many as were met. */
	coming = newId();
	review = newId();
	/** What was heard outside of meetings. */
	outside = { complaint: 'none', recovery: 'none', session: 'none' };
	/** A meeting that is still to come, and the customer who is asked to it. */
	next = { id: '', customer: '' };
	/** The last version of the charter that was agreed. */
	version = 1;
	/** Links that let somebody in; the last three once the meeting is over. */
	ways = {
		...{ setup: '', invite: '', screen: '', litmus: '', link: '', invitation: '' },
		...{ own: '/y/not-yet', report: '/r/not-yet', told: '/told/not-yet' },
		...{ inbox: '/c/not-yet', right: '/right/not-yet' }
	};
	#at: Place = 'lobby';
	#themed: string[] = [];
	#proposal = '';
	#askForLink = async () => '';

	async open(server: Server, comments: number, inbox: Inbox) {
		const wordings = comments ? charter : charter.slice(3, 4);
		this.hall = await openHall(
			server,
			wordings.map(([section, text]) => ({ section, text }))
		);
		this.guest = await this.hall.joins('Maria', 'Lopez Bakery');
		const { browser, email } = await member(server, 'Nora');
		this.newcomer = browser;
		await browser.send('/teams/new', { id: newId(), name: 'Night Shift' });
		this.#askForLink = () => linkByMail(new Browser(server.url), email, inbox);
		Object.assign(this.ways, await firstWays(server, this.hall));
		const theme = { id: this.theme, team: this.hall.team, label: 'Passed from one to the next' };
		await this.hall.dana.send('/themes?/make', theme);
		const guests = [this.guest];
		for (let at = 0; at < comments / 12; at++) guests.push(await this.hall.joins(`Guest ${at}`));
		// What is said before that only the console reads.
		if (comments) await this.hall.tell(this.hall.dana, { type: 'announceRevision' });
		for (let at = 0; at < comments; at++) await this.#says(guests[at % guests.length]!, at);
		await this.#goesOn(comments);
		return this;
	}

	/** What there is beside the meeting: the next one, promises, and a theme with words in it. */
	async #goesOn(comments: number) {
		const { dana, meeting, customers, team } = this.hall;
		const customer = comments ? customers[0]!.id : newId();
		if (!comments) await dana.send('/customers/new', { id: customer, team, name: 'Best Nuts' });
		const { id, invitation } = await planned(this.hall, customer, 1 + Math.ceil(comments / 12));
		this.next = { id, customer };
		this.ways.invitation = invitation;
		await ahead(this.hall, { coming: this.coming, review: this.review, lost: comments / 6 });
		if (!comments) return;
		this.promise = await promised(this.hall, this.first, Math.ceil(comments / 6));
		const { ids, inbox, right } = await outsideOf(this.hall, Math.ceil(comments / 6));
		this.outside = ids;
		Object.assign(this.ways, { inbox, right });
		for (const one of this.#themed) {
			const put = { id: newId(), comment: one, theme: this.theme };
			taken(await dana.send(`/meetings/${meeting}/themes?/put`, put));
		}
	}

	async #says(who: Browser, at: number) {
		const { clauses, dana, tell } = this.hall;
		const where = at % 4 === 3 ? null : clauses[at % clauses.length]!.id;
		const words = said[at % said.length]!;
		const one = comment(where, words, { verb: verbs[at % verbs.length] });
		await tell(who, at === 5 ? { ...one, urgent: true } : one);
		if (at % 6 === 2) this.#themed.push(one.comment);
		if (at < 12 && at % 3 === 2) await tell(dana, { type: 'showComment', comment: one.comment });
		const group = { type: 'group', group: newId(), name: words.slice(0, 60) };
		if (at < 40 && at % 4 === 3) {
			await tell(dana, { ...group, comments: [one.comment] });
			await tell(dana, { type: 'showGroup', group: group.group, shown: true });
		}
		if (at === 2) this.first = one.comment;
	}

	/** Only onwards: a meeting that has begun is in no lobby again. */
	async goTo(place: Place | null) {
		// It is good for a quarter of an hour.
		if (!place) this.ways.link = await this.#askForLink();
		if (!place || place === this.#at) return;
		const { clauses, dana, tell } = this.hall;
		if (this.#at === 'lobby') await tell(dana, { type: 'startMeeting', announce: true });
		this.#at = place;
		if (place === 'closed') return this.#close();
		const clause = place === 'charter' ? clauses.at(-1)!.id : null;
		await tell(dana, { type: 'moveTo', stage: place, clause, page: 0, proposal: null });
		if (this.first !== 'none') await this.#fill(place);
	}

	async #close() {
		const { dana, tell } = this.hall;
		if (this.first !== 'none') {
			await this.#fill('revise');
			await tell(dana, { type: 'acceptProposal', proposal: this.#proposal });
			const agreed = { note: 'Heard.', agreedBy: ['Dana'], override: 'In the next meeting.' };
			await tell(dana, { type: 'agreeVersion', ...agreed });
			this.version = 2;
		}
		await tell(dana, { type: 'closeMeeting', unasked: 'No time.' });
		Object.assign(this.ways, await lastWays(this.hall, this.version));
	}

	/** What there is to see at a place once people have been there. */
	async #fill(place: Place) {
		const { clauses, dana, tell } = this.hall;
		const votes = async (kind: string, subject: string, value: unknown) =>
			tell(this.guest, { type: 'castBallot', kind, subject, value });
		if (place === 'ratings') {
			await votes('importance', clauses[3]!.id, 5);
			await votes('performance', clauses[3]!.id, 2);
			await tell(dana, { type: 'revealBallots', poll: 'ratings' });
		}
		if (place === 'simplify') {
			await votes('simplify', clauses[1]!.id, 'simpler');
			await tell(dana, { type: 'revealBallots', poll: 'simplify' });
		}
		if (place === 'revise' && !this.#proposal) {
			this.#proposal = newId();
			const proposal = { type: 'proposeChange', proposal: this.#proposal, op: 'replace' };
			await tell(dana, {
				...proposal,
				clause: clauses[3]!.id,
				section: 'expectations',
				after: 'We answer every call within 60 seconds and one person stays until it is solved.',
				because: [this.first],
				own: null
			});
			await tell(dana, { type: 'askRoom', proposal: proposal.proposal });
		}
		if (place === 'close') {
			const promise = { type: 'makePromise', promise: newId(), what: said[0], owner: 'Dana' };
			await tell(dana, { ...promise, due: '2030-04-16', because: [] });
			await tell(dana, { type: 'askPulse', kind: 'exit', open: true });
		}
	}
}
