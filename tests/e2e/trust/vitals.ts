import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from '../server.ts';

/** How a process of this machine is doing; where there is no /proc, nobody can say. */
export function vitalsOf({ pid }: Server) {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return {
			resident: Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024,
			files: readdirSync(`/proc/${pid}/fd`).length
		};
	} catch {
		return null;
	}
}

/** What a server is started with so that its heap can be looked at. */
export const lookedInto = { NODE_OPTIONS: '--inspect=127.0.0.1:0' };

/** Megabytes of its heap and buffers that are in use, after everything was thrown away that nobody holds. */
export async function heapOf({ log }: Server) {
	const [, address] = [...log.matchAll(/Debugger listening on (ws:\S+)/g)].at(-1)!;
	const line = new WebSocket(address!);
	await new Promise((open, fail) => {
		line.onopen = open;
		line.onerror = fail;
	});
	const asked = (method: string) =>
		new Promise<{ usedSize: number; backingStorageSize: number }>((done) => {
			line.onmessage = ({ data }) => done(JSON.parse(String(data)).result);
			line.send(JSON.stringify({ id: 1, method }));
		});
	await asked('HeapProfiler.collectGarbage');
	const { usedSize, backingStorageSize } = await asked('Runtime.getHeapUsage');
	line.close();
	return (usedSize + backingStorageSize) / 2 ** 20;
}

/** The slope of the straight line through these points, by least squares. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]) {
	const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
	const [x, y] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
	const over = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
	const under = points.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
	return under ? over / under : 0;
}
