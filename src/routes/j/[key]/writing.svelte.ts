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
	/** It is about news that did not come. */
	noNews = $state(false);
	/** The moment of touch; empty is none. */
	moment = $state('');
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
		this.#drafts.put(this.#draft());
	}

	pick(quote: Quote | null) {
		this.quote = quote;
		this.changed();
	}

	/** What was written is handed over, and the box is empty. */
	handOver(): Draft {
		const draft = this.#draft();
		this.#drafts.drop(draft.place);
		this.#take();
		return draft;
	}

	/** Words that could not be sent are the person's again. */
	putBack({ words, verb, quote }: Pick<Draft, 'words' | 'verb' | 'quote'>) {
		this.words = this.words.trim() ? `${this.words}\n${words}` : words;
		this.verb ??= verb;
		this.quote ??= quote;
		this.changed();
	}

	flush = () => this.#drafts.flush();

	#draft(): Draft {
		const { place, words, verb, quote, unsigned, urgent, noNews, moment } = this;
		return { place, words, verb, quote, unsigned, urgent, noNews, moment };
	}

	#take() {
		const draft = this.#drafts.at(this.place);
		this.words = draft?.words ?? '';
		this.verb = draft?.verb ?? null;
		this.quote = draft?.quote ?? null;
		this.unsigned = draft?.unsigned ?? false;
		this.urgent = draft?.urgent ?? false;
		this.noNews = draft?.noNews ?? false;
		this.moment = draft?.moment ?? '';
		this.elsewhere = this.#drafts.all().filter(({ place }) => place !== this.place);
	}
}
