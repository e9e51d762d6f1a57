import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import { isLocale, loadWords, type Locale } from '#lib/words/index.ts';
import { dayOf } from '#lib/words/reported.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { canMail, post, previewOf } from '../mail/outbox.ts';
import { hashOf } from '../meetings/log.ts';
import { enter } from '../meetings/rooms.ts';
import { markWrite, toldOf, unmark } from '../told/marks.ts';
import { endOf, linkWrite, newReportToken } from './links.ts';
import { addressesIn } from './told.ts';

export type Sending = {
	/** Made with the form: sent twice, nobody gets two mails. */
	id: string;
	contacts: string[];
	note: string;
};
type From = { team: string; meeting: string; user: string; name: string; email: string };
type Where = { locale: Locale; path(path: string): string };

/** The report to each of these people by a link of their own, as a mail of the person who pressed. */
export async function sendReport(
	app: App,
	from: From,
	{ id, contacts, note }: Sending,
	where: Where
): Promise<string[] | Refusal> {
	const room = await enter(app, from.meeting);
	if (room?.meeting.status !== 'closed') return refuse('meeting-not-closed');
	const people = await addressesIn(app, from.meeting, contacts);
	if (!people.length || !canMail(app)) return refuse('unknown-person');
	const { title, team } = room.meeting.about!;
	const subject = { kind: 'meeting' as const, source: from.meeting };
	const told = await toldOf(app, subject.kind, [subject.source]);
	const writes: Write[] = [];
	for (const person of people) {
		const before = told.get(person.id);
		if (before?.state === 'failed' && before.mail) writes.push(unmark(app, subject, before.mail));
		const letter = { title, team: team.name, note };
		writes.push(...(await mailWrites(app, from, id, person, letter, where)));
	}
	const body = { meeting: from.meeting, contacts: people.map((one) => one.id) };
	const line = { team: from.team, by: from.user, at: app.now(), type: 'report sent' as const };
	try {
		await app.db.commit([...writes, activityWrite(app.db, { ...line, body })]);
	} catch (error) {
		// The same form again: its mails are on their way.
		if (!app.db.isDuplicate(error)) throw error;
	}
	return people.map((one) => one.name);
}

type Person = Awaited<ReturnType<typeof addressesIn>>[number];

/** A link, the mail that carries it, and the mark that counts once the mail is sent. */
async function mailWrites(
	app: App,
	{ team, meeting, user: by, name, email }: From,
	form: string,
	person: Person,
	letter: Pick<Letter, 'title' | 'team' | 'note'>,
	where: Where
): Promise<Write[]> {
	const mail = hashOf([form, person.id]).slice(0, 32);
	const token = newReportToken();
	const locale = isLocale(person.locale) ? person.locale : where.locale;
	const link = where.path(`/r/${token}`);
	const said = await letterOf({ ...letter, locale, name: person.name, link }, endOf(app.now()));
	const whom = { contact: person.id, meeting: null, person: null };
	return [
		linkWrite(app, { meeting, by }, { id: mail, token, contact: person.id }),
		post(app, {
			id: mail,
			team,
			to: { address: person.email, name: person.name },
			from: { name, address: email },
			locale,
			...said,
			about: { kind: 'report', id: mail }
		}),
		markWrite(app, { team, whom, kind: 'meeting', source: meeting, how: 'mail', mail, by })
	];
}

type Letter = {
	locale: Locale;
	name: string;
	title: string;
	team: string;
	link: string;
	note: string;
};

async function letterOf({ locale, name, title, team, link, note }: Letter, ends: string) {
	const { report } = await loadWords(locale, ['report']);
	const body = report.share.body(name, team, link, dayOf(ends, locale));
	return { subject: report.share.subject(title), text: note ? `${note}\n\n${body}` : body };
}

/** What the mail will say, before anybody presses. */
export async function previewFor(
	app: App,
	letter: Omit<Letter, 'link' | 'note'>,
	path: Where['path']
) {
	const said = await letterOf({ ...letter, link: path('/r/…'), note: '' }, endOf(app.now()));
	const { subject, text } = previewOf({ ...said, locale: letter.locale });
	return { subject, text };
}
