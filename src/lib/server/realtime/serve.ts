import type { Socket } from 'socket.io';
import * as v from 'valibot';
import { Command, Envelope } from '#lib/domain/meeting/orders.ts';
import { personIn } from '#lib/domain/meeting/meeting.ts';
import { refuse } from '#lib/domain/refusal.ts';
import { Hello, Since, speaks, type FromBrowser, type FromServer } from '#lib/domain/wire.ts';
import type { App } from '../app.ts';
import { toldOf } from '../climate/room.ts';
import { letIn, takeSeat } from '../meetings/people.ts';
import { queue } from '../meetings/perform.ts';
import { enter } from '../meetings/rooms.ts';
import { actorAt, placeFor, type Place } from '../meetings/seat.ts';
import { tooFast, tooOften } from './buckets.ts';
import { limit } from './limit.ts';
import { follow } from './follow.ts';
import { bind, edgeOf, type Line as Ends } from './io.ts';
import { presenceOf, rise, sit, waitingFor } from './presence.ts';
import { audienceRoom, personRoom } from './publish.ts';

type Line = Socket<FromBrowser, FromServer, Record<string, never>, { place: Place }>;

/** Who may come in, and what they may say then. Sockets are a hint; the log is the truth. */
export const serve = (
	app: App,
	close: () => Promise<unknown>,
	welcome: (address: string) => Promise<string[]>
) =>
	bind({
		welcome,
		close,
		async admit(socket) {
			const hello = v.safeParse(Hello, socket.handshake.auth);
			if (!hello.success) return 'unknown';
			if (!speaks(hello.output.protocol)) return 'upgrade';
			const { meeting, audience, token, side, ref } = hello.output;
			const { protocol: scheme } = edgeOf(socket);
			const { cookie } = socket.request.headers;
			const place = await placeFor(app, { meeting, audience, cookie, protocol: scheme, token });
			if (place) socket.data.place = { ...place, observes: side === 'observer', ref };
			return place ? null : 'unknown';
		},
		serve: (socket) => listen(app, socket as unknown as Line)
	});

function listen(app: App, socket: Line) {
	const { place } = socket.data;
	const { meeting, viewer, session } = place;
	const seat = { meeting, person: viewer.person };
	const line = socket.conn as unknown as Ends;
	void socket.join(`session:${session}`);
	limit(app, socket);
	sit(app, socket.id, seat);
	socket.on('disconnect', () => rise(app, socket.id, seat));

	answering(app, socket, 'follow', async (said) => {
		const since = v.safeParse(Since, said);
		if (!since.success) return refuse('malformed');
		if (tooOften(app, place)) return refuse('too-fast');
		await takeSeat(app, place);
		// Join before reading, so that nothing falls between; what arrives twice is dropped by number.
		await socket.join(audienceRoom(meeting, viewer.audience));
		if (viewer.person) await socket.join(personRoom(meeting, viewer.audience, viewer.person));
		const room = await enter(app, meeting);
		if (!room) return refuse('unknown-meeting');
		if (personIn(room.meeting, viewer.person)?.removed) return refuse('removed');
		if (viewer.audience !== 'guests') socket.emit('presence', presenceOf(app, meeting));
		if (viewer.audience === 'console') {
			socket.emit('waiting', await waitingFor(app, meeting));
			socket.emit('climate', toldOf(room));
			if (app.storage.failing) socket.emit('storage', false);
		}
		return follow(app, room, viewer, since.output);
	});

	answering(app, socket, 'command', async (said, { answer, fail }) => {
		const room = await enter(app, meeting);
		if (!room) return refuse('unknown-meeting');
		if (tooFast(app, room, place)) return refuse('too-fast');
		const sent = v.safeParse(Envelope, said);
		if (!sent.success) return refuse(whatIsWrong(said));
		const actor = actorAt(room.meeting, place);
		queue(app, { meeting, sent: sent.output, actor, answer, fail, line });
		return later;
	});

	answering(app, socket, 'letIn', async (said) => {
		const room = await enter(app, meeting);
		const actor = room && actorAt(room.meeting, place);
		if (viewer.audience !== 'console' || actor?.side !== 'facilitator') return refuse('not-yours');
		if (typeof said !== 'string') return refuse('malformed');
		return (await letIn(app, meeting, said)) ?? { done: true as const };
	});
}

/** It is answered when its turn has come. */
const later = Symbol();
type Reply = { answer(answer: unknown): void; fail(error: unknown): void };

/** A fault is logged once and answered with a refusal, so that the browser keeps the words and tries again. */
function answering(
	app: App,
	socket: Line,
	event: keyof FromBrowser,
	work: (said: unknown, reply: Reply) => Promise<unknown>
) {
	socket.on(event, (...args: unknown[]) => {
		const reply = args.at(-1);
		if (typeof reply !== 'function') return;
		const said = args.length > 1 ? args[0] : undefined;
		const answer = (answer: unknown) => void reply(answer);
		const fail = (error: unknown) => {
			const { meeting } = socket.data.place;
			app.log.error({ error, event, meeting }, 'a socket request failed');
			reply(refuse('unavailable'));
		};
		work(said, { answer, fail }).then((said) => said === later || answer(said), fail);
	});
}

/** An order nobody knows is another fault than a known one said wrongly. */
export function whatIsWrong(said: unknown) {
	const type = (said as { command?: { type?: unknown } } | null)?.command?.type;
	const known = Command.options.some((one) => one.entries.type.literal === type);
	return known ? 'malformed' : 'unknown-command';
}
