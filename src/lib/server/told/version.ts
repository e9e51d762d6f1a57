import { loadWords, type Locale } from '#lib/words/index.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { canMail, post } from '../mail/outbox.ts';
import { publicOf, type Announcement, type Public } from './announcement.ts';
import { hearersOf, mailOf, type Group, type Hearer, type Of } from './audience.ts';
import { versionSource } from './marks.ts';
import { reachOf } from './people.ts';
import { sendOnce, type Addressee, type Press } from './send.ts';

/** A version told to the chosen groups by a person's press; to each person once. */
export async function tellVersion(
	app: App,
	press: Press,
	of: Of & { title: string },
	announcement: Announcement,
	chosen: Group[],
	usual: Locale
): Promise<{ sent: number } | { problem: 'no-mail' | 'not-written' | 'nobody' }> {
	if (!canMail(app)) return { problem: 'no-mail' };
	if (announcement.rev === 0) return { problem: 'not-written' };
	const all = await hearersOf(app, of, announcement);
	const to = all.filter((one) => chosen.includes(one.group) && one.email && !one.quiet);
	const customers = to.filter(({ group }) => group === 'spoke' || group === 'customers');
	const subject = { kind: 'version' as const, source: versionSource(of.charter, of.version) };
	const reach = await reachOf(
		app,
		customers.map(({ id }) => id)
	);
	const sent = await sendOnce(app, press, {
		subject,
		type: 'version told',
		to: customers.map(({ id }): Addressee => ({
			...reach.get(id)!,
			whom: { contact: id, meeting: null, person: null }
		})),
		usual,
		letter: ({ name, whom }, locale, link) =>
			letterOf(announcement, of, { name, sender: press.by.name }, locale, {
				link,
				own: customers.find(({ id }) => id === whom.contact)!.own
			})
	});
	const others = to.filter((one) => !customers.includes(one) && one.told === null);
	await mailOthers(app, press, of, announcement, others, usual);
	const count = sent!.sent + new Set(others.map(({ email }) => email)).size;
	return count ? { sent: count } : { problem: 'nobody' };
}

async function mailOthers(
	app: App,
	press: Press,
	of: Of & { title: string },
	announcement: Announcement,
	others: Hearer[],
	usual: Locale
) {
	if (!others.length) return;
	const source = versionSource(of.charter, of.version);
	const writes = [];
	for (const { name, email } of others) {
		const from = { name: press.by.name, address: press.by.email };
		const letter = await letterOf(announcement, of, { name, sender: press.by.name }, usual, null);
		writes.push(
			post(app, {
				...letter,
				id: mailOf(of, email!),
				team: of.team,
				to: { address: email!, name },
				from,
				locale: usual,
				about: { kind: 'told version', id: source }
			})
		);
	}
	const line = { team: of.team, by: press.by.user, at: app.now(), type: 'version told' as const };
	const body = { kind: 'version', source, people: others.length };
	await app.db.commit([...writes, activityWrite(app.db, { ...line, body })]);
}

type Names = { name: string; sender: string };
type Mine = { link: string; own: Hearer['own'] };

/** Others' words are numbers in it; one's own are named by their number. */
export async function letterOf(
	announcement: Announcement,
	{ title, version }: { title: string; version: number },
	{ name, sender }: Names,
	locale: Locale,
	mine: Mine | null
) {
	const { letter, line } = (await loadWords(locale, ['told'])).told;
	const lines = publicOf(announcement).lines.map((one) => {
		const own = mine?.own.find(({ key }) => key === one.key);
		const said = one.said || (one.ours ? line.ours : line.counted(one.count, one.organisations));
		return [
			`${line.said}: ${said}`,
			...(own ? [letter.yours(own.numbers)] : []),
			...changedIn(one, line),
			...(one.did ? [one.kind === 'changed' ? one.did : `${line.declined}: ${one.did}`] : [])
		].join('\n');
	});
	const page = mine ? [`${letter.page}\n${mine.link}`] : [];
	return {
		subject: letter.version(title, version),
		text: [letter.dear(name), announcement.opening, ...lines, ...page, sender]
			.filter((part) => part.trim() !== '')
			.join('\n\n')
	};
}

type Words = Awaited<ReturnType<typeof loadWords<'told'>>>['told']['line'];

function changedIn({ kind, before, after }: Public['lines'][number], words: Words) {
	if (kind !== 'changed') return [];
	return [
		...(after ? [`${words.changed}: ${after}`] : []),
		...(before ? [`${after ? words.before : words.dropped}: ${before}`] : [])
	];
}
