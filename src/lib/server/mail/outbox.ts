import { and, eq } from 'drizzle-orm';
import type { Locale } from '#lib/words/index.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { htmlOf, oneLine } from './html.ts';

/** A mail to one person. Its text is plain; the page a mail program shows is made of the same words. */
export type Mail = {
	/** Made with the form that causes it, so that a form sent twice is one mail. Also the Message-ID. */
	id: string;
	/** Empty for a mail of an account, such as a link to sign in. */
	team: string | null;
	to: { address: string; name?: string };
	/** Who pressed: their name stands as the sender's, and answers go to their address. */
	from?: { name: string; address?: string };
	locale: Locale;
	subject: string;
	text: string;
	ics?: { method: 'REQUEST' | 'CANCEL'; text: string };
	/** A Word file that goes with it. */
	file?: { name: string; content: Buffer };
	/** What it is about, such as `invitation` and its id. */
	about: { kind: string; id: string };
};

/** Whether mails can leave this server at all. Without a mail server nothing is posted. */
export const canMail = ({ config }: App) => config.smtpUrl !== undefined;

/** The mail as a write for the commit of what causes it; the sender takes it from there. */
export function post(app: App, mail: Mail): Write {
	const { query, tables } = app.db;
	const { id, team, to, from, locale, text, ics, file, about } = mail;
	const at = app.now();
	return query
		.insert(tables.mails)
		.values({
			id,
			team,
			to: oneLine(to.address),
			toName: to.name ? oneLine(to.name) : null,
			fromName: from ? oneLine(from.name) : null,
			replyTo: from?.address ? oneLine(from.address) : null,
			subject: oneLine(mail.subject),
			text,
			html: htmlOf(text, locale),
			ics: ics?.text ?? null,
			method: ics?.method ?? null,
			file: file?.content.toString('base64') ?? null,
			fileName: file ? oneLine(file.name) : null,
			about: about.kind,
			source: about.id,
			state: 'waiting',
			attempts: 0,
			nextAt: at,
			createdAt: at
		})
		.onConflictDoNothing();
}

/** What waits about a thing is not sent any more: somebody took the thing back. */
export function unpost({ db: { query, tables } }: App, about: Mail['about']): Write {
	const { mails: m } = tables;
	return query
		.update(m)
		.set({ state: 'cancelled', text: '', html: '', ics: null, file: null })
		.where(and(eq(m.about, about.kind), eq(m.source, about.id), eq(m.state, 'waiting')));
}

/** What a person sees before pressing: exactly what would be sent. */
export const previewOf = ({
	subject,
	text,
	locale
}: Pick<Mail, 'subject' | 'text' | 'locale'>) => ({
	subject: oneLine(subject),
	text,
	html: htmlOf(text, locale)
});
