import { and, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { answers } from '#lib/domain/programme/invitation.ts';
import type { Locale } from '#lib/words/index.ts';
import { longestWords } from '#lib/domain/text.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { Text } from '../forms.ts';
import { findByKey } from '../meetings/find.ts';
import { invitationsOf, picksOf } from './asked.ts';
import { factsOf } from './facts.ts';

export const AnswerForm = v.object({
	answer: v.picklist(answers, 'choose'),
	reason: Text(1000)
});
export const WishForm = v.object({ wish: Text(longestWords) });

export type Invited = NonNullable<Awaited<ReturnType<typeof invitedBy>>>;

/** Whose page a personal link opens; null where nobody was asked with it. Looks, and changes nothing. */
export async function invitedBy(app: App, token: string, usual: Locale) {
	const door = await findByKey(app, token);
	if (door?.via !== 'personal' || !door.contact) return null;
	const facts = await factsOf(app, door.meeting, usual);
	const who = facts?.invitees.find((one) => one.id === door.contact);
	const asked = await invitationsOf(app, door.meeting);
	const invitation = asked.find((one) => one.contact === door.contact);
	if (!facts || !who || !invitation) return null;
	const picks = await picksOf(app, door.meeting);
	return {
		facts,
		who,
		invitation,
		picks: picks.filter((one) => one.contact === who.id).map((one) => one.slot)
	};
}

const late = { problem: 'too-late' };

export async function answer(
	app: App,
	{ facts, invitation }: Invited,
	{ answer, reason }: v.InferOutput<typeof AnswerForm>
) {
	if (facts.plan.state !== 'planned') return late;
	await change(app, invitation.id, {
		answer,
		reason: answer === 'yes' ? null : reason || null,
		answeredAt: app.now()
	});
	return null;
}

export async function wish(app: App, { facts, invitation }: Invited, words: string) {
	if (facts.plan.state !== 'planned') return late;
	await change(app, invitation.id, { wish: words || null, wishedAt: app.now() });
	return null;
}

/** The times that suit them; none of them is "another time". */
export async function pick(app: App, { facts, who, invitation }: Invited, chosen: string[]) {
	if (facts.plan.state !== 'planned' || facts.slots.length === 0) return late;
	const { query, tables } = app.db;
	const { slotPicks: p, invitations: i } = tables;
	const at = app.now();
	const offered = facts.slots.map(({ id }) => id);
	const picked = offered.filter((id) => chosen.includes(id));
	const said = picked.length ? null : ('another' as const);
	const writes: Write[] = [
		query.delete(p).where(and(eq(p.contact, who.id), inArray(p.slot, offered))),
		...picked.map((slot) =>
			query.insert(p).values({ slot, contact: who.id, at }).onConflictDoNothing()
		),
		query.update(i).set({ answer: said, answeredAt: at }).where(eq(i.id, invitation.id))
	];
	await app.db.commit(writes);
	return null;
}

type Change = Partial<App['db']['tables']['invitations']['$inferInsert']>;

const change = ({ db: { query, tables, commit } }: App, id: string, set: Change) =>
	commit([query.update(tables.invitations).set(set).where(eq(tables.invitations.id, id))]);
