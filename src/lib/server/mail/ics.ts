import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { oneLine } from './html.ts';

type Who = { name: string; address: string };
export type Entry = {
	/** The same for the whole life of the entry, with a number that rises at each telling. */
	uid: string;
	sequence: number;
	method: 'REQUEST' | 'CANCEL';
	stamp: string;
	startsAt: string;
	minutes: number;
	title: string;
	description: string;
	url: string;
	organizer: Who;
	attendee: Who | null;
};

/** A calendar entry in UTC, which every calendar shows on its owner's clock. */
export function entryOf(entry: Entry): string {
	const { method, startsAt, organizer, attendee } = entry;
	const calendar = ical({
		prodId: { company: 'Forthright', product: 'Forthright', language: 'EN' },
		method: ICalCalendarMethod[method]
	});
	calendar.createEvent({
		id: entry.uid,
		sequence: entry.sequence,
		stamp: new Date(entry.stamp),
		start: new Date(startsAt),
		end: new Date(Date.parse(startsAt) + entry.minutes * 60_000),
		summary: oneLine(entry.title),
		description: clean(entry.description),
		url: oneLine(entry.url),
		status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		organizer: who(organizer),
		attendees: attendee
			? [
					{
						...who(attendee),
						rsvp: true,
						status: ICalAttendeeStatus.NEEDSACTION
					}
				]
			: []
	});
	return `${calendar.toString()}\r\n`;
}

/** Line ends other than our own begin a property in some calendars; every other control sign has no business here. */
const clean = (text: string) =>
	text
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');

/** Whoever has no name left is called by their address. */
const who = ({ name, address }: Who) => ({
	name: param(name) || param(address),
	email: param(address)
});

/** A name or address stands in a parameter, where nothing can be escaped: what would end it is left out. */
const param = (text: string) => oneLine(text.replace(/["\\;:,<>]+/g, ' '));
