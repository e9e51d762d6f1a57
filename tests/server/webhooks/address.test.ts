import { getTableColumns } from 'drizzle-orm';
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as schema from '#lib/server/db/schema/sqlite.ts';
import { isPublic, publicLookup } from '#lib/server/webhooks/address.ts';
import { postSigned, signatureOf } from '#lib/server/webhooks/request.ts';

let asked = 0;
const server = createServer((request, response) => {
	asked++;
	if (request.url === '/moved') response.writeHead(302, { location: '/' });
	response.end();
});
let port = 0;
beforeAll(async () => {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	({ port } = server.address() as AddressInfo);
});
afterAll(() => void server.close());

const secret = `whsec_${Buffer.from('a secret of the test').toString('base64')}`;
const letter = (host: string, path = '') => ({
	url: `http://${host}:${port}/${path}`,
	secret,
	id: 'id',
	timestamp: '1700000000',
	body: '{}'
});

test('only addresses handed out to the public are public', () => {
	for (const one of ['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:4700::1111'])
		expect([one, isPublic(one)]).toEqual([one, true]);
	for (const one of [
		...['0.0.0.0', '127.0.0.1', '127.9.9.9', '10.1.2.3', '172.16.0.1', '172.31.255.255'],
		...['192.168.1.20', '169.254.169.254', '100.64.0.1', '198.18.0.1', '224.0.0.1'],
		...['255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:169.254.169.254'],
		...['::ffff:8.8.8.8', '64:ff9b::7f00:1', 'fe80::1', 'fe80::1%eth0', 'fc00::1'],
		...['fd00:ec2::254', 'ff02::1', '2001:db8::1', '2002:7f00:1::1', '2001::1', 'nonsense', '']
	])
		expect([one, isPublic(one)]).toEqual([one, false]);
});

/** Names that a resolver of strangers answers with what they like. */
const toPrivate = publicLookup((name, done) => {
	const literal = /(\d+[.-]){3}\d+/.exec(name)?.[0].replaceAll('-', '.');
	done(null, [{ address: literal ?? '10.0.0.1', family: 4 }]);
});

test('F4 none of forty ways of writing a private address leads to it', async () => {
	const literals = [
		...['127.0.0.1', 'localhost', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '0', '0x7f.1'],
		...['127.0.0.1.', '１２７.0.0.1', '127。0。0。1', '①②⑦.0.0.1', '017700000001', '127.0.1'],
		...['[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::]', '[0:0:0:0:0:0:0:1]'],
		...['[::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b::169.254.169.254]', '[fe80::1]'],
		...['[fd00:ec2::254]', '[2002:7f00:1::]', '169.254.169.254', '10.0.0.1', '172.16.0.1'],
		...['192.168.0.1', '100.64.0.1', '0.0.0.0', '198.18.0.1', 'example.org@127.0.0.1']
	];
	const names = [
		...['127.0.0.1.nip.io', '169.254.169.254.nip.io', '127-0-0-1.sslip.io', 'localtest.me'],
		...[
			'LOCALHOST',
			'metadata.google.internal',
			'a.b.10.0.0.1.xip.io',
			'spoofed.burpcollaborator.net'
		]
	];
	expect(literals.length + names.length).toBeGreaterThanOrEqual(40);
	asked = 0;
	const dialled = async (host: string, more: object) =>
		await postSigned(letter(host), { isPrivateAllowed: false, ...more });
	for (const form of literals) await expect(dialled(form, {}), form).rejects.toThrow();
	for (const form of names)
		await expect(dialled(form, { lookup: toPrivate }), form).rejects.toThrow(
			'not a public address'
		);
	expect(asked).toBe(0);
});

test('F4 only what is sent goes out: no page, picture or address of a person is ever asked for', () => {
	const urls = Object.entries(schema).flatMap(([table, one]) =>
		Object.keys(getTableColumns(one as never))
			.filter((column) => /ur[il]|link$|address/i.test(column))
			.map((column) => `${table}.${column}`)
	);
	// The second is where somebody came from.
	expect(urls).toEqual(['session.ipAddress', 'webhooks.url', 'failures.address']);
	const asking = globSync(['src/lib/server/**/*.ts', 'src/routes/**/*server.ts'])
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) =>
			/\bfetch\(|import \{ ?(request|get|connect)\b.*'node:(https?|net|tls)'/.test(
				readFileSync(file, 'utf8')
			)
		);
	expect(asking).toEqual(['src/lib/server/webhooks/request.ts']);
});

test('F4 a name is judged by the very address that is dialled, however often it changes', async () => {
	const answers = ['93.184.216.34', '127.0.0.1'];
	const lookup = publicLookup((_, done) => done(null, [{ address: answers.shift()!, family: 4 }]));
	const first = await new Promise((done) =>
		lookup('x.example', { all: true }, (...all) => done(all))
	);
	expect(first).toEqual([null, [{ address: '93.184.216.34', family: 4 }]]);
	asked = 0;
	const second = postSigned(letter('rebinding.example'), { isPrivateAllowed: false, lookup });
	await expect(second).rejects.toThrow('rebinding.example is not a public address');
	expect(asked).toBe(0);
});

test('F4 one private address among several refuses all of them', async () => {
	const found = ['93.184.216.34', '10.0.0.1'].map((address) => ({ address, family: 4 }));
	const lookup = publicLookup((_, done) => done(null, found));
	const said = await new Promise((done) =>
		lookup('x.example', { all: true }, (error) => done(error))
	);
	expect(String(said)).toContain('not a public address');
});

test('F4 a redirect is not followed', async () => {
	asked = 0;
	const sent = postSigned(letter('127.0.0.1', 'moved'), { isPrivateAllowed: true });
	await expect(sent).rejects.toThrow('answered 302: redirects are not followed');
	expect(asked).toBe(1);
});

test('the signature is that of Standard Webhooks', () => {
	// The example of its specification.
	expect(
		signatureOf(
			'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
			'msg_p5jXN8AQM9LWM0D4loKWxJek',
			'1614265330',
			'{"test": 2432232314}'
		)
	).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});
