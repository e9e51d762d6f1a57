import type { Quote, Verb } from '#lib/domain/meeting/meeting.ts';
import { Drafts, type Draft } from '#lib/live/drafts.ts';

/** The comment box: one draft for each place, so that moving on takes no words away. */
export class Writing {
	place = $state('');
	words = $state('');
	verb = $state<Verb | null>(null);
	quote = $state.raw<Quote | null>(null);
	unsigned = $state(false);
	urgent = $state(false);
	/** Drafts that belong somewhere else. */
	elsewhere = $state.raw<Draft[]>([]);

	#drafts: Drafts;

	constructor(place: string, words = '') {
		this.place = place;
		this.words = words;
		this.#drafts = new Drafts(undefined, '', '');
	}

	get begun() {
		return this.words.trim() !== '' || this.verb !== null || this.quote !== null;
	}

	/** From here on what is typed outlives the page. Words typed before the script ran are kept. */
	keep(drafts: Drafts) {
		this.#drafts = drafts;
		if (this.begun) this.changed();
		else this.#take();
	}

	goTo(place: string) {
		if (place === this.place) return;
		this.place = place;
		this.#take();
	}

	changed() {
		const { place, words, verb, quote, unsigned, urgent } = this;
		this.#drafts.put({ place, words, verb, quote, unsigned, urgent });
	}

	pick(quote: Quote | null) {
		this.quote = quote;
		this.changed();
	}

	/** What was written is handed over, and the box is empty. */
	handOver(): Draft {
		const { place, words, verb, quote, unsigned, urgent } = this;
		this.#drafts.drop(place);
		this.#take();
		return { place, words, verb, quote, unsigned, urgent };
	}

	/** Words that could not be sent are the person's again. */
	putBack({ words, verb, quote }: Pick<Draft, 'words' | 'verb' | 'quote'>) {
		this.words = this.words.trim() ? `${this.words}\n${words}` : words;
		this.verb ??= verb;
		this.quote ??= quote;
		this.changed();
	}

	flush = () => this.#drafts.flush();

	#take() {
		const draft = this.#drafts.at(this.place);
		this.words = draft?.words ?? '';
		this.verb = draft?.verb ?? null;
		this.quote = draft?.quote ?? null;
		this.unsigned = draft?.unsigned ?? false;
		this.urgent = draft?.urgent ?? false;
		this.elsewhere = this.#drafts.all().filter(({ place }) => place !== this.place);
	}
}
