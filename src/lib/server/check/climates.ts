import { eq } from 'drizzle-orm';
import { CONFIG } from '#lib/domain/climate/config.ts';
import { replay } from '#lib/domain/meeting/evolve.ts';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import { counting, verdictOf } from '../climate/verdict.ts';
import type { Database } from '../db/index.ts';
import { NOBODY } from '../erase/log.ts';

/** How a closed meeting went, as it is kept, against the same thing told again by the log. */
export async function climateFaults(db: Database, meeting: string, log: readonly Recorded[]) {
	const { climates: c } = db.tables;
	const [kept] = await db.query.select().from(c).where(eq(c.meeting, meeting));
	// Of an older rule, or of words that are gone since, it cannot be told again.
	if (!kept || kept.configVersion !== CONFIG.version || isBlanked(log)) return [];
	const last = log.findLast(({ type }) => counting.has(type));
	if (!last) return [`meeting ${meeting}: its climate is kept, and by the log it goes on`];
	const told = replay(log.filter((fact) => fact.seq <= last.seq || fact.command === last.command));
	const verdict = verdictOf(told);
	const label = told.climate.overruled?.label ?? verdict?.label;
	const same =
		kept.label === label && kept.at === last.at && kept.result === JSON.stringify(verdict);
	return same ? [] : [`meeting ${meeting}: its climate is not what the log says`];
}

/** Somebody was erased, or what is old was let go: a dash stands where a name or words stood. */
const isBlanked = (log: readonly Recorded[]) =>
	log.some((fact) => JSON.stringify(fact).includes(`"${NOBODY}"`));
