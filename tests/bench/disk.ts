import { execFileSync } from 'node:child_process';
import {
	closeSync,
	existsSync,
	fdatasyncSync,
	mkdtempSync,
	openSync,
	rmSync,
	writeSync
} from 'node:fs';
import { tmpdir } from 'node:os';

/** Milliseconds in which the folder's disk takes forty kilobytes for good. */
export function flushOf(folder: string, times = 100) {
	const own = mkdtempSync(`${folder}/forthright-flush-`);
	const file = openSync(`${own}/file`, 'w');
	const taken = Array.from({ length: times }, () => {
		const began = performance.now();
		writeSync(file, Buffer.alloc(40_000, 1));
		fdatasyncSync(file);
		return performance.now() - began;
	}).toSorted((a, b) => a - b);
	closeSync(file);
	rmSync(own, { recursive: true });
	const at = (part: number) => Math.round(taken[Math.floor(times * part)]! * 100) / 100;
	return { p50: at(0.5), p99: at(0.99) };
}

/** Memory as a disk, where there is one: other people's work on the real one would be measured too. */
export const memory = () => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());

/** What a server is given so that each of its flushes takes so long; nothing where no compiler is found. */
export function flushing(ms: number): Record<string, string> {
	const library = `${tmpdir()}/forthright-slow-${process.getuid?.()}.so`;
	try {
		const from = ['-O2', '-shared', '-fPIC', '-o', library, 'tests/bench/slow.c', '-ldl'];
		if (!existsSync(library)) execFileSync('cc', from);
	} catch {
		return {};
	}
	return { LD_PRELOAD: library, SLOW_US: String(ms * 1000) };
}
