import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Audience } from '#lib/domain/meeting/visibility.ts';
import { dial, type Live } from '#lib/live/carrier.ts';
import type { App } from '#lib/server/app.ts';
import { makeIo, release } from '#lib/server/realtime/io.ts';
import { serve } from '#lib/server/realtime/serve.ts';
import { hashToken, newToken } from '#lib/server/tokens.ts';

/** A real socket server on loopback, and sockets that come with the cookies of guests. */
export async function roomServer(app: App) {
	const http = createServer();
	makeIo(http);
	serve(
		app,
		async () => {},
		async () => []
	);
	await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
	const { port } = http.address() as AddressInfo;
	const sockets: Live[] = [];
	return {
		url: `http://127.0.0.1:${port}`,
		/** A guest's cookie for one meeting; the guest is in the log already or joins there. */
		async guestCookie(meeting: string, id: string) {
			const token = newToken();
			const { query, tables } = app.db;
			const row = { id: `${id}`, meeting, tokenHash: hashToken(token), createdAt: app.now() };
			await app.db.commit([query.insert(tables.guests).values(row)]);
			return `guest-${meeting}=${token}`;
		},
		async screenCookie(meeting: string) {
			const token = newToken();
			const { query, tables } = app.db;
			const row = {
				id: newToken(),
				meeting,
				linkHash: newToken(),
				cookieHash: hashToken(token),
				createdAt: app.now()
			};
			await app.db.commit([query.insert(tables.screens).values(row)]);
			return `screen-${meeting}=${token}`;
		},
		dial(meeting: string, audience: Audience, cookie?: string, token?: string, side?: 'observer') {
			const socket = dial({
				url: `http://127.0.0.1:${port}`,
				meeting,
				audience,
				cookie: cookie ?? 'nothing=1',
				token,
				side
			});
			sockets.push(socket);
			return socket;
		},
		async close() {
			for (const socket of sockets) socket.disconnect();
			await release();
			http.close();
		}
	};
}

export const connected = (socket: Live) =>
	new Promise<void>((done, fail) => {
		if (socket.connected) done();
		socket.once('connect', done);
		socket.once('connect_error', fail);
	});

/** Waits until something holds, or says what it was waiting for. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, ms = 5000) {
	const end = Date.now() + ms;
	while (!(await holds())) {
		if (Date.now() > end) throw new Error(`gave up waiting until ${what}`);
		await new Promise((next) => setTimeout(next, 5));
	}
}
