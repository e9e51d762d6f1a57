export type Later = typeof import('./later.ts');

const AGAIN_MS = 3000;

/** Asks until it has come: a hall may be without a network for a while. Answers with how to stop. */
export function loadLater(loaded: (later: Later) => void): () => void {
	let gone = false;
	const ask = () =>
		import('./later.ts').then(
			(later) => void (gone || loaded(later)),
			() => void setTimeout(() => void (gone || ask()), AGAIN_MS)
		);
	void ask();
	return () => (gone = true);
}
