import { createContext } from 'svelte';
import { browser } from '$app/environment';
import { place } from '#lib/domain/charter/clause.ts';
import type { Actor, Command } from '#lib/domain/meeting/commands.ts';
import { isFresh } from '#lib/domain/meeting/listening.ts';
import type { Comment, Meeting, Pointer } from '#lib/domain/meeting/meeting.ts';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';
import type { Snapshot } from '#lib/domain/wire.ts';
import { decide } from '#lib/domain/meeting/decide.ts';
import { Drafts } from '#lib/live/drafts.ts';
import { newId } from '#lib/live/id.ts';
import type { LiveMeeting } from '#lib/live/meeting.svelte.ts';
import { openLive } from '#lib/live/open.ts';
import type { Spoken } from '#lib/words/index.ts';

export type Given = { id: string; me: Actor; now: string; start: Snapshot };

/** Where a comment of one's own is kept until it is sent. */
export const ownWords = 'own';

/** A member's seat in the room: the meeting as the team hears it, and what only this page has. */
export class Seat {
	readonly given: Given;
	live = $state.raw<LiveMeeting | null>(null);
	readonly drafts: Drafts;
	/** The server's clock, as well as this page knows it. */
	now = $state(0);
	at = $state.raw<Pointer>() as Pointer;
	/** The meeting moved on while somebody was typing here. */
	left = $state(false);
	#looks = $state(0);

	readonly meeting: Meeting = $derived.by(() => this.live?.state ?? this.given.start.meeting);
	readonly open = $derived(this.meeting.status === 'open');
	readonly watches = $derived.by(() => this.given.me.side === 'observer');
	/** Comments that came after the list was last looked at wait behind a button. */
	readonly horizon: number = $derived.by(() => {
		void [this.#looks, this.at];
		return Math.max(0, ...this.given.start.meeting.comments.map((one) => one.number), this.#seen);
	});
	readonly fresh = $derived(
		this.meeting.comments.filter((one) => one.number > this.horizon && !this.#own(one)).length
	);
	readonly listed = $derived(
		this.meeting.comments.filter(
			(one) => !one.withdrawn && (one.number <= this.horizon || this.#own(one))
		)
	);

	#seen = 0;

	constructor(given: Given) {
		this.given = given;
		const storage = browser ? storageOf() : undefined;
		this.drafts = new Drafts(storage, given.id, given.me.person);
		this.now = Date.parse(given.now);
		this.at = given.start.meeting.pointer;
	}

	/** Begins to listen; in the browser only. */
	connect() {
		const { id, me, start } = this.given;
		const ahead = this.now - Date.now();
		const end = openLive(
			{ meeting: id, audience: 'team', me, start },
			(opened) => (this.live = opened)
		);
		const clock = setInterval(() => {
			this.now = Date.now() + ahead;
			if (this.left) this.follow();
		}, 1000);
		return () => {
			clearInterval(clock);
			this.drafts.flush();
			end();
		};
	}

	/** Takes a form over from the browser; before the page is alive it goes to the server by itself. */
	taking = (read: (form: FormData) => Command, then: (no: Refusal | null) => void) => {
		return (event: SubmitEvent) => {
			if (!this.live) return;
			event.preventDefault();
			const form = new FormData(event.currentTarget as HTMLFormElement);
			form.set('thing', newId());
			then(this.ask(read(form)));
		};
	};

	/** Sends, or says why it would be refused: then nothing is sent and what was typed stays. */
	ask(command: Command): Refusal | null {
		const known = { now: new Date(this.now).toISOString() };
		const decision = decide(this.meeting, command, this.given.me, known);
		// The browser knows no voter: pulses and heat are the server's to answer.
		if (isRefusal(decision) && decision.refused !== 'unavailable') return decision;
		this.live?.send(command);
		return null;
	}

	showNew = () => {
		this.#seen = Math.max(0, ...this.meeting.comments.map((one) => one.number));
		this.#looks += 1;
	};

	/** Where the meeting is now; the words that wait are shown with it. */
	go = () => {
		this.#seen = Math.max(0, ...this.meeting.comments.map((one) => one.number));
		this.at = this.meeting.pointer;
		this.left = false;
	};

	/** True when the page went along with the meeting; it never does under somebody's hands. */
	follow(): boolean {
		if (!this.live) return false;
		if (sameSpot(this.at, this.meeting.pointer)) {
			this.left = false;
			return false;
		}
		// Words begun here belong here: they must not end up on another clause.
		if (isTyping() || this.drafts.at(ownWords)) this.left = true;
		else this.go();
		return !this.left;
	}

	mayOnlyAsk = (comment: Comment) =>
		this.given.me.side === 'team' &&
		isFresh(this.meeting, comment, new Date(this.now).toISOString());

	#own = (comment: Comment) => comment.by !== null && comment.by === this.given.me.person;
}

const sameSpot = (a: Pointer, b: Pointer) =>
	a.stage === b.stage && a.clause === b.clause && a.proposal === b.proposal;

function isTyping() {
	const focused = document.activeElement;
	const field = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement;
	return field && focused.closest('form') !== null;
}

function storageOf() {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}

/** "Expectation 2", or the name of the stage. */
export function spotName({ common, room }: Spoken<'room'>, meeting: Meeting, at: Pointer): string {
	const proposal = meeting.proposals.find((one) => one.id === at.proposal);
	const spot = place(meeting.clauses, proposal?.clause ?? at.clause ?? '');
	return spot
		? room.clause(room.kinds[spot.section], spot.number, spot.of)
		: common.stages[at.stage];
}

export const [getSeat, setSeat] = createContext<Seat>();
