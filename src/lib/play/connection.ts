import type { Clock, Command } from '#lib/domain/meeting/commands.ts';
import { planned } from '#lib/domain/meeting/meeting.ts';
import type { Audience } from '#lib/domain/meeting/visibility.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import type { Answer } from '#lib/domain/wire.ts';
import { dial, overSocket, type Live } from '#lib/live/carrier.ts';
import { keepNothing } from '#lib/live/keep.ts';
import { Line } from '#lib/live/line.ts';
import { CannotPlay } from './browser.ts';

const PATIENCE_MS = 60_000;
/** How often one looks after an answer that does not come though the line seems to stand. */
const LOOK_MS = 5000;

type Way = {
	url: string;
	meeting: string;
	audience: Audience;
	cookie: string;
	side?: 'observer';
	ref?: string;
};

/** One person's own socket to a meeting, with what they sent and have no answer to yet. */
export class Connection {
	#socket: Live;
	#line: Line;
	#waiting = new Map<string, (answer: Answer) => void>();

	constructor(way: Way) {
		this.#socket = dial(way);
		this.#line = new Line({
			start: { meeting: planned, seq: 0, epoch: 0 },
			me: () => ({ person: '', side: way.audience === 'guests' ? 'customer' : 'team' }),
			carrier: overSocket(this.#socket),
			keep: keepNothing,
			changed: () => this.#seen(),
			answered: (id, answer) => this.#answer(id, answer)
		});
	}

	get meeting() {
		return this.#line.facts.meeting;
	}

	/** In the room: admitted, and told what happened so far. */
	arrive(): Promise<void> {
		const socket = this.#socket;
		return new Promise((arrived, fail) => {
			const late = () => fail(new CannotPlay('The server does not let the players in.'));
			const timer = setTimeout(late, PATIENCE_MS);
			const follow = () =>
				this.#line.follow().then(
					(refused) => {
						clearTimeout(timer);
						if (refused) fail(new CannotPlay(`The room is closed to us: ${refused.refused}.`));
						else arrived();
					},
					() => void (socket.connected && socket.disconnect().connect())
				);
			socket.on('connect', follow);
			socket.on('packet', (packet) => this.#line.receive(packet));
			socket.on('disconnect', (reason) => {
				this.#line.lost();
				if (reason === 'io server disconnect') setTimeout(() => socket.connect(), 300);
			});
			socket.on('connect_error', (error) => {
				if (error.message === 'unknown') fail(new CannotPlay('The server does not know a player.'));
				else if (error.message === 'starting') setTimeout(() => socket.connect(), 300);
			});
		});
	}

	/** Sends a command, and again until it is answered, however often the line breaks meanwhile. */
	ask(id: string, command: Command, clock: Clock): Promise<Answer> {
		return new Promise((done, fail) => {
			const look = setInterval(() => void this.#line.follow().catch(() => {}), LOOK_MS);
			const late = setTimeout(() => {
				clearInterval(look);
				fail(new CannotPlay('The server does not answer.'));
			}, PATIENCE_MS);
			this.#waiting.set(id, (answer) => {
				clearInterval(look);
				clearTimeout(late);
				if (isRefusal(answer)) this.#line.dismiss(id);
				done(answer);
			});
			this.#line.send(command, id, clock);
		});
	}

	close() {
		this.#socket.disconnect();
	}

	#answer(id: string, answer: Answer) {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		waiting?.(answer);
	}

	/** A fact can come before the answer to its command, and the line break in between: seen is answered too. */
	#seen() {
		if (!this.#line) return;
		const open = new Set(this.#line.outbox.map((sent) => sent.id));
		for (const id of [...this.#waiting.keys()])
			if (!open.has(id)) this.#answer(id, { seq: this.#line.facts.seq });
	}
}
