import nodemailer from 'nodemailer';
import type { Config } from '../config.ts';
import type { App } from '../app.ts';

type Waiting = App['db']['tables']['mails']['$inferSelect'];

export type Transport = { send(mail: Waiting): Promise<void>; close(): void };

const WAIT_MS = 20_000;
const SILENCE_MS = 60_000;

/** The way to the mail server; null where there is none. */
export function createTransport({ smtpUrl, mailFrom }: Config): Transport | null {
	if (!smtpUrl || !mailFrom) return null;
	const smtp = nodemailer.createTransport({
		url: smtpUrl,
		connectionTimeout: WAIT_MS,
		greetingTimeout: WAIT_MS,
		socketTimeout: SILENCE_MS,
		disableFileAccess: true,
		disableUrlAccess: true
	});
	const domain = mailFrom.address.split('@')[1];
	return {
		async send(mail) {
			const { id, to, toName, fromName, replyTo, subject, text, html, createdAt } = mail;
			const { ics, method, file, fileName } = mail;
			await smtp.sendMail({
				messageId: `<${id}@${domain}>`,
				date: createdAt,
				from: { name: fromName ?? mailFrom.name, address: mailFrom.address },
				to: { name: toName ?? '', address: to },
				...(replyTo && { replyTo: { name: fromName ?? '', address: replyTo } }),
				subject,
				text,
				html,
				...(file && {
					attachments: [{ filename: fileName ?? '', content: file, encoding: 'base64' }]
				}),
				...(ics && method && { icalEvent: { method, content: ics, filename: 'meeting.ics' } })
			});
		},
		close: () => smtp.close()
	};
}

/** Refused because of this very mail; everything else may be better in a while. */
export function isForGood(error: unknown) {
	const { code, responseCode } = error as { code?: string; responseCode?: number };
	return (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode ?? 0) >= 500;
}
