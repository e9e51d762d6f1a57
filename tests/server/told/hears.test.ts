import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * How each mail comes to leave. One that nobody chose to write to this very person asks what they wish to
 * hear; a letter of a person about somebody's own matter goes to them whatever they wish (0.06).
 */
const mails: Record<string, 'member' | 'letter' | 'asks' | `asks in ${string}`> = {
	'doors/link.ts': 'member',
	'promises/handover.ts': 'member',
	'urgent.ts': 'member',
	// Reminders go to members; what it drafts once a month asks.
	'promises/watch.ts': 'asks',
	'promises/letters.ts': 'asks',
	'told/version.ts': 'asks in told/audience.ts',
	// To those who were asked to a meeting, or were in it, or said it themselves: by a press, about their own words.
	'invitations/ask.ts': 'letter',
	'invitations/tell.ts': 'letter',
	'recoveries/deeds.ts': 'letter',
	'report/send.ts': 'letter',
	'told/loop.ts': 'letter',
	'told/room.ts': 'letter',
	'told/send.ts': 'letter'
};

/** Posts a mail, or drafts a message to a customer. */
const writes = /\b(?:post|sendOnce)\(\s*app,|promiseLetters: l\b[\s\S]*insert\(l\)/;
const files = globSync('src/lib/server/**/*.ts').map((file) => file.replaceAll('\\', '/'));

test('0.06 every mail to a customer asks what they wish to hear, or is a letter of a person about their own matter', () => {
	const found = files.filter((file) => writes.test(readFileSync(file, 'utf8')));
	const known = found.map((file) => file.replace('src/lib/server/', ''));
	expect(known.filter((one) => one !== 'mail/outbox.ts' && !(one in mails))).toEqual([]);
	for (const [file, kind] of Object.entries(mails)) {
		if (!kind.startsWith('asks')) continue;
		const asks = kind.split(' in ')[1] ?? file;
		expect(readFileSync(`src/lib/server/${asks}`, 'utf8'), file).toContain('mayHear(');
	}
});
