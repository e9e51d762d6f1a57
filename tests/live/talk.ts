import { io } from 'socket.io-client';
import type { Answer, Packet } from '#lib/domain/wire.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { hashToken, newId } from '#lib/server/tokens.ts';
import { roomServer } from '../room.ts';
import { appOn, furnish, startedMeeting } from '../world.ts';
import { both, shapeOf, type Shape } from './shape.ts';

/** Something a page said, and of what shape the answer was. `$said`, `$clause`, `$group` stand for ids. */
export type Said = {
	who: 'guest' | 'desk';
	event: 'follow' | 'command';
	says: object;
	answer: Shape;
};
/** What a page was told without asking, by the type of the fact. */
export type Told = { who: 'guest' | 'desk'; told: string; shape: Shape };

/** A started meeting, and lines into it that greet as pages of some release do. */
export async function openTalk() {
	const app = appOn(await openDatabase(':memory:'));
	app.config.limits.guestMsgRate = 1000;
	await furnish(app);
	await startedMeeting(app);
	const room = await roomServer(app);
	const token = newId();
	const { query, tables } = app.db;
	const owns = { tokenHash: hashToken(token), user: 'dana', name: 'test', createdAt: app.now() };
	await app.db.commit([query.insert(tables.apiTokens).values(owns)]);
	const cookie = await room.guestCookie('m', 'maria');
	return {
		/** Rejects with the reason when it is not let in. */
		async dial(who: Said['who'], protocol: number) {
			const mine = who === 'desk' ? { audience: 'console', token } : { audience: 'guests' };
			const socket = io(room.url, {
				...{ transports: ['websocket'], forceNew: true, reconnection: false },
				auth: { protocol, meeting: 'm', ...mine },
				extraHeaders: { origin: room.url, cookie }
			});
			await new Promise<void>((done, fail) => {
				socket.once('connect', done);
				socket.once('connect_error', fail);
			});
			return socket;
		},
		close: () => room.close()
	};
}

/** A whole meeting as the pages of some release speak; with what this server makes of it. */
export async function talk(protocol: number, script: Omit<Said, 'answer'>[]) {
	const room = await openTalk();
	const told = new Map<string, Told>();
	const dial = async (who: Said['who']) => {
		const socket = await room.dial(who, protocol);
		socket.on('packet', ({ events }: Packet) => {
			for (const event of events) note(told, who, event);
		});
		return socket;
	};
	const lines = { guest: await dial('guest'), desk: await dial('desk') };
	const fill = filler({ $clause: 'calls' });
	const said: Said[] = [];
	const refused: string[] = [];
	for (const { who, event, says } of script) {
		const answer = (await lines[who].timeout(20_000).emitWithAck(event, fill(says))) as Answer;
		if ('refused' in answer) refused.push(`${JSON.stringify(says)}: ${answer.refused}`);
		said.push({ who, event, says, answer: shapeOf(answer) });
	}
	await new Promise((heard) => setTimeout(heard, 200));
	for (const line of Object.values(lines)) line.close();
	await room.close();
	return { said, told: [...told.values()], refused };
}

function note(told: Map<string, Told>, who: Said['who'], event: Packet['events'][number]) {
	const key = `${who} ${event.type}`;
	const known = told.get(key);
	const shape = shapeOf(event);
	told.set(key, { who, told: event.type, shape: known ? both(known.shape, shape) : shape });
}

/** Each name gets an id of its own, and keeps it. */
function filler(known: Record<string, string>) {
	const ids = new Map(Object.entries(known));
	return (says: object) =>
		JSON.parse(
			JSON.stringify(says).replace(/\$\w+/g, (name) => {
				if (!ids.has(name)) ids.set(name, newId());
				return ids.get(name)!;
			})
		) as object;
}
