import { expect, inject, test } from 'vitest';
import { inBrowser } from './browser.ts';

const base = inject('base');
const lan = inject('lan');
const post = (to: string, headers: Record<string, string>) =>
	fetch(to, {
		method: 'POST',
		headers: { accept: 'text/html', ...headers },
		body: new URLSearchParams({ a: '1' })
	}).then((r) => r.status);

test.each([
	['this machine', base],
	['the network', lan]
])('over plain http at %s a form of our own is taken, a foreign one is not', async (_, at) => {
	if (!at) return;
	expect(await post(`${at}/`, { origin: at })).not.toBe(403);
	expect(await post(`${at}/`, { origin: 'https://evil.example' })).toBe(403);
	expect(await post(`${at}/`, { origin: at.replace('http:', 'https:') })).toBe(403);
	expect(await post(`${at}/`, { origin: 'null' })).toBe(403);
	expect(await post(`${at}/`, {})).toBe(403);
});

test('nobody says by a header that a request came over https', async () => {
	const origin = base.replace('http:', 'https:');
	for (const name of ['x-forwarded-proto', 'x-forthright-protocol'])
		expect(await post(`${base}/`, { origin, [name]: 'https' })).toBe(403);
});

test('a socket from a foreign page is refused', async () => {
	const knock = (headers: Record<string, string>) =>
		fetch(`${base}/socket.io/?EIO=4&transport=polling`, { headers }).then((r) => r.status);
	expect(await knock({ origin: 'https://evil.example' })).toBe(403);
	expect(await knock({ origin: base })).toBe(200);
});

test('it says that it is alive and able to work', async () => {
	expect((await fetch(`${base}/healthz`)).status).toBe(200);
	const ready = await fetch(`${base}/readyz`);
	expect([ready.status, await ready.json()]).toEqual([
		200,
		expect.objectContaining({ writable: true })
	]);
});

inBrowser('the first page', (open) => {
	test.each([
		['this machine', base],
		['the network', lan]
	])('opens at %s without a complaint', async (_, at) => {
		if (!at) return;
		const { page, complaints } = await open();
		await page.goto(at);
		await page.waitForLoadState('networkidle');
		expect(complaints).toEqual([]);
	});
});
