import { createAuth, type Auth } from './auth.ts';
import { readConfig, type Config } from './config.ts';
import type { Database } from './db/index.ts';
import { openDatabase } from './db/open.ts';
import { createLog, type Log } from './log.ts';
import type { Ticket } from './meetings/perform.ts';
import type { Room } from './meetings/rooms.ts';
import { getIo } from './realtime/io.ts';
import type { Seat } from './realtime/presence.ts';
import { readSecret } from './secret.ts';
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
	/** Commands that wait for the next commit, over all meetings. */
	line: { waiting: Ticket[]; moving: boolean };
	/** Who sits where, by meeting and socket. */
	seats: Map<string, Map<string, Seat>>;
	presenceDue: Set<string>;
	/** Addresses from which somebody came in properly, by meeting. */
	met: Map<string, Set<string>>;
	/** How fast each guest has been talking. */
	buckets: Map<string, { level: number; at: number }>;
	/** Practices that are being played, and since when. */
	practices: Map<string, string>;
	/** Where earlier themes are looked for, by meeting, the longest unused first. */
	themes: Map<string, MeetingIndex>;
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
	return {
		db,
		auth: createAuth(db, {
			secret,
			origin: config.origin,
			oidc: config.oidc,
			getRequestEvent: getRequestEvent ?? (() => undefined),
			ended: (session) => void getIo()?.in(`session:${session}`).disconnectSockets(true)
		}),
		config,
		log: log ?? createLog(config.logLevel),
		now: now ?? (() => new Date().toISOString()),
		rooms: new Map(),
		line: { waiting: [], moving: false },
		seats: new Map(),
		presenceDue: new Set(),
		met: new Map(),
		buckets: new Map(),
		practices: new Map(),
		themes: new Map(),
		examples: new Map()
	};
}

/** From the environment: what hooks.server.ts and cli.ts start with. */
export async function openApp(getRequestEvent?: () => unknown) {
	const config = readConfig();
	const secret = readSecret(config.dataDir);
	return createApp({ db: await openDatabase(config.databaseUrl), config, secret, getRequestEvent });
}
