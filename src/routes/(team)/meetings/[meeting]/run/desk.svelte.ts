import { createContext } from 'svelte';
import type { Actor, Command } from '#lib/domain/meeting/commands.ts';
import { decide } from '#lib/domain/meeting/decide.ts';
import {
	commentIn,
	isCritical,
	personIn,
	type Meeting,
	type Verb
} from '#lib/domain/meeting/meeting.ts';
import { back, next } from '#lib/domain/meeting/steps.ts';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';
import type { Snapshot } from '#lib/domain/wire.ts';
import { agendaNow } from '#lib/domain/meeting/clock.ts';
import type { LiveMeeting } from '#lib/live/meeting.svelte.ts';
import { openLive } from '#lib/live/open.ts';
import { Setting } from '#lib/ui/picture/setting.svelte.ts';
import { serverClock } from './clock.ts';
import { askingFor, draftOn, type Draft } from './draft.ts';
import { Themes } from './themes.svelte.ts';
import { commentsIn, keyOf, viewOf, type View } from './views.ts';

export type Earlier = {
	meeting: string;
	title: string;
	comment: string;
	clause: string | null;
	verb: Verb | null;
	words: string;
	who: string;
};
type Given = {
	meeting: string;
	me: string;
	start: Snapshot;
	now: string;
	latest: number;
	earlier: Earlier[];
};

/** The facilitator's desk: the meeting, and what only this console has in front of it. */
export class Desk {
	readonly given: Given;
	/** Size and colours of the screen on this machine; its window hears when they change. */
	readonly screen = new Setting();
	readonly themes: Themes;
	live = $state.raw<LiveMeeting | null>(null);
	/** Looked at without moving the wall; null follows the wall. */
	looking = $state.raw<View | null>(null);
	filter = $state<Verb | null>(null);
	current = $state<string | null>(null);
	chosen = $state.raw<ReadonlySet<string>>(new Set());
	chosenEarlier = $state.raw<ReadonlySet<string>>(new Set());
	draft = $state<Draft | null>(null);
	marks = $state(true);
	/** The chosen comments are being put into a group. */
	grouping = $state(false);
	/** A sheet of paper is being typed in, for this clause. */
	paper = $state<{ clause: string } | null>(null);
	/** The private compass stands open. */
	compass = $state(false);
	tab = $state<'agenda' | 'comments' | 'screen'>('comments');
	now = $state(0);
	/** The newest comment when this view was last looked at: what comes later waits behind "Read the new ones". */
	horizon = $state(0);
	/** Asked for before the line stood. */
	#early: Command[] = [];

	readonly meeting: Meeting = $derived.by(() => this.live?.state ?? this.given.start.meeting);
	readonly view: View = $derived(this.looking ?? viewOf(this.meeting));
	readonly viewKey = $derived(keyOf(this.view));
	readonly onWall = $derived(this.viewKey === keyOf(viewOf(this.meeting)));
	readonly inView = $derived(commentsIn(this.meeting, this.view));
	readonly looked = $derived(this.inView.filter((one) => one.number <= this.horizon));
	readonly fresh = $derived(this.inView.length - this.looked.length);
	readonly listed = $derived(
		this.filter === null ? this.looked : this.looked.filter((one) => one.verb === this.filter)
	);
	/** The agenda by the server's clock: the same on every console. */
	readonly time = $derived(agendaNow(this.meeting, new Date(this.now).toISOString()));
	readonly running = $derived.by(() => this.meeting.facilitator === this.given.me);
	readonly started = $derived(this.meeting.startedAt !== null);
	readonly open = $derived(this.meeting.status === 'open');
	/** What the server would not have after all. */
	readonly unsaid = $derived(this.live?.outbox.filter((sent) => sent.refused) ?? []);
	readonly sending = $derived((this.live?.outbox.length ?? 0) - this.unsaid.length);

	constructor(given: Given) {
		this.given = given;
		this.themes = new Themes(given.meeting);
		this.now = Date.parse(given.now);
		this.readAll();
	}

