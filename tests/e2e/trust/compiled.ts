import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Something to be loaded before a server, as a library; null where there is no compiler for it. */
export function compiled(name: string): string | null {
	const library = `${mkdtempSync(`${tmpdir()}/forthright-lib-`)}/${name}.so`;
	const source = `tests/e2e/trust/${name}.c`;
	const { status } = spawnSync('gcc', ['-shared', '-fPIC', '-O2', '-o', library, source]);
	return status === 0 ? library : null;
}
