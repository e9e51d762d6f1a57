import { eq } from 'drizzle-orm';
import { readFileSync } from 'node:fs';
import { play } from '#lib/play/play.ts';
import { readScript } from '#lib/script/script.ts';
import type { Step } from '#lib/script/steps.ts';
import { digestOf } from '#lib/server/meetings/digest.ts';
import { readLog } from '#lib/server/meetings/log.ts';
import type { Server } from './server.ts';

/** Plays a script, and so often kills the server between a command and its answer. Says of each broken command whether it was on disk already. */
export async function playWithKills(
	server: Server,
	file: string,
	run: string,
	{ times, every }: { times: number; every: number }
) {
	const script = readScript(readFileSync(file, 'utf8'));
	const killed: { type: string; kept: boolean }[] = [];
	let [open, sent, back] = ['', 0, Promise.resolve()];
	const breakAt = async (step: Step, delay: number) => {
		if (delay) await new Promise((go) => setTimeout(go, delay));
		if (open !== step.id) return;
		await server.kill();
		killed.push({ type: step.command.type, kept: await isKept(server, step.id) });
		await server.start();
	};
	const played = await play({
		script,
		url: server.url,
		run,
		token: await server.owner(run),
		secret: 'the same at every start',
		speed: 0,
		sent(step) {
			open = step.id;
			// From at once to a few milliseconds later: before, in and after the commit.
			if (++sent % every === 0 && killed.length < times)
				back = back.then(() => breakAt(step, sent % 4));
		},
		answered: () => void (open = '')
	});
	await back;
	return { played, killed };
}

async function isKept(server: Server, command: string) {
	const { db } = await server.app();
	try {
		const { meetingCommands: c } = db.tables;
		return (await db.query.select().from(c).where(eq(c.command, command))).length > 0;
	} finally {
		await db.close();
	}
}

/** The story of each meeting of a server, as one number, in the order they were held. */
export async function digests(server: Server) {
	const app = await server.app();
	try {
		const { meetings } = app.db.tables;
		const rows = await app.db.query.select().from(meetings).orderBy(meetings.startsAt);
		const stories = [];
		for (const { id } of rows)
			stories.push(digestOf(await readLog(app.db, id), { audience: 'console', person: null }));
		return stories;
	} finally {
		await app.db.close();
	}
}
