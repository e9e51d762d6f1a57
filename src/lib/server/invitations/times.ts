import type { AgendaItem } from '#lib/domain/meeting/agenda.ts';
import { timetable } from '#lib/domain/meeting/clock.ts';
import { loadWords, type Locale } from '#lib/words/index.ts';

export type Reader = { locale: Locale; zone: string };

export const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** From when to when, as it is written where the reader is. */
export function spanIn({ locale, zone }: Reader, startsAt: string, minutes: number) {
	const begins = new Date(startsAt);
	return new Intl.DateTimeFormat(locale, {
		timeZone: zone,
		dateStyle: 'full',
		timeStyle: 'short',
		hourCycle: 'h23'
	}).formatRange(begins, new Date(begins.getTime() + minutes * 60_000));
}

/** The same moment for the reader, and where the meeting is if clocks differ there. */
export async function whenFor(
	reader: Reader,
	{ startsAt, zone }: { startsAt: string; zone: string },
	minutes: number
) {
	const { invite } = await loadWords(reader.locale, ['invite']);
	const at = (where: string) =>
		invite.letter.in(spanIn({ ...reader, zone: where }, startsAt, minutes), cityOf(where));
	const same = spanIn(reader, startsAt, minutes) === spanIn({ ...reader, zone }, startsAt, minutes);
	return same ? [at(zone)] : [at(reader.zone), at(zone)];
}

/** The agenda with times on the reader's own clock. */
export async function rowsFor(
	{ locale, zone }: Reader,
	{ startsAt, agenda }: { startsAt: string; agenda: readonly AgendaItem[] }
) {
	const { team } = await loadWords(locale, ['team']);
	const clock = new Intl.DateTimeFormat(locale, {
		timeZone: zone,
		timeStyle: 'short',
		hourCycle: 'h23'
	});
	return timetable(agenda).map(({ stage, start, minutes }) => ({
		clock: clock.format(new Date(Date.parse(startsAt) + start * 60_000)),
		stage: team.meetings.stages[stage],
		minutes
	}));
}
