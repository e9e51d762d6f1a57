import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { loadWords, type Locale } from '#lib/words/index.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, isStale, type Write } from '../db/index.ts';
import { canMail, post } from '../mail/outbox.ts';
import { membersOf } from '../members.ts';
import type { Role } from '../who.ts';
import { isOver, type Held } from './held.ts';

export const HandOverForm = v.object({ id: Id, to: Id });
export const AnswerForm = v.object({
	handover: Id,
	answer: v.picklist(['yes', 'no', 'taken back'])
});

export type By = { user: string; name: string; email: string; role: Role };
export type Problem = { problem: string };
export type Done = Problem | null;

/** Who may offer it: the one who holds it, or who leads the team where nobody of the team does. */
export const mayOffer = ({ member }: Held, { user, role }: Pick<By, 'user' | 'role'>) =>
	member === user || (member === null && role !== 'member');

/** Until the other one accepts, nothing changes: there is no moment without an owner (3.37). */
export async function offer(
	app: App,
	held: Held,
	{ id, to }: v.InferOutput<typeof HandOverForm>,
	by: By,
	locale: Locale
): Promise<Done> {
	if (held.offer?.id === id) return null;
	if (isOver(held.state)) return { problem: 'over' };
	if (!mayOffer(held, by)) return { problem: 'not-yours' };
	if (held.offer) return { problem: 'asked' };
	const other = (await membersOf(app, held.team)).find((one) => one.id === to);
	if (!other || to === held.member) return { problem: 'nobody' };
	const { query, tables } = app.db;
	const { promises: p, handovers: h } = tables;
	const at = app.now();
	return unlessStale(app, [
		guarded(
			query
				.update(p)
				.set({ asked: id })
				.where(and(eq(p.id, held.id), isNull(p.asked), isNull(p.keptOn), isNull(p.brokenOn)))
		),
		query.insert(h).values({ id, promise: held.id, from: by.user, to, at }),
		line(app, held, by, 'promise offered', { to }),
		...(await offerMail(app, held, { id, other, by, locale }))
	]);
}

type Offered = { id: string; other: { name: string; email: string }; by: By; locale: Locale };

async function offerMail(app: App, held: Held, { id, other, by, locale }: Offered) {
	if (!canMail(app)) return [];
	const { mails } = (await loadWords(locale, ['promises'])).promises;
	return [
		post(app, {
			id,
			team: held.team,
			to: { name: other.name, address: other.email },
			from: { name: by.name, address: by.email },
			locale,
			subject: mails.offerSubject(held.what),
			text: mails.offer(other.name, by.name, held.what, linkTo(app, held.id)),
			about: { kind: 'handover', id }
		})
	];
}

export const linkTo = ({ config }: App, promise: string) =>
	`${config.origin ?? ''}/promises/${promise}`;

/** The one who was asked says yes or no; whoever asked may take it back until then. */
export async function answerOffer(
	app: App,
	held: Held,
	{ handover, answer }: v.InferOutput<typeof AnswerForm>,
	by: By
): Promise<Done> {
	const offered = held.offer;
	if (offered?.id !== handover)
		return (await wasAnswered(app, held, handover, answer)) ? null : stale;
	if (by.user !== (answer === 'taken back' ? offered.from : offered.to))
		return { problem: 'not-yours' };
	const { query, tables } = app.db;
	const { promises: p, handovers: h } = tables;
	const mine = { holder: by.user, checked: null, checkedAt: null, nagged: null };
	return unlessStale(app, [
		guarded(
			query
				.update(h)
				.set({ answer, answeredAt: app.now() })
				.where(and(eq(h.id, handover), isNull(h.answer)))
		),
		guarded(
			query
				.update(p)
				.set({ asked: null, ...(answer === 'yes' && mine) })
				.where(and(eq(p.id, held.id), eq(p.asked, handover)))
		),
		line(app, held, by, answers[answer], { from: offered.from, to: offered.to })
	]);
}

const answers = {
	yes: 'promise taken over',
	no: 'promise not taken',
	'taken back': 'promise offer taken back'
} as const;

/** The same form again is the same answer. */
async function wasAnswered({ db: { query, tables } }: App, held: Held, id: string, answer: string) {
	const { handovers: h } = tables;
	const [row] = await query
		.select({ answer: h.answer })
		.from(h)
		.where(and(eq(h.id, id), eq(h.promise, held.id)));
	return row?.answer === answer;
}

/** Somebody of the team stands up for a promise that nobody of the team holds. */
export async function take(app: App, held: Held, by: By): Promise<Done> {
	if (held.member === by.user) return null;
	if (held.member !== null) return { problem: 'held' };
	const { promises: p } = app.db.tables;
	const unchanged = held.holder === null ? isNull(p.holder) : eq(p.holder, held.holder);
	return unlessStale(app, [
		guarded(
			app.db.query
				.update(p)
				.set({ holder: by.user, checked: null, checkedAt: null, nagged: null })
				.where(and(eq(p.id, held.id), unchanged))
		),
		line(app, held, by, 'promise taken over', { from: held.holder, to: by.user })
	]);
}

const stale: Problem = { problem: 'stale' };

export async function unlessStale(app: App, writes: Write[]): Promise<Done> {
	try {
		await app.db.commit(writes);
		return null;
	} catch (error) {
		if (!isStale(error) && !app.db.isDuplicate(error)) throw error;
		return stale;
	}
}

type Said = Parameters<typeof activityWrite>[1]['type'];

export const line = (app: App, held: Held, by: Pick<By, 'user'>, type: Said, body: object = {}) =>
	activityWrite(app.db, {
		team: held.team,
		by: by.user,
		at: app.now(),
		type,
		body: { promise: held.id, ...body }
	});
