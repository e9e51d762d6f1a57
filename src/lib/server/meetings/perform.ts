import type { Actor, AnyCommand, Clock } from '#lib/domain/meeting/commands.ts';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
import type { Line } from '../realtime/io.ts';
import { settle } from './settle.ts';

/** A command as it waits for its turn. */
export type Sent = { id: string; command: AnyCommand; clock?: Clock };

/** The number of the last fact it became, or of the newest one when there was nothing to change. */
export type Outcome = { seq: number } | Refusal;

export type Ticket = {
	meeting: string;
	sent: Sent;
	actor: Actor;
	answer(outcome: Outcome): void;
	fail(error: unknown): void;
	/** The socket that is answered, where it is one: where many speak, the answer leaves with what everybody hears. */
	line?: Line;
};

/** The one way a meeting changes. Answered only when it is on disk (L2). */
export const perform = (app: App, meeting: string, sent: Sent, actor: Actor): Promise<Outcome> =>
	new Promise((answer, fail) => queue(app, { meeting, sent, actor, answer, fail }));

/** The same for whoever is answered without waiting. */
export function queue(app: App, ticket: Ticket) {
	app.line.waiting.push(ticket);
	if (app.line.moving) return;
	app.line.moving = true;
	setImmediate(() => void work(app));
}

/**
 * Where another process writes to the same meetings, it gets a chance between two of our commits: it has to
 * read ours and write its own. Without it both would go on colliding, and the unlucky one would starve.
 */
const SHARED_MS = 1_000;
const CHANCE_MS = 12;
const LONGEST_MS = 60;
const COMMITS = 1.5;
/**
 * Where so many speak, everybody hears of it with the next packet anyway: until then a few more are gathered
 * for the same commit, and their answers leave with that packet.
 */
export const CROWD = 16;
const GATHER_MS = 8;
/** More at once would make those who came first wait for those who came last. */
const MOST = 400;

/** Whatever waits, over all meetings, is one commit: one fsync carries many comments. */
async function work(app: App) {
	let next = 0;
	while (app.line.waiting.length) {
		const rest = Math.max(chanceOf(app), next) - performance.now();
		if (rest > 0) await new Promise((go) => setTimeout(go, rest));
		const tickets = app.line.waiting.splice(0, MOST);
		next = tickets.length >= CROWD ? performance.now() + GATHER_MS : 0;
		await settle(app, tickets);
	}
	app.line.moving = false;
}

/** Until when the others may write. */
function chanceOf({ line: { shared, committed, took } }: App) {
	if (performance.now() - shared > SHARED_MS) return 0;
	return committed + Math.min(LONGEST_MS, Math.max(CHANCE_MS, took * COMMITS));
}

/** The server's own doing: nobody in the room asked for it. */
export const house: Actor = { person: '', side: 'house' };

export const done = (outcome: Outcome): outcome is { seq: number } => !isRefusal(outcome);
