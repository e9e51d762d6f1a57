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

/** Of its own account: megabytes of heap in use. */
export async function heapOf({ url }: Server, token: string) {
	// A connection of its own: one that was kept is closed by the server just as it is used again.
	const headers = { authorization: `Bearer ${token}`, connection: 'close' };
	const answer = await fetch(`${url}/metrics`, { headers });
	const bytes = /^forthright_heap_bytes (\S+)$/m.exec(await answer.text());
	return Number(bytes?.[1] ?? NaN) / 2 ** 20;
}

/** The slope of the straight line through these points, by least squares. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]) {
	const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
	const [x, y] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
	const over = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
	const under = points.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
	return under ? over / under : 0;
}
