import { expect, test } from 'vitest';
import { readMail } from '#lib/server/complaints/mail.ts';

const ours = (address: string) => address === 'dana@example.org';
const mail = (head: string[], body: string) => [...head, '', body].join('\r\n');

test('a mail is its subject and its words, in whatever alphabet it came', async () => {
	const raw = mail(
		[
			'From: =?utf-8?B?2YTZiNio2YrYsg==?= <Lopez@Example.org>',
			'Subject: =?iso-8859-1?Q?Zu_sp=E4t?=',
			'Date: Tue, 03 Mar 2026 23:30:00 -0100',
			'Content-Type: text/plain; charset=iso-8859-1',
			'Content-Transfer-Encoding: quoted-printable'
		],
		'Niemand hat zur=FCckgerufen.'
	);
	expect(await readMail(raw, ours)).toMatchObject({
		...{ name: 'لوبيز', address: 'lopez@example.org', on: '2026-03-04' },
		words: 'Zu spät\n\nNiemand hat zurückgerufen.'
	});
});

test('of a mail without a plain part the text is read', async () => {
	const raw = mail(
		['From: a@b.example', 'Content-Type: text/html'],
		'<style>p { color: red }</style><p>One &amp; two</p><p>&lt;three&gt;</p>'
	);
	expect((await readMail(raw, ours))!.words).toBe('One & two\n<three>');
});

test.each([
	['From: Maria <maria@lopez.example>', '> Nobody called.'],
	['Von: "Maria" <maria@lopez.example>', 'Nobody called.'],
	['*De :* Maria <maria@lopez.example>', 'Nobody called.'],
	['من: Maria <maria@lopez.example>', 'Nobody called.']
])('what a member passes on is said by whoever wrote it first: %s', async (line, words) => {
	const raw = mail(
		['From: Dana <dana@example.org>', 'Content-Type: text/plain; charset=utf-8'],
		`Please see.\r\n\r\n${line}\r\nSubject: x\r\n\r\n${words}`
	);
	const read = (await readMail(Buffer.from(raw), ours))!;
	expect(read).toMatchObject({ name: 'Maria', address: 'maria@lopez.example' });
	expect(read.words).toBe('Nobody called.');
});

test('what is no mail is none', async () => {
	expect(await readMail('', ours)).toBeNull();
});
