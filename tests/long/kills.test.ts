import { expect, test } from 'vitest';
import { digests, playWithKills } from '../e2e/kills.ts';
import { Server } from '../e2e/server.ts';

const script = 'src/lib/server/example.json';

test('twenty kills under one play of the worked example change nothing in its story', async () => {
	const [calm, rough] = [new Server(), new Server()];
	await Promise.all([calm.start(), rough.start()]);
	try {
		expect((await calm.run('play', script, '--url', calm.url, '--run', 'same')).code).toBe(0);
		const begun = Date.now();
		const { played, killed } = await playWithKills(rough, script, 'same', { times: 20, every: 5 });
		const kept = killed.filter((one) => one.kept).length;
		const seconds = Math.round((Date.now() - begun) / 1000);
		console.log(`${killed.length} kills in ${seconds} s, ${kept} of them after the commit`);
		expect(killed).toHaveLength(20);
		expect(played.refused).toEqual([]);
		expect(await digests(rough)).toEqual(await digests(calm));
		const checked = await rough.run('check');
		expect([checked.code, checked.out]).toEqual([0, expect.stringMatching(/^ok$/m)]);
	} finally {
		await Promise.all([calm.stop(), rough.stop()]);
	}
}, 600_000);
