import { protocol } from '#lib/domain/wire.ts';
import type { Wire } from './socket.ts';

/** One of the crowd, as far as a tongue needs to know. */
export type Speaker = {
	wire: Wire;
	room: string;
	/** The number of the last fact they know of. */
	seq: number;
	epoch: number;
	audience: 'guests' | 'console' | 'projector';
	token?: string;
	/** What a tongue remembers of them. */
	own?: unknown;
};

export type Ears = {
	online(): void;
	/** Comments they had not heard of before, in the order in which they hear of them. */
	told(comments: readonly number[]): void;
	/** What became of what they said. */
	answered(comment: number, taken: boolean): void;
	/** A packet that does not follow on what they have: a browser would ask again. */
	gap(): void;
};

/** How people speak with one kind of server. */
export type Tongue = {
	path: string;
	greet(who: Speaker): void;
	hear(who: Speaker, payload: Buffer, ears: Ears): void;
	say(who: Speaker, comment: number): void;
};

export const nameOf = (comment: number) => `k${String(comment).padStart(7, '0')}k`;
export const wordsOf = (comment: number) =>
	`Comment ${comment}: we waited twelve days and nobody told us that it was on its way.`;

/** The same bytes come to many people: they are read once. What is heard is checked by everybody. */
function once<T>(read: (payload: Buffer) => T) {
	const known = new Map<number, { bytes: Buffer; value: T }>();
	return (payload: Buffer): T => {
		const last = known.get(payload.length);
		if (last && last.bytes.equals(payload)) return last.value;
		const value = read(payload);
		if (known.size > 2000) known.clear();
		known.set(payload.length, { bytes: Buffer.from(payload), value });
		return value;
	};
}

const named = /k(\d{7})k/g;
const namesIn = once((payload) =>
	Array.from(payload.toString('latin1').matchAll(named), ([, number]) => Number(number))
);

/** Socket.IO's own words around what is said: open, connect, event, answer. */
const socketIo = (
	hello: (who: Speaker) => unknown,
	connected: (who: Speaker, ears: Ears) => void,
	event: (who: Speaker, payload: Buffer, ears: Ears) => void,
	answer: (who: Speaker, id: number, said: string, ears: Ears) => void
) => ({
	path: '/socket.io/?EIO=4&transport=websocket',
	greet() {},
	hear(who: Speaker, payload: Buffer, ears: Ears) {
		const [first, second] = payload;
		if (first === 48) return who.wire.say(`40${JSON.stringify(hello(who))}`);
		if (first === 50) return who.wire.say('3');
		if (second === 48) return connected(who, ears);
		if (second === 50) return event(who, payload, ears);
		if (second === 51) {
			const said = payload.toString();
			const open = said.indexOf('[');
			return answer(who, Number(said.slice(2, open)), said.slice(open), ears);
		}
		throw new Error(`not understood: ${payload.toString().slice(0, 200)}`);
	}
});

/** Whoever says something is answered, everybody in the room hears it: no more is known here. */
export const plain: Tongue = {
	...socketIo(
		({ room }) => ({ room }),
		(_who, ears) => ears.online(),
		(_who, payload, ears) => ears.told(namesIn(payload)),
		(_who, id, _said, ears) => ears.answered(id, true)
	),
	say: ({ wire }, comment) =>
		wire.say(
			`42${comment}["say",${JSON.stringify({ id: nameOf(comment), words: wordsOf(comment) })}]`
		)
};

type Packet = { from: number; upTo: number; epoch: number; comments: number[]; seqs: number[] };

/** What the browser's line makes of a packet, as far as it is about comments. */
const packetIn = once((payload): Packet | null => {
	const [event, packet] = JSON.parse(payload.toString('utf8', 2));
	if (event !== 'packet') return null;
	const { from, upTo, epoch, events } = packet;
	const comments: number[] = [];
	const seqs: number[] = [];
	for (const { type, seq, comment, comments: came } of events) {
		const ids = type === 'commentAdded' ? [comment] : type === 'seen' ? (came ?? []).map(idOf) : [];
		for (const id of ids) {
			comments.push(Number(id.slice(1, -1)));
			seqs.push(seq);
		}
	}
	return { from, upTo, epoch, comments, seqs };
});
const idOf = ({ id }: { id: string }) => id;

function receive(who: Speaker, packet: Packet, ears: Ears) {
	if (packet.epoch !== who.epoch || packet.from > who.seq) return ears.gap();
	if (packet.upTo <= who.seq) return;
	const { comments, seqs } = packet;
	ears.told(
		seqs.length && seqs[0]! > who.seq ? comments : comments.filter((_, nth) => seqs[nth]! > who.seq)
	);
	who.seq = packet.upTo;
}

const FOLLOW = 9_999_999;

/** As the browser’s own line has it: what cannot be taken now is sent again, under the same id. */
const passing = new Set(['unavailable', 'too-fast']);
const AGAIN_MS = 1000;

/** Forthright's guests, as their browsers speak; they know the story so far from the page. */
export const forthright: Tongue = {
	...socketIo(
		({ room: meeting, audience, token }) => ({ protocol, meeting, audience, token }),
		({ wire, seq, epoch }) => wire.say(`42${FOLLOW}["follow",{"seq":${seq},"epoch":${epoch}}]`),
		(who, payload, ears) => {
			const packet = packetIn(payload);
			if (packet) receive(who, packet, ears);
		},
		(who, id, said, ears) => {
			const [answer] = JSON.parse(said);
			if (passing.has(answer.refused)) setTimeout(() => forthright.say(who, id), AGAIN_MS);
			else if (id !== FOLLOW) return ears.answered(id, 'seq' in answer);
			if (id !== FOLLOW) return;
			if ('refused' in answer) throw new Error(`refused: ${answer.refused}`);
			who.seq = answer.upTo ?? answer.seq;
			who.epoch = answer.epoch;
			ears.online();
		}
	),
	say({ wire }, comment) {
		const id = nameOf(comment);
		const command = {
			...{ type: 'addComment', comment: id, clause: null, section: null, quote: null },
			...{ verb: null, words: wordsOf(comment), lang: null, unsigned: false, behalf: null }
		};
		wire.say(`42${comment}["command",${JSON.stringify({ id, command })}]`);
	}
};
