import { SvelteMap } from 'svelte/reactivity';
import { inOrder, type Origin, type Section } from '#lib/domain/charter/clause.ts';
import { newId } from '#lib/live/id.ts';
import { keptFor } from './kept.ts';

export type Draft = {
	id: string;
	section: Section;
	text: string;
	origin: Origin;
	measures: string | null;
	rev: number;
	retired: boolean;
	by: string | null;
	at: string;
};
export type Saving = 'saving' | 'saved' | 'kept' | 'refused';
type Deed = 'retire' | 'bringBack' | 'undo' | 'up' | 'down';
type Whole = { clauses: Draft[]; retired: Draft[] };

const PAUSE_MS = 700;
const AGAIN_MS = 5000;

/** The draft in one person's hands: every typed word is kept here first and saved a moment later. */
export class Editor {
	#charter: string;
	#kept: ReturnType<typeof keptFor>;
	#timers = new Map<string, ReturnType<typeof setTimeout>>();
	#after = new Map<string, string>();
	clauses = $state.raw<Draft[]>([]);
	retired = $state.raw<Draft[]>([]);
	/** What stands in the field of a clause while it differs from what is saved. */
	typed = new SvelteMap<string, string>();
	saving = new SvelteMap<string, Saving>();
	savedAt = new SvelteMap<string, Date>();
	/** What somebody else wrote meanwhile, by clause. */
	theirs = new SvelteMap<string, Draft>();

	constructor(charter: string, whole: Whole, storage: Storage | undefined) {
		this.#charter = charter;
		this.#kept = keptFor(storage, charter);
		this.#take(whole);
	}

	text = (clause: Draft) => this.typed.get(clause.id) ?? clause.text;

	/** Words that were typed before the tab was closed, or while there was no network. */
	recover() {
		for (const { id, section, rev, text, after } of this.#kept.all()) {
			const known = this.clauses.find((one) => one.id === id);
			if (known?.text === text) this.#kept.drop(id);
			else if (known && rev > 0 && known.rev !== rev) {
				this.typed.set(id, text);
				this.theirs.set(id, known);
			} else if (known) this.write(known, text);
			else if (rev === 0 && text.trim())
				this.write(this.#fresh(id, section as Section, after), text);
		}
	}

	/** A new line; the server hears of it with its first words. */
	begin(section: Section, after = '', text = '') {
		const clause = this.#fresh(newId(), section, after);
		if (text) this.write(clause, text);
		return clause;
	}

	#fresh(id: string, section: Section, after: string): Draft {
		const clause: Draft = {
			id,
			section,
			text: '',
			origin: 'assumed',
			measures: null,
			rev: 0,
			retired: false,
			by: null,
			at: ''
		};
		const place = this.clauses.findIndex((one) => one.id === after);
		this.#after.set(id, after);
		this.clauses = inOrder(
			place < 0 ? [...this.clauses, clause] : this.clauses.toSpliced(place + 1, 0, clause)
		);
		return clause;
	}

	/** A line without words is no clause yet. */
	leave({ id, rev }: Draft) {
		if (rev === 0 && !this.typed.get(id)?.trim()) {
			this.clauses = this.clauses.filter((one) => one.id !== id);
			this.typed.delete(id);
			this.#kept.drop(id);
		} else void this.save(id);
	}

	write({ id, section, rev }: Draft, text: string) {
		this.typed.set(id, text);
		this.#kept.put({ id, section, rev, text, after: this.#after.get(id) ?? '' });
		this.#plan(id, PAUSE_MS);
	}

	async save(id: string): Promise<void> {
		clearTimeout(this.#timers.get(id));
		const clause = this.clauses.find((one) => one.id === id);
		const text = this.typed.get(id);
		if (!clause || text === undefined || this.theirs.has(id) || this.saving.get(id) === 'saving')
			return;
		if (clause.rev === 0 && !text.trim()) return;
		this.saving.set(id, 'saving');
		const saved = await this.#ask(
			id,
			clause.rev === 0
				? { do: 'add', section: clause.section, text, after: this.#after.get(id) ?? '' }
				: { do: 'save', rev: clause.rev, text }
		);
		if (saved) this.#settled(saved as Draft, text);
	}

	/** What was typed while the answer was on its way is saved next. */
	#settled(saved: Draft, sent: string) {
		const { id } = saved;
		this.#put(saved);
		if (this.typed.get(id) === sent) {
			this.typed.delete(id);
			this.#kept.drop(id);
			this.saving.set(id, 'saved');
			this.savedAt.set(id, new Date());
		} else {
			this.saving.delete(id);
			this.write(saved, this.typed.get(id) ?? sent);
		}
	}

	async set({ id, rev }: Draft, news: { origin?: Origin; measures?: string }) {
		if (rev === 0) return;
		const saved = await this.#ask(id, { do: 'save', rev, ...news });
		if (saved) this.#put(saved as Draft);
	}

	async act({ id }: Draft, deed: Deed): Promise<boolean> {
		await this.save(id);
		const clause = [...this.clauses, ...this.retired].find((one) => one.id === id);
		if (!clause || clause.rev === 0) return false;
		const done = await this.#ask(id, { do: deed, rev: clause.rev });
		if (!done) return false;
		if ('clauses' in done) this.#take(done);
		else this.#put(done as Draft);
		return true;
	}

	/** Both wordings lie side by side; one of them is chosen. */
	choose(id: string, mine: boolean) {
		const theirs = this.theirs.get(id);
		const text = this.typed.get(id);
		if (!theirs) return;
		this.theirs.delete(id);
		this.#put(theirs);
		this.saving.delete(id);
		if (mine && text !== undefined) {
			this.write(theirs, text);
			void this.save(id);
		} else {
			this.typed.delete(id);
			this.#kept.drop(id);
		}
	}

	/** Back in the network: everything that waits goes out. */
	again() {
		for (const id of this.typed.keys()) void this.save(id);
	}

	#plan(id: string, pause: number) {
		clearTimeout(this.#timers.get(id));
		this.#timers.set(
			id,
			setTimeout(() => void this.save(id), pause)
		);
	}

	/** Null where nothing came of it: then the words are kept, and asked for again. */
	async #ask(id: string, said: object): Promise<Draft | Whole | null> {
		try {
			const answer = await fetch(`/charters/${this.#charter}/clauses/${id}`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(said)
			});
			if (answer.status >= 500) throw new Error('unavailable');
			const outcome = await answer.json();
			if (answer.ok) return outcome;
			if (outcome.theirs) this.theirs.set(id, outcome.theirs);
			this.saving.set(id, 'refused');
		} catch {
			this.saving.set(id, 'kept');
			this.#plan(id, AGAIN_MS);
		}
		return null;
	}

	#take({ clauses, retired }: Whole) {
		const fresh = this.clauses.filter((one) => one.rev === 0);
		this.clauses = inOrder([
			...clauses,
			...fresh.filter((one) => !clauses.some((known) => known.id === one.id))
		]);
		this.retired = retired;
	}

	#put(clause: Draft) {
		const { id } = clause;
		const at = this.clauses.findIndex((one) => one.id === id);
		if (clause.retired) {
			this.clauses = this.clauses.filter((one) => one.id !== id);
			this.retired = inOrder([...this.retired.filter((one) => one.id !== id), clause]);
			return;
		}
		this.retired = this.retired.filter((one) => one.id !== id);
		this.clauses = at < 0 ? inOrder([...this.clauses, clause]) : this.clauses.with(at, clause);
	}
}
