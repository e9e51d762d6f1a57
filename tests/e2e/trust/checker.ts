import { createHash } from 'node:crypto';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import { replay } from '#lib/domain/meeting/evolve.ts';
import { seenBy, type Audience } from '#lib/domain/meeting/visibility.ts';
import type { Answer } from '#lib/domain/wire.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import type { App } from '#lib/server/app.ts';
import { check } from '#lib/server/check.ts';
import { readDone, readLog } from '#lib/server/meetings/log.ts';
import type { Notes, Somebody } from '../people.ts';

/** Somebody who looks at a meeting; a name is how they came in, where they are a person in it. */
export type Reader = { name: string; meeting: string; audience: Audience; person?: string };

type Seen = { epoch: number; seq: number; versions: number };

/**
 * The invariants I1 to I8 of trust.md, asked of a database and of everybody who was connected to it.
 * I2, I3, I5 and I6 of the database alone are the product's own `check`.
 */
export class Checker {
	#kept = new Map<string, { meeting: string; seqs: Set<number> }>();
	#readers = new Map<Somebody, Reader>();
	#seen = new Map<Somebody, Seen>();
	#secrets = new Map<string, string>();
	#faults = new Set<string>();

	/** How many commands were said to be kept. */
	get answers() {
		return this.#kept.size;
	}

	/** What a line has to tell of, given to it when it is made. */
	notes(meeting: string): Notes {
		return {
			answered: (id, answer) => this.answered(meeting, id, answer),
			changed: (one) => this.#read(one)
		};
	}

	answered(meeting: string, id: string, answer: Answer) {
		if (isRefusal(answer)) return;
		const known = this.#kept.get(id) ?? { meeting, seqs: new Set() };
		this.#kept.set(id, known);
		known.seqs.add(answer.seq);
	}

	/** Words of one meeting that nobody in another one may be told (I7). */
	secret(meeting: string, words: string) {
		this.#secrets.set(words, meeting);
	}

	watch(one: Somebody, reader: Reader) {
		this.#readers.set(one, reader);
		one.socket.onAny((_event, said) => this.#hear(reader, said));
	}

	/** They left before the end; what they saw until then was looked at. */
	unwatch(one: Somebody) {
		this.#readers.delete(one);
		this.#seen.delete(one);
	}

	/** What is wrong, one sentence each; nothing is an empty list. */
	async verdict(app: App): Promise<string[]> {
		const meetings = new Set([...this.#kept.values()].map((one) => one.meeting));
		for (const { meeting } of this.#readers.values()) meetings.add(meeting);
		const found = [...this.#faults, ...(await check(app)).faults];
		for (const meeting of meetings) {
			const log = await readLog(app.db, meeting);
			found.push(...(await this.#lost(app, meeting)), ...twice(log), ...this.#apart(meeting, log));
		}
		return found;
	}

	/** I1 what was said to be kept is there; I2 with one number, however often it was said. */
	async #lost({ db }: App, meeting: string) {
		const done = await readDone(db, meeting);
		return [...this.#kept].flatMap(([id, one]) => {
			if (one.meeting !== meeting) return [];
			const there = done.get(id)?.seq;
			if (one.seqs.size > 1) return [`command ${id} was answered with ${[...one.seqs]} (I2)`];
			if (there === undefined) return [`command ${id} was acknowledged and is lost (I1)`];
			return one.seqs.has(there)
				? []
				: [`command ${id} became ${there}, not ${[...one.seqs]} (I1)`];
		});
	}

	/** I4 everybody has what the log says, as far as it is theirs to see. */
	#apart(meeting: string, log: Recorded[]) {
		const whole = replay(log);
		const joined = new Map(
			log.flatMap((fact): [string, string][] =>
				fact.type === 'personJoined' ? [[fact.person.name ?? '', fact.person.id]] : []
			)
		);
		return [...this.#readers].flatMap(([{ line }, reader]) => {
			if (reader.meeting !== meeting) return [];
			const person = reader.person ?? joined.get(reader.name) ?? null;
			const theirs = seenBy(whole, { audience: reader.audience, person });
			if (pictureOf(line.facts.meeting) === pictureOf(theirs)) return [];
			return [`${reader.name} at ${line.facts.seq} of ${log.length} sees another meeting (I4)`];
		});
	}

	/** I8 nobody sees time run back, as long as it is one story. */
	#read(one: Somebody) {
		const { epoch, seq, meeting } = one.line.facts;
		const [now, was] = [{ epoch, seq, versions: meeting.agreed.length }, this.#seen.get(one)];
		this.#seen.set(one, now);
		if (was?.epoch === epoch && (was.seq > seq || was.versions > now.versions))
			this.#faults.add(`somebody saw ${was.seq} and then ${seq} (I8)`);
	}

	#hear({ name, meeting }: Reader, said: unknown) {
		if (!this.#secrets.size) return;
		const text = JSON.stringify(said) ?? '';
		for (const [words, whose] of this.#secrets)
			if (whose !== meeting && text.includes(words))
				this.#faults.add(`${name} was told “${words}” of another meeting (I7)`);
	}
}

/** I2 of things that have a number of their own: nothing is there twice. */
function twice(log: Recorded[]) {
	const seen = new Set<string>();
	return log.flatMap((fact) => {
		if (fact.type !== 'commentAdded') return [];
		const known = seen.has(fact.comment);
		seen.add(fact.comment);
		return known ? [`comment ${fact.comment} is there twice (I2)`] : [];
	});
}

/** One number for everything that is seen, in whatever order its parts were put together. */
export const pictureOf = (meeting: object) =>
	createHash('sha256')
		.update(
			JSON.stringify(meeting, (_key, value: unknown) =>
				value && typeof value === 'object' && !Array.isArray(value)
					? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
					: value
			)
		)
		.digest('hex');
