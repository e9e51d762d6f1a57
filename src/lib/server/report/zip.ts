import { crc32 } from 'node:zlib';

type Entry = { name: string; text: string };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The names are UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980: the same words are the same file. */
const DAY = 0x21;

/** Files in one, as they are: small, and read by everything. */
export function zipOf(entries: Entry[]): Uint8Array {
	const parts: Buffer[] = [];
	const list: Buffer[] = [];
	let at = 0;
	for (const { name, text } of entries) {
		const [path, body] = [Buffer.from(name), Buffer.from(text)];
		const about = aboutOf(path, body);
		const local = Buffer.concat([numbers(LOCAL, 4, 20, 2), about, numbers(0, 2), path, body]);
		const place = numbers(0, 2, 0, 2, 0, 2, 0, 2, 0, 4, at, 4);
		list.push(Buffer.concat([numbers(CENTRAL, 4, 20, 2, 20, 2), about, place, path]));
		parts.push(local);
		at += local.length;
	}
	const central = Buffer.concat(list);
	const { length } = entries;
	const end = numbers(END, 4, 0, 2, 0, 2, length, 2, length, 2, central.length, 4, at, 4, 0, 2);
	return new Uint8Array(Buffer.concat([...parts, central, end]));
}

/** What a file says of itself in both places: stored as it is, its sum, its size and how long its name is. */
const aboutOf = (path: Buffer, body: Buffer) =>
	numbers(
		...[UTF8, 2, 0, 2, 0, 2, DAY, 2, crc32(body), 4],
		...[body.length, 4, body.length, 4, path.length, 2]
	);

/** Each value, and in how many bytes. */
function numbers(...pairs: number[]): Buffer {
	const parts: Buffer[] = [];
	for (let at = 0; at < pairs.length; at += 2) {
		const part = Buffer.alloc(pairs[at + 1]!);
		part.writeUIntLE(pairs[at]!, 0, pairs[at + 1]!);
		parts.push(part);
	}
	return Buffer.concat(parts);
}
