import { and, eq } from 'drizzle-orm';
import PostalMime from 'postal-mime';
import type { App } from '../app.ts';
import { hashOf } from '../meetings/log.ts';
import { membersOf } from '../members.ts';
import { once } from '../promises/given.ts';
import { complaintWrites, type By } from './note.ts';

const LONGEST = 20_000;
/** How mail programs of five languages begin what they pass on. */
const passedOn = /^[>\s*]*(?:From|Von|De|من)\s*:\*?\s*(.+)$/m;

type Sender = { name: string; address: string };
export type MailRead = Sender & { words: string; on: string | null; key: string };

/** A mail as it came, or as a member passed it on: then whoever wrote first is who said it. */
export async function readMail(
	raw: string | Uint8Array,
	isOurs: (address: string) => boolean
): Promise<MailRead | null> {
	const mail = await PostalMime.parse(raw).catch(() => null);
	const body = (mail?.text ?? plainOf(mail?.html ?? '')).replaceAll('\r\n', '\n').trim();
	if (!mail || !(body || mail.subject)) return null;
	const from = { name: mail.from?.name ?? '', address: (mail.from?.address ?? '').toLowerCase() };
	const first = isOurs(from.address) || !from.address ? firstIn(body) : null;
	const words = [first ? '' : (mail.subject ?? ''), first?.text ?? body]
		.filter(Boolean)
		.join('\n\n');
	return {
		...(first?.sender ?? from),
		words: words.slice(0, LONGEST),
		on: mail.date && !Number.isNaN(Date.parse(mail.date)) ? isoDay(mail.date) : null,
		key: mail.messageId ?? hashOf([body])
	};
}

const isoDay = (date: string) => new Date(date).toISOString().slice(0, 10);

/** Who wrote what is passed on, and what they wrote: after the first empty line below their name. */
function firstIn(body: string) {
	const found = passedOn.exec(body);
	if (!found) return null;
	const said = found[1]!.replaceAll('*', '').trim();
	const address = /[^\s<>"]+@[^\s<>"]+/.exec(said)?.[0] ?? '';
	const name = said
		.replace(/<.*>|\[.*\]/g, '')
		.replaceAll('"', '')
		.trim();
	const rest = body.slice(found.index);
	const text = rest
		.slice(rest.search(/\n[>\s]*\n/))
		.replace(/^[>\s]*/, '')
		.replaceAll(/^> ?/gm, '');
	return { sender: { name: name || address, address: address.toLowerCase() }, text: text.trim() };
}

/** For the mails that have no plain part: the text between the tags, line by line. */
const plainOf = (html: string) =>
	html
		.replaceAll(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
		.replaceAll(/<(br|\/p|\/div|\/li|\/tr)\b[^>]*>/gi, '\n')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll('&nbsp;', ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

/** A complaint out of a mail, once for each mail; null where nothing in it can be read. Answers with its id. */
export async function takeMail(app: App, by: By, raw: string | Uint8Array): Promise<string | null> {
	const ours = new Set((await membersOf(app, by.team)).map(({ email }) => email.toLowerCase()));
	const mail = await readMail(raw, (address) => ours.has(address));
	if (!mail?.words) return null;
	const known = await knownBy(app, by.team, mail.address);
	const id = hashOf(['mail', by.team, mail.key]).slice(0, 32);
	await once(
		app,
		await complaintWrites(app, by, {
			...{ id, words: mail.words, who: mail.name || mail.address, reach: mail.address },
			customer: known?.customer ?? null,
			contact: known?.contact ?? null,
			...{ source: 'mail', kind: 'plain', severity: 2, moment: null, theme: null },
			...{ place: '', saidOn: mail.on, ref: '' }
		})
	);
	return id;
}

async function knownBy({ db: { query, tables } }: App, team: string, address: string) {
	const { contacts: p, customers: c } = tables;
	if (!address) return null;
	const [row] = await query
		.select({ contact: p.id, customer: p.customer })
		.from(p)
		.innerJoin(c, eq(c.id, p.customer))
		.where(and(eq(c.team, team), eq(p.email, address)));
	return row ?? null;
}
