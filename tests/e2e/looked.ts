import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const file = 'screens.log';

/** What a long run has looked at so far: killed, it goes on from here, as long as nothing has changed. */
export class Looked {
	#state = stateNow();
	#faults = new Map<string, string[]>();

	constructor() {
		if (!existsSync(file)) return;
		for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
			const { state, name, faults } = JSON.parse(line);
			if (state === this.#state) this.#faults.set(name, faults);
		}
	}

	/** And nothing was wrong with it. */
	has = (name: string) => this.#faults.get(name)?.length === 0;

	keep(name: string, faults: string[]) {
		this.#faults.set(name, faults);
		appendFileSync(file, JSON.stringify({ state: this.#state, name, faults }) + '\n');
	}

	/** All has been looked at: the next run begins again. */
	forget() {
		rmSync(file, { force: true });
	}

	get count() {
		return this.#faults.size;
	}

	get findings() {
		return this.#faults.values().reduce((sum, faults) => sum + faults.length, 0);
	}
}

/** The commit, if nothing was changed since; a changed tree is like no other. */
function stateNow() {
	const git = (...args: string[]) => execFileSync('git', args, { stdio: 'pipe' }).toString().trim();
	try {
		const changed = git('status', '--porcelain', '--', 'src', 'tests');
		return changed ? `${Date.now()}` : git('rev-parse', 'HEAD');
	} catch {
		return `${Date.now()}`;
	}
}
