import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const folder = '.long';

/** What a long run has counted so far: one that was killed goes on from here, as long as it is the same run of the same commit. */
export class Progress<T extends object> {
	so: T;
	#file: string;
	#run: string;

	constructor(name: string, asked: object, fresh: T) {
		this.#file = `${folder}/${name}.json`;
		this.#run = JSON.stringify([commit(), asked]);
		this.so = { ...fresh, ...this.#before() };
	}

	#before(): Partial<T> {
		try {
			const { run, so } = JSON.parse(readFileSync(this.#file, 'utf8')) as { run: string; so: T };
			return run === this.#run ? so : {};
		} catch {
			return {};
		}
	}

	keep() {
		mkdirSync(folder, { recursive: true });
		writeFileSync(this.#file, JSON.stringify({ run: this.#run, so: this.so }));
	}

	/** It came to its end: the next run begins again. */
	forget() {
		rmSync(this.#file, { force: true });
	}
}

function commit() {
	try {
		return execFileSync('git', ['rev-parse', 'HEAD'], { stdio: 'pipe' }).toString().trim();
	} catch {
		return 'unknown';
	}
}
