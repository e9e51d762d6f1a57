import { eq } from 'drizzle-orm';
import { ratedBy } from '#lib/domain/meeting/ballots.ts';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import { replay } from '#lib/domain/meeting/evolve.ts';
import { sideOf } from '#lib/domain/meeting/pulse.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Database } from '../db/index.ts';

/** I6: what is counted of ballots and pulses is what the single answers come to. G1: no way from them to a person. */
export async function askedFaults(db: Database, id: string, log: readonly Recorded[]) {
	const meeting = replay(log);
	return [
		...ratingFaults(meeting, log),
		...pulseFaults(meeting, log),
		...log.flatMap((fact) => unsignedFaults(meeting, fact)),
		...(await keyFaults(db, id, meeting))
	].map((what) => `meeting ${id}: ${what}`);
}

type Cast = Extract<Recorded, { type: 'ballotCast' }>;

function ratingFaults({ ballots, answered }: Meeting, log: readonly Recorded[]) {
	const last = new Map<string, Cast>();
	for (const fact of log)
		if (fact.type === 'ballotCast') last.set(`${fact.by} ${fact.kind} ${fact.subject}`, fact);
	const raw = [...last.values()].filter((one) => one.side === 'customer');
	const numbers = (subject: string, kind: Cast['kind']) =>
		raw
			.filter((one) => one.subject === subject && one.kind === kind)
			.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
			.toSorted();
	const faults = ratedBy(ballots, []).flatMap(({ subject, ...row }) =>
		(['importance', 'performance'] as const)
			.filter((kind) => `${row[kind].toSorted()}` !== `${numbers(subject, kind)}`)
			.map((kind) => `the ${kind} of ${subject} is not what the ballots say (I6)`)
	);
	const people = (simplify: boolean) =>
		new Set(raw.filter((one) => (one.kind === 'simplify') === simplify).map((one) => one.by)).size;
	if (answered.ratings !== people(false) || answered.simplify !== people(true))
		faults.push('the count of who has answered is not what the ballots say (I6)');
	return faults;
}

function pulseFaults({ pulse }: Meeting, log: readonly Recorded[]) {
	const voters = new Map<string, Set<string>>();
	const newest = new Map<string, number>();
	for (const fact of log) {
		if (fact.type !== 'pulseAnswered' || fact.side === 'observer') continue;
		const round = fact.round ?? 1;
		// Only the newest check-in is counted: an older one is forgotten with it.
		if (round > (newest.get(fact.kind) ?? 0)) {
			for (const side of ['customer', 'team']) voters.delete(`${fact.kind} ${side}`);
			newest.set(fact.kind, round);
		}
		const key = `${fact.kind} ${sideOf(fact.side)}`;
		voters.set(key, (voters.get(key) ?? new Set()).add(fact.voter));
	}
	const counted = new Map(pulse.map((one) => [`${one.kind} ${one.side}`, one.n]));
	return [...voters]
		.filter(([key, people]) => counted.get(key) !== people.size)
		.map(([key]) => `the pulse ${key} is not what its answers say (I6)`);
}

/** Decision 4: what is unsigned has no person, and no finer time than its minute. */
function unsignedFaults(meeting: Meeting, fact: Recorded) {
	const voter = fact.type === 'heatPressed' || fact.type === 'pulseAnswered' ? fact.voter : null;
	const unsigned = voter !== null || (fact.type === 'commentAdded' && fact.by === null);
	if (!unsigned) return [];
	const known = meeting.people.some((one) => one.id === voter);
	return [
		...(known ? [`fact ${fact.seq} names who was to stay unsigned (G1)`] : []),
		...(fact.at.endsWith(':00.000Z')
			? []
			: [`fact ${fact.seq} is unsigned and tells its second (G1)`])
	];
}

/** What tells the same voter again is gone with the close, and with it the way back. */
async function keyFaults({ query, tables }: Database, id: string, { status }: Meeting) {
	const { voterKeys: k } = tables;
	const kept = (await query.select({ key: k.key }).from(k).where(eq(k.meeting, id))).length > 0;
	return kept && status === 'closed' ? ['the key of its voters was kept after the close (G1)'] : [];
}
