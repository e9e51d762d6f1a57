import { Readable } from 'node:stream';
import { constants, createGzip } from 'node:zlib';

/** Words and what is drawn by words; pictures and fonts are as small as they get. */
const worth = /^(text\/|application\/json\b|image\/svg)/;

/**
 * An answer made on the spot, gzipped for whoever takes it; what was built lies there squeezed already.
 * Lightly, off the main thread: a room full of people opens the same page in the same minute.
 */
export function squeezed({ headers, method }: Request, answer: Response): Response {
	const takes = /\bgzip\b/.test(headers.get('accept-encoding') ?? '');
	const is = answer.headers.get('content-type') ?? '';
	if (!takes || method === 'HEAD' || !answer.body || !worth.test(is)) return answer;
	if (answer.headers.has('content-encoding')) return answer;
	const said = new Headers(answer.headers);
	said.set('content-encoding', 'gzip');
	said.append('vary', 'accept-encoding');
	said.delete('content-length');
	const tag = said.get('etag');
	if (tag?.startsWith('"')) said.set('etag', `W/${tag}`);
	const { status, statusText } = answer;
	return new Response(small(answer.body), { status, statusText, headers: said });
}

function small(body: ReadableStream<Uint8Array>) {
	const gzip = createGzip({ level: 4, flush: constants.Z_SYNC_FLUSH });
	const from = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
	from.on('error', (error) => gzip.destroy(error));
	return Readable.toWeb(from.pipe(gzip)) as ReadableStream<Uint8Array<ArrayBuffer>>;
}
