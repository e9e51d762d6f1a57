import { request } from 'node:https';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { protocol } from '#lib/domain/wire.ts';
import { Browser } from '#lib/play/browser.ts';
import { newId } from '#lib/server/tokens.ts';
import { openHall, type Hall } from './hall.ts';
import { programAt, Proxy, sample } from './proxies.ts';
import { freePort, Server } from './server.ts';

const [caddy, nginx] = [programAt('caddy'), programAt('nginx')];
const wording = [{ section: 'expectations' as const, text: 'We answer within 60 seconds.' }];

/** Everything that goes wrong behind a proxy that was set wrongly. */
function behind(
	name: string,
	program: string | null,
	begin: (to: Proxy, server: string, own: string) => Promise<Proxy>
) {
	describe.skipIf(!program)(`behind ${name}, set as in the sample`, () => {
		const proxy = new Proxy();
		let server: Server;
		let hall: Hall;
		let url: string;
		beforeAll(async () => {
			const [port, own] = [await freePort(), await freePort()];
			server = new Server({ PORT: port, TRUST_PROXY: '1', JOIN_FAILS_PER_IP: '3' });
			await server.start();
			await begin(proxy, port, own);
			url = `http://127.0.0.1:${own}`;
			hall = await openHall(server, wording);
		});
		afterAll(async () => {
			await proxy.stop();
			await server?.stop();
		});

		test('forms are taken as from this site, and lead on within it', async () => {
			const guest = new Browser(url);
			const form = { key: newId(), name: 'Maria', customer: '' };
			const { status, path, html } = await guest.send(`/j/${hall.code}?/join`, form);
			expect([status, path]).toEqual([200, `/j/${hall.meeting}`]);
			expect(html).toContain('Maria');
			const foreign = await fetch(`${url}/j/${hall.code}?/join`, {
				method: 'POST',
				headers: {
					origin: 'http://evil.example',
					'content-type': 'application/x-www-form-urlencoded'
				},
				body: new URLSearchParams({ ...form, key: newId() }).toString()
			});
			expect(foreign.status).toBe(403);
		});

		test.each([['websocket'], ['polling']])(
			'a %s comes through, and facts with it',
			async (way) => {
				const guest = new Browser(url);
				const name = `By ${way}`;
				await guest.send(`/j/${hall.code}?/join`, { key: newId(), name, customer: '' });
				const socket = io(url, {
					...{ transports: [way], reconnection: false, forceNew: true },
					auth: { protocol, meeting: hall.meeting, audience: 'guests' },
					extraHeaders: { origin: url, cookie: guest.cookie }
				});
				try {
					await new Promise<void>((done, fail) => {
						socket.on('connect', done);
						socket.on('connect_error', fail);
					});
					const heard = await socket.timeout(5_000).emitWithAck('follow', { seq: 0, epoch: 0 });
					expect(JSON.stringify(heard)).toContain(name);
				} finally {
					socket.close();
				}
			}
		);

		test('whatever a browser says of itself, the address that counts is the one it came from', async () => {
			for (const spoofed of ['203.0.113.7', '203.0.113.8, 198.51.100.9', '127.0.0.1, 10.0.0.1']) {
				await fetch(`${url}/`, {
					method: 'POST',
					redirect: 'manual',
					headers: {
						origin: url,
						'content-type': 'application/x-www-form-urlencoded',
						'x-forwarded-for': spoofed,
						'x-forwarded-host': 'evil.example',
						'x-forwarded-proto': 'https',
						'x-forthright-address': '203.0.113.66'
					},
					body: 'code=000000000'
				});
			}
			const app = await server.app();
			const failures = await app.db.query.select().from(app.db.tables.failures);
			await app.db.close();
			expect(failures.length).toBe(3);
			expect([...new Set(failures.map((one) => one.address))]).toEqual(['127.0.0.1']);
		});

		test('the public address is the proxy’s, whoever asks', async () => {
			const page = await fetch(url, { headers: { 'x-forwarded-proto': 'https' } });
			expect(page.headers.get('strict-transport-security')).toBeNull();
			expect(page.headers.get('cache-control')).toBe('no-store');
			const { html } = await hall.dana.look(`/meetings/${hall.meeting}`);
			expect(html).not.toContain('evil.example');
		});
	});
}

