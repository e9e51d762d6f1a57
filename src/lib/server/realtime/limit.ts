import type { Socket } from 'socket.io';
import type { App } from '../app.ts';
import type { Place } from '../meetings/seat.ts';
import { getIo, LARGEST_BYTES } from './io.ts';

/** Tabs and devices of one guest at a time; whoever opens more loses the oldest. */
const GUEST_SOCKETS = 10;

/** What one line may cost the others: how long its messages are, and how many lines one guest holds. */
export function limit(app: App, socket: Pick<Socket, 'conn' | 'data'>) {
	const { viewer, session } = socket.data.place as Place;
	const most = viewer.audience === 'console' ? LARGEST_BYTES : app.config.limits.maxMessageBytes;
	socket.conn.on('packet', ({ data }) => {
		if (Buffer.byteLength(String(data ?? '')) > most) socket.conn.close(true);
	});
	if (viewer.audience === 'guests') keepFew(`session:${session}`);
}

function keepFew(room: string) {
	const io = getIo();
	const open = [...(io?.sockets.adapter.rooms.get(room) ?? [])];
	for (const id of open.slice(0, -GUEST_SOCKETS)) io!.sockets.sockets.get(id)?.disconnect(true);
}
