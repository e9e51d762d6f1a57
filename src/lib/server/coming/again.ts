import { loadWords, type Locale } from '#lib/words/index.ts';
import type { App } from '../app.ts';
import { oneDay, type DayEntry } from '../calendar/day.ts';
import { comingsOf, type Coming } from './changes.ts';

type From = { origin: string; locale: Locale };

/** "How did it go?", months after a change, as an entry in a calendar. */
export async function askingEntry(coming: Coming, from: From): Promise<DayEntry | null> {
	if (coming.againOn === null) return null;
	const { again } = (await loadWords(from.locale, ['coming'])).coming;
	const url = `${from.origin}/coming/${coming.id}`;
	return {
		id: coming.id,
		day: coming.againOn,
		at: coming.at,
		sequence: coming.againSequence,
		summary: again.entry(coming.what),
		description: url,
		url
	};
}

export async function askingFile(coming: Coming, from: From) {
	const entry = await askingEntry(coming, from);
	return entry && oneDay(entry);
}

/** For the calendar of a team: what takes effect, and when it is asked about again. */
export async function comingEntries(app: App, team: string, from: From): Promise<DayEntry[]> {
	const { entry } = (await loadWords(from.locale, ['coming'])).coming;
	const all = await comingsOf(app, team);
	const asked = all
		.filter((one) => one.askedOn === null)
		.map((coming) => askingEntry(coming, from));
	const starts = all
		.filter((one) => one.closedOn === null)
		.map(({ id, what, startsOn: day, at }) => {
			const url = `${from.origin}/coming/${id}`;
			return { id: `${id}-starts`, day, at, summary: entry(what), description: url, url };
		});
	return [...starts, ...(await Promise.all(asked)).filter((one) => one !== null)];
}
