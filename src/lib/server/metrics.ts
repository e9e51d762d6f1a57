import { count, eq, gt } from 'drizzle-orm';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { audiences } from '#lib/domain/meeting/visibility.ts';
import type { App } from './app.ts';
import { getIo } from './realtime/io.ts';

/** What is counted while the server runs, for whoever holds the token of /metrics. */
export type Metrics = {
	/** How a command was answered: done, or by which refusal. */
	answered(outcome: string): void;
	committed(commands: number, seconds: number): void;
	/** Somebody did not read what they were sent, and has to come back for it. */
	cut(): void;
	text(app: App): Promise<string>;
};

export function createMetrics(): Metrics {
	const register = new Registry();
	const registers = [register];
	const commands = new Counter({
		...{ name: 'forthright_commands_total', help: 'Commands by outcome.', registers },
		labelNames: ['outcome']
	});
	const size = new Histogram({
		...{ name: 'forthright_commit_commands', help: 'Commands in one commit.', registers },
		buckets: [1, 2, 5, 10, 20, 50, 100, 200]
	});
	const time = new Histogram({
		...{ name: 'forthright_commit_seconds', help: 'How long a commit took.', registers },
		buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5]
	});
	const cuts = new Counter({
		name: 'forthright_queue_cuts_total',
		help: 'Sockets that were cut because they did not read.',
		registers
	});
	const wrong = new Gauge({
		...{ name: 'forthright_wrong', help: 'Wrong codes and passwords of ten minutes.', registers },
		labelNames: ['kind']
	});
	const sockets = new Gauge({
		...{ name: 'forthright_sockets', help: 'Open sockets by audience.', registers },
		labelNames: ['audience']
	});
	const waiting = new Gauge({
		...{ name: 'forthright_outbox_waiting', help: 'Mails and events to be sent.', registers },
		labelNames: ['outbox']
	});
	const rooms = new Gauge({ name: 'forthright_rooms', help: 'Meetings in memory.', registers });
	const heap = new Gauge({ name: 'forthright_heap_bytes', help: 'Heap in use.', registers });
	const resident = new Gauge({
		name: 'forthright_resident_bytes',
		help: 'Memory held.',
		registers
	});
	const lag = new Gauge({
		...{ name: 'forthright_event_loop_lag_seconds', help: 'Since it was last asked.', registers },
		labelNames: ['quantile']
	});
	const loop = monitorEventLoopDelay();
	loop.enable();

	return {
		answered: (outcome) => commands.inc({ outcome }),
		cut: () => cuts.inc(),
		committed(commands, seconds) {
			size.observe(commands);
			time.observe(seconds);
		},
		async text(app) {
			for (const audience of audiences) sockets.set({ audience }, listening(audience));
			for (const [outbox, left] of await outboxes(app)) waiting.set({ outbox }, left);
			for (const [kind, tried] of await wrongs(app)) wrong.set({ kind }, tried);
			rooms.set(app.rooms.size);
			const { heapUsed, rss } = process.memoryUsage();
			heap.set(heapUsed);
			resident.set(rss);
			lag.set({ quantile: '0.5' }, loop.percentile(50) / 1e9);
			lag.set({ quantile: '0.99' }, loop.percentile(99) / 1e9);
			loop.reset();
			return register.metrics();
		}
	};
}

const listening = (audience: string) =>
	[...(getIo()?.sockets.sockets.values() ?? [])].filter(
		(socket) =>
			(socket.data as { place?: { viewer: { audience: string } } }).place?.viewer.audience ===
			audience
	).length;

async function outboxes({ db: { query, tables } }: App): Promise<[string, number][]> {
	const { mails: m, deliveries: d } = tables;
	const [mails] = await query.select({ n: count() }).from(m).where(eq(m.state, 'waiting'));
	const [events] = await query.select({ n: count() }).from(d).where(eq(d.state, 'waiting'));
	return [
		['mails', mails?.n ?? 0],
		['webhooks', events?.n ?? 0]
	];
}

const RECENT_MS = 600_000;

async function wrongs(app: App): Promise<[string, number][]> {
	const { failures: f } = app.db.tables;
	const since = new Date(Date.parse(app.now()) - RECENT_MS).toISOString();
	const rows = await app.db.query
		.select({ kind: f.kind, n: count() })
		.from(f)
		.where(gt(f.at, since))
		.groupBy(f.kind);
	return (['code', 'password'] as const).map((kind) => {
		return [kind, rows.find((row) => row.kind === kind)?.n ?? 0];
	});
}
