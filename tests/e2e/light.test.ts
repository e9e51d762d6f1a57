import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowser, phone } from './browser.ts';
import { openHall, type Hall } from './hall.ts';
import { as } from './seeing.ts';
import { Server } from './server.ts';

inBrowser('the room on a telephone', (open) => {
	const server = new Server();
	let room: Hall;
	beforeAll(async () => {
		await server.start();
		room = await openHall(server, [{ section: 'expectations', text: 'We answer.' }]);
		await room.tell(room.dana, { type: 'startMeeting', announce: true });
	});
	afterAll(() => server.stop());

	test('P9 is drawn without waiting for a font, a picture or a script', async () => {
		const guest = await room.joins('Maria');
		const { page, context } = await as(open, server, guest, `/j/${room.meeting}`, phone);
		const waited = await page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.filter(
					(one) => (one as { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking'
				)
				.map((one) => new URL(one.name).pathname)
		);
		expect(waited.length).toBeGreaterThan(0);
		expect(waited.filter((path) => !path.endsWith('.css'))).toEqual([]);
		await context.close();
	});
});

test('P9 what is built is served as small as the browser takes it, and kept for a year', async () => {
	const server = await new Server().start();
	try {
		const page = await (await fetch(server.url)).text();
		const [script] = /_app\/immutable\/[^"]+\.js/.exec(page)!;
		for (const coding of ['br', 'gzip']) {
			const answer = await fetch(`${server.url}/${script}`, {
				headers: { 'accept-encoding': coding }
			});
			expect(answer.headers.get('content-encoding')).toBe(coding);
			expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
			expect(answer.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
		}
		const html = await fetch(server.url, { headers: { 'accept-encoding': 'gzip' } });
		expect(html.headers.get('content-encoding')).toBe('gzip');
		expect(html.headers.get('cache-control')).toBe('no-store');
	} finally {
		await server.stop();
	}
});
