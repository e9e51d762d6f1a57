import { hindrance, isNews } from '#lib/domain/programme/invitation.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { isStale, type Write } from '../db/index.ts';
import { canMail, post } from '../mail/outbox.ts';
import { entryOf } from '../mail/ics.ts';
import { invitationsOf, type Invitation } from './asked.ts';
import type { Facts, Invitee } from './facts.ts';
import { charterFile } from './charter.ts';
import { letterFor, type Occasion } from './letter.ts';
import { linkFor, mailedBy, telling, type Press } from './tell.ts';

/** Why something was not done; the words for it are in the word files. */
export type Problem = { problem: string };

/** Asks the chosen people by mail, in the name of whoever presses. */
export async function ask(app: App, facts: Facts, press: Press, chosen: string[]) {
	const no = hindrance(facts.plan) ?? (canMail(app) ? null : 'no-mail');
	if (no) return { problem: no };
	const to = facts.invitees.filter((one) => chosen.includes(one.id) && one.email);
	if (to.length === 0) return { problem: 'nobody' };
	return mail(app, facts, press, 'people invited', () => to);
}

/** Those whose calendar says something else than the plan. */
export const unaware = ({ plan, slots }: Facts, asked: Invitation[]) =>
	asked.filter((one) => one.answer !== 'no' && isNews(one.told, plan, slots.length > 0));

/** Tells the change to everybody who knows the plan otherwise. */
export async function tellChange(app: App, facts: Facts, press: Press) {
	const no = hindrance(facts.plan) ?? (canMail(app) ? null : 'no-mail');
	if (no) return { problem: no };
	const who = (asked: Invitation[]) => {
		const contacts = unaware(facts, asked).map((one) => one.contact);
		return facts.invitees.filter((one) => contacts.includes(one.id) && one.email);
	};
	return mail(app, facts, press, 'people told', who, { kind: 'changed' });
}

type Reach = (asked: Invitation[]) => Invitee[];

/** Two presses that meet are one after the other, and one form sent twice is one mail. */
async function mail(
	app: App,
	facts: Facts,
	press: Press,
	type: 'people invited' | 'people told',
	reach: Reach,
	occasion?: Occasion
): Promise<{ sent: number }> {
	return inTurn(app, async () => {
		const { writes, sent } = await mailWrites(app, facts, press, reach, occasion);
		const { id: meeting, team } = facts.plan;
		const line = { team, by: press.by.user, at: app.now(), type, body: { meeting, people: sent } };
		if (writes.length) await app.db.commit([...writes, activityWrite(app.db, line)]);
		return { sent };
	});
}

/** Whoever comes second looks again at what stands now. */
export async function inTurn<T>(app: App, work: () => Promise<T>, tries = 5): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (tries === 1 || !(isStale(error) || app.db.isDuplicate(error))) throw error;
		return inTurn(app, work, tries - 1);
	}
}

/** Everybody of `reach` who has not been mailed by this very press. */
export async function mailWrites(
	app: App,
	facts: Facts,
	press: Press,
	reach: Reach,
	occasion: Occasion = { kind: 'first' }
) {
	const asked = await invitationsOf(app, facts.plan.id);
	const before = await mailedBy(
		app,
		press,
		facts.invitees.map(({ id }) => id)
	);
	const to = reach(asked).filter(({ id }) => !before.has(id));
	const writes: Write[] = [];
	for (const one of to) {
		const known = asked.find(({ contact }) => contact === one.id);
		const told = await telling(app, facts, press, { to: one, known, occasion, mails: true });
		writes.push(...told.writes);
	}
	return { writes, sent: to.length + before.size };
}

/** A letter to send oneself: whoever gets one made counts as asked. Shown this once. */
export async function letterByHand(app: App, facts: Facts, press: Press, contact: string) {
	const no = hindrance(facts.plan);
	if (no) return { problem: no };
	const to = facts.invitees.find((one) => one.id === contact);
	return to ? inTurn(app, () => byHand(app, facts, press, to)) : { problem: 'no-person' };
}

async function byHand(app: App, facts: Facts, press: Press, to: Invitee) {
	const known = (await invitationsOf(app, facts.plan.id)).find((one) => one.contact === to.id);
	const occasion: Occasion =
		known?.told && isNews(known.told, facts.plan, facts.slots.length > 0)
			? { kind: 'changed' }
			: { kind: 'first' };
	const { writes, letter, token } = await telling(app, facts, press, {
		to,
		known,
		occasion,
		mails: false
	});
	const { id: meeting, team } = facts.plan;
	const line = { team, by: press.by.user, at: app.now(), body: { meeting, people: 1 } };
	await app.db.commit([...writes, activityWrite(app.db, { ...line, type: 'people invited' })]);
	return { ...letter, name: to.name, token };
}

/** What they would get, sent to whoever presses. It opens nothing and asks nobody. */
export async function sendTest(app: App, facts: Facts, press: Press, to: Invitee) {
	const no = hindrance(facts.plan) ?? (canMail(app) ? null : 'no-mail');
	if (no) return { problem: no };
	const { plan, minutes, slots } = facts;
	const link = linkFor(press.origin, 'test');
	const file = await charterFile(app, plan.id, to.locale);
	const written = { to, link, sender: press.by.name, file: file !== null };
	const { subject, text } = await letterFor(app, facts, written);
	const me = { name: press.by.name, address: press.by.email };
	const ics = entryOf({
		uid: `test-${press.id}@forthright`,
		sequence: 0,
		method: 'REQUEST',
		stamp: app.now(),
		startsAt: plan.startsAt,
		minutes,
		title: plan.title,
		description: `${plan.objective}\n\n${link}`,
		url: link,
		organizer: me,
		attendee: me
	});
	await app.db.commit([
		post(app, {
			id: press.id,
			team: plan.team,
			to: me,
			from: me,
			locale: to.locale,
			subject,
			text,
			...(slots.length === 0 && { ics: { method: 'REQUEST' as const, text: ics } }),
			...(file && { file }),
			about: { kind: 'test', id: plan.id }
		})
	]);
	return { tested: press.by.email };
}
