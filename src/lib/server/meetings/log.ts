import { hash } from 'node:crypto';
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { MeetingEvent, Recorded } from '#lib/domain/meeting/events.ts';
import { upcast } from '#lib/domain/meeting/upcast.ts';
import { rowsOf, type Database, type Write } from '../db/index.ts';

/** A command that became fact, or became nothing: the same id with other words is refused. */
export type Done = { hash: string; seq: number };

export async function readLog(
	{ query, tables: { meetingEvents: e } }: Database,
	meeting: string,
	since = 0
) {
	const rows = await query
		.select()
		.from(e)
		.where(and(eq(e.meeting, meeting), gt(e.seq, since)))
		.orderBy(asc(e.seq));
	return rows.map(factOf);
}

type Row = Database['tables']['meetingEvents']['$inferSelect'];

export const factOf = ({ seq, at, command, type, body }: Row): Recorded =>
	upcast({ ...JSON.parse(body), type, seq, at, command });

export async function readDone(
	{ query, tables: { meetingCommands: c } }: Database,
	meeting: string,
	commands?: string[]
) {
	const rows = await query
		.select()
		.from(c)
		.where(and(eq(c.meeting, meeting), commands && inArray(c.command, commands)));
	return new Map(rows.map(({ command, hash, seq }): [string, Done] => [command, { hash, seq }]));
}

/** Two writers that read the same log collide on (meeting, seq); a command sent twice collides on its id. */
export function logWrites(
	meeting: string,
	command: string,
	done: Done,
	facts: Recorded[]
): Write[] {
	return [
		commandRow({ meeting, command, ...done }),
		...facts.map((fact, part) => {
			const { seq, at, command, type } = fact;
			return factRow({ meeting, seq, at, command, part, type, body: bodyOf(fact) });
		})
	];
}

const inColumns = { seq: undefined, at: undefined, command: undefined, type: undefined };

/** What a fact says beyond what stands in columns of its own. */
export const bodyOf = (fact: Recorded) => JSON.stringify({ ...fact, ...inColumns });

const commandRow = rowsOf((tables) => tables.meetingCommands);
const factRow = rowsOf((tables) => tables.meetingEvents);

/** Events become facts. What is unsigned keeps no more of its time than the minute (decision 4). */
export const record = (
	events: MeetingEvent[],
	seq: number,
	command: string,
	at: string
): Recorded[] =>
	events.map((event, i) => {
		return {
			...event,
			seq: seq + i + 1,
			at: isUnsigned(event) ? `${at.slice(0, 16)}:00.000Z` : at,
			command
		};
	});

const isUnsigned = (event: MeetingEvent) =>
	event.type === 'heatPressed' ||
	event.type === 'pulseAnswered' ||
	(event.type === 'commentAdded' && event.by === null);

export const hashOf = (value: unknown) => hash('sha256', JSON.stringify(value), 'base64url');
