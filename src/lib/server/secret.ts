import { randomBytes } from 'node:crypto';
import {
	chmodSync,
	closeSync,
	existsSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { CannotStart } from './config.ts';

/** What sessions are signed with: made once, kept beside the database, readable by its owner only. */
export function readSecret(dataDir: string) {
	const path = `${dataDir}/secret`;
	try {
		if (!existsSync(path)) make(dataDir, path);
		chmodSync(path, 0o600);
		return readFileSync(path, 'utf8').trim();
	} catch (error) {
		throw new CannotStart(`DATA_DIR ${dataDir} cannot be written to.`, { cause: error });
	}
}

/** Linked into place, so that of two servers starting together both read the same whole file. */
function make(dataDir: string, path: string) {
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const draft = `${path}.${process.pid}`;
	writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
	try {
		linkSync(draft, path);
		keep(path);
		// Elsewhere a folder cannot be opened.
		if (process.platform !== 'win32') keep(dataDir);
	} catch (error) {
		if (!existsSync(path)) throw error;
	} finally {
		rmSync(draft);
	}
}

/** Against a power cut: without it everybody would have to sign in again. */
function keep(path: string) {
	const file = openSync(path, 'r');
	fsyncSync(file);
	closeSync(file);
}
