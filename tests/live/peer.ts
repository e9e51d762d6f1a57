import type { Command } from '#lib/domain/meeting/commands.ts';
import { planned } from '#lib/domain/meeting/meeting.ts';
import type { Answer } from '#lib/domain/wire.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { keepIn } from '#lib/live/keep.ts';
import { Line, type Carrier } from '#lib/live/line.ts';
import type { Door, Loop, Wire } from './loop.ts';

/** A browser’s storage, which outlives the page. */
class Kept {
	getItem(name: string) {
		return (this as unknown as Record<string, string>)[name] ?? null;
	}
	setItem(name: string, text: string) {
		(this as unknown as Record<string, string>)[name] = text;
	}
	removeItem(name: string) {
		delete (this as unknown as Record<string, string>)[name];
	}
}

export type Told = { id: string; answer: Answer };

/** A browser with the meeting open: the product’s own line, on a wire that can be cut, held and dialled again. */
export class Peer {
	line!: Line;
	wire: Wire | null = null;
	/** What it sent, and every answer it was given. */
	sent = new Map<string, Command>();
	told: Told[] = [];
	/** What it saw of time and versions, to see them run back. */
	back: string[] = [];
	#seen = { epoch: -1, seq: 0, versions: 0 };
	#storage = new Kept() as unknown as Storage;
	#loop: Loop;
	name: string;
	person: string | null;
	door: Door;

	constructor(loop: Loop, name: string, person: string | null, door: Door) {
		this.#loop = loop;
		this.name = name;
		this.person = person;
		this.door = door;
		this.load();
	}

	/** The page is opened: nothing is left of the one before but what its storage holds. */
	load() {
		this.cut();
		const { audience } = this.door;
		const side = { guests: 'customer', projector: 'screen', console: 'facilitator', team: 'team' };
		const me = { person: this.person ?? '', side: side[audience] as 'customer' };
		const line: Line = new Line({
			start: { meeting: planned, seq: 0, epoch: 0 },
			me: () => me,
			carrier: this.#carrier(() => this.line === line),
			keep: keepIn(this.#storage, this.door.meeting, this.name),
			changed: () => this.line === line && this.#look(),
			answered: (id, answer) => this.told.push({ id, answer })
		});
		this.#seen = { epoch: -1, seq: 0, versions: 0 };
		this.line = line;
	}

	#carrier(isOpen: () => boolean): Carrier {
		const ask = (event: string, said: unknown) =>
			isOpen() && this.wire ? this.wire.ask(event, said) : Promise.reject(new Error('no line'));
		return {
			follow: (since) => ask('follow', since) as ReturnType<Carrier['follow']>,
			command: (envelope) => ask('command', envelope) as ReturnType<Carrier['command']>
		};
	}

	async dial() {
		if (this.wire?.isOpen) return;
		const wire = await this.#loop.dial(this.door);
		if (!wire) throw new Error(`${this.name} is not let in`);
		this.wire = wire;
		wire.on2 = {
			packet: (packet) => this.wire === wire && this.line.receive(packet as never),
			disconnect: () => this.wire === wire && this.line.lost()
		};
		await this.line.follow().catch(() => {});
	}

	cut() {
		this.wire?.disconnect();
	}

	says(command: Command) {
		const id = this.line.send(command);
		this.sent.set(id, command);
		return id;
	}

	/** A press that was not trusted: the same again, past the outbox. */
	async again(id: string) {
		const command = this.sent.get(id);
		if (!command || !this.wire?.isOpen) return;
		const answer = (await this.wire
			.ask('command', { id, command })
			.catch(() => null)) as Answer | null;
		if (answer) this.told.push({ id, answer });
	}

	get isQuiet() {
		return this.line.online && this.line.outbox.every((one) => one.refused);
	}

	/** I8, from inside a browser. */
	#look() {
		const { epoch, seq, meeting } = this.line.facts;
		const versions = meeting.agreed.length;
		if (epoch === this.#seen.epoch && (seq < this.#seen.seq || versions < this.#seen.versions))
			this.back.push(`${this.name} saw ${this.#seen.seq} and then ${seq} (I8)`);
		this.#seen = { epoch, seq, versions };
	}

	/** Commands of its own that were refused, and will not come to anything. */
	get refused() {
		return this.told.filter(({ answer }) => isRefusal(answer)).length;
	}
}
