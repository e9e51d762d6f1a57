import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { flushOf, memory } from './disk.ts';
import type { Run } from './goals/goal.ts';
import { machine } from './machine.ts';
import { overrides, peers } from './peers.ts';
import { round } from './stairs.ts';

/** One run of one goal, and what it was like on the machine meanwhile. */
export type Kept = {
	goal: string;
	at: string;
	commit: string;
	seed: number;
	machine: ReturnType<typeof machine>;
	versions: Record<string, string>;
	/** Milliseconds of a flush in the folder that was used, and on the disk of the machine. */
	flush: { used: ReturnType<typeof flushOf>; disk: ReturnType<typeof flushOf> };
	/** The part of the machine that others used meanwhile, at each step. */
	noise: { middle: number; most: number };
	/** Steps in which something went astray although the server kept up. */
	astray: number;
	deliveries: number;
} & Run;

const file = 'docs/performance.json';
const TIMES = 3;

export const results = (): Kept[] =>
	existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

/** The last three runs of each goal are kept: a median needs three. */
export function keep(run: Kept) {
	const all = [...results(), run];
	const kept = all.filter(
		(one, nth) => all.slice(nth + 1).filter(({ goal }) => goal === one.goal).length < TIMES
	);
	writeFileSync(file, `${JSON.stringify(kept, null, '\t')}\n`);
}

export function described(goal: string, seed: number, run: Run, before: number): Kept {
	const noise = run.steps.map((one) => one.noise).toSorted((a, b) => a - b);
	const ours = run.steps.filter(({ subject }) => subject.startsWith('Forthright'));
	return {
		goal,
		at: new Date().toISOString(),
		commit: commitNow(),
		seed,
		machine: { ...machine(), load: [before, ...machine().load.slice(1)] },
		versions: { 'socket.io': versionOf('socket.io'), ...peers, ...overrides },
		flush: { used: flushOf(memory()), disk: flushOf('.') },
		noise: { middle: noise[Math.floor(noise.length / 2)] ?? 0, most: round(noise.at(-1) ?? 0) },
		astray: ours.filter(isAstray).length,
		deliveries: ours.reduce((sum, one) => sum + one.deliveries, 0),
		figures: run.figures,
		steps: run.steps
	};
}

const isAstray = (one: Run['steps'][number]) =>
	one.lost + one.duplicate + one.stray + one.disorder > 0 || one.acknowledged < one.sent;

const versionOf = (name: string) =>
	JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version as string;

function commitNow() {
	try {
		return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { stdio: 'pipe' })
			.toString()
			.trim();
	} catch {
		return 'unknown';
	}
}
