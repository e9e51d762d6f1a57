import type { Quote, Verb } from '#lib/domain/meeting/meeting.ts';

/** Words that are not sent yet, and where they belong. */
export type Draft = {
	place: string;
	words: string;
	verb: Verb | null;
	quote: Quote | null;
	unsigned: boolean;
	/** Absent in what was kept before it could be said. */
	urgent?: boolean;
	noNews?: boolean;
	moment?: string;
};

const PAUSE_MS = 300;

/**
 * Drafts of one person in one meeting, one for each place: kept at most a moment after a key and at
 * once when the page goes away. What the storage refuses is still kept while the page is open.
 */
export class Drafts {
	#prefix: string;
	#storage: Storage | undefined;
	#held = new Map<string, Draft>();
	#due: ReturnType<typeof setTimeout> | undefined;
	#unwritten = new Set<string>();

	constructor(storage: Storage | undefined, meeting: string, person: string) {
		this.#storage = storage;
		this.#prefix = `forthright draft ${meeting} ${person} `;
		for (const draft of this.#stored()) this.#held.set(draft.place, draft);
	}

	at = (place: string): Draft | null => this.#held.get(place) ?? null;

	/** Those with words in them. */
	all = (): Draft[] => [...this.#held.values()];

	put(draft: Draft) {
		if (draft.words.trim() === '') this.#held.delete(draft.place);
		else this.#held.set(draft.place, draft);
		this.#unwritten.add(draft.place);
		// Never put off by the next key: a tab that is killed takes no more than the last moment with it.
		this.#due ??= setTimeout(() => this.flush(), PAUSE_MS);
	}

	/** The words were sent: from here on the outbox keeps them. */
	drop(place: string) {
		this.#held.delete(place);
		this.#unwritten.add(place);
		this.flush();
	}

	flush() {
		clearTimeout(this.#due);
		this.#due = undefined;
		for (const place of this.#unwritten) this.#write(place);
		this.#unwritten.clear();
	}

	#write(place: string) {
		const draft = this.#held.get(place);
		try {
			if (draft) this.#storage?.setItem(this.#prefix + place, JSON.stringify(draft));
			else this.#storage?.removeItem(this.#prefix + place);
		} catch {
			// A full or forbidden storage must not stop a person from writing.
		}
	}

	#stored(): Draft[] {
		try {
			const names = Object.keys(this.#storage ?? {}).filter((name) =>
				name.startsWith(this.#prefix)
			);
			return names.map((name) => JSON.parse(this.#storage!.getItem(name)!) as Draft);
		} catch {
			return [];
		}
	}
}
