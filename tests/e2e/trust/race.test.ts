import { afterAll, beforeAll, expect, test } from 'vitest';
import { and, asc, eq } from 'drizzle-orm';
import type { Command } from '#lib/domain/meeting/commands.ts';
import type { Answer } from '#lib/domain/wire.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { newId } from '#lib/server/tokens.ts';
import { amount, isLong, seed } from '../../amount.ts';
import { writeFigures } from '../../figures.ts';
import { tell } from '../access/line.ts';
import { until } from '../../room.ts';
import { Server } from '../server.ts';
import { Checker, pictureOf } from './checker.ts';
import { Crowd } from './crowd.ts';
import { somebody, type Somebody } from '../people.ts';

const races = amount('races', 20, 500);
const server = new Server();
const checker = new Checker();
let room: Crowd;

beforeAll(async () => {
	await server.start();
	room = await new Crowd(server, checker).open(2);
});
afterAll(async () => {
	room.leave();
	await server.stop();
});

const hours = { timeout: isLong ? 3_600_000 : 60_000 };

test(
	'B5 two who save the same clause at once: one wins, the other keeps their words',
	hours,
	async () => {
		const { dana, charter, clauses } = room.hall;
		const { id: clause } = clauses[0]!;
		const save = async (rev: number, text: string) => {
			const answer = await fetch(`${server.url}/charters/${charter}?/save`, {
				method: 'POST',
				redirect: 'manual',
				headers: { cookie: dana.cookie, origin: server.url, accept: 'text/html' },
				body: new URLSearchParams({ id: clause, rev: String(rev), section: 'purpose', text })
			});
			return { status: answer.status, text, html: await answer.text() };
		};
		let [winners, kept] = [0, 0];
		for (let rev = 1; rev <= races; rev++) {
			const two = await Promise.all(['Dana', 'Tom'].map((who) => save(rev, `${who} says ${rev}.`)));
			winners += two.filter((one) => one.status === 303).length;
			kept += two.filter((one) => one.status === 409 && one.html.includes(one.text)).length;
		}
		const revs = await revisions(clause);
		if (isLong)
			writeFigures('B5 two editors', seed, { races, winners, 'losers who keep their words': kept });
		expect({ winners, kept }).toEqual({ winners: races, kept: races });
		expect(revs).toEqual(Array.from({ length: races + 1 }, (_, at) => at + 1));
	}
);

test(
	'B5 two consoles that decide the same proposal at once: one wins, and both see which',
	hours,
	async () => {
		const { hall, desk, guests } = room;
		const other = somebody(server.url, hall.meeting, 'console', hall.dana.cookie);
		await until('the other console follows', () => other.line.online);
		const put = async (who: Somebody, command: Command) =>
			(await tell(who.socket as never, 'command', { id: newId(), command })) as Answer;
		const words = newId();
		await put(guests[0]!, says(words, hall.clauses[1]!.id));
		let [winners, apart, longest] = [0, 0, 0];
		for (let race = 0; race < races; race++) {
			const proposal = newId();
			await put(desk, proposes(proposal, hall.clauses[1]!.id, words));
			const begun = performance.now();
			const answers = await Promise.all([
				put(desk, { type: 'acceptProposal', proposal }),
				put(other, { type: 'declineProposal', proposal, reason: 'Not now.' })
			]);
			winners += answers.filter((one) => !isRefusal(one)).length;
			const seq = Math.max(...answers.map((one) => ('seq' in one ? one.seq : 0)));
			await until('both know', () => [desk, other].every(({ line }) => line.facts.seq >= seq));
			longest = Math.max(longest, performance.now() - begun);
			if (pictureOf(desk.line.facts.meeting) !== pictureOf(other.line.facts.meeting)) apart++;
			const is = desk.line.facts.meeting.proposals.find((one) => one.id === proposal)!;
			if (is.status === 'accepted')
				await put(desk, { type: 'declineProposal', proposal, reason: 'So.' });
		}
		other.socket.disconnect();
		const app = await server.app();
		const faults = await checker.verdict(app).finally(() => app.db.close());
		if (isLong)
			writeFigures('B5 two consoles', seed, {
				...{ races, winners, 'times the two saw something else': apart },
				'ms at most until both knew': Math.round(longest)
			});
		expect({ winners, apart, faults }).toEqual({ winners: races, apart: 0, faults: [] });
	}
);

async function revisions(clause: string) {
	const { db } = await server.app();
	const { clauseEdits: e } = db.tables;
	const rows = await db.query
		.select({ rev: e.rev })
		.from(e)
		.where(and(eq(e.clause, clause)))
		.orderBy(asc(e.rev));
	await db.close();
	return rows.map(({ rev }) => rev);
}

const says = (comment: string, clause: string): Command => ({
	...{ type: 'addComment', comment, clause, section: null, quote: null, verb: 'change' },
	...{ words: 'We waited.', lang: null, unsigned: false, behalf: null }
});

const proposes = (proposal: string, clause: string, words: string): Command => ({
	...{ type: 'proposeChange', proposal, op: 'replace', clause, section: 'expectations' },
	...{ after: 'We answer within half a minute.', because: [words], elsewhere: [], own: null }
});
