import type { Actor, Clock, Command, Envelope } from '#lib/domain/meeting/commands.ts';
import { decide } from '#lib/domain/meeting/decide.ts';
import { evolve } from '#lib/domain/meeting/evolve.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';
import {
	wholePacket,
	wholeSnapshot,
	type LeanPacket,
	type LeanSnapshot
} from '#lib/domain/lean.ts';
import type { Answer, Packet, Since, Snapshot } from '#lib/domain/wire.ts';
import { newId } from './id.ts';
import type { Keep } from './keep.ts';

/** How things travel: over a socket, or over plain HTTP where sockets are blocked. Rejects when they cannot. */
export type Carrier = {
	follow(since: Since): Promise<LeanSnapshot | LeanPacket | Refusal>;
	command(envelope: Envelope): Promise<Answer>;
};

/** Something sent: not yet answered, answered but not yet seen, or refused with its words kept. */
export type Sent = Envelope & { settles?: number; refused?: Refusal };

/** Refusals that pass by themselves: the command stays and is sent again. */
const passing = new Set(['unavailable', 'too-fast']);
const AGAIN_MS = 1000;

type Given = {
	start: Snapshot;
	me: () => Actor;
	carrier: Carrier;
	keep: Keep;
	changed(): void;
	/** What became of a command, for whoever waits for it. */
	answered?(id: string, answer: Answer): void;
	now?(): string;
};

/**
 * A meeting as this browser has it: the facts so far, and what it sent and has not seen confirmed.
 * Arriving, coming back and healing a gap are one walk: `follow`.
 */
export class Line {
	facts: Snapshot;
	outbox: Sent[];
	online = false;
	#given: Given;
	#pumping = false;

	constructor(given: Given) {
		this.#given = given;
		this.facts = given.start;
		this.outbox = given.keep.all();
	}

	/** The facts with everything on top that is still on its way. */
	get state(): Meeting {
		return this.outbox.reduce((meeting, sent) => this.#predict(meeting, sent), this.facts.meeting);
	}

	send(command: Command, id = newId(), clock?: Clock): string {
		const sent: Sent = clock ? { id, command, clock } : { id, command };
		this.#given.keep.put(sent);
		this.#put([...this.outbox, sent]);
		void this.#pump();
		return id;
	}

	/** A refused command has been read: its words are the person's again. */
	dismiss(id: string) {
		this.#settle((sent) => sent.id === id);
	}

	async follow() {
		const { seq, epoch } = this.facts;
		const answer = await this.#given.carrier.follow({ seq, epoch });
		if (isRefusal(answer)) {
			if (passing.has(answer.refused)) setTimeout(() => this.follow().catch(() => {}), AGAIN_MS);
			return answer;
		}
		if (!('meeting' in answer)) this.receive(answer);
		else if (!this.#overtook(answer, seq)) this.#take(wholeSnapshot(answer));
		this.online = true;
		this.#given.changed();
		void this.#pump();
		return null;
	}

	lost() {
		this.online = false;
		this.#given.changed();
	}

	receive(lean: LeanPacket) {
		const { seq, epoch } = this.facts;
		const packet = wholePacket(lean);
		if (packet.epoch !== epoch || packet.from > seq) return void this.follow().catch(() => {});
		if (packet.upTo <= seq) return;
		const news = packet.events.filter((event) => event.seq > seq);
		const meeting = news.reduce(evolve, this.facts.meeting);
		this.#take({ ...this.facts, ...clockAfter(this.facts, news), meeting, seq: packet.upTo });
		const mine = new Set(news.map((event) => event.command));
		this.#settle((sent) => mine.has(sent.id) && !sent.refused);
	}

	/** What was told while the whole picture was on its way is newer than the picture. */
	#overtook({ seq, epoch }: LeanSnapshot, asked: number) {
		return epoch === this.facts.epoch && asked <= seq && seq < this.facts.seq;
	}

	#take(facts: Snapshot) {
		this.facts = facts;
		this.#settle((sent) => sent.settles !== undefined && sent.settles <= facts.seq);
	}

	/** One after the other, in the order they were said, until all are answered or the line is down. */
	async #pump() {
		if (this.#pumping || !this.online) return;
		this.#pumping = true;
		try {
			for (let sent = this.#next(); sent && this.online; sent = this.#next())
				await this.#post(sent);
		} catch {
			// The carrier could not deliver. What is in the outbox goes out after the next follow.
			this.#soon();
		} finally {
			this.#pumping = false;
		}
	}

	/** An answer that never came is no reason to break the line; where it is broken it is dialled again anyway. */
	#soon() {
		setTimeout(() => {
			if (this.online) this.follow().catch(() => this.#soon());
		}, AGAIN_MS);
	}

	#next = () => this.outbox.find((sent) => sent.settles === undefined && !sent.refused);

	async #post({ id, command, clock }: Sent) {
		const answer = await this.#given.carrier.command(
			clock ? { id, command, clock } : { id, command }
		);
		if (isRefusal(answer) && passing.has(answer.refused)) {
			return new Promise((again) => setTimeout(again, AGAIN_MS));
		}
		this.#given.answered?.(id, answer);
		if (isRefusal(answer)) this.#mark(id, { refused: answer });
		else if (answer.seq <= this.facts.seq) this.#settle((sent) => sent.id === id);
		else {
			this.#given.keep.drop(id);
			this.#mark(id, { settles: answer.seq });
		}
	}

	#mark = (id: string, news: Partial<Sent>) =>
		this.#put(this.outbox.map((sent) => (sent.id === id ? { ...sent, ...news } : sent)));

	#settle(settled: (sent: Sent) => boolean) {
		for (const sent of this.outbox) if (settled(sent)) this.#given.keep.drop(sent.id);
		this.#put(this.outbox.filter((sent) => !settled(sent)));
	}

	#put(outbox: Sent[]) {
		this.outbox = outbox;
		this.#given.changed();
	}

	/** What the server will most likely make of it; nothing at all if it would say no. */
	#predict(meeting: Meeting, { id, command, refused }: Sent): Meeting {
		// A wall does not know every place: where a step leads only the server can say.
		if (refused || command.type === 'step') return meeting;
		const at = this.facts.clock ?? this.#given.now?.() ?? new Date().toISOString();
		const decision = decide(meeting, command, this.#given.me(), { now: at });
		if (isRefusal(decision)) return meeting;
		const { seq } = this.facts;
		return decision.reduce((so, event) => evolve(so, { ...event, seq, at, command: id }), meeting);
	}
}

/** The clock of a played meeting goes with its facts. */
const clockAfter = ({ clock }: Snapshot, news: Packet['events']) =>
	clock === undefined
		? {}
		: { clock: news.reduce((latest, { at }) => (at > latest ? at : latest), clock) };
