import { audiences, type Audience } from '#lib/domain/meeting/visibility.ts';
import type { LeanPacket } from '#lib/domain/lean.ts';
import type { Room } from '../meetings/rooms.ts';
import type { Hearing } from './hear.ts';
import { getIo, inOneWrite, type Line } from './io.ts';

/**
 * What a live meeting costs is one write for each packet and person, whatever is in it. So the facts that
 * follow a first one wait and share a packet; they wait longer where there are so many people that writing
 * would leave no time for listening.
 */
const WINDOW_MS = 25;
const WIDE_MS = 50;
const WIDEST_MS = 100;
const MANY = 1_500;
/** Writing may take this part of a window; the rest is for what people say meanwhile. */
const FULL = 0.6;

/** To whoever sent something: what became of it. */
export type Answer = { line?: Line; say(): void };

export const audienceRoom = (meeting: string, audience: Audience) =>
	`meeting:${meeting}:${audience}`;
/** One person may be at the console and in the room at once, and hears something else at each. */
export const personRoom = (meeting: string, audience: Audience, person: string) =>
	`${audienceRoom(meeting, audience)}:${person}`;

/** Tells every audience what it may hear. The first fact after a quiet spell leaves at once. */
export function publish(room: Room, news: Hearing[]) {
	for (const hearing of news) note(room, hearing);
	if (!room.window && isDue(room)) leave(room);
}

/** Whoever hears more than the others hears all of it in a packet of their own: also what came before in this window. */
function note(room: Room, { audience, all, own, out }: Hearing) {
	const stream = room.streams[audience];
	for (const [person, heard] of own) {
		const theirs = stream.own.get(person) ?? { events: [], shared: 0 };
		theirs.events.push(...stream.events.slice(theirs.shared), ...heard);
		theirs.shared = stream.events.length + all.length;
		stream.own.set(person, theirs);
	}
	stream.events.push(...all);
	for (const one of out) shutOut(room, one);
}

/** Before anybody is told more: whoever is sent away hears that, and nothing that came after it. */
function shutOut(room: Room, { person, seq }: Hearing['out'][number]) {
	const { events, own, sent } = room.streams.guests;
	const { events: theirs, shared } = own.get(person) ?? { events: [], shared: 0 };
	const last = theirs.concat(events.slice(shared));
	const packet: LeanPacket = { from: sent, upTo: seq, epoch: room.epoch, events: last };
	emit(personRoom(room.id, 'guests', person), packet);
	own.delete(person);
	getIo()?.in(`session:guest:${person}`).disconnectSockets(true);
}

/** Where this process read its own facts from the log before it was told of their commit, answers alone are due. */
const isDue = ({ told, seq, answers }: Room) => told < seq || answers.length > 0;

function leave(room: Room) {
	const began = performance.now();
	flush(room);
	const took = performance.now() - began;
	room.window = setTimeout(
		() => {
			room.window = undefined;
			if (isDue(room)) leave(room);
		},
		Math.max(1, windowAfter(took) - took)
	);
	room.window.unref();
}

function windowAfter(took: number) {
	const many = (getIo()?.sockets.sockets.size ?? 0) > MANY;
	return Math.min(WIDEST_MS, Math.max(many ? WIDE_MS : WINDOW_MS, took / FULL));
}

function flush(room: Room) {
	const { answers } = room;
	room.answers = [];
	const lines = new Set(answers.flatMap(({ line }) => line ?? []));
	inOneWrite(lines, () => {
		for (const { say } of answers) say();
		tell(room);
	});
}

/** One packet per audience, encoded once; what an audience may not hear costs it nothing. */
function tell(room: Room) {
	for (const audience of audiences) {
		const stream = room.streams[audience];
		const { events, own, sent } = stream;
		const packet: LeanPacket = { from: sent, upTo: room.seq, epoch: room.epoch, events };
		// Theirs goes first: the one for all has nothing new for them then.
		for (const [person, { events: theirs, shared }] of own)
			emit(personRoom(room.id, audience, person), {
				...packet,
				events: theirs.concat(events.slice(shared))
			});
		if (events.length) send(room, audience, packet);
		stream.events = [];
		own.clear();
	}
	room.told = room.seq;
}

function send(room: Room, audience: Audience, packet: LeanPacket) {
	emit(audienceRoom(room.id, audience), packet);
	room.streams[audience].sent = packet.upTo;
}

/** Nothing is encoded for nobody; whoever comes asks for what was before. */
function emit(name: string, packet: LeanPacket) {
	const io = getIo();
	if (io?.sockets.adapter.rooms.has(name)) io.to(name).emit('packet', packet);
}

/** A packet with nothing in it, now and then, so that a browser notices when a last one was lost. */
export function tide(room: Room) {
	// It says that there is nothing up to here: what waits has to be told before.
	if (room.told < room.seq) flush(room);
	for (const audience of audiences) {
		const from = room.streams[audience].sent;
		send(room, audience, { from, upTo: room.seq, epoch: room.epoch, events: [] });
	}
}
