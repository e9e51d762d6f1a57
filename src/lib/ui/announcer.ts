const idle = 1000;
const whileTyping = 5000;
/** A key pressed this recently means that the person is typing. */
const typingFor = 2500;
/** Screen readers swallow a sentence that equals the last one, unless the region was empty between. */
const breath = 80;

type Show = (sentence: string) => void;

/** Says what happened, in one sentence and never in a rush: one polite voice a page. */
export class Announcer {
	#waiting = new Map<string, string>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#saidAt = 0;
	#typedAt = 0;
	#show: Show = () => {};
	#warn: Show = () => {};

	/** What is said again under the same key replaces what still waits: counts do not pile up. */
	say(sentence: string, key = sentence) {
		this.#waiting.set(key, sentence);
		this.#plan();
	}

	/** Only for "You are offline" and for errors in a form. */
	warn(sentence: string) {
		this.#warn('');
		setTimeout(() => this.#warn(sentence), breath);
	}

	typed() {
		this.#typedAt = Date.now();
	}

	connect(show: Show, warn: Show) {
		this.#show = show;
		this.#warn = warn;
		if (this.#waiting.size) this.#plan();
		return () => clearTimeout(this.#timer);
	}

	#plan() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#speak(), Math.max(this.#wait(), breath));
	}

	#wait() {
		const now = Date.now();
		const gap = now - this.#typedAt < typingFor ? whileTyping : idle;
		return this.#saidAt + gap - now;
	}

	#speak() {
		if (this.#wait() > 0) return this.#plan();
		const sentence = [...this.#waiting.values()].join(' ');
		this.#waiting.clear();
		this.#saidAt = Date.now();
		this.#show('');
		setTimeout(() => this.#show(sentence), breath);
	}
}
