import type { Reporter } from 'vitest/node';

/** The last line of every run: `12 passed, 0 failed`. A file that did not load, a hook that threw, a stray rejection and a setup that broke are failures too. */
export default class Count implements Reporter {
	#seen = { passed: 0, failed: 0, skipped: 0, pending: 0 };

	onInit() {
		process.once('exit', (code) => {
			const { passed, failed, skipped } = this.#seen;
			if (skipped) console.log(`${skipped} skipped`);
			console.log(`${passed} passed, ${failed || (code ? 1 : 0)} failed`);
		});
	}

	onTestRunEnd: Reporter['onTestRunEnd'] = (modules, strays) => {
		this.#seen = { passed: 0, failed: strays.length, skipped: 0, pending: 0 };
		for (const module of modules) {
			this.#seen.failed += module.errors().length;
			for (const suite of module.children.allSuites()) this.#seen.failed += suite.errors().length;
			for (const test of module.children.allTests()) this.#seen[test.result().state]++;
		}
	};
}
