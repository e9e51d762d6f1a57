import { hindrance, isNight } from '#lib/domain/programme/invitation.ts';
import type { Locale } from '#lib/words/index.ts';
import type { App } from '../app.ts';
import { canMail, previewOf } from '../mail/outbox.ts';
import { localAt, zones } from '../meetings/zone.ts';
import { newId } from '../tokens.ts';
import { unaware } from './ask.ts';
import { invitationsOf, mailsOf, picksOf, type Invitation } from './asked.ts';
import type { Facts, Invitee } from './facts.ts';
import { hasCharter } from './charter.ts';
import { letterFor, wordsFor } from './letter.ts';
import { linkFor } from './tell.ts';

type Looking = { origin: string; sender: string; locale: Locale; language: Locale; who: string };

/** All that the page of a meeting's invitations shows. */
export async function deskOf(app: App, facts: Facts, looking: Looking) {
	const { plan, slots, invitees } = facts;
	const asked = await invitationsOf(app, plan.id);
	const mails = await mailsOf(
		app,
		asked.map(({ id }) => id)
	);
	const picks = await picksOf(app, plan.id);
	const { sender, language } = looking;
	return {
		hindrance: hindrance(plan),
		mail: canMail(app),
		people: invitees.map((one) => rowOf(facts, one, asked, mails)),
		unaware: unaware(facts, asked).length,
		language,
		words: await wordsFor(app, facts, language, sender),
		preview: await previewFor(app, facts, looking),
		slots: slots.map(({ id, startsAt }) => ({
			id,
			startsAt,
			local: localAt(startsAt, plan.zone),
			names: picks.filter((pick) => pick.slot === id).map((pick) => pick.name)
		})),
		zones: zones(),
		press: newId()
	};
}

type Mails = Awaited<ReturnType<typeof mailsOf>>;

function rowOf({ plan, slots }: Facts, one: Invitee, asked: Invitation[], mails: Mails) {
	const invitation = asked.find(({ contact }) => contact === one.id);
	const clock = localAt(plan.startsAt, one.zone).slice(11);
	const mail = invitation && mails.get(invitation.id);
	return {
		id: one.id,
		name: one.name,
		customer: one.customer,
		email: one.email,
		locale: one.locale,
		zone: one.zone,
		prefers: one.prefers,
		night: slots.length === 0 && isNight(clock) ? clock : null,
		state: invitation ? (invitation.answer ?? ('asked' as const)) : ('none' as const),
		askedAt: invitation?.askedAt ?? null,
		reason: invitation?.reason ?? null,
		wish: invitation?.wish ?? null,
		mail: mail?.state ?? null
	};
}

/** The letter as somebody will get it; without anybody there is none. */
async function previewFor(app: App, facts: Facts, { origin, sender, who, language }: Looking) {
	const { invitees } = facts;
	const to =
		invitees.find((one) => one.id === who) ??
		invitees.find((one) => one.locale === language) ??
		invitees[0];
	if (!to) return null;
	const link = linkFor(origin, 'XXXXXXXX');
	const file = canMail(app) && (await hasCharter(app, facts.plan.id));
	const letter = await letterFor(app, facts, { to, link, sender, file });
	const { subject, text } = previewOf({ ...letter, locale: to.locale });
	return { id: to.id, name: to.name, locale: to.locale, zone: to.zone, subject, text };
}
