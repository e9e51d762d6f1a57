import { expect, test } from 'vitest';
import { sharedWords } from '#lib/domain/meeting/shared.ts';

test.each([
	[
		['One person should stay with me', 'I want one of you to stay with me until it is solved'],
		'stay with'
	],
	[
		['Nobody calls back on Friday', 'You never call; nobody Calls Back at all'],
		'Nobody calls back'
	],
	[['late invoices again', 'the invoices', 'invoices are late'], 'invoices'],
	[['The and us', 'The and us'], ''],
	[['nothing in common', 'quite different'], ''],
	[['only one comment'], ''],
	[[], '']
])('%j share %j', (texts, name) => expect(sharedWords(texts)).toBe(name));

test('the longer run wins among those that equally many share', () =>
	expect(sharedWords(['a weekly status report please', 'no weekly status report'])).toBe(
		'weekly status report'
	));

test('words that more comments share win over longer ones', () =>
	expect(sharedWords(['parking garage closed', 'parking garage closed', 'more parking'])).toBe(
		'parking'
	));

test('scripts without blanks are split as their readers would', () =>
	expect(sharedWords(['電話が遅い', '電話に出ない'], 'ja')).toContain('電話'));
