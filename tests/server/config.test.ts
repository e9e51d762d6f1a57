import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { readConfig } from '#lib/server/config.ts';
import { readSecret } from '#lib/server/secret.ts';

test('nothing set is a server on port 3000 with its data beside it', () => {
	const config = readConfig({});
	expect(config).toMatchObject({
		port: 3000,
		host: '0.0.0.0',
		origin: undefined,
		hops: 0,
		limits: { joinFailsPerIp: 10 }
	});
	expect(config.databaseUrl).toBe(`file:${config.dataDir}/forthright.db`);
});

test('an empty variable is one that is not set', () =>
	expect(readConfig({ PORT: '', ORIGIN: ' ' }).port).toBe(3000));

test('ORIGIN is kept as an origin', () =>
	expect(readConfig({ ORIGIN: 'https://a.example/' }).origin).toBe('https://a.example'));

test.each([
	['PORT', '70000'],
	['PORT', '3e3'],
	['ORIGIN', 'a.example'],
	['DATABASE_URL', 'mysql://x'],
	['TRUST_PROXY', 'yes'],
	['SMTP_URL', 'http://x'],
	['MAIL_FROM', 'nobody'],
	['MAIL_FROM', 'A <a@b>\r\nBcc: <c@d>'],
	['LOG_LEVEL', 'loud'],
	['SHUTDOWN_TIMEOUT', '0'],
	['MAX_MESSAGE_BYTES', '99999999']
])('%s=%s stops the start with one sentence that names it', (name, value) => {
	expect(() => readConfig({ [name]: value })).toThrow(
		expect.objectContaining({
			name: 'CannotStart',
			message: expect.stringMatching(`^${name} must be [^\\n]*\\.$`)
		})
	);
});

test('mail needs a sender and a public address, and says which is missing', () => {
	const SMTP_URL = 'smtp://mail.example';
	const MAIL_FROM = 'Customer Service <charter@example.org>';
	expect(() => readConfig({ SMTP_URL })).toThrow('MAIL_FROM must be set when SMTP_URL is.');
	expect(() => readConfig({ SMTP_URL, MAIL_FROM })).toThrow('ORIGIN must be set');
	const { mailFrom } = readConfig({ SMTP_URL, MAIL_FROM, ORIGIN: 'https://a.example' });
	expect(mailFrom).toEqual({ name: 'Customer Service', address: 'charter@example.org' });
	expect(readConfig({ MAIL_FROM: 'a@b.example' }).mailFrom?.address).toBe('a@b.example');
});

test('the secret is made once and read by nobody else', () => {
	const folder = mkdtempSync(`${tmpdir()}/forthright-`);
	const secret = readSecret(folder);
	expect(secret).toHaveLength(43);
	expect(readSecret(folder)).toBe(secret);
	expect(statSync(`${folder}/secret`).mode & 0o777).toBe(0o600);
});
