import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { nameOf, wordsOf, type Speaker, type Tongue } from './tongues.ts';

type Doc = { getMap(name: string): { set(key: string, value: string): void }; on: On };
type On = (event: 'update', heard: (update: Uint8Array) => void) => void;
type Own = { doc: Doc; update: Uint8Array; waiting: number[] };

const [SYNC, AUTH, STATUS] = [0, 2, 8];
const [STEP_1, UPDATE] = [0, 2];
const named = /k(\d{7})k/g;

/** Its provider's own messages; each comment is an entry in a map that everybody shares. `folder` has its packages. */
export async function hocuspocus(folder: string): Promise<Tongue> {
	const found = createRequire(`${folder}/`).resolve('yjs');
	const { Doc } = (await import(pathToFileURL(found).href)) as { Doc: new () => Doc };
	const own = (who: Speaker) => (who.own ??= begin(new Doc())) as Own;
	return {
		path: '/',
		greet({ wire, room }) {
			wire.say(bytes(text(room), [AUTH, 0], text('token'), text('4.7.0')));
			wire.say(bytes(text(room), [SYNC, STEP_1], sized(Uint8Array.of(0))));
		},
		hear(who, payload, ears) {
			const kind = payload[1 + payload[0]!];
			if (kind === STATUS) {
				const comment = own(who).waiting.shift();
				if (comment !== undefined) ears.answered(comment, true);
			} else if (kind === SYNC && payload[2 + payload[0]!] === UPDATE) {
				const all = payload.toString('latin1').matchAll(named);
				ears.told(Array.from(all, ([, number]) => Number(number)));
			} else if (kind === SYNC && payload[2 + payload[0]!] === 1) ears.online();
		},
		say(who, comment) {
			const mine = own(who);
			mine.doc.getMap('comments').set(nameOf(comment), wordsOf(comment));
			mine.waiting.push(comment);
			who.wire.say(bytes(text(who.room), [SYNC, UPDATE], sized(mine.update)));
		}
	};
}

function begin(doc: Doc): Own {
	const own: Own = { doc, update: new Uint8Array(), waiting: [] };
	doc.on('update', (update) => (own.update = update));
	return own;
}

const bytes = (...parts: (Uint8Array | number[])[]) =>
	Buffer.concat(parts.map((part) => Uint8Array.from(part)));
const text = (words: string) => sized(Buffer.from(words));
const sized = (part: Uint8Array) => bytes(numbered(part.length), part);
const numbered = (count: number): number[] =>
	count < 128 ? [count] : [128 | (count & 127), ...numbered(count >> 7)];
