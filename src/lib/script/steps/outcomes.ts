import type { Command } from '#lib/domain/meeting/commands.ts';
import type { Outcome } from '#lib/domain/meeting/meeting.ts';
import type { Desk } from '../steps.ts';
import { nameIn, type Said } from '../script.ts';
import { outcomeOf, verbOf } from '../words.ts';
import { causesIn, lastCited, momentOf } from './causes.ts';
import { leader, revisingFrom } from './room.ts';

/** What becomes of each comment, when the team turns to it. */
export function outcomeSteps(desk: Desk) {
	const { meeting, ids, put } = desk;
	for (const said of meeting.feedback) {
		const outcome = verbOf.has(said.kind) ? outcomeFor(desk, said) : null;
		if (!outcome) continue;
		const minute = Math.max(revisingFrom(meeting), said.at_min);
		const comments = [ids('comment', said.id)];
		put(minute, leader(meeting), { type: 'setOutcome', comments, outcome }, said.id);
	}
}

function outcomeFor({ script, ids }: Desk, { outcome: given }: Said): Outcome | null {
	const kind = given && outcomeOf.get(given.kind);
	if (!given || !kind) return null;
	const owner = given.owner && nameIn(script, given.owner);
	const because = given.because ?? given.note;
	const promised = script.commitments.find((one) => one.id === given.ref);
	const plain = { kind, because, owner, due: given.due, promise: null };
	if (kind === 'declined') return { ...plain, because: because ?? 'no reason in the script' };
	if (kind !== 'promised' || !promised) return plain;
	return {
		...plain,
		owner: nameIn(script, promised.owner),
		due: promised.due,
		promise: ids('promise', promised.id)
	};
}

/** A promise is made in the last meeting whose comments it answers: then all of them are known. */
export function promiseSteps(desk: Desk) {
	const { script, meeting, ids, put } = desk;
	for (const made of script.commitments) {
		if (lastCited(script, made.because)?.id !== meeting.id) continue;
		const command: Command = {
			type: 'makePromise',
			promise: ids('promise', made.id),
			what: made.text,
			owner: nameIn(script, made.owner),
			due: made.due,
			...causesIn(desk, made.because),
			ref: made.id.slice(0, 40)
		};
		put(momentOf(desk, made.because), leader(meeting), command, made.id);
	}
}
