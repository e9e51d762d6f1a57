import type { Actor, AnyCommand, Clock } from '#lib/domain/meeting/commands.ts';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
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
};

/** The one way a meeting changes. Answered only when it is on disk (L2). */
export const perform = (app: App, meeting: string, sent: Sent, actor: Actor): Promise<Outcome> =>
	new Promise((done, failed) => {
		const answer = (outcome: Outcome) => {
			app.metrics?.answered('refused' in outcome ? outcome.refused : 'done');
			done(outcome);
		};
		const fail = (error: unknown) => {
			app.metrics?.answered('failed');
			failed(error);
		};
		app.line.waiting.push({ meeting, sent, actor, answer, fail });
		if (app.line.moving) return;
		app.line.moving = true;
		setImmediate(() => void work(app));
	});

/** Where another process writes to the same meetings, it gets a chance between two of our commits. */
const SHARED_MS = 1_000;
const CHANCE_MS = 4;

/** Whatever waits, over all meetings, is one commit: one fsync carries many comments. */
async function work(app: App) {
	while (app.line.waiting.length) {
		await settle(app, app.line.waiting.splice(0));
		if (app.line.waiting.length && performance.now() - app.line.shared < SHARED_MS)
			await new Promise((go) => setTimeout(go, CHANCE_MS));
	}
	app.line.moving = false;
}

/** The server's own doing: nobody in the room asked for it. */
export const house: Actor = { person: '', side: 'house' };

export const done = (outcome: Outcome): outcome is { seq: number } => !isRefusal(outcome);
