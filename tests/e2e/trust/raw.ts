import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export type To = { url: string; cookie?: string; origin?: string | null };

/** A websocket made by hand: it sends what no library would, and reads only when it wants to. */
export class RawLine {
	readonly #socket: Socket;
	#unread: Buffer = Buffer.alloc(0);
	/** Texts of whole frames, in the order they came. */
	heard: string[] = [];
	/** Why the other side closed it: the number in its close frame, 1006 where it said nothing. */
	code = 0;
	open = false;
	#changed: (() => void)[] = [];

	constructor({ url, cookie, origin }: To, query = 'EIO=4&transport=websocket') {
		const { hostname, port, host } = new URL(url);
		this.#socket = connect(Number(port), hostname);
		this.#socket.setNoDelay();
		this.#socket.on('error', () => {});
		this.#socket.on('close', () => this.#end(1006));
		this.#socket.on('data', (data) => this.#read(Buffer.from(data)));
		const lines = [
			`GET /socket.io/?${query} HTTP/1.1`,
			`Host: ${host}`,
			'Upgrade: websocket',
			'Connection: Upgrade',
			'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
			'Sec-WebSocket-Version: 13',
			...(origin === null ? [] : [`Origin: ${origin ?? url}`]),
			...(cookie ? [`Cookie: ${cookie}`] : [])
		];
		this.#socket.write(`${lines.join('\r\n')}\r\n\r\n`);
	}

	/** Shaken hands; false where the server would not. */
	async ready() {
		await this.until(() => this.open || this.code !== 0);
		return this.open;
	}

	/** Into a meeting, as a page would. */
	async enter(hello: object) {
		if (!(await this.ready())) return false;
		this.send(`40${JSON.stringify(hello)}`);
		await this.until(() => this.heard.some((one) => /^4[04]/.test(one)) || this.code !== 0);
		return this.heard.some((one) => one.startsWith('40'));
	}

	send(text: string | Buffer) {
		this.write(frame(Buffer.from(text), typeof text === 'string' ? 1 : 2));
	}

	write(bytes: Buffer | string) {
		if (this.#socket.writable) this.#socket.write(bytes);
	}

	/** The answer to an event, by a number of its own. */
	async ask(number: number, event: string, said: string) {
		this.send(`42${number}${JSON.stringify([event]).slice(0, -1)},${said}]`);
		return this.answer(number);
	}

	async answer(number: number): Promise<unknown> {
		const mine = (one: string) => one.startsWith(`43${number}[`);
		await this.until(() => this.heard.some(mine) || this.code !== 0);
		const found = this.heard.find(mine);
		return found ? JSON.parse(found.slice(`43${number}`.length))[0] : null;
	}

	/** Nothing more is read: what the server sends piles up. */
	stall() {
		this.#socket.pause();
	}

	goOn() {
		this.#socket.resume();
	}

	async closed() {
		await this.until(() => this.code !== 0);
		return this.code;
	}

	close() {
		this.#socket.destroy();
	}

	async until(is: () => boolean, ms = 20_000) {
		const late = AbortSignal.timeout(ms);
		while (!is()) {
			const news = new Promise<void>((go) => this.#changed.push(go));
			const lost = once(late, 'abort').then(() => {
				throw new Error(`in vain on a line that heard ${this.heard.length} frames`);
			});
			await Promise.race([news, lost]);
		}
	}

	#end(code: number) {
		this.code ||= code;
		this.open = false;
		this.#tell();
	}

	#tell() {
		for (const go of this.#changed.splice(0)) go();
	}

	#read(data: Buffer) {
		this.#unread = this.#unread.length ? Buffer.concat([this.#unread, data]) : data;
		if (!this.open) {
			const end = this.#unread.indexOf('\r\n\r\n');
			if (end < 0) return;
			if (!this.#unread.toString('latin1', 0, 12).endsWith('101')) return this.#end(1006);
			this.#unread = this.#unread.subarray(end + 4);
			this.open = true;
		}
		for (let one = whole(this.#unread); one; one = whole(this.#unread)) {
			this.#unread = this.#unread.subarray(one.size);
			if (one.opcode === 8) this.#end(one.body.length > 1 ? one.body.readUInt16BE(0) : 1005);
			else this.#take(one.body.toString());
		}
		this.#tell();
	}

	#take(text: string) {
		// Its question whether we still live.
		if (text === '2') this.send('3');
		else this.heard.push(text);
		if (this.heard.length > 2000) this.heard.splice(0, 1000);
	}
}

/** One frame as a browser makes it, masked with nothing. */
export function frame(body: Buffer, opcode = 1, final = true) {
	const { length } = body;
	const size = length < 126 ? 2 : length < 65_536 ? 4 : 10;
	const head = Buffer.alloc(size + 4);
	head[0] = (final ? 0x80 : 0) | opcode;
	head[1] = 0x80 | (length < 126 ? length : length < 65_536 ? 126 : 127);
	if (size === 4) head.writeUInt16BE(length, 2);
	if (size === 10) head.writeBigUInt64BE(BigInt(length), 2);
	return Buffer.concat([head, body]);
}

function whole(bytes: Buffer) {
	if (bytes.length < 2) return null;
	const short = bytes[1]! & 0x7f;
	const at = short < 126 ? 2 : short === 126 ? 4 : 10;
	if (bytes.length < at) return null;
	const length =
		short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
	if (bytes.length < at + length) return null;
	return { opcode: bytes[0]! & 0x0f, body: bytes.subarray(at, at + length), size: at + length };
}
