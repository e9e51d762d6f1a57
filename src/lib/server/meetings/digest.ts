import { createHash } from 'node:crypto';
import type { Heard, Recorded } from '#lib/domain/meeting/events.ts';
import { evolve } from '#lib/domain/meeting/evolve.ts';
import { planned } from '#lib/domain/meeting/meeting.ts';
import { heardBy } from '#lib/domain/meeting/heard.ts';
import { type Viewer } from '#lib/domain/meeting/visibility.ts';

export type Digest = { seq: number; digest: string };

/**
 * The story of a meeting as one viewer hears it, as one number: `seq|command|type|payload` line by
 * line. Times are left out, people are counted in the order of their coming, and their joining has a
 * command of the server's own, made from their id: so two servers that were told the same say the same.
 */
export function digestOf(log: readonly Recorded[], viewer: Viewer): Digest {
	const people = new Map<string, string>();
	const name = (id: string) =>
		people.get(id) ?? people.set(id, `person ${people.size + 1}`).get(id)!;
	const hash = createHash('sha256');
	let meeting = planned;
	for (const fact of log) {
		if (fact.type === 'meetingOpened')
			[fact.facilitator, fact.standIn].forEach((id) => id && name(id));
		if (fact.type === 'personJoined') name(fact.person.id);
		if ('voter' in fact) name(fact.voter);
		const after = evolve(meeting, fact);
		for (const heard of heardBy(fact, meeting, after, viewer))
			hash.update(`${line(heard, people)}\n`);
		meeting = after;
	}
	return { seq: log.at(-1)?.seq ?? 0, digest: hash.digest('hex') };
}

const timed = new Set([
	'at',
	'openedAt',
	'startedAt',
	'announcedAt',
	'closedAt',
	'proposedAt',
	'outcomeAt'
]);

/** Kept in the order of people's ids, which every server makes anew. */
const byPerson = new Set(['agrees', 'answers', 'ballots']);

function told(people: Map<string, string>) {
	return (key: string, value: unknown): unknown => {
		if (timed.has(key)) return undefined;
		if (!byPerson.has(key) || !Array.isArray(value))
			return typeof value === 'string' ? (people.get(value) ?? value) : value;
		return value
			.map((one) => JSON.parse(JSON.stringify(one, told(people))) as unknown)
			.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
	};
}

function line({ seq, command, type, ...payload }: Heard, people: Map<string, string>) {
	const said = JSON.stringify(payload, told(people));
	return `${seq}|${type === 'personJoined' ? '' : command}|${type}|${said}`;
}