	/** Begins to listen; in the browser only. */
	connect() {
		const { meeting, start } = this.given;
		const end = openLive({ meeting, audience: 'console', me: this.#actor(), start }, (live) => {
			this.live = live;
			for (const command of this.#early.splice(0)) live.send(command);
		});
		this.screen.read();
		const read = serverClock(this.given.now);
		const clock = setInterval(() => (this.now = read()), 5_000);
		this.now = read();
		return () => {
			clearInterval(clock);
			this.themes.leave();
			end();
		};
	}

	/** Sends, or says why it would be refused: then nothing is sent and what was typed stays. */
	ask(command: Command): Refusal | null {
		const known = { now: new Date(this.now).toISOString(), elsewhere: this.#earlier() };
		const decision = decide(this.meeting, command, this.#actor(), known);
		// The browser knows no newest version: that one question is the server's to answer.
		if (isRefusal(decision) && decision.refused !== 'unavailable') return decision;
		this.send(command);
		return null;
	}

	send(command: Command): string | null {
		if (this.live) return this.live.send(command);
		this.#early.push(command);
		return null;
	}

	step(way: typeof next | typeof back) {
		const command = way(this.meeting);
		if (!command || !this.running) return;
		this.looking = null;
		this.send(command);
	}

	next = () => this.step(next);
	back = () => this.step(back);

	blank(colour: 'black' | 'white') {
		this.send({ type: 'blankScreen', blank: this.meeting.screen.blank ? null : colour });
	}

	toggleShown(id: string) {
		const shown = commentIn(this.meeting, id)?.shown;
		return this.ask({ type: shown ? 'takeOffComment' : 'showComment', comment: id });
	}

	look(view: View | null) {
		this.looking = view && keyOf(view) === keyOf(viewOf(this.meeting)) ? null : view;
		this.filter = null;
		this.tab = 'comments';
	}

	/** All that has come is read; what comes from now on is new. */
	readAll() {
		this.horizon = this.meeting.comments.at(-1)?.number ?? 0;
	}

	/** Lets the new ones in, and answers with the first of them. */
	showNew(): string | null {
		const first = this.inView.find((one) => one.number > this.horizon);
		this.readAll();
		if (first) this.current = first.id;
		return first?.id ?? null;
	}

	/** One comment up or down in the list. */
	move(by: 1 | -1): string | null {
		const at = this.listed.findIndex((one) => one.id === this.current);
		const to = at < 0 ? (by > 0 ? 0 : this.listed.length - 1) : at + by;
		const found = this.listed[Math.min(Math.max(to, 0), this.listed.length - 1)];
		if (found) this.current = found.id;
		return found?.id ?? null;
	}

	choose(id: string) {
		this.chosen = toggled(this.chosen, id);
	}

	chooseEarlier(key: string) {
		this.chosenEarlier = toggled(this.chosenEarlier, key);
	}

	chooseNone() {
		this.chosen = new Set();
		this.chosenEarlier = new Set();
	}

	/** What waits behind a cover at this place of the meeting, opened for all. */
	reveal() {
		const { silent, pointer, revealed } = this.meeting;
		if (silent) return void this.send({ type: 'revealWords' });
		const { stage: poll } = pointer;
		if (poll !== 'ratings' && poll !== 'simplify') return;
		if (!revealed.includes(poll)) this.send({ type: 'revealBallots', poll });
	}

	beginGrouping() {
		if (!this.chosen.size && this.current) this.choose(this.current);
		this.grouping = this.chosen.size > 0;
	}

	/** A wording because of all that a group holds. */
	proposeGroup(id: string) {
		const group = this.meeting.groups.find((one) => one.id === id);
		if (!group || this.draft) return;
		this.chosen = new Set(group.comments);
		this.propose(null);
	}

	/** A wording for one clause, because of the words that ask for it. */
	proposeFor(id: string, op: Draft['op']) {
		if (this.draft) return;
		const asking = askingFor(this.meeting, id);
		this.chosen = new Set(asking);
		this.draft = { ...draftOn(this.meeting, id), op, byOwn: !asking.length };
	}

	/** Begins a wording because of what is chosen, or of the comment one is on. */
	propose(on: string | null = this.current) {
		if (this.draft) return;
		if (!this.chosen.size && on) this.choose(on);
		const first = [...this.chosen].map((id) => commentIn(this.meeting, id)?.clause).find(Boolean);
		const id = first ?? (this.view.kind === 'clause' ? this.view.clause : null);
		this.draft = draftOn(this.meeting, id);
	}

	undo = () => this.live?.undo() ?? null;

	#earlier = () =>
		new Set(this.given.earlier.map(({ meeting, comment }) => `${meeting}/${comment}`));

	#actor(): Actor {
		const { me } = this.given;
		if (this.running) return { person: me, side: 'facilitator' };
		const side = personIn(this.meeting, me)?.side;
		return { person: me, side: side === 'observer' ? side : 'team' };
	}
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
	const next = new Set(set);
	if (!next.delete(id)) next.add(id);
	return next;
}

export const [getDesk, setDesk] = createContext<Desk>();
