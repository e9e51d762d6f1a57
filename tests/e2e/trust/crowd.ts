import type { Command } from '#lib/domain/meeting/commands.ts';
import { newId } from '#lib/server/tokens.ts';
import { openHall, type Hall } from '../hall.ts';
import { somebody, type Somebody } from '../people.ts';
import type { Server } from '../server.ts';
import { until } from '../../room.ts';
import type { Checker } from './checker.ts';

const clauses = [
	{ section: 'purpose' as const, text: 'We help.' },
	{ section: 'expectations' as const, text: 'We answer within a minute.' },
	{ section: 'guidelines' as const, text: 'We pass you to whoever knows.' }
];

/** So much somebody says without an answer. */
const PATIENT = 20;

/** A meeting with so many guests on open lines, and the desk on another; all of them watched. */
export class Crowd {
	hall!: Hall;
	desk!: Somebody;
	guests: Somebody[] = [];
	#server: Server;
	#checker: Checker;
	#url: () => string;
	#came = 0;

	constructor(server: Server, checker: Checker, url = () => server.url) {
		this.#server = server;
		this.#checker = checker;
		this.#url = url;
	}

	get all() {
		return [this.desk, ...this.guests];
	}

	async open(guests: number, showing: 'chosen' | 'at-once' = 'at-once') {
		this.hall = await openHall(this.#server, clauses, undefined, '', showing);
		const { dana, meeting, user, tell } = this.hall;
		await tell(dana, { type: 'startMeeting', announce: true });
		const notes = this.#checker.notes(meeting);
		this.desk = somebody(this.#url(), meeting, 'console', dana.cookie, notes);
		this.#checker.watch(this.desk, { name: 'Dana', meeting, audience: 'console', person: user });
		for (let at = 0; at < guests; at++) await this.comes();
		await this.isOnline();
		return this;
	}

	/** One guest more. */
	async comes() {
		const { meeting } = this.hall;
		const name = `Guest ${++this.#came}`;
		const { cookie } = await this.hall.joins(name);
		const guest = somebody(this.#url(), meeting, 'guests', cookie, this.#checker.notes(meeting));
		this.#checker.watch(guest, { name, meeting, audience: 'guests' });
		this.guests.push(guest);
		return guest;
	}

	goes(guest: Somebody) {
		guest.socket.disconnect();
		this.#checker.unwatch(guest);
		this.guests.splice(this.guests.indexOf(guest), 1);
	}

	/** One of the things that people do in such a meeting. Whoever waits for answers says nothing more. */
	act(random: () => number) {
		const guest = this.guests[Math.floor(random() * this.guests.length)]!;
		if (guest.line.outbox.length > PATIENT) return;
		const clause = this.hall.clauses[Math.floor(random() * clauses.length)]!.id;
		const what = random();
		if (what < 0.7) return guest.line.send(says(clause, random));
		const kind = random() < 0.5 ? 'importance' : 'performance';
		const value = 1 + Math.floor(random() * 5);
		if (what < 0.9) return guest.line.send({ type: 'castBallot', kind, subject: clause, value });
		const move = { stage: 'charter' as const, clause, page: 0, proposal: null };
		return this.desk.line.send(
			what < 0.95
				? { type: 'moveTo', ...move }
				: { type: 'addMinutes', stage: 'charter', minutes: 1 }
		);
	}

	/** So many of them a second, until it is called off. */
	talk(perSecond: number, random: () => number) {
		let said = 0;
		const begun = performance.now();
		const speaking = setInterval(() => {
			const due = ((performance.now() - begun) / 1000) * perSecond;
			for (; said < due; said++) this.act(random);
		}, 10);
		return () => clearInterval(speaking);
	}

	/** How long it took until everybody followed. */
	async isOnline(ms = 60_000) {
		const begun = performance.now();
		await until('everybody follows', () => this.all.every(({ line }) => line.online), ms);
		return performance.now() - begun;
	}

	/** Everything that was sent is answered, and everybody has heard of it. */
	async isQuiet(ms = 60_000) {
		await this.isOnline(ms);
		const sent = ({ line }: Somebody) => line.outbox.every((one) => one.refused);
		await until('everything is answered', () => this.all.every(sent), ms).catch((error) => {
			const left = this.all.filter((one) => !sent(one)).map(({ line }) => line);
			const said = left.map(({ outbox, online, facts }) => ({
				left: outbox.length,
				online,
				at: facts.seq
			}));
			throw new Error(`${error.message}: ${JSON.stringify(said.slice(0, 5))}`);
		});
		const last = Math.max(...this.all.map(({ line }) => line.facts.seq));
		const caughtUp = () => this.all.every(({ line }) => line.facts.seq >= last);
		// A guest hears of nothing but what is theirs: the sign of life tells them how far it is. Whoever
		// is not answered in time asks again by the tide.
		await Promise.all(this.all.map(({ line }) => line.follow().catch(() => {})));
		await until('everybody has caught up', caughtUp, ms);
	}

	leave() {
		for (const one of this.all) {
			one.socket.disconnect();
			this.#checker.unwatch(one);
		}
	}
}

const says = (clause: string, random: () => number): Command => ({
	type: 'addComment',
	comment: newId(),
	...{ clause, section: null, quote: null, verb: null, lang: null, behalf: null },
	words: `We waited for ${Math.floor(random() * 1000)} minutes.`,
	unsigned: random() < 0.1
});
