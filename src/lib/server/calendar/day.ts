import ical, { ICalCalendarMethod, type ICalCalendar } from 'ical-generator';

export type DayEntry = {
	id: string;
	/** The first day, and the last one where there are several. */
	day: string;
	until?: string | null;
	at: string;
	sequence?: number;
	summary: string;
	description: string;
	url: string;
};

/** An entry for whole days in a calendar; told anew with a higher number it moves. */
export function wholeDay(
	calendar: ICalCalendar,
	{ id, day, until, at, sequence, url, ...said }: DayEntry
) {
	// A calendar counts to the day after the last one.
	const end = until && new Date(Date.parse(`${until}T00:00:00Z`) + 86_400_000);
	return calendar.createEvent({
		id: `${id}@forthright`,
		...(sequence !== undefined && { sequence }),
		stamp: new Date(at),
		start: new Date(`${day}T00:00:00Z`),
		...(end && { end }),
		allDay: true,
		timezone: 'UTC',
		url,
		summary: clean(said.summary),
		description: clean(said.description)
	});
}

/** One entry as a file that calendars open. */
export function oneDay(entry: DayEntry) {
	const calendar = ical({
		prodId: { company: 'Forthright', product: 'Forthright', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH
	});
	wholeDay(calendar, entry);
	return `${calendar.toString()}\r\n`;
}

/** Line ends other than our own begin a property in some calendars; other control signs have no business here. */
export const clean = (text: string) =>
	text
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
