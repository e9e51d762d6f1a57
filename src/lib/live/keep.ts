import type { Envelope } from '#lib/domain/meeting/commands.ts';

/** Where what is not yet acknowledged outlives the tab. */
export type Keep = {
	all(): Envelope[];
	put(sent: Envelope): void;
	drop(id: string): void;
};

/** Each command under a name of its own, so that two tabs of one person never write over each other. */
export function keepIn(storage: Storage | undefined, meeting: string, person: string): Keep {
	const prefix = `forthright outbox ${meeting} ${person} `;
	const quietly = <T>(work: () => T, otherwise: T) => {
		try {
			return work();
		} catch {
			// A full or forbidden storage must not stop a person from speaking.
			return otherwise;
		}
	};
	return {
		all: () =>
			quietly(() => {
				const names = Object.keys(storage ?? {}).filter((name) => name.startsWith(prefix));
				const rows = names.map((name) => JSON.parse(storage!.getItem(name)!) as Kept);
				return rows.toSorted((a, b) => a.at - b.at).map((row) => row.sent);
			}, []),
		put: (sent) =>
			quietly(
				() => storage?.setItem(prefix + sent.id, JSON.stringify({ at: Date.now(), sent })),
				undefined
			),
		drop: (id) => quietly(() => storage?.removeItem(prefix + id), undefined)
	};
}

type Kept = { at: number; sent: Envelope };

/** For a player, which has no storage and brings its own order. */
export const keepNothing: Keep = { all: () => [], put: () => {}, drop: () => {} };
