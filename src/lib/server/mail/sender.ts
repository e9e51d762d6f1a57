import type { App } from '../app.ts';
import { sendFrom, sendRound, type Outbox } from '../outbox.ts';
import { createTransport, isForGood, type Transport } from './transport.ts';

type Waiting = App['db']['tables']['mails']['$inferSelect'];

/** Sends what waits in the outbox of mails. What it answers with stops it, once the mail under way is delivered. */
export function sendMails(app: App): () => Promise<void> {
	const transport = createTransport(app.config);
	return transport ? sendFrom(app, mailsBy(transport)) : async () => {};
}

/** One round over what is due now. */
export const sendDue = (app: App, transport: Transport, stopping = () => false) =>
	sendRound(app, mailsBy(transport), stopping);

const mailsBy = (transport: Transport): Outbox<Waiting> => ({
	what: 'mails',
	table: 'mails',
	async send(mail) {
		await transport.send(mail);
		return 'sent';
	},
	isForGood,
	// Links in a mail open doors: its words are not kept longer than they are needed.
	emptied: { text: '', html: '', ics: null, file: null },
	close: () => transport.close()
});
