import { connect, type Socket } from 'node:net';
import { randomBytes } from 'node:crypto';

type Given = {
	port: number;
	path: string;
	cookie?: string;
	opened(): void;
	/** What came, in memory that is used again at once. */
	heard(payload: Buffer): void;
	closed(): void;
};

/** All sockets of this process are read one after the other. */
const shared = Buffer.allocUnsafe(512 * 1024);

/**
 * As little of a websocket as thousands of people in one process can afford: a browser's frames without
 * extensions. Whatever a library would do here is time taken from the server that is measured.
 */
export class Wire {
	#given: Given;
	#socket: Socket;
	#rest: Buffer | null = null;
	#open = false;

	constructor(given: Given) {
		this.#given = given;
		this.#socket = connect({
			port: given.port,
			host: '127.0.0.1',
			noDelay: true,
			onread: {
				buffer: shared,
				callback: (count) => {
					this.#take(shared.subarray(0, count));
					return true;
				}
			}
		});
		this.#socket.on('error', () => {}).on('close', given.closed);
		this.#socket.write(
			`GET ${given.path} HTTP/1.1\r\nhost: 127.0.0.1:${given.port}\r\nupgrade: websocket\r\n` +
				`connection: Upgrade\r\nsec-websocket-version: 13\r\norigin: http://127.0.0.1:${given.port}\r\n` +
				`sec-websocket-key: ${randomBytes(16).toString('base64')}\r\n` +
				(given.cookie ? `cookie: ${given.cookie}\r\n` : '') +
				'\r\n'
		);
	}

	say(text: string | Uint8Array) {
		const bytes = typeof text === 'string' ? Buffer.from(text) : text;
		this.#socket.write(framed(bytes, typeof text === 'string' ? 0x81 : 0x82));
	}

	/** Somebody whose network is slow, or who looks elsewhere. */
	close() {
		this.#socket.destroy();
	}

	#take(news: Buffer) {
		let bytes = this.#rest ? Buffer.concat([this.#rest, news]) : news;
		if (!this.#open) {
			const end = bytes.indexOf('\r\n\r\n');
			if (end < 0) return void (this.#rest = Buffer.from(bytes));
			if (!bytes.toString('latin1', 0, 12).endsWith('101')) return this.close();
			this.#open = true;
			this.#given.opened();
			bytes = bytes.subarray(end + 4);
		}
		for (let frame = next(bytes); frame; frame = next(bytes)) {
			if (frame.kind === 9) this.#socket.write(framed(frame.payload, 0x8a));
			else if (frame.kind === 1 || frame.kind === 2) this.#given.heard(frame.payload);
			bytes = bytes.subarray(frame.length);
		}
		this.#rest = bytes.length ? Buffer.from(bytes) : null;
	}
}

/** Servers send whole messages in one frame each, without a mask. */
function next(bytes: Buffer) {
	if (bytes.length < 2) return null;
	const short = bytes[1]! & 0x7f;
	const head = short === 127 ? 10 : short === 126 ? 4 : 2;
	if (bytes.length < head) return null;
	const size =
		short === 127
			? Number(bytes.readBigUInt64BE(2))
			: short === 126
				? bytes.readUInt16BE(2)
				: short;
	if (bytes.length < head + size) return null;
	const payload = bytes.subarray(head, head + size);
	return { kind: bytes[0]! & 0x0f, payload, length: head + size };
}

/** Browsers must mask what they send; a mask of zeros is one. */
function framed(bytes: Uint8Array, kind: number) {
	const long = bytes.length > 125;
	const frame = Buffer.alloc((long ? 8 : 6) + bytes.length);
	frame[0] = kind;
	frame[1] = 0x80 | (long ? 126 : bytes.length);
	if (long) frame.writeUInt16BE(bytes.length, 2);
	frame.set(bytes, frame.length - bytes.length);
	return frame;
}