behind('Caddy', caddy, (proxy, server, own) =>
	proxy.caddy(
		caddy!,
		`{\n\tadmin off\n}\n${sample(
			'deploy/Caddyfile',
			['charter.example.org {', `http://127.0.0.1:${own} {`],
			['127.0.0.1:3000', `127.0.0.1:${server}`]
		)}`,
		own
	)
);

behind('nginx', nginx, (proxy, server, own) =>
	proxy.nginx(
		nginx!,
		sample(
			'nginx.conf',
			['server one:3000', `server 127.0.0.1:${server}`],
			['\tserver two:3000 max_fails=1 fail_timeout=5s;\n', ''],
			['listen 80', `listen 127.0.0.1:${own}`]
		),
		own
	)
);

describe.skipIf(!caddy)('in a network without internet, with an authority of its own', () => {
	const proxy = new Proxy();
	let server: Server;
	let own: string;
	beforeAll(async () => {
		const port = await freePort();
		own = await freePort();
		server = new Server({ PORT: port, TRUST_PROXY: '1', ORIGIN: `https://127.0.0.1:${own}` });
		await server.start();
		const config = sample(
			'deploy/Caddyfile.lan',
			['{\n\tskip_install_trust', '{\n\tadmin off\n\tskip_install_trust'],
			['https://192.168.1.20 {', `https://127.0.0.1:${own} {`],
			['127.0.0.1:3000', `127.0.0.1:${port}`]
		);
		await proxy.caddy(caddy!, config, own);
	});
	afterAll(async () => {
		await proxy.stop();
		await server?.stop();
	});

	const root = () => `${proxy.folder}/caddy/pki/authorities/local/root.crt`;
	const ask = (path: string, headers: Record<string, string> = {}) =>
		new Promise<{
			status: number;
			headers: Record<string, string | string[] | undefined>;
			text: string;
		}>((done, fail) => {
			const ca = readFileSync(root());
			request(`https://127.0.0.1:${own}${path}`, { ca, headers }, (answer) => {
				let text = '';
				answer.on('data', (part) => (text += String(part)));
				answer.on('end', () => done({ status: answer.statusCode!, headers: answer.headers, text }));
			})
				.on('error', fail)
				.end();
		});

	test('whoever knows the authority trusts it, cookies are bound to the host, and https is insisted on', async () => {
		await expect.poll(() => existsSync(root()), { timeout: 10_000 }).toBe(true);
		const { status, headers } = await ask('/sign-in');
		expect(status).toBe(200);
		expect(headers['strict-transport-security']).toBe('max-age=31536000');
		await expect(fetch(`https://127.0.0.1:${own}/`)).rejects.toThrow();
		const hall = await openHall(server, wording);
		const { text } = await ask(`/j/${hall.code}`);
		expect(text).toContain('action=');
	});

	test('the QR on the wall leads to the same address, and there to the form', async () => {
		const app = await server.app();
		const { meetings: m } = app.db.tables;
		const [row] = await app.db.query.select().from(m);
		await app.db.close();
		const { status } = await ask(`/J/${row!.roomToken}`);
		expect(status).toBe(200);
	});
});

const systemd = programAt('systemd-analyze');

describe.skipIf(!systemd)('as a service of systemd', () => {
	const unit = () =>
		sample(
			'deploy/forthright.service',
			['/usr/bin/node', process.execPath],
			['WorkingDirectory=/opt/forthright', `WorkingDirectory=${process.cwd()}`]
		);

	test('the unit is one that can be read, and it may do little', async () => {
		const proxy = new Proxy();
		const file = `${proxy.folder}/forthright.service`;
		writeFileSync(file, unit());
		const analyze = (...args: string[]) =>
			execFileSync(systemd!, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
		expect(analyze('verify', '--man=no', file)).toBe('');
		const said = analyze('security', '--offline=true', '--no-pager', file);
		expect(Number(/Overall exposure level for \S+: ([\d.]+)/.exec(said)![1])).toBeLessThan(2);
		await proxy.stop();
	});
});
