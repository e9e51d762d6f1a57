import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { squeezed } from '#lib/server/squeeze.ts';

const asked = (coding: string, method = 'GET') =>
	new Request('http://here/', { method, headers: { 'accept-encoding': coding } });
const page = (type = 'text/html') => {
	const headers = new Headers({ 'content-type': type, 'content-length': '9', etag: '"one"' });
	headers.append('set-cookie', 'a=1');
	headers.append('set-cookie', 'b=2');
	return new Response('<p>Hi</p>', { status: 409, headers });
};

describe('an answer', () => {
	test('is gzipped for whoever takes that, and says so', async () => {
		const answer = squeezed(asked('br, gzip'), page());
		expect(answer.status).toBe(409);
		expect(Object.fromEntries(answer.headers)).toMatchObject({
			'content-encoding': 'gzip',
			vary: 'accept-encoding',
			etag: 'W/"one"'
		});
		expect(answer.headers.has('content-length')).toBe(false);
		expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
		expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe('<p>Hi</p>');
	});

	test.each([
		['somebody who does not take it', asked('br'), page()],
		['a question about the headers alone', asked('gzip', 'HEAD'), page()],
		['a picture', asked('gzip'), page('image/jpeg')],
		['an answer without a body', asked('gzip'), new Response(null, { status: 204 })]
	])('stays as it is for %s', (_, request, answer) => {
		expect(squeezed(request, answer)).toBe(answer);
	});

	test('that breaks off breaks off', async () => {
		const body = new ReadableStream({ pull: (to) => to.error(new Error('gone')) });
		const answer = squeezed(
			asked('gzip'),
			new Response(body, { headers: { 'content-type': 'text/csv' } })
		);
		await expect(answer.arrayBuffer()).rejects.toThrow('gone');
	});
});
