import type { Presence } from '#lib/domain/wire.ts';
import type { Word } from './words.ts';

/** The other processes on the same database. */
export type Others = {
	/** A meeting’s story went on, or what is planned of it changed. */
	woke(meeting: string): void;
	tell(word: Word): void;
	/** Who sits in a meeting here is another now. */
	sat(meeting: string): void;
	/** Who sits in a meeting elsewhere. */
	presence(meeting: string): Presence;
	/** Whether this process does what only one of them may do. */
	leads(): boolean;
	/** For the operator; null where there can be no others. */
	state(): { heard: boolean; others: number } | null;
};

export const nobodyThere: Presence = { people: [], screens: 0 };

/** One process alone with its database file, or a command line beside a server. */
export const alone: Others = {
	woke() {},
	tell() {},
	sat() {},
	presence: () => nobodyThere,
	leads: () => true,
	state: () => null
};
