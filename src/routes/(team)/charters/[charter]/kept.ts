/** Typed words that the server has not got yet; they outlive the tab. */
export type Kept = {
	id: string;
	section: string;
	/** The revision they were made from; 0 for a clause that is new. */
	rev: number;
	text: string;
	after: string;
};

/** One entry for each clause, so that two tabs never write over each other's. */
export function keptFor(storage: Storage | undefined, charter: string) {
	const prefix = `forthright draft ${charter} `;
	const quietly = <T>(work: () => T, otherwise: T) => {
		try {
			return work();
		} catch {
			// A full or forbidden storage must not stop a person from writing.
			return otherwise;
		}
	};
	return {
		all: () =>
			quietly(
				() =>
					Object.keys(storage ?? {})
						.filter((name) => name.startsWith(prefix))
						.map((name) => JSON.parse(storage!.getItem(name)!) as Kept),
				[]
			),
		put: (kept: Kept) =>
			quietly(() => storage?.setItem(prefix + kept.id, JSON.stringify(kept)), undefined),
		drop: (id: string) => quietly(() => storage?.removeItem(prefix + id), undefined)
	};
}
