import type { Heard } from '#lib/domain/meeting/events.ts';
import { commentIn, proposalIn } from '#lib/domain/meeting/meeting.ts';
import { audiences, heardBy, type Audience, type Viewer } from '#lib/domain/meeting/visibility.ts';
import type { Packet } from '#lib/domain/wire.ts';
import type { Moment, Room } from '../meetings/rooms.ts';
import { getIo } from './io.ts';

/** After a first packet the following facts share one per audience for the rest of this. */
const WINDOW_MS = 25;

export const audienceRoom = (meeting: string, audience: Audience) =>
	`meeting:${meeting}:${audience}`;
/** One person may be at the console and in the room at once, and hears something else at each. */
export const personRoom = (meeting: string, audience: Audience, person: string) =>
	`${audienceRoom(meeting, audience)}:${person}`;

/** Tells every audience what it may hear. The first fact after a quiet spell leaves at once. */
export function publish(room: Room) {
	if (room.window && !room.recent.some((one) => isNews(room, one) && isRemoval(one))) return;
	clearTimeout(room.window);
	flush(room);
	room.window = setTimeout(() => {
		room.window = undefined;
		if (room.told.console.read < room.seq) publish(room);
	}, WINDOW_MS);
	room.window.unref();
}

/** One packet per audience, encoded once; what an audience may not hear costs it nothing. */
function flush(room: Room) {
	for (const one of room.recent) if (isNews(room, one) && isRemoval(one)) shutOut(room, one);
	for (const audience of audiences) {
		const told = room.told[audience];
		const news = room.recent.filter(({ fact }) => fact.seq > told.read);
		const packet = packetFor(room, news, { audience, person: null });
		if (audience !== 'projector') tellPersons(room, audience, news, packet);
		told.read = room.seq;
		if (packet.events.length) send(room, audience, packet);
	}
}

const isNews = (room: Room, { fact }: Moment) => fact.seq > room.told.console.read;
const isRemoval = ({ fact }: Moment) => fact.type === 'personRemoved';

function send(room: Room, audience: Audience, packet: Packet) {
	getIo()?.to(audienceRoom(room.id, audience)).emit('packet', packet);
	room.told[audience].sent = packet.upTo;
}

/** A packet with nothing in it, now and then, so that a browser notices when a last one was lost. */
export function tide(room: Room) {
	// It says that there is nothing up to here: what waits has to be told before.
	if (room.told.console.read < room.seq) flush(room);
	for (const audience of audiences)
		send(room, audience, packetFor(room, [], { audience, person: null }));
}

/** Before anybody is told more: whoever is sent away hears that, and nothing that came after it. */
function shutOut(room: Room, { fact }: Moment) {
	const io = getIo();
	if (!io || fact.type !== 'personRemoved') return;
	const viewer = { audience: 'guests' as const, person: fact.person };
	const { read } = room.told.guests;
	const news = room.recent.filter((one) => one.fact.seq > read && one.fact.seq <= fact.seq);
	const last = { ...packetFor(room, news, viewer), upTo: fact.seq };
	io.to(personRoom(room.id, 'guests', fact.person)).emit('packet', last);
	io.in(`session:guest:${fact.person}`).disconnectSockets(true);
}

/**
 * Whoever hears more than the rest of their audience (their own hidden words, what becomes of them)
 * hears it first, whole: the audience's own packet then has nothing new for them.
 */
function tellPersons(room: Room, audience: Audience, news: Moment[], packet: Packet) {
	const io = getIo();
	if (!io) return;
	// The whole picture anew is another one for each of them: with their own words and answers in it.
	const anew = packet.events.some(({ type }) => type === 'looked');
	const of = audience === 'console' ? voter : concerned;
	const people = anew ? room.meeting.people.map(({ id }) => id) : news.flatMap(of);
	for (const person of new Set(people)) {
		const name = personRoom(room.id, audience, person);
		if (!io.sockets.adapter.rooms.has(name)) continue;
		const own = packetFor(room, news, { audience, person });
		// A packet of nothing would tell somebody that there was something about them.
		if (own.events.length) io.to(name).emit('packet', own);
	}
}

/** The console hears everything in its own stream but what somebody there answered themselves. */
const voter = ({ fact }: Moment) => (fact.type === 'ballotCast' && fact.by ? [fact.by] : []);

/** The people a fact is about, beyond what their audience hears of it. */
function concerned(moment: Moment): string[] {
	const { fact, after } = moment;
	const people: (string | null | undefined)[] = partIn(moment);
	if ('comment' in fact) people.push(commentIn(after, fact.comment)?.by);
	if ('by' in fact) people.push(fact.by);
	if (fact.type === 'personJoined') people.push(fact.person.id);
	if ('person' in fact && typeof fact.person === 'string') people.push(fact.person);
	return people.filter((one) => typeof one === 'string');
}

/** What comes into sight again has in it what somebody there once said to it: their own alone is theirs to see. */
function partIn({ fact, before, after }: Moment): (string | null)[] {
	if (fact.type === 'groupShown')
		return after.groups.find((one) => one.id === fact.group)?.agrees.slice() ?? [];
	if (fact.type === 'roomAsked')
		return proposalIn(after, fact.proposal)?.answers.map(({ by }) => by) ?? [];
	const held = fact.type === 'wordsRevealed' ? before.comments.filter((one) => one.held) : [];
	const shown = fact.type === 'commentShown' ? commentIn(after, fact.comment) : undefined;
	return [...held, ...(shown ? [shown] : [])].flatMap(({ agrees, replies }) => [
		...agrees,
		...replies.map(({ by }) => by)
	]);
}

export const hear = (moments: Moment[], viewer: Viewer): Heard[] =>
	moments.flatMap(({ fact, before, after }) => heardBy(fact, before, after, viewer));

const packetFor = (room: Room, news: Moment[], viewer: Viewer): Packet => ({
	from: room.told[viewer.audience].sent,
	upTo: room.seq,
	epoch: room.epoch,
	events: hear(news, viewer)
});
