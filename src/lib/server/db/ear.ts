import pg from 'pg';

/** Names of meetings whose story went on, and the few words processes have for one another. */
export type Channel = 'forthright_log' | 'forthright_word';

export type Hears = {
	/** The line stands, at first or again: what was said meanwhile was not heard. */
	opened(): void;
	heard(channel: Channel, text: string): void;
};

/** A line to all other processes on the same database. What is said on it may be lost; nothing rests on it alone. */
export type Ear = {
	isOpen(): boolean;
	say(channel: Channel, text: string): Promise<void>;
	/** Whether this process holds what only one can hold; a dead one lets go of it. */
	lead(): Promise<boolean>;
	close(): Promise<void>;
};

const CALM_MS = 4_000;
const PAUSE_MS = 300;
const LEADING = 7275;

/** A connection of its own, dialled again whenever it breaks. */
export function openEar(url: string, hears: Hears): Ear {
	let now: pg.Client | undefined;
	let leads = false;
	let closed = false;
	const hold = async () => {
		while (!closed) {
			const client = clientOn(url);
			try {
				const ended = new Promise<void>((done) => client.once('end', () => done()));
				await attend(client, hears);
				now = client;
				hears.opened();
				await ended;
			} catch {
				client.end().catch(() => {});
			}
			now = undefined;
			leads = false;
			if (!closed) await new Promise((go) => setTimeout(go, PAUSE_MS));
		}
	};
	const held = hold();
	return {
		isOpen: () => now !== undefined,
		async say(channel, text) {
			await now?.query('select pg_notify($1, $2)', [channel, text]);
		},
		async lead() {
			if (!now || leads) return leads;
			const { rows } = await now.query('select pg_try_advisory_lock($1) as leads', [LEADING]);
			return (leads = rows[0].leads);
		},
		async close() {
			closed = true;
			await now?.end().catch(() => {});
			await held;
		}
	};
}

function clientOn(url: string) {
	const client = new pg.Client({
		connectionString: url,
		fallback_application_name: 'forthright ear',
		connectionTimeoutMillis: CALM_MS,
		query_timeout: CALM_MS,
		keepAlive: true,
		// Whoever waits in vain for an answer then gives the connection up, instead of waiting behind it for ever.
		pipeline: true
	});
	client.on('error', () => {});
	return client;
}

async function attend(client: pg.Client, hears: Hears) {
	await client.connect();
	client.on('notification', ({ channel, payload, processId }) => {
		const isOwn = processId === (client as unknown as { processID: number }).processID;
		if (!isOwn) hears.heard(channel as Channel, payload ?? '');
	});
	// A machine that vanished must not lead for ever. Servers before 14 do not know this.
	await client.query("set idle_session_timeout = '15s'").catch(() => {});
	await client.query('listen forthright_log');
	await client.query('listen forthright_word');
}
