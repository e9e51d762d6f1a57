import { eq } from 'drizzle-orm';
import type { Climate, Reason } from '#lib/domain/climate/climate.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { loadWords, type Words } from '#lib/words/index.ts';
import { verdictOf } from '../climate/verdict.ts';
import type { Database } from '../db/index.ts';

/** How a closed meeting went, with its reasons in words. Numbers and minutes, and never a person. */
export async function climateFor(db: Database, id: string, meeting: Meeting) {
	const verdict = await storedFor(db, id, meeting);
	if (!verdict) return null;
	const { climate: words } = await loadWords('en', ['climate']);
	const { label, leaning, scores, fs, weakest, peak, recovered, contradiction } = verdict;
	const { overruled } = meeting.climate;
	return {
		label,
		leaning,
		scores,
		fs,
		weakest,
		reasons: verdict.reasons.map((reason) => sentence(reason, words.reasons)),
		peak,
		recovered,
		contradiction,
		overruled,
		nudges: meeting.nudges.map(({ nudge, minute, answer }) => ({ nudge, minute, answer })),
		configVersion: verdict.configVersion
	};
}

/** As it was written down; a meeting from before there was a climate is judged now. */
async function storedFor(
	{ query, tables: { climates: c } }: Database,
	id: string,
	meeting: Meeting
) {
	if (meeting.about?.practice) return null;
	const [row] = await query.select({ result: c.result }).from(c).where(eq(c.meeting, id));
	return row ? (JSON.parse(row.result) as Climate) : verdictOf(meeting);
}

const sentence = ({ signal, value, of }: Reason, reasons: Words['climate']['reasons']) =>
	signal in reasons ? reasons[signal as keyof typeof reasons](value, of) : signal;
