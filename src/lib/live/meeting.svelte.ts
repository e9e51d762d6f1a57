import type { Actor, Command } from '#lib/domain/meeting/commands.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { inverse } from '#lib/domain/meeting/undo.ts';
import type { Audience } from '#lib/domain/meeting/visibility.ts';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';
import type { Going, Presence, Snapshot, Waiting } from '#lib/domain/wire.ts';
import { dial, overHttp, overSocket, type Live } from './carrier.ts';
import { newId } from './id.ts';
import { keepIn } from './keep.ts';
import { Line, type Sent } from './line.ts';

export type Given = {
	meeting: string;
	audience: Audience;
	me: Actor;
	start: Snapshot;
	/** This page is older than the server speaks: what to do where nobody sits who could be asked. */
	onoutdated?(): void;
};

/** How long a socket may take before plain HTTP does its work meanwhile, and how often it then asks. */
const PATIENCE_MS = 4000;
const POLL_MS = 2000;

/** A live meeting for a page: a thin rune shell around `Line`. Made in the browser only; `close` it. */
export class LiveMeeting {
	state = $state.raw<Meeting>() as Meeting;
	outbox = $state.raw<Sent[]>([]);
	online = $state(false);
	/** Since when the line has been down; null while it is up. */
	offlineSince = $state<number | null>(null);
	presence = $state.raw<Presence>({ people: [], screens: 0 });
	waiting = $state.raw<Waiting[]>([]);
	/** How it is going; told to consoles alone. */
	going = $state.raw<Going>(null);
	/** The server's disk takes nothing more for now; told to consoles alone. */
	full = $state(false);
	/** Why the server lets this browser in no more: removed, or signed out elsewhere. */
	shutOut = $state(false);
	/** This page is of a release that the server does not speak with any more; what was sent waits for the next. */
	outdated = $state(false);
	/** What I did, newest last, with the commands that take it back. */
	undoable = $state.raw<{ id: string; command: Command; back: Command[] }[]>([]);
	seq = $state(0);
	/** Where the clock of a played meeting stands. */
	clock = $state<string>();

	#line: Line;
	#socket: Live;
	#me: Actor;
	#onoutdated: Given['onoutdated'];
	#poll: ReturnType<typeof setInterval> | undefined;
	#onVisible = () => {
		if (document.visibilityState === 'visible') void this.#line.follow().catch(() => {});
	};

	constructor({ meeting, audience, me, start, onoutdated }: Given) {
		this.#onoutdated = onoutdated;
		this.#me = me;
		this.#socket = dial({ meeting, audience });
		const [socket, http] = [overSocket(this.#socket), overHttp(meeting, audience)];
		const carrier = () => (this.#socket.connected ? socket : http);
		this.#line = new Line({
			start,
			me: () => this.#actor(),
			carrier: {
				follow: (since) => carrier().follow(since),
				command: (envelope) => carrier().command(envelope)
			},
			keep: keepIn(globalThis.localStorage, meeting, me.person || 'screen'),
			changed: () => this.#mirror()
		});
		this.#mirror();
		this.#listen();
	}

	/** Sends a command. What it does shows at once; `refusalOf` tells when the server would not have it. */
	send(command: Command): string {
		const back = inverse(this.state, command);
		const id = this.#line.send(command);
		if (back.length) this.undoable = [...this.undoable.slice(-49), { id, command, back }];
		return id;
	}

	/** Takes back the last thing done here that can be taken back: a new fact, also after Next. */
	undo(): Command | null {
		const last = this.undoable.at(-1);
		if (!last) return null;
		this.undoable = this.undoable.slice(0, -1);
		for (const back of last.back) this.#line.send(back);
		return last.command;
	}

	refusalOf = (id: string): Refusal | null =>
		this.outbox.find((sent) => sent.id === id)?.refused ?? null;

	dismiss = (id: string) => this.#line.dismiss(id);

	async letIn(guest: string): Promise<Refusal | null> {
		const answer = await this.#socket.timeout(PATIENCE_MS).emitWithAck('letIn', guest);
		return isRefusal(answer) ? answer : null;
	}

	close() {
		clearInterval(this.#poll);
		document.removeEventListener('visibilitychange', this.#onVisible);
		this.#socket.disconnect();
	}

	#actor(): Actor {
		if (this.#me.side !== 'team' && this.#me.side !== 'facilitator') return this.#me;
		const mine = this.#line?.facts.meeting.facilitator === this.#me.person;
		return { ...this.#me, side: mine ? 'facilitator' : 'team' };
	}

	#listen() {
		const socket = this.#socket;
		socket.on('connect', () => void this.#line.follow().catch(() => socket.disconnect().connect()));
		socket.on('packet', (packet) => this.#line.receive(packet));
		socket.on('presence', (presence) => (this.presence = presence));
		socket.on('waiting', (waiting) => (this.waiting = waiting));
		socket.on('climate', (going) => (this.going = going));
		socket.on('storage', (writable) => (this.full = !writable));
		socket.on('disconnect', (reason) => {
			this.#line.lost();
			// After a word from the server a client does not dial again by itself.
			if (reason === 'io server disconnect') setTimeout(() => socket.connect(), 300);
		});
		socket.on('connect_error', (error) => {
			if (error.message === 'unknown') this.shutOut = true;
			else if (error.message === 'upgrade') this.#age();
			else if (error.message === 'starting') setTimeout(() => socket.connect(), 500);
		});
		document.addEventListener('visibilitychange', this.#onVisible);
		setTimeout(
			() => (this.#poll = setInterval(() => void this.#byHttp(), POLL_MS)),
			PATIENCE_MS - POLL_MS
		);
	}

	#age() {
		this.outdated = true;
		this.#onoutdated?.();
	}

	/** Only while no socket is up: plain HTTP carries what it can. */
	async #byHttp() {
		if (this.#socket.connected || this.shutOut || this.outdated) return;
		await this.#line.follow().catch(() => this.#line.lost());
	}

	#mirror() {
		const line = this.#line;
		this.state = line.state;
		this.outbox = line.outbox;
		this.seq = line.facts.seq;
		this.clock = line.facts.clock;
		if (line.online !== this.online || this.offlineSince === undefined) {
			this.offlineSince = line.online ? null : Date.now();
		}
		this.online = line.online;
	}
}
