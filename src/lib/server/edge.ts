import type { IncomingMessage } from 'node:http';

/** What the operator says about the way to this server. */
export type Way = { hops?: number; origin?: string };

/** Who asked, under which address. Behind `hops` trusted proxies their X-Forwarded-* count; otherwise nobody's do. */
export function edge(request: IncomingMessage, { hops = 0, origin }: Way = {}) {
	const forwarded = (name: string) => {
		if (!hops) return undefined;
		const values = String(request.headers[name] ?? '')
			.split(',')
			.map((value) => value.trim());
		return (values.at(-hops) ?? values[0]) || undefined;
	};
	const encrypted = 'encrypted' in request.socket;
	const protocol = forwarded('x-forwarded-proto') ?? (encrypted ? 'https' : 'http');
	const host = forwarded('x-forwarded-host') ?? request.headers.host ?? '';
	const address = forwarded('x-forwarded-for') ?? request.socket.remoteAddress ?? '';

	// A proxy may end TLS without saying so: whoever speaks from or to ORIGIN is there.
	if (origin && (request.headers.origin === origin || new URL(origin).host === host)) {
		const known = new URL(origin);
		return { protocol: known.protocol.slice(0, -1), host: known.host, address };
	}
	return { protocol: protocol === 'https' ? 'https' : 'http', host, address };
}

export type Edge = ReturnType<typeof edge>;

/** A browser names its page in Origin on every WebSocket and every POST; it omits it only on a same-origin GET (long polling). */
export function ours(request: IncomingMessage, { protocol, host }: Edge) {
	const { origin, upgrade } = request.headers;
	if (origin === undefined) return request.method === 'GET' && !upgrade;
	return origin === `${protocol}://${host}`;
}
