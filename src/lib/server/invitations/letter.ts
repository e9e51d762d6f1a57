import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { loadWords, locales, type Locale } from '#lib/words/index.ts';
import type { App } from '../app.ts';
import { Name, Text } from '../forms.ts';
import type { Facts, Invitee } from './facts.ts';
import { rowsFor, spanIn, whenFor } from './times.ts';

export const LetterForm = v.object({
	locale: v.picklist(locales),
	subject: Name,
	opening: v.pipe(Text(4000), v.minLength(1, 'empty')),
	closing: Text(2000)
});
export type LetterWords = Omit<v.InferOutput<typeof LetterForm>, 'locale'>;

/** The words around the facts: those of the team, or the ones everybody begins with. */
export async function wordsFor(
	{ db: { query, tables } }: App,
	{ plan, team }: Facts,
	locale: Locale,
	sender: string
): Promise<LetterWords> {
	const { letters: l } = tables;
	const [own] = await query
		.select({ subject: l.subject, opening: l.opening, closing: l.closing })
		.from(l)
		.where(and(eq(l.meeting, plan.id), eq(l.locale, locale)));
	if (own) return own;
	const { letter } = (await loadWords(locale, ['invite'])).invite;
	return {
		subject: letter.subject(plan.title, team),
		opening: letter.opening(team),
		closing: letter.closing(sender)
	};
}

export async function saveWords(
	app: App,
	meeting: string,
	{ locale, ...said }: v.InferOutput<typeof LetterForm>,
	by: string
) {
	const { query, tables } = app.db;
	const { letters: l } = tables;
	const kept = { ...said, by, at: app.now() };
	await app.db.commit([
		query
			.insert(l)
			.values({ meeting, locale, ...kept })
			.onConflictDoUpdate({ target: [l.meeting, l.locale], set: kept })
	]);
}

/** A first letter, one because something changed, or one because it is off. */
export type Occasion = { kind: 'first' } | { kind: 'changed' } | { kind: 'off'; reason: string };

type Writing = {
	to: Invitee;
	link: string;
	sender: string;
	/** The charter goes along as a file. */
	file?: boolean;
};

/** One letter to one person, whole. `link` opens their own page. */
export async function letterFor(
	app: App,
	facts: Facts,
	{ to, link, sender, file = false }: Writing,
	occasion: Occasion = { kind: 'first' }
) {
	const { letter } = (await loadWords(to.locale, ['invite'])).invite;
	const words = await wordsFor(app, facts, to.locale, sender);
	const opening = words.opening.replaceAll('{name}', to.name);
	if (occasion.kind === 'off')
		return {
			subject: letter.off + words.subject,
			text: joined([letter.offNote(facts.plan.title), occasion.reason, words.closing])
		};
	const [before, note] =
		occasion.kind === 'changed' ? [letter.changed, letter.changedNote] : ['', ''];
	return {
		subject: before + words.subject,
		text: joined([opening, note, ...(await factsFor(facts, to, link, file)), words.closing])
	};
}

async function factsFor({ plan, slots, minutes }: Facts, to: Invitee, link: string, file: boolean) {
	const { letter } = (await loadWords(to.locale, ['invite'])).invite;
	const rows = await rowsFor(to, plan);
	const answer = `${slots.length ? letter.choose : letter.answer}:\n${link}\n${letter.here}`;
	const times = slots.map(({ startsAt }) => `- ${spanIn(to, startsAt, minutes)}`);
	const when = slots.length ? times : await whenFor(to, plan, minutes);
	const agenda = slots.length
		? rows.map(({ stage, minutes: each }) => letter.row('-', stage, each))
		: rows.map(({ clock, stage, minutes: each }) => letter.row(clock, stage, each));
	return [
		`${letter.when}:\n${when.join('\n')}`,
		`${letter.afterwards}:\n${plan.objective}`,
		`${letter.agenda(minutes)}:\n${agenda.join('\n')}`,
		answer,
		`${letter.charter}:\n${link}#charter${file ? `\n${letter.charterHere}` : ''}`
	];
}

const joined = (parts: string[]) => parts.filter((part) => part.trim() !== '').join('\n\n');
