import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { edge, ours, type Way } from '#lib/server/edge.ts';
import { addressKey } from '#lib/server/meetings/guessing.ts';

const asked = (headers: Record<string, string>, more: { method?: string } = {}) =>
	({
		headers: { host: 'box:3000', ...headers },
		method: 'POST',
		socket: { remoteAddress: '10.0.0.9' },
		...more
	}) as unknown as IncomingMessage;
const taken = (request: IncomingMessage, way?: Way) => ours(request, edge(request, way));
const proxied = {
	'x-forwarded-proto': 'https',
	'x-forwarded-host': 'charter.example',
	'x-forwarded-for': '6.6.6.6, 1.2.3.4'
};

test('without a trusted proxy nobody says where a request came from', () => {
	expect(edge(asked(proxied))).toEqual({ protocol: 'http', host: 'box:3000', address: '10.0.0.9' });
});

test('a trusted proxy does, and only the last word counts', () => {
	expect(edge(asked(proxied), { hops: 1 })).toEqual({
		protocol: 'https',
		host: 'charter.example',
		address: '1.2.3.4'
	});
});

test('a page of ours is one with the same origin', () => {
	expect(taken(asked({ origin: 'http://box:3000' }))).toBe(true);
	expect(taken(asked({ origin: 'https://box:3000' }))).toBe(false);
	expect(taken(asked({ origin: 'http://evil.example' }))).toBe(false);
	expect(taken(asked({}))).toBe(false);
	expect(taken(asked({}, { method: 'GET' }))).toBe(true);
	expect(taken(asked({ upgrade: 'websocket' }, { method: 'GET' }))).toBe(false);
});

test('ORIGIN is ours too, behind a proxy that says nothing, and the address in the network stays so', () => {
	const way = { origin: 'https://charter.example' };
	expect(taken(asked({ origin: 'https://charter.example' }), way)).toBe(true);
	expect(edge(asked({ host: 'charter.example' }), way).protocol).toBe('https');
	expect(taken(asked({ origin: 'http://box:3000' }), way)).toBe(true);
	expect(taken(asked({ origin: 'https://evil.example' }), way)).toBe(false);
});

test('E3 one address is one, however it is written and whatever its end', () => {
	const same = [
		[
			'192.0.2.7',
			'::ffff:192.0.2.7',
			'::FFFF:192.0.2.7',
			'192.0.2.7:50123',
			'[::ffff:192.0.2.7]:9'
		],
		[
			'2001:db8:0:7::1',
			'2001:0DB8:0000:0007:ffff::9',
			'[2001:db8:0:7:1:2:3:4]:443',
			'2001:db8:0:7::'
		],
		['2001:db8::1', '2001:db8:0:0:5::', '2001:0db8::']
	];
	const keys = same.map((all) => new Set(all.map(addressKey)));
	expect(keys.map((all) => all.size)).toEqual([1, 1, 1]);
	expect(new Set(keys.flatMap((all) => [...all])).size).toBe(3);
	expect(addressKey('192.0.2.8')).not.toBe(addressKey('192.0.2.7'));
});
