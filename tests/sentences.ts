type Say = (...said: unknown[]) => unknown;
type Found = { key: string; text: string };

/** What a sentence may be about. The first that makes a whole sentence is taken. */
const samples: unknown[] = [
	...[3, 'Sample', '2030-04-14', '2030-04-14T10:00:00.000Z', true, null],
	...[['Ann', 'Bob'], [3, 4], new Date('2030-04-14T10:00:00Z')],
	...['purpose', 'services', 'add', 'replace', 'keep', 'change', 'charter', 'used', 'commit'],
	{ kind: 'promised', because: 'Sample', owner: 'Ann', due: '2030-04-14' },
	...['customer', 'team', 'facilitator', 'yes', 'Europe/Berlin', 'en', 'frank', 'early']
];
const MOST = 20_000;

/** Every sentence of some words, with where it stands. What is a function is called with samples. */
export function sentencesOf(words: unknown, key = '', given?: Given): Found[] {
	if (typeof words === 'string') return [{ key, text: words }];
	if (typeof words === 'function') return [{ key, text: called(words as Say, key, given) }];
	if (words === null || typeof words !== 'object') return [];
	return Object.entries(words)
		.filter(([name]) => name !== 'locale')
		.flatMap(([name, value]) => sentencesOf(value, key ? `${key}.${name}` : name, given));
}

/** What each function was called with, so that another language is asked the same. */
export type Given = Map<string, unknown[]>;

function called(say: Say, key: string, given?: Given): string {
	const known = given?.get(key);
	if (known) return String(say(...known));
	for (const said of choices(say.length)) {
		const text = attempt(say, said);
		if (text === null) continue;
		given?.set(key, said);
		return text;
	}
	throw new Error(`no sample makes a sentence of ${key}`);
}

function attempt(say: Say, said: unknown[]): string | null {
	try {
		const text = String(say(...said));
		return /undefined|NaN|\[object|Invalid Date|null/.test(text) ? null : text;
	} catch {
		return null;
	}
}

function* choices(count: number): Generator<unknown[]> {
	const all = Math.min(samples.length ** count, MOST);
	for (let at = 0; at < all; at++) {
		const digits = Array.from({ length: count }, (_, place) =>
			Math.floor(at / samples.length ** place)
		);
		yield digits.map((digit) => samples[digit % samples.length]);
	}
}
