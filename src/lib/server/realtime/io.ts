import type { Server as Http } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { Shut } from '#lib/domain/wire.ts';
import { edge, ours, type Way } from '../edge.ts';

/** What SvelteKit's side gives the socket server. `vite dev` gives it anew after every edit. */
export type Rules = {
	/** Why not, or nothing. */
	admit(socket: Socket): Promise<Shut | null>;
	serve(socket: Socket): void;
	/** What the operator should read at the start, such as the set-up link. `address` has no slash at its end. */
	welcome?(address: string): Promise<string[]>;
	close?(): Promise<unknown>;
};
/** Nobody may send more at once, before and after one knows who they are. */
export const LARGEST_BYTES = 64_000;

type Held = { io: Server; way: Way; rules?: Rules };

const key = Symbol.for('forthright.io');
const held = () => (globalThis as Record<symbol, unknown>)[key] as Held | undefined;

/** Whether somebody connected would still be let in. */
export const stillAdmitted = async (socket: Socket) => !(await held()?.rules?.admit(socket));

export const getIo = () => held()?.io;
/** How this socket's request reached us: protocol, host, address. */
export const edgeOf = (socket: Socket) => edge(socket.request, held()?.way);
export const welcome = async (address: string) => (await held()?.rules?.welcome?.(address)) ?? [];

/** Made outside SvelteKit (src/server.ts, vite.config.ts), because it needs the http server. */
export function makeIo(http: Http, way: Way = {}) {
	const io = new Server(http, {
		transports: ['websocket', 'polling'],
		serveClient: false,
		perMessageDeflate: false,
		maxHttpBufferSize: LARGEST_BYTES,
		connectTimeout: 10_000,
		pingInterval: 15_000,
		destroyUpgrade: false,
		allowRequest: (request, answer) => answer(null, ours(request, edge(request, way)))
	});
	const made: Held = { io, way };
	io.use(async (socket, next) => {
		// A fault is not a no: whoever meets one dials again.
		const shut = made.rules ? await made.rules.admit(socket).catch(() => 'starting') : 'starting';
		next(shut ? new Error(shut) : undefined);
	});
	io.on('connection', (socket) => made.rules?.serve(socket));
	io.engine.on('connection', (line: Engine) => {
		refuseBytes(line);
		together(line.transport);
		line.on('upgrade', together);
	});
	(globalThis as Record<symbol, unknown>)[key] = made;
	return io;
}

/** One browser's line, as its library has it. */
export type Line = { transport: Transport; flush(): void };

type Transport = {
	writable: boolean;
	send(packets: unknown[]): void;
	socket?: { _socket?: { cork(): void; uncork(): void } };
};

/** What is sent to these lines meanwhile is one write for each of them. */
export function inOneWrite(lines: Iterable<Line>, send: () => void) {
	const free = [...lines].filter(({ transport }) => transport.writable);
	for (const { transport } of free) transport.writable = false;
	try {
		send();
	} finally {
		for (const line of free) {
			line.transport.writable = true;
			line.flush();
		}
	}
}

/** Several answers to one browser leave in one write: a write costs more than anything that is in it. */
function together(transport: Transport) {
	const { send } = transport;
	transport.send = (packets) => {
		const raw = packets.length > 1 ? transport.socket?._socket : undefined;
		raw?.cork();
		send.call(transport, packets);
		raw?.uncork();
	};
}

/** Called by hooks.server.ts init(). Everyone connected redials and meets the new rules. */
export function bind(rules: Rules) {
	const made = held();
	if (!made) return;
	void made.rules?.close?.();
	made.rules = rules;
	made.io.disconnectSockets(true);
}

/** The last call: nobody is let in any more, and what the rules hold (the database) is closed. */
export async function release() {
	const made = held();
	if (!made) return;
	made.io.emit('leaving');
	await made.io.close();
	await made.rules?.close?.();
	made.rules = undefined;
}

/** The two kinds of message that have bytes behind them. */
const announcesBytes = /^[56]/;

type Incoming = { data?: unknown };
type Engine = Line & {
	close(discard: boolean): void;
	on(event: 'packet', heard: (packet: Incoming) => void): unknown;
	on(event: 'upgrade', heard: (to: Transport) => void): unknown;
};

/** Whatever we say to each other is text. Of a message in bytes the half would be kept until the rest of it came. */
function refuseBytes(line: Engine) {
	line.on('packet', ({ data }) => {
		if (data === undefined) return;
		const isText = typeof data === 'string' && !announcesBytes.test(data);
		if (!isText) line.close(true);
	});
}
