import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { edge, ours, type Way } from '#lib/server/edge.ts';

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
