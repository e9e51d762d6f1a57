import type { Rated } from '#lib/domain/meeting/ballots.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { createAuth, type Auth } from './auth.ts';
import { readConfig, type Config } from './config.ts';
import type { Database } from './db/index.ts';
import { openDatabase } from './db/open.ts';
import { createLog, type Log } from './log.ts';
import type { Ticket } from './meetings/perform.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import type { Room } from './meetings/rooms.ts';
import type { Folded } from './meetings/shelf.ts';
import { meetOthers } from './others/meet.ts';
import { alone, type Others } from './others/others.ts';
import { cut } from './realtime/cut.ts';
import type { Seat } from './realtime/presence.ts';
import { readSecret } from './secret.ts';
import type { Looked } from './themes/held.ts';
import type { MeetingIndex } from './themes/said.ts';

/** Everything the server holds while it runs. Made once in hooks.server.ts, and fresh in every test. */
export type App = {
	db: Database;
	auth(protocol: string): Auth;
	config: Config;
	log: Log;
	now(): string;
	/** Meetings held in memory, the longest unused first. */
	rooms: Map<string, Promise<Room | null>>;
	/** Meetings that are looked back at, the longest unused first. */
	shelf: Map<string, Folded>;
	/** What was rated in meetings that were looked back at, for as long as they are what they were. */
	rated: WeakMap<Meeting, Rated[]>;
	/** What teams held and what was made of it, by team, the longest unused first. */
	looked: Map<string, Looked>;
	/** Commands that wait for the next commit, over all meetings. */
	line: {
		waiting: Ticket[];
		moving: boolean;
		/** When somebody else's facts were read last. */
		shared: number;
		/** When our last commit was done, and how long it took. */
		committed: number;
		took: number;
		/** The logs are being compared; the database did not answer the last time. */
		looking?: boolean;
		blind?: boolean;
	};
	others: Others;
	/** Who sits where, by meeting and socket. */
	seats: Map<string, Map<string, Seat>>;
	/** Meetings whose presence is about to be told; true where it changed here. */
	presenceDue: Map<string, boolean>;
	/** Addresses from which somebody came in properly, by meeting. */
	met: Map<string, Set<string>>;
	/** How fast each guest has been talking. */
	buckets: Map<string, { level: number; at: number }>;
	/** Whether a team has webhooks, as of a moment ago. */
	listened: Map<string, { at: number; any: boolean }>;
	/** Practices that are being played, and since when. */
	practices: Map<string, string>;
	/** Where earlier themes are looked for, by meeting, the longest unused first. */
	themes: Map<string, MeetingIndex>;
	/** Counted for the operator, where the server was started with a token for it. */
	metrics: Metrics | null;
	/** Whether the disk took the last commit. */
	storage: { failing: boolean };
	/** Worked examples that are being loaded, by person. */
	examples: Map<string, Promise<string>>;
};

type Given = {
	db: Database;
	config: Config;
	secret: string;
	log?: Log;
	getRequestEvent?(): unknown;
	now?(): string;
};

export function createApp({ db, config, secret, log, getRequestEvent, now }: Given): App {
	const app: App = {
		db,
		auth: createAuth(db, {
			secret,
			origin: config.origin,
			oidc: config.oidc,
			getRequestEvent: getRequestEvent ?? (() => undefined),
			ended: (session) => cut(app, [`session:${session}`])
		}),
		config,
		log: log ?? createLog(config.logLevel),
		now: now ?? (() => new Date().toISOString()),
		rooms: new Map(),
		shelf: new Map(),
		rated: new WeakMap(),
		looked: new Map(),
		line: { waiting: [], moving: false, shared: -Infinity, committed: 0, took: 0 },
		others: alone,
		seats: new Map(),
		presenceDue: new Map(),
		met: new Map(),
		buckets: new Map(),
		listened: new Map(),
		practices: new Map(),
		themes: new Map(),
		metrics: null,
		storage: { failing: false },
		examples: new Map()
	};
	return app;
}

/** Before browsers give an answer up, so that they hear that there is none. */
const ANSWER_MS = 4_000;

/** From the environment: what cli.ts starts with. */
export async function openApp() {
	const config = readConfig();
	const secret = readSecret(config.dataDir);
	return createApp({ db: await openDatabase(config.databaseUrl), config, secret });
}

/** The same for people who wait for every answer, and together with the other processes there are. */
export async function serveApp(getRequestEvent: () => unknown) {
	const config = readConfig();
	const secret = readSecret(config.dataDir);
	const db = await openDatabase(config.databaseUrl, ANSWER_MS);
	const app = createApp({ db, config, secret, getRequestEvent });
	if (config.metricsToken) app.metrics = createMetrics();
	return { app, leave: meetOthers(app, secret) };
}
