import { and, asc, eq, gt, inArray, max, sql } from 'drizzle-orm';
import type { App } from '../app.ts';
import { publish } from '../realtime/publish.ts';
import { factOf, readDone } from './log.ts';
import { tellAnew } from './rewrite.ts';
import { adopt, forget, type Room } from './rooms.ts';

/**
 * What others wrote since becomes the room's own, and everybody here is told. One reading after the other:
 * whoever asks gets what was there when they asked. With `commands` it also learns what became of them.
 */
export function catchUp(app: App, room: Room, commands: string[] = []): Promise<void> {
	const next = (room.reading ?? Promise.resolve()).then(() => read(app, room, commands));
	room.reading = next.catch(() => {});
	return next;
}

async function read(app: App, room: Room, commands: string[]) {
	const rows = await newsOf(app, room);
	const [first] = rows;
	if (!first) return forget(app, room.id);
	const { epoch, ...plan } = first.plan;
	if (epoch !== room.epoch) return tellAnew(app, room.id);
	Object.assign(room, plan);
	const facts = rows.flatMap(({ fact }) => (fact ? [factOf(fact)] : []));
	for (const { fact, hash } of rows)
		if (fact) room.done.set(fact.command, { hash: hash ?? '', seq: fact.seq });
	for (const [id, done] of commands.length ? await readDone(app.db, room.id, commands) : [])
		room.done.set(id, done);
	room.doubtful = false;
	if (!facts.some(({ seq }) => seq > room.seq)) return;
	const news = adopt(room, facts);
	app.line.shared = performance.now();
	// Minutes that were passed elsewhere are in the log; what was thought of them is read from there.
	if (room.clockHash !== null) room.going = undefined;
	publish(room, news);
}

/** The plan, the epoch and what is newer than the room, as of one moment. */
function newsOf({ db: { query, tables } }: App, { id, seq }: Room) {
	const { meetings: m, meetingEvents: e, meetingCommands: c } = tables;
	const { team, charter, epoch, startsAt, clockHash } = m;
	return query
		.select({ plan: { team, charter, epoch, startsAt, clockHash }, fact: e, hash: c.hash })
		.from(m)
		.leftJoin(e, and(eq(e.meeting, m.id), gt(e.seq, seq)))
		.leftJoin(c, and(eq(c.meeting, e.meeting), eq(c.command, e.command)))
		.where(eq(m.id, id))
		.orderBy(asc(e.seq));
}

/** Somebody said that a meeting went on; however often they say it while we read, we read once more. */
export async function catchUpWith(app: App, meeting: string) {
	const room = await app.rooms.get(meeting)?.catch(() => null);
	if (!room || room.due) return;
	room.due = true;
	await room.reading;
	room.due = false;
	await catchUp(app, room).catch((error: unknown) =>
		app.log.warn({ error, meeting }, 'the log could not be read')
	);
}

/** Nothing rests on being told: every meeting in memory is compared with its log, in one question for all. */
export async function catchUpAll(app: App) {
	if (app.line.looking) return;
	app.line.looking = true;
	try {
		const held = await heldBy(app);
		const heads = await headsOf(app, [...held.keys()]);
		for (const [id, room] of held) {
			const head = heads.get(id);
			const same = head && head.epoch === room.epoch && (head.seq ?? 0) <= room.seq;
			if (!same || head.startsAt !== room.startsAt) await catchUp(app, room);
		}
		if (app.line.blind) app.log.info('the database answers again');
		app.line.blind = false;
	} catch (error) {
		if (!app.line.blind) app.log.error({ error }, 'the database does not answer');
		app.line.blind = true;
	} finally {
		app.line.looking = false;
	}
}

async function heldBy({ rooms }: App) {
	const held = new Map<string, Room>();
	for (const [id, opened] of rooms) {
		const room = await opened.catch(() => null);
		if (room) held.set(id, room);
	}
	return held;
}

async function headsOf({ db: { query, tables } }: App, ids: string[]) {
	const { meetings: m, meetingEvents: e } = tables;
	if (!ids.length) return new Map<string, Head>();
	const newest = query
		.select({ seq: max(e.seq) })
		.from(e)
		.where(eq(e.meeting, m.id));
	const rows = await query
		.select({
			id: m.id,
			epoch: m.epoch,
			startsAt: m.startsAt,
			seq: sql<number | null>`(${newest})`
		})
		.from(m)
		.where(inArray(m.id, ids));
	return new Map(rows.map((row) => [row.id, row]));
}

type Head = { epoch: number; startsAt: string; seq: number | null };
