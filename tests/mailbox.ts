import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real mail server on this machine. What it takes lies in `mails`, parsed as a mail program would. */
export async function mailbox(
	port = 0,
	refuses: (address: string) => boolean = () => false,
	/** Called when a mail comes; it is taken when this is done. */
	comes: () => Promise<void> = async () => {}
) {
	const mails: ParsedMail[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		logger: false,
		onRcptTo({ address }, _, done) {
			if (!refuses(address)) return done();
			done(Object.assign(new Error('no such person'), { responseCode: 550 }));
		},
		onData(stream, _, done) {
			simpleParser(stream)
				.then(async (mail) => {
					await comes();
					mails.push(mail);
					done();
				})
				.catch(done);
		}
	});
	// A server that is killed in the middle of a mail hangs up.
	server.on('error', () => {});
	await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
	const at = (server.server.address() as { port: number }).port;
	return {
		mails,
		port: at,
		url: `smtp://127.0.0.1:${at}`,
		close: () => new Promise<void>((done) => server.close(() => done()))
	};
}

/** The calendar entry of a mail, as text. */
export function calendarIn(mail: ParsedMail) {
	const found = mail.attachments.find((one) => one.contentType === 'text/calendar');
	return found?.content.toString('utf8') ?? null;
}
