import { setImmediate } from 'node:timers/promises';
import type { App } from '../app.ts';
import { house, perform } from '../meetings/perform.ts';
import type { Room } from '../meetings/rooms.ts';
import { atWhole, between, minuteAt, minutesTo } from './going.ts';
import { goingOf, tellGoing } from './room.ts';

const LOOK_MS = 5_000;

/** Looks at every meeting in memory, whether a console listens or not: what is to be said is said and kept. */
export function watchClimate(app: App): () => void {
	let busy = false;
	const look = async () => {
		if (busy) return;
		busy = true;
		await lookAtAll(app);
		busy = false;
	};
	const timer = setInterval(() => void look(), LOOK_MS);
	timer.unref();
	return () => clearInterval(timer);
}

export async function lookAtAll(app: App) {
	// Whoever enters meanwhile moves to the end of the map: that would never come to one.
	for (const [id, opened] of [...app.rooms]) {
		try {
			const room = await opened;
			if (room) await lookAt(app, room);
			// Between two meetings the others are heard: hundreds of looks in a row would be felt in each.
			await setImmediate();
		} catch (error) {
			app.log.error({ error, meeting: id }, 'the climate could not be looked at');
		}
	}
}

async function lookAt(app: App, room: Room) {
	const { status, startedAt, climate } = room.meeting;
	const goesOn = status === 'open' && startedAt !== null && climate.on;
	if (goesOn && room.clockHash === null) await lookNow(app, room);
	tellGoing(room);
}

/** By the real clock: the whole minutes since the last look, then this moment. */
async function lookNow(app: App, room: Room) {
	const { meeting } = room;
	const now = minuteAt(meeting, app.now());
	let going = await goingOf(app, room);
	const isKnown = room.going !== undefined;
	let due = null;
	for (const minute of minutesTo(meeting, going, now))
		({ going, nudge: due } = atWhole(meeting, going, minute));
	const look = between(meeting, going, now);
	room.going = look.going;
	// What was missed while nobody looked is past: only this minute has a word.
	const nudge = look.nudge ?? (isKnown ? due : null);
	if (!nudge) return;
	const id = `minute-${nudge.minute}-${nudge.nudge}`;
	await perform(app, room.id, { id, command: { type: 'showNudge', ...nudge } }, house);
}
