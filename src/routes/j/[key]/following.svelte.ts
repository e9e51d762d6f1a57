import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { sameSpot, spotOf, type Spot } from './spot.ts';

/** How long after the last touch or key a person counts as busy. */
const BUSY_MS = 8000;
const name = 'forthright follow';

/** Soft follow: the page goes along with the meeting, but never away from under somebody's hands. */
export class Following {
	at = $state.raw<Spot>() as Spot;
	auto = $state(true);
	/** The meeting moved on while somebody was busy here. */
	left = $state(false);

	#touchedAt = 0;

	constructor(at: Spot) {
		this.at = at;
	}

	read() {
		try {
			this.auto = localStorage.getItem(name) !== 'no';
		} catch {
			// Where nothing may be kept the page follows.
		}
	}

	setAuto(auto: boolean) {
		this.auto = auto;
		try {
			localStorage.setItem(name, auto ? 'yes' : 'no');
		} catch {
			// It holds while the page is open.
		}
	}

	touched = () => void (this.#touchedAt = Date.now());

	/** Somewhere else by one's own choice. */
	goTo(at: Spot) {
		this.at = at;
		this.left = false;
	}

	/** True when the page should go along now. */
	shouldMove(meeting: Meeting, writing: boolean): boolean {
		if (sameSpot(spotOf(meeting), this.at)) {
			this.left = false;
			return false;
		}
		this.left = writing || !this.auto || this.#isBusy();
		return !this.left;
	}

	/** Keyboard and screen reader stand on something; a finger that tapped has left it again. */
	#isBusy(): boolean {
		const focused = document.activeElement;
		const recently = Date.now() - this.#touchedAt < BUSY_MS;
		if (!focused || focused === document.body || focused.tagName === 'H1') return false;
		if (!focused.closest('.reading, .composer')) return false;
		if (focused instanceof HTMLTextAreaElement) return recently;
		return recently || focused.matches(':focus-visible');
	}
}
