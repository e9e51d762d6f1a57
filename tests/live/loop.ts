import type { Audience } from '#lib/domain/meeting/visibility.ts';
import type { Packet } from '#lib/domain/wire.ts';
import { protocol } from '#lib/domain/wire.ts';

type Heard = (...args: unknown[]) => void;
type Rules = { admit(socket: unknown): Promise<unknown>; serve(socket: unknown): void };

export type Door = { meeting: string; audience: Audience; cookie?: string; token?: string };

/** What a server that is at fault would make of what it sends. */
export type Tamper = (packet: Packet) => Packet;

/** One line between a browser and the server. What is said travels as text and arrives in order, later. */
export class Wire {
	id: string;
	data: Record<string, unknown> = {};
	handshake: { auth: object };
	request: { headers: Record<string, string | undefined>; socket: object };
	conn = { writeBuffer: [], on() {}, close: () => this.disconnect() };
	/** How it looks from the browser. */
	on2: Record<string, Heard> = {};
	isOpen = false;
	/** Nothing arrives in the browser for now, or never. */
	held: 'no' | 'asleep' | 'deaf' = 'no';
	#loop: Loop;
	#server = new Map<string, Heard>();
	#slept: (() => void)[] = [];
	#toldUpTo = -1;
	#asked = new Set<(error: Error) => void>();

	constructor(loop: Loop, id: string, { meeting, audience, cookie, token }: Door) {
		this.#loop = loop;
		this.id = id;
		this.handshake = { auth: { protocol, meeting, audience, ...(token && { token }) } };
		this.request = { headers: { cookie, host: 'loop' }, socket: { remoteAddress: '127.0.0.1' } };
	}

	// As the server has it.
	on(event: string, hear: Heard) {
		this.#server.set(event, hear);
	}

	join(room: string) {
		this.#loop.join(room, this.id);
	}

	emit(event: string, said?: unknown) {
		const text = JSON.stringify(said ?? null);
		this.#later(() => {
			const read = JSON.parse(text) as unknown;
			this.on2[event]?.(event === 'packet' ? this.#tampered(read as Packet) : read);
		});
	}

	/** What they were told already cannot harm them. */
	#tampered(packet: Packet) {
		const isNews = packet.upTo > this.#toldUpTo;
		this.#toldUpTo = Math.max(this.#toldUpTo, packet.upTo);
		return isNews ? this.#loop.tamper(packet) : packet;
	}

	disconnect() {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.#loop.leave(this.id);
		this.#server.get('disconnect')?.();
		for (const fail of this.#asked) fail(new Error('the line broke'));
		this.#asked.clear();
		this.#slept = [];
		this.on2.disconnect?.();
	}

	// As the browser has it.
	ask(event: string, said: unknown): Promise<unknown> {
		if (!this.isOpen) return Promise.reject(new Error('no line'));
		return new Promise((done, failed) => {
			this.#asked.add(failed);
			const answer = (what: unknown) => {
				this.#loop.asking--;
				const text = JSON.stringify(what);
				this.#later(() => {
					this.#asked.delete(failed);
					done(JSON.parse(text));
				});
			};
			this.#loop.asking++;
			const text = JSON.stringify(said);
			setImmediate(() => this.#server.get(event)!(JSON.parse(text), answer));
		});
	}

	wake() {
		this.held = 'no';
		for (const arrive of this.#slept.splice(0)) this.#later(arrive);
	}

	#later(arrive: () => void) {
		if (!this.isOpen || this.held === 'deaf') return;
		if (this.held === 'asleep') return void this.#slept.push(arrive);
		this.#loop.travelling++;
		setImmediate(() => {
			this.#loop.travelling--;
			if (!this.isOpen || this.held === 'deaf') return;
			if (this.held === 'asleep') this.#slept.push(arrive);
			else arrive();
		});
	}
}

/** Stands where the socket server stands, without a network: the product's own rules on one side, browsers on the other. */
export class Loop {
	rules?: Rules;
	/** Questions the server has not answered, and things on their way to browsers. */
	asking = 0;
	travelling = 0;
	tamper: Tamper = (packet) => packet;
	sockets = {
		sockets: new Map<string, Wire>(),
		adapter: { rooms: new Map<string, Set<string>>() }
	};
	#made = 0;

	install() {
		const held = { io: this, way: {}, rules: undefined as Rules | undefined };
		Object.defineProperty(held, 'rules', {
			get: () => this.rules,
			set: (rules: Rules) => (this.rules = rules)
		});
		(globalThis as Record<symbol, unknown>)[Symbol.for('forthright.io')] = held;
	}

	/** Null where one is not let in. */
	async dial(door: Door): Promise<Wire | null> {
		const wire = new Wire(this, `s${++this.#made}`, door);
		this.asking++;
		const shut = await this.rules!.admit(wire).finally(() => this.asking--);
		if (shut) return null;
		wire.isOpen = true;
		this.sockets.sockets.set(wire.id, wire);
		this.rules!.serve(wire);
		return wire;
	}

	join(room: string, id: string) {
		const { rooms } = this.sockets.adapter;
		rooms.set(room, (rooms.get(room) ?? new Set()).add(id));
	}

	leave(id: string) {
		this.sockets.sockets.delete(id);
		for (const [room, ids] of this.sockets.adapter.rooms)
			if (ids.delete(id) && !ids.size) this.sockets.adapter.rooms.delete(room);
	}

	#in(rooms: string | string[]) {
		const ids = [rooms].flat().flatMap((room) => [...(this.sockets.adapter.rooms.get(room) ?? [])]);
		return [...new Set(ids)].flatMap((id) => this.sockets.sockets.get(id) ?? []);
	}

	to = (rooms: string | string[]) => ({
		emit: (event: string, said: unknown) => {
			for (const wire of this.#in(rooms)) wire.emit(event, said);
		}
	});

	in = (rooms: string | string[]) => ({
		disconnectSockets: () => {
			for (const wire of this.#in(rooms)) wire.disconnect();
		}
	});

	disconnectSockets() {
		for (const wire of [...this.sockets.sockets.values()]) wire.disconnect();
	}
}
