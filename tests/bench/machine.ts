import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** Seconds of processor time that these processes have used so far, all their threads together. */
export const usedBy = (pids: number[]) => pids.reduce((sum, pid) => sum + used(pid), 0);

function used(pid: number) {
	const threads = readdirSync(`/proc/${pid}/task`);
	return threads.reduce((sum, thread) => {
		const [nanoseconds] = read(`/proc/${pid}/task/${thread}/schedstat`).split(' ');
		return sum + Number(nanoseconds) / 1e9;
	}, 0);
}

/** Kilobytes held in memory. */
export const heldBy = (pids: number[]) =>
	pids.reduce(
		(sum, pid) => sum + Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0),
		0
	);

/** Seconds of work on all cores since the machine was started, whoever did it, and those the host took away. */
export function worked() {
	const [user, nice, system, , , irq, soft, stolen] = read('/proc/stat')
		.split('\n', 1)[0]!
		.split(/\s+/)
		.slice(1)
		.map(Number) as number[];
	return (user! + nice! + system! + irq! + soft! + stolen!) / 100;
}

/** Two processes beside each other disturb each other less than two that change places. */
export function pin(pid: number, core: number) {
	if (cpus().length < 2) return;
	try {
		execFileSync('taskset', ['-a', '-c', '-p', String(core), String(pid)], { stdio: 'ignore' });
	} catch {
		// Without it everything is measured all the same, with more noise.
	}
}

export const machine = () => ({
	cores: cpus().length,
	processor: cpus()[0]?.model.trim() ?? 'unknown',
	memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
	node: process.version,
	load: loadavg().map((one) => Math.round(one * 10) / 10)
});

const read = (file: string) => readFileSync(file, 'utf8');
