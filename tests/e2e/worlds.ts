import type { Browser } from '#lib/play/browser.ts';
import type { Stage } from '#lib/domain/meeting/agenda.ts';
import { newId } from '#lib/server/tokens.ts';
import { comment, member, openHall, type Hall } from './hall.ts';
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
	/** Links that let somebody in. */
	ways = { setup: '', invite: '', screen: '' };
	#at: Place = 'lobby';
	#proposed = false;

	async open(server: Server, comments: number) {
		const wordings = comments ? charter : charter.slice(3, 4);
		this.hall = await openHall(
			server,
			wordings.map(([section, text]) => ({ section, text }))
		);
		this.guest = await this.hall.joins('Maria', 'Lopez Bakery');
		this.newcomer = (await member(server, 'Nora')).browser;
		await this.newcomer.send('/teams/new', { id: newId(), name: 'Night Shift' });
		await this.#openWays(server);
		const theme = { id: this.theme, team: this.hall.team, label: 'Passed from one to the next' };
		await this.hall.dana.send('/themes?/make', theme);
		const guests = [this.guest];
		for (let at = 0; at < comments / 12; at++) guests.push(await this.hall.joins(`Guest ${at}`));
		for (let at = 0; at < comments; at++) await this.#says(guests[at % guests.length]!, at);
		return this;
	}

	async #openWays({ log }: Server) {
		const { dana, meeting, team } = this.hall;
		const invite = { id: newId(), team, email: `${newId()}@example.org`, role: 'member' };
		const invited = await dana.send('/settings?/invite', invite);
		const screen = await dana.send(`/meetings/${meeting}/run?/screen`, {});
		this.ways = {
			setup: /\/setup\/[\w-]+/.exec(log)![0],
			invite: /\/invite\/[\w-]+/.exec(invited.html)![0],
			screen: /\/s\/[\w-]{20,}/.exec(screen.html)![0]
		};
	}

	async #says(who: Browser, at: number) {
		const { clauses, dana, tell } = this.hall;
		const where = at % 4 === 3 ? null : clauses[at % clauses.length]!.id;
		const words = said[at % said.length]!;
		const one = comment(where, words, { verb: verbs[at % verbs.length] });
		await tell(who, one);
		if (at < 12 && at % 3 === 0) await tell(dana, { type: 'showComment', comment: one.comment });
		const group = { type: 'group', group: newId(), name: words.slice(0, 60) };
		if (at < 40 && at % 4 === 3) {
			await tell(dana, { ...group, comments: [one.comment] });
			await tell(dana, { type: 'showGroup', group: group.group, shown: true });
		}
		if (at === 2) this.first = one.comment;
	}

	/** Only onwards: a meeting that has begun is in no lobby again. */
	async goTo(place: Place) {
		if (place === this.#at) return;
		const { clauses, dana, tell } = this.hall;
		if (this.#at === 'lobby') await tell(dana, { type: 'startMeeting', announce: true });
		this.#at = place;
		if (place === 'closed') {
			await tell(dana, { type: 'closeMeeting', unasked: null });
			return;
		}
		const clause = place === 'charter' ? clauses.at(-1)!.id : null;
		await tell(dana, { type: 'moveTo', stage: place, clause, page: 0, proposal: null });
		if (this.first !== 'none') await this.#fill(place);
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
		if (place === 'revise' && !this.#proposed) {
			this.#proposed = true;
			const proposal = { type: 'proposeChange', proposal: newId(), op: 'replace' };
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
