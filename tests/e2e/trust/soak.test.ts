import { expect, test } from 'vitest';
import { amount, isLong, seed } from '../../amount.ts';
import { writeFigures } from '../../figures.ts';
import { randomFrom } from '../../random.ts';
import type { Somebody } from '../people.ts';
import { Server } from '../server.ts';
import { Checker } from './checker.ts';
import { percentile } from './crash.ts';
import { Crowd } from './crowd.ts';
import { heapOf, lookedInto, slopeOf, vitalsOf } from './vitals.ts';

const minutes = amount('minutes', 0.1, 60);
const people = amount('people', isLong ? 50 : 10, 50);
const perSecond = amount('rate', isLong ? 2 : 10, 2);
/** Of a hundred people so many leave each minute, and as many come. */
const churn = isLong ? 10 : 120;
const lookMs = isLong ? 15_000 : 1_000;

type Look = { hours: number; resident: number; heap: number; files: number; facts: number };

/** People come and go and talk for an hour: nothing piles up but what they say. */
test(
	`B8 a meeting of hours leaks neither memory nor files`,
	async () => {
		const random = randomFrom(seed);
		const server = await new Server({ ...lookedInto, GUEST_MSG_RATE: '1000' }).start();
		const checker = new Checker();
		const crowd = await new Crowd(server, checker).open(people);
		const hush = crowd.talk(perSecond, random);
		const looks: Look[] = [];
		const waits: { at: number; ms: number }[] = [];
		let [turned, wanted] = [0, 0];
		const begun = performance.now();
		const now = () => (performance.now() - begun) / 3_600_000;
		try {
			for (let next = lookMs; now() * 60 < minutes; next += lookMs) {
				await new Promise((go) => setTimeout(go, Math.max(0, begun + next - performance.now())));
				waits.push({ at: now(), ms: await answerOf(crowd.guests[0]!) });
				wanted += (churn / 100) * people * (lookMs / 60_000);
				for (; wanted >= 1; wanted--, turned++) {
					crowd.goes(crowd.guests[Math.floor(random() * crowd.guests.length)]!);
					await crowd.comes();
				}
				const vitals = vitalsOf(server);
				const { seq: facts } = crowd.desk.line.facts;
				if (vitals) looks.push({ hours: now(), heap: await heapOf(server), facts, ...vitals });
				if (isLong && looks.length % 20 === 0) console.log(looks.at(-1));
			}
		} finally {
			hush();
		}
		await crowd.isQuiet(120_000);
		const app = await server.app();
		const faults = await checker.verdict(app).finally(() => app.db.close());
		const errors = server.log.split('\n').filter((line) => /"level":(50|60)/.test(line)).length;
		const heap = await heapOf(server);
		// What a server needs that has only just read the same meeting is what was said; the rest piled up.
		await server.end();
		await server.start();
		await crowd.isOnline(120_000);
		const anew = await heapOf(server);
		crowd.leave();
		await server.stop();

		const figures = measured(looks, waits, { turned, errors, heap, anew });
		if (isLong) writeFigures('B8 soak', seed, figures);
		expect(faults).toEqual([]);
		expect(errors).toBe(0);
		// The pages that were opened meanwhile are some of it.
		expect(heap - anew).toBeLessThan(25);
		// One line more or less that comes or goes as it is counted.
		const files = looks.map((look) => look.files);
		expect((files.at(-1) ?? 0) - (files[0] ?? 0)).toBeLessThan(10);
	},
	minutes * 60_000 + 300_000
);

/** How long somebody waits for an answer, also where their line broke meanwhile and they ask again. */
async function answerOf({ socket, line }: Somebody) {
	const begun = performance.now();
	for (let answered = false; !answered;) {
		const { seq, epoch } = line.facts;
		answered = await socket
			.timeout(30_000)
			.emitWithAck('follow', { seq, epoch })
			.then(() => true)
			.catch(() => false);
	}
	return performance.now() - begun;
}

function measured(
	looks: Look[],
	waits: { at: number; ms: number }[],
	counted: { turned: number; errors: number; heap: number; anew: number }
) {
	// The first tenth is warming up.
	const warm = looks.slice(Math.ceil(looks.length / 10));
	const [first, last] = [warm[0], warm.at(-1)];
	const by = (what: 'resident' | 'heap') => warm.map((look) => [look.hours, look[what]] as const);
	const round = (n: number) => Math.round(n * 10) / 10;
	const late = (from: number, to: number) =>
		percentile(
			waits.slice(waits.length * from, waits.length * to).map(({ ms }) => ms),
			99
		);
	return {
		minutes,
		people,
		'who left and came': counted.turned,
		facts: last?.facts ?? 0,
		'errors in the log': counted.errors,
		'MB resident at the end': round(last?.resident ?? 0),
		'MB/h of it': round(slopeOf(by('resident'))),
		'MB of heap at the end': round(counted.heap),
		'MB of a server that begins anew with this meeting': round(counted.anew),
		'MB/h of heap': round(slopeOf(by('heap'))),
		'kB of heap for each fact': round(
			(1024 * slopeOf(by('heap'))) / slopeOf(warm.map((look) => [look.hours, look.facts]))
		),
		'files at first': first?.files ?? 0,
		'files at the end': last?.files ?? 0,
		'ms at the 99th of 100 answers in the first half': Math.round(late(0, 0.5)),
		'ms in the second': Math.round(late(0.5, 1))
	};
}
