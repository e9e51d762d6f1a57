import type { Recorded } from '#lib/domain/meeting/events.ts';
import type { Database } from '../db/index.ts';
import { readDone } from '../meetings/log.ts';

/** I2 each command once and in one piece, I3 numbers without a gap. */
export async function logFaults(db: Database, meeting: string, log: readonly Recorded[]) {
	const faults: string[] = [];
	const say = (what: string) => faults.push(`meeting ${meeting}: ${what}`);
	const done = await readDone(db, meeting);
	const seen = new Set<string>();
	for (const [index, { seq, command }] of log.entries()) {
		if (seq !== index + 1) say(`fact ${index + 1} has the number ${seq} (I3)`);
		if (command === log[index - 1]?.command) continue;
		if (seen.has(command)) say(`command ${command} was carried out twice (I2)`);
		if (!done.has(command)) say(`command ${command} is not among the commands (I2)`);
		seen.add(command);
	}
	const last = log.at(-1)?.seq ?? 0;
	for (const [command, { seq }] of done)
		if (seq > last)
			say(`command ${command} was answered with fact ${seq}, which is not there (I1)`);
	return faults;
}
