import { isNotNull } from 'drizzle-orm';
import { loadWords } from '#lib/words/index.ts';
import type { App } from '../app.ts';
import { perform } from '../meetings/perform.ts';
import { enter } from '../meetings/rooms.ts';
import { sit } from '../realtime/presence.ts';
import { endPractice } from './practice.ts';
import { playedBy, turnOf } from './turns.ts';

const TURN_MS = 5_000;
const DAY_MS = 24 * 3600_000;

/** The played guests speak while a practice is open; what nobody ends is taken away after a day. */
export function rehearse(app: App): () => void {
	let busy = false;
	const turn = async () => {
		if (busy) return;
		busy = true;
		await round(app)
			.catch((error: unknown) => app.log.error({ error }, 'a practice could not go on'))
			.finally(() => (busy = false));
	};
	const begun = findPractices(app).catch((error: unknown) =>
		app.log.error({ error }, 'practices could not be read')
	);
	const timer = setInterval(() => void begun.then(turn), TURN_MS);
	timer.unref();
	return () => clearInterval(timer);
}

/** One process plays them all, also those that were begun at another. */
async function round(app: App) {
	if (!app.others.leads()) return;
	if (app.others.state()) await findPractices(app);
	await playAll(app);
}

async function findPractices({ db: { query, tables }, practices }: App) {
	const { meetings: m } = tables;
	const rows = await query
		.select({ id: m.id, at: m.createdAt })
		.from(m)
		.where(isNotNull(m.rehearses));
	for (const { id, at } of rows) practices.set(id, at);
}

async function playAll(app: App) {
	for (const [practice, begun] of app.practices) {
		if (Date.parse(app.now()) - Date.parse(begun) > DAY_MS) await endPractice(app, practice);
		else await playTurn(app, practice);
	}
}

/** One of them does one thing. Answers whether anybody had anything to do. */
export async function playTurn(app: App, practice: string): Promise<boolean> {
	const room = await enter(app, practice);
	if (!room) gone(app, practice);
	for (const guest of room?.meeting.people ?? []) {
		const played = playedBy(guest);
		if (!room || !played) continue;
		const { practice: words } = await loadWords(played.locale, ['practice']);
		const done = (id: string) => room.done.has(id);
		present(app, practice, guest.id);
		const turn = turnOf(room.meeting, guest, played, words[played.kind], done);
		if (!turn) continue;
		const actor = { person: turn.person, side: 'customer' } as const;
		for (const sent of turn.commands) await perform(app, practice, sent, actor);
		return true;
	}
	return false;
}

function gone(app: App, practice: string) {
	app.practices.delete(practice);
	app.seats.delete(practice);
}

/** They have no device, but they are here. */
function present(app: App, meeting: string, person: string) {
	const seat = `played ${person}`;
	if (!app.seats.get(meeting)?.has(seat)) sit(app, seat, { meeting, person });
}
