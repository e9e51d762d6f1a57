import { describe, expect, test } from 'vitest';
import { amount, isLong, seed } from '../../amount.ts';
import { writeFigures } from '../../figures.ts';
import { Progress } from '../../progress.ts';
import { Server } from '../server.ts';
import { answersFirst, breakIt, losesPower } from './broken.ts';
import { compiled } from './compiled.ts';
import { endure, onWeakPower, percentile, together, unharmed, type Toll } from './crash.ts';

const kills = amount('kills', 4, 200);
const cuts = amount('cuts', 3, 100);
/** A meeting that was killed so often is over; the next crashes are another one's. */
const PER_MEETING = 25;
const crowd = isLong ? { guests: 20, perSecond: 50 } : { guests: 8, perSecond: 40 };
const hours = { timeout: isLong ? 8 * 3_600_000 : 180_000 };
const library = compiled('powerloss');

const sound = { lost: 0, doubled: 0, apart: 0, faults: [] };

test(
	'A1 what was acknowledged outlives a killed server, once, and everybody sees the same',
	hours,
	async () => {
		const toll = await many('A1 killed servers', 'kills', kills, async (times, from) => {
			const server = await new Server({ GUEST_MSG_RATE: '1000' }).start();
			const crash = () => server.kill();
			return endure(server, crash, { times, ...crowd, seed: from }).finally(() => server.stop());
		});
		expect(toll).toMatchObject({ crashes: kills, ...sound, ...(isLong && { stalls: 0 }) });
	}
);

describe.skipIf(!library)('where only what was fsynced is on the disk', () => {
	test('A2 what was acknowledged outlives a power cut', hours, async () => {
		const toll = await many('A2 power cuts', 'cuts', cuts, powerless);
		expect(toll).toMatchObject({ crashes: cuts, ...sound });
	});

	test.runIf(isLong)('A2 with synchronous=NORMAL acknowledged words are lost', hours, async () => {
		const { root, mend } = breakIt(losesPower);
		const toll = await powerless(amount('controls', 5, 5), seed, root).finally(mend);
		console.log(`synchronous=NORMAL: ${toll.lost} of ${toll.answers} lost`);
		expect(toll.lost).toBeGreaterThan(0);
	});
});

test.runIf(isLong)('A1 where it is answered before the commit words are lost', hours, async () => {
	const { root, mend } = breakIt(answersFirst);
	const server = await new Server({ GUEST_MSG_RATE: '1000' }, root).start();
	const crash = () => server.kill();
	const times = amount('controls', 5, 5);
	const toll = await endure(server, crash, { times, ...crowd, seed }).finally(() => server.stop());
	mend();
	console.log(`answered before the commit: ${toll.lost} of ${toll.answers} lost`);
	expect(toll.lost).toBeGreaterThan(0);
});

async function powerless(times: number, from: number, root?: string) {
	const { server, cut, done } = onWeakPower(library!, root);
	await server.start();
	return endure(server, cut, { times, ...crowd, seed: from }).finally(async () => {
		await server.stop();
		done();
	});
}

/** Meeting after meeting; a long run that was stopped has its figures so far, and goes on after the last whole one. */
async function many(
	run: string,
	what: string,
	times: number,
	meeting: (times: number, seed: number) => Promise<Toll>
) {
	const progress = new Progress(run.slice(0, 2), { times, seed, crowd }, unharmed);
	while (progress.so.crashes < times) {
		const { crashes } = progress.so;
		const next = await meeting(Math.min(PER_MEETING, times - crashes), seed + crashes);
		progress.so = together(progress.so, next);
		if (!isLong) continue;
		progress.keep();
		write(run, what, progress.so);
	}
	progress.forget();
	return progress.so;
}

function write(run: string, what: string, { crashes, starts, faults, ...toll }: Toll) {
	writeFigures(run, seed, {
		[what]: crashes,
		'answers that were kept': toll.answers,
		lost: toll.lost,
		doubled: toll.doubled,
		'who saw another meeting at the end': toll.apart,
		'other faults': faults.length - Math.min(faults.length, toll.lost + toll.doubled + toll.apart),
		'waits over 10 s': toll.stalls,
		'ms to start at the median': percentile(starts, 50),
		'ms for 95 of 100': percentile(starts, 95)
	});
}
