import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CannotPlay } from '#lib/play/browser.ts';
import { play, type Played } from '#lib/play/play.ts';
import { readScript } from '#lib/script/script.ts';
import type { Tally } from '#lib/script/tally.ts';
import { playedOwner, revokeToken } from '#lib/server/accounts.ts';
import { CannotStart, readConfig } from '#lib/server/config.ts';
import { readSecret } from '#lib/server/secret.ts';
import { inApp } from './app.ts';

type Asked = { file: string; url: string; speed: number; run?: string; token?: string };

/** Plays a script as an owner: the one whose token is given, or one of our own on the server's machine. */
export async function playFile({ file, url, speed, run = fresh(), token }: Asked) {
	const script = readScript(readFileSync(file, 'utf8'));
	console.log(`Run ${run}: with --run ${run} it goes on where it stops.`);
	const owner = token ? { token, secret: token, done: async () => {} } : await ourOwner(run);
	try {
		const played = await play({ script, url, run, speed, tell: console.log, ...owner });
		tell(played);
		if (played.refused.length) return 1;
		return played.unknown.total ? 2 : 0;
	} catch (error) {
		if (error instanceof CannotPlay) throw new CannotStart(error.message, { cause: error });
		throw error;
	} finally {
		await owner.done();
	}
}

const fresh = () => randomBytes(4).toString('hex');

async function ourOwner(run: string) {
	const token = await inApp((app) => playedOwner(app, run));
	const done = () => inApp((app) => revokeToken(app, token));
	return { token, secret: readSecret(readConfig().dataDir), done };
}

function tell({ run, team, played, skipped, ignored, unknown, refused }: Played) {
	console.log(`Played run ${run} in team ${team}.`);
	list('played', played);
	list('ignored', ignored);
	list('skipped', skipped, unknown);
	if (refused.length) console.log(`refused: ${refused.length}`);
	for (const line of refused) console.log(`  ${line}`);
}

/** What nobody knows is named among what was skipped. */
function list(what: string, known: Tally, unknown?: Tally) {
	console.log(`${what}: ${known.total + (unknown?.total ?? 0)}`);
	for (const [name, times] of known.entries) console.log(`  ${name}: ${times}`);
	for (const [name, times] of unknown?.entries ?? []) console.log(`  unknown ${name}: ${times}`);
}
