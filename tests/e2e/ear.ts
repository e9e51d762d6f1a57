import type { Command } from '#lib/domain/meeting/commands.ts';
import type { Audience } from '#lib/domain/meeting/visibility.ts';
import { rowsOf, type Columns } from '#lib/domain/columns.ts';
import { wholeSnapshot } from '#lib/domain/lean.ts';
import type { Answer, Snapshot } from '#lib/domain/wire.ts';
import { dial, type Live } from '#lib/live/carrier.ts';
import { Browser } from '#lib/play/browser.ts';

type Seat = { url: string; meeting: string; audience: Audience; side?: 'observer' };

/** Somebody who remembers every byte the server ever told them: raw frames, pages, data, answers. */
export class Ear {
	readonly name: string;
	readonly browser: Browser;
	/** Who they are in the meeting; a screen is nobody. */
	person: string | null = null;
	told: string[] = [];
	#seat: Seat;
	#socket: Live | undefined;
	#sent = 0;

	constructor(name: string, browser: Browser, seat: Seat) {
		this.name = name;
		this.browser = browser;
		this.#seat = seat;
	}

	/** Takes the seat and asks for everything; with a number, for what came after it. */
	async arrive(seq = 0, epoch = 0): Promise<Snapshot> {
		const socket = (this.#socket ??= this.#dial());
		if (!socket.connected)
			await new Promise<void>((done, fail) => {
				socket.once('connect', done);
				socket.once('connect_error', fail);
				socket.connect();
			});
		const answer = await socket.emitWithAck('follow', { seq, epoch });
		// For a tail nobody looks at what comes back here: every frame is remembered.
		return 'meeting' in answer ? wholeSnapshot(answer) : (answer as never);
	}

	/** The network goes and comes: first the tail after `seq`, then all of it once more. */
	async comeBack(seq: number, epoch: number) {
		this.leave();
		await this.arrive(seq, epoch);
		await this.arrive();
	}

	async tell(command: Command): Promise<Answer> {
		const id = `${this.name}-${this.#seat.audience}-${++this.#sent}`;
		return this.#socket!.emitWithAck('command', { id, command });
	}

	/** A page as it is read and as the router fetches it. */
	async read(path: string) {
		this.told.push((await this.browser.look(path)).html);
		if (path.includes('?') || path.includes('.')) return;
		const data = `${path === '/' ? '' : path}/__data.json`;
		this.told.push((await this.browser.look(data)).html);
	}

	leave() {
		this.#socket?.disconnect();
	}

	#dial() {
		const socket = dial({ ...this.#seat, cookie: this.browser.cookie });
		socket.io.on('open', () => {
			const { engine } = socket.io;
			const hear = ({ data }: { data?: unknown }) => void this.told.push(String(data ?? ''));
			engine.on('packet', hear);
		});
		return socket;
	}
}

/** Everything in what was told that has a shape: frames of the socket, data of pages, answers of the API. */
export function* things(told: readonly string[]): Generator<Record<string, unknown>> {
	for (const text of told) yield* within(parsed(text), new Set());
}

function parsed(text: string): unknown {
	const json = /^\d*(?=[[{])/.test(text) ? text.replace(/^\d+/, '') : '';
	if (!json) return null;
	try {
		const said = JSON.parse(json) as { nodes?: { data?: unknown[] }[] } | null;
		if (!said || !Array.isArray(said.nodes)) return said;
		return said.nodes.map((node) => node?.data && unflattened(node.data));
	} catch {
		return null;
	}
}

/** As SvelteKit sends it: one list, in which everything names its parts by their places. */
function unflattened(flat: readonly unknown[]): unknown {
	const made = new Map<number, unknown>();
	const at = (place: number): unknown => {
		const value = flat[place];
		if (made.has(place) || typeof value !== 'object' || value === null)
			return made.get(place) ?? value;
		// A list that begins with a word is a type of its own, such as a date.
		if (Array.isArray(value) && typeof value[0] === 'string') return value;
		const whole: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {};
		made.set(place, whole);
		for (const [key, part] of Object.entries(value))
			(whole as Record<string, unknown>)[key] = at(part as number);
		return whole;
	};
	return at(0);
}

function* within(value: unknown, seen: Set<unknown>): Generator<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null || seen.has(value)) return;
	seen.add(value);
	if (!Array.isArray(value)) yield value as Record<string, unknown>;
	// Comments come field by field; together they are the things they are.
	if ('columns' in value) yield* within(rowsOf(value as Columns, {}), seen);
	for (const inner of Object.values(value)) yield* within(inner, seen);
}
