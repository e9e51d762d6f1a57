import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { entryOf, type Entry } from '#lib/server/mail/ics.ts';

const entry: Entry = {
	uid: 'invitation@forthright',
	sequence: 0,
	method: 'REQUEST',
	stamp: '2026-04-01T09:00:00.000Z',
	startsAt: '2026-04-14T08:00:00.000Z',
	minutes: 90,
	title: 'Meeting with Lopez Bakery',
	description: 'Learn what night bakers need.',
	url: 'https://charter.example.org/i/TOKEN',
	organizer: { name: 'Dana', address: 'dana@example.org' },
	attendee: { name: 'Maria', address: 'maria@lopez.example' }
};

/** As a calendar reads it. */
function read(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
	const events = calendar.getAllSubcomponents('vevent');
	const names = events.flatMap((one) => one.getAllProperties().map((each) => each.name));
	return { calendar, events, names, event: new ICAL.Event(events[0]!) };
}

const plain = read(entryOf(entry)).names;

test('a calendar reads who asks, when, and what to answer', () => {
	const { calendar, event, events } = read(entryOf(entry));
	expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
	expect(event.uid).toBe(entry.uid);
	expect(event.sequence).toBe(0);
	expect(event.startDate.toJSDate().toISOString()).toBe(entry.startsAt);
	expect(event.startDate.zone?.tzid).toBe('UTC');
	expect(event.duration.toSeconds()).toBe(90 * 60);
	expect(event.organizer).toBe('mailto:dana@example.org');
	const [attendee] = events[0]!.getAllProperties('attendee');
	expect(attendee!.getParameter('rsvp')).toBe('TRUE');
	expect(attendee!.getParameter('partstat')).toBe('NEEDS-ACTION');
});

test('what is called off is cancelled under the same name', () => {
	const { calendar, event, events } = read(entryOf({ ...entry, method: 'CANCEL', sequence: 2 }));
	expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
	expect([event.uid, event.sequence]).toEqual([entry.uid, 2]);
	expect(events[0]!.getFirstPropertyValue('status')).toBe('CANCELLED');
});

const hostile = [
	'x\r\nATTACH:http://evil.example/a.exe',
	'x\nATTACH:http://evil.example/a.exe',
	'x\rATTACH:http://evil.example/a.exe',
	'x\u2028ATTACH:http://evil.example',
	'x\u0085ATTACH:http://evil.example',
	'x\\nATTACH:y',
	'x;ATTACH=y:z',
	'x";ROLE=CHAIR:mailto:evil@evil.example',
	'x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:PROCEDURE',
	'x\r\n ATTACH:folded',
	'\r\n\r\n',
	',;:"\\'
];

test.each(hostile)('F3 %j adds nothing to an entry, wherever it stands', (words) => {
	const text = entryOf({
		...entry,
		title: words,
		description: words,
		organizer: { name: words, address: 'dana@example.org' },
		attendee: { name: words, address: 'maria@lopez.example' }
	});
	const { event, events, names } = read(text);
	expect(names).toEqual(plain);
	expect(events).toHaveLength(1);
	expect(events[0]!.getAllSubcomponents()).toEqual([]);
	expect(text).not.toMatch(/\r\nATTACH/);
	expect(event.organizer).toBe('mailto:dana@example.org');
	const [attendee] = events[0]!.getAllProperties('attendee');
	expect(attendee!.getParameter('role')).toBe('REQ-PARTICIPANT');
	expect(attendee!.getParameter('cn')).not.toMatch(/["\\;:<>]/);
	expect(text).not.toMatch(/[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]/);
	expect(text.split('\r\n').every((line) => !/[\n\r]/.test(line))).toBe(true);
});

test('F3 no words at all add a property, and a description is read as it was written', () => {
	const words = fc.string({ unit: 'grapheme', maxLength: 200 });
	fc.assert(
		fc.property(words, words, (title, description) => {
			const { event, names } = read(entryOf({ ...entry, title, description }));
			expect(names.filter((one) => one !== 'description' && one !== 'summary')).toEqual(
				plain.filter((one) => one !== 'description' && one !== 'summary')
			);
			const shown = description.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
			expect(event.description ?? '').toBe(shown.replace(/[\0-\x09\x0b-\x1f\x7f-\x9f]/g, ' '));
		}),
		{ numRuns: 300 }
	);
});
