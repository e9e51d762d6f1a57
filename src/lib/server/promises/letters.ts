import { and, asc, eq, isNull, like } from 'drizzle-orm';
import * as v from 'valibot';
import { mayHear, type Because } from '#lib/domain/programme/wants.ts';
import { Id } from '#lib/domain/text.ts';
import { loadWords, isLocale, type Locale } from '#lib/words/index.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, type Write } from '../db/index.ts';
import { Name, Text } from '../forms.ts';
import { canMail, post } from '../mail/outbox.ts';
import { hashOf } from '../meetings/log.ts';
import { unlessStale, type By, type Done } from './handover.ts';
import type { Held } from './held.ts';
import { witnessesOf, type Witness } from './witness.ts';

export const SendForm = v.object({
	letter: Id,
	subject: Name,
	text: v.pipe(Text(8000), v.minLength(1, 'empty')),
	how: v.picklist(['mail', 'said', 'drop'])
});

type Slipping = Omit<Held, 'guard' | 'state'>;

/**
 * A message to each customer who may hear of it, ready to be read and sent by a person: nothing leaves by
 * itself (decision 14). Made once for each day that slips, however often it is asked for.
 */
export async function draftSlips(app: App, held: Slipping, usual: Locale): Promise<Write[]> {
	const writes: Write[] = [];
	for (const one of await witnessesOf(app, held)) {
		const { goes, why } = mayHear(one.wants, { kind: 'slips', own: one.own });
		if (!goes) continue;
		const locale = isLocale(one.locale) ? one.locale : usual;
		writes.push(
			draftWrite(app, held, one, { locale, why, ...(await slipWords(held, one, locale)) })
		);
	}
	return writes;
}

type Drafted = { locale: Locale; why: Because; subject: string; text: string };

function draftWrite(app: App, held: Slipping, one: Witness, drafted: Drafted): Write {
	const { promiseLetters: l } = app.db.tables;
	const source = `${held.id} ${held.day ?? ''}`;
	const { why: because, ...words } = drafted;
	const news = { ...words, because, at: app.now(), state: 'draft' as const };
	return app.db.query
		.insert(l)
		.values({
			id: hashOf(['slips', source, one.contact]).slice(0, 32),
			team: held.team,
			contact: one.contact,
			kind: 'slips',
			source,
			...news
		})
		.onConflictDoUpdate({
			target: [l.kind, l.source, l.contact],
			set: news,
			// What a person dropped stays dropped, and what was sent was sent.
			setWhere: and(eq(l.state, 'dropped'), isNull(l.by))
		});
}

async function slipWords(held: Slipping, { name }: Witness, locale: Locale) {
	const { letters } = (await loadWords(locale, ['promises'])).promises;
	const day = (at: string) =>
		new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(at));
	const due = held.day ? day(held.day) : '';
	const moved = held.checked === 'slips' && held.movedTo ? day(held.movedTo) : null;
	return {
		subject: letters.slipSubject(held.what),
		text: letters.slip(name, held.what, due, moved, held.name)
	};
}

/** What waits about a promise is not wanted any more. */
export function dropDrafts({ db: { query, tables } }: App, promise: string): Write {
	const { promiseLetters: l } = tables;
	return query
		.update(l)
		.set({ state: 'dropped' })
		.where(and(eq(l.kind, 'slips'), like(l.source, `${promise} %`), eq(l.state, 'draft')));
}

export type Letter = {
	id: string;
	kind: 'slips' | 'monthly';
	promise: string;
	name: string;
	customer: string;
	email: string | null;
	locale: string;
	subject: string;
	text: string;
	because: Because;
	state: 'draft' | 'mailed' | 'said' | 'dropped';
	doneAt: string | null;
};

/** Messages to customers with whom they are for; of one promise all, else those that wait for a press. */
export async function lettersIn(
	{ db: { query, tables } }: App,
	team: string,
	promise?: string
): Promise<Letter[]> {
	const { promiseLetters: l, contacts: c, customers: k } = tables;
	const wanted = promise ? like(l.source, `${promise} %`) : eq(l.state, 'draft');
	const rows = await query
		.select({ letter: l, name: c.name, email: c.email, customer: k.name })
		.from(l)
		.innerJoin(c, eq(c.id, l.contact))
		.innerJoin(k, eq(k.id, c.customer))
		.where(and(eq(l.team, team), wanted))
		.orderBy(asc(k.name), asc(c.name), asc(l.at));
	return rows.map(({ letter, ...who }) => ({
		...who,
		id: letter.id,
		kind: letter.kind,
		promise: letter.source.split(' ')[0]!,
		locale: letter.locale,
		subject: letter.subject,
		text: letter.text,
		because: letter.because as Because,
		state: letter.state,
		doneAt: letter.doneAt
	}));
}

/** Whose message it is. */
export async function teamBehind({ db: { query, tables } }: App, letter: string) {
	const { promiseLetters: l } = tables;
	const [row] = await query.select({ team: l.team }).from(l).where(eq(l.id, letter));
	return row?.team ?? null;
}

/** A person sends one as it stands now, says it was told otherwise, or drops it. */
export async function settleLetter(
	app: App,
	team: string,
	{ letter: id, subject, text, how }: v.InferOutput<typeof SendForm>,
	by: By
): Promise<Done> {
	const { query, tables } = app.db;
	const { promiseLetters: l, contacts: c } = tables;
	const [row] = await query
		.select({ letter: l, name: c.name, email: c.email })
		.from(l)
		.innerJoin(c, eq(c.id, l.contact))
		.where(and(eq(l.id, id), eq(l.team, team)));
	if (!row) return { problem: 'gone' };
	const state = states[how];
	if (row.letter.state !== 'draft') return row.letter.state === state ? null : { problem: 'stale' };
	if (how === 'mail' && !canMail(app)) return { problem: 'no-mail' };
	if (how === 'mail' && !row.email) return { problem: 'no-address' };
	const at = app.now();
	return unlessStale(app, [
		guarded(
			query
				.update(l)
				.set({ subject, text, state, by: by.user, doneAt: at })
				.where(and(eq(l.id, id), eq(l.state, 'draft')))
		),
		...(how === 'drop' ? [] : toldWrites(app, row.letter, at.slice(0, 10))),
		...(how === 'mail'
			? [
					post(app, {
						id: hashOf(['letter', id, at]).slice(0, 32),
						team,
						to: { name: row.name, address: row.email! },
						from: { name: by.name, address: by.email },
						locale: isLocale(row.letter.locale) ? row.letter.locale : 'en',
						subject,
						text,
						about: { kind: 'promise', id }
					})
				]
			: []),
		activityWrite(app.db, {
			team,
			by: by.user,
			at,
			type: how === 'drop' ? 'message dropped' : 'message sent',
			body: { letter: id, how, source: row.letter.source }
		})
	]);
}

const states = { mail: 'mailed', said: 'said', drop: 'dropped' } as const;

/** From here on the new day is the day, and is guarded like the first one. */
function toldWrites(
	{ db: { query, tables } }: App,
	letter: { kind: string; source: string },
	on: string
) {
	const { promises: p } = tables;
	if (letter.kind !== 'slips') return [];
	return [
		query
			.update(p)
			.set({ slipToldOn: on, checked: null, nagged: null })
			.where(and(eq(p.id, letter.source.split(' ')[0]!), isNull(p.slipToldOn)))
	];
}
