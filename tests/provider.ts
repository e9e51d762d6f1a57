import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Person = { sub: string; email: string; name: string; email_verified: boolean };
type Asked = { nonce: string | null; challenge: string; redirect: string; person: Person };

/** A real little OpenID provider on this machine, at which `person` is always signed in. */
export async function openProvider() {
	const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	const state = {
		person: { sub: '1', email: 'nobody@example.org', name: 'Nobody', email_verified: true },
		/** Spoils what is answered, to see that it is refused. */
		spoil: null as null | 'nonce' | 'signature'
	};
	const codes = new Map<string, Asked>();
	let issuer = '';

	const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
	function tokenFor({ nonce, person }: Asked) {
		const now = Math.trunc(Date.now() / 1000);
		const said = state.spoil === 'nonce' ? 'another' : nonce;
		const claims = { iss: issuer, aud: 'forthright', iat: now, exp: now + 60, nonce: said };
		const words = `${part({ alg: 'RS256', kid: 'k' })}.${part({ ...claims, ...person })}`;
		const signed = sign('sha256', Buffer.from(words), privateKey);
		if (state.spoil === 'signature') signed[0]! ^= 1;
		return `${words}.${signed.toString('base64url')}`;
	}

	const server = createServer(async (request, response) => {
		const url = new URL(request.url!, issuer);
		const json = (value: object, status = 200) =>
			response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
		if (url.pathname === '/.well-known/openid-configuration')
			return json({
				issuer,
				authorization_endpoint: `${issuer}/authorize`,
				token_endpoint: `${issuer}/token`,
				jwks_uri: `${issuer}/keys`,
				id_token_signing_alg_values_supported: ['RS256']
			});
		if (url.pathname === '/keys')
			return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256' }] });
		if (url.pathname === '/authorize') {
			const asked = url.searchParams;
			const code = randomUUID();
			const redirect = asked.get('redirect_uri')!;
			const challenge = asked.get('code_challenge') ?? '';
			codes.set(code, { nonce: asked.get('nonce'), challenge, redirect, person: state.person });
			const back = new URL(redirect);
			back.searchParams.set('code', code);
			back.searchParams.set('state', asked.get('state')!);
			return response.writeHead(302, { location: back.href }).end();
		}
		let text = '';
		for await (const piece of request) text += String(piece);
		const form = new URLSearchParams(text);
		const asked = codes.get(form.get('code') ?? '');
		codes.delete(form.get('code') ?? '');
		const proof = createHash('sha256')
			.update(form.get('code_verifier') ?? '')
			.digest('base64url');
		if (!asked || proof !== asked.challenge || form.get('redirect_uri') !== asked.redirect)
			return json({ error: 'invalid_grant' }, 400);
		json({ access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: tokenFor(asked) });
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { issuer, state, close: () => void server.close() };
}
