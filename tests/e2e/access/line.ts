import { io, type Socket } from 'socket.io-client';
import type { Audience } from '#lib/domain/meeting/visibility.ts';
import { protocol } from '#lib/domain/wire.ts';

/** A socket into a meeting, or nothing where the door stays closed. */
export async function dial(url: string, meeting: string, audience: Audience, cookie: string) {
	const socket = io(url, {
		transports: ['websocket'],
		reconnection: false,
		forceNew: true,
		auth: { protocol, meeting, audience },
		extraHeaders: { origin: url, ...(cookie && { cookie }) }
	});
	const open = await new Promise<boolean>((done) => {
		socket.on('connect', () => done(true));
		socket.on('connect_error', () => done(false));
	});
	if (!open) socket.close();
	return open ? socket : null;
}

export const tell = async (socket: Socket, event: string, said: unknown) =>
	(await socket.timeout(10_000).emitWithAck(event, said)) as { refused?: string };
