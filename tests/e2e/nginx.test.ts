import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { io } from 'socket.io-client';
import { protocol } from '#lib/domain/wire.ts';
import { postgresBin } from '../postgres.ts';
import { until } from '../room.ts';
import { openHall, type Hall } from './hall.ts';
import { startPair, type Pair } from './pair.ts';
import { commentsOf, somebody, speak } from './people.ts';
import { freePort } from './server.ts';

const found = (() => {
	try {
		return execFileSync('sh', ['-c', 'PATH=$PATH:/usr/sbin command -v nginx']).toString().trim();
	} catch {
		return null;
	}
})();
const isThere = found && (process.env.TEST_DATABASE_URL || postgresBin());

describe.skipIf(!isThere)('two processes behind the sample of docs/nginx.conf', () => {
	const folder = mkdtempSync(`${tmpdir()}/forthright-nginx-`);
	let pair: Pair;
	let hall: Hall;
	let proxy: ChildProcess;
	let url: string;

	beforeAll(async () => {
		pair = await startPair({ TRUST_PROXY: '1' });
		const port = await freePort();
		url = `http://127.0.0.1:${port}`;
		const purpose = [{ section: 'purpose' as const, text: 'We help.' }];
		writeFileSync(`${folder}/nginx.conf`, around(sample(port)));
		mkdirSync(`${folder}/temp`);
		proxy = spawn(found!, ['-p', folder, '-c', `${folder}/nginx.conf`], { stdio: 'inherit' });
		await until(
			'nginx answers',
			async () => (await fetch(`${url}/healthz`).catch(() => null))?.ok ?? false
		);
		hall = await openHall({ url, app: () => pair.one.app() }, purpose, undefined, '', 'at-once');
		await hall.tell(hall.dana, { type: 'startMeeting', announce: true });
	}, 120_000);
	afterAll(async () => {
		// Asked, not killed: its workers would outlive it.
		const gone = proxy && once(proxy, 'exit');
		proxy?.kill();
		await gone;
		await pair?.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	/** The sample as it stands, with the addresses of this test in the place of the services’ names. */
	function sample(port: string) {
		const at = (server: { url: string }) => new URL(server.url).host;
		return readFileSync('docs/nginx.conf', 'utf8')
			.replace('one:3000', at(pair.one))
			.replace('two:3000', at(pair.two))
			.replace('listen 80;', `listen 127.0.0.1:${port};`);
	}

	/** What a distribution has around it, with nothing outside this folder. */
	const around = (http: string) => `
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
	access_log off;
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temp/${name};`).join('\n\t')}
${http}
}`;

	test('forms, websockets and long polling reach a meeting, and one process that is killed is not missed', async () => {
		const guest = await hall.joins('Maria');
		const one = somebody(url, hall.meeting, 'guests', guest.cookie);
		await until('she follows', () => one.line.online, 10_000);
		expect(one.socket.io.engine.transport.name).toBe('websocket');

		const polling = io(url, {
			transports: ['polling'],
			auth: { protocol, meeting: hall.meeting, audience: 'guests' },
			extraHeaders: { cookie: (await hall.joins('Aisha')).cookie, origin: url },
			reconnectionDelay: 200
		});
		await until('Aisha is there', () => polling.connected, 10_000);
		const heard: string[] = [];
		polling.on('packet', (packet) => heard.push(JSON.stringify(packet)));
		await polling.emitWithAck('follow', { seq: 0, epoch: 0 });

		const first = speak(one, 'We waited twelve days.');
		await until('it is heard', () => heard.some((text) => text.includes(first)));

		// By address both people are at one of the two: whichever it is goes, the other one takes them.
		for (const server of [pair.one, pair.two]) {
			await server.kill();
			const said = speak(one, 'Is anybody there?');
			await until('she is back', () => commentsOf(one).includes(said), 20_000);
			await server.start();
			await until('it is ready', async () => (await fetch(`${server.url}/readyz`)).ok);
		}
		await until('so is Aisha', () => polling.connected, 20_000);
		expect(new Set(one.told).size).toBe(one.told.length);
		polling.disconnect();
		one.socket.disconnect();
	}, 90_000);
});
