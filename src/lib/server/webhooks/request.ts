import { createHmac } from 'node:crypto';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublic, literalIn, NotPublic, publicLookup } from './address.ts';

const WAIT_MS = 5_000;

/** What another server said instead of yes. */
export class Answered extends Error {
	override name = 'Answered';
	readonly status: number;
	constructor(status: number) {
		super(
			status >= 300 && status < 400
				? `answered ${status}: redirects are not followed`
				: `answered ${status}`
		);
		this.status = status;
	}
}

/** As in Standard Webhooks, so that receivers can use the libraries that exist: `v1,` and the HMAC in base64. */
export const signatureOf = (secret: string, id: string, timestamp: string, body: string) =>
	`v1,${createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
		.update(`${id}.${timestamp}.${body}`)
		.digest('base64')}`;

type Letter = { url: string; secret: string; id: string; timestamp: string; body: string };
type How = { isPrivateAllowed: boolean; lookup?: LookupFunction };

/** One POST, signed. Anything but a 2xx within five seconds is an error; no answer is read. */
export function postSigned(letter: Letter, how: How): Promise<void> {
	const url = new URL(letter.url);
	const literal = literalIn(url);
	if (!how.isPrivateAllowed && literal && !isPublic(literal))
		return Promise.reject(new NotPublic(`${literal} is not a public address`));
	return new Promise((done, fail) => {
		const sent = (url.protocol === 'https:' ? secure : plain)(url, {
			method: 'POST',
			agent: false,
			headers: headersOf(letter),
			signal: AbortSignal.timeout(WAIT_MS),
			...(!how.isPrivateAllowed && { lookup: how.lookup ?? publicLookup() })
		});
		sent.on('error', (error) =>
			fail(error.name === 'AbortError' ? new Error('no answer in five seconds') : error)
		);
		sent.on('response', (answer) => {
			const status = answer.statusCode ?? 0;
			answer.destroy();
			if (status >= 200 && status < 300) done();
			else fail(new Answered(status));
		});
		sent.end(letter.body);
	});
}

const headersOf = ({ secret, id, timestamp, body }: Letter) => ({
	'content-type': 'application/json',
	'content-length': Buffer.byteLength(body),
	'user-agent': 'Forthright',
	'webhook-id': id,
	'webhook-timestamp': timestamp,
	'webhook-signature': signatureOf(secret, id, timestamp, body)
});
