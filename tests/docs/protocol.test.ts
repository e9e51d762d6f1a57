import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mayAsk } from '#lib/domain/meeting/commands.ts';
import { Command } from '#lib/domain/meeting/orders.ts';
import { reasons } from '#lib/domain/refusal.ts';
import { protocol } from '#lib/domain/wire.ts';

// Tables are padded for people who read them as text.
const page = readFileSync('docs/protocol.md', 'utf8').replace(/ {2,}/g, ' ');

test('the protocol page names every command with its fields and who may ask for it', () => {
	for (const { entries } of Command.options) {
		const { type, ...fields } = entries;
		const named = Object.entries(fields as Record<string, { type: string }>).map(
			([key, schema]) => key + (schema.type === 'optional' ? '?' : '')
		);
		const row = type.literal + (named.length ? ` {${named.join(', ')}}` : '');
		expect(page).toContain(`| \`${row}\` | ${mayAsk[type.literal].join(', ')} |`);
	}
});

test('the protocol page names every refusal, and the version', () => {
	for (const reason of reasons) expect(page).toContain(`\n| \`${reason}\` | `);
	expect(page).toContain(`Version **${protocol}**`);
});

test('the protocol page names every fact', () => {
	const events = readFileSync('src/lib/domain/meeting/events.ts', 'utf8');
	const union = events.slice(
		events.indexOf('export type MeetingEvent'),
		events.indexOf('What the log adds')
	);
	const facts = [...union.matchAll(/type: '(\w+)'/g)].map(([, type]) => type!);
	expect(facts.length).toBeGreaterThan(30);
	const line = /^Facts: .*$/m.exec(page)![0];
	expect([...line.matchAll(/\w+/g)].map(([word]) => word).slice(1)).toEqual(facts);
});
