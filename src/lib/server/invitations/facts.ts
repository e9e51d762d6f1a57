import { asc, eq } from 'drizzle-orm';
import { minutesOf } from '#lib/domain/programme/invitation.ts';
import type { App } from '../app.ts';
import { planOf } from '../meetings/plans.ts';
import { isLocale, type Locale } from '#lib/words/index.ts';

/** Somebody who may be asked to come, and how they are written to. */
export type Invitee = {
	id: string;
	name: string;
	email: string | null;
	customer: string;
	locale: Locale;
	zone: string;
	/** What was said of them; empty is the usual. */
	prefers: { locale: string; zone: string };
};

export type Facts = NonNullable<Awaited<ReturnType<typeof factsOf>>>;

/** All an invitation says of a meeting. `usual` is the language of whoever has said none. */
export async function factsOf(app: App, meeting: string, usual: Locale) {
	const plan = await planOf(app, meeting);
	if (!plan) return null;
	const { query, tables } = app.db;
	const { teams: t, slots: s } = tables;
	const [team] = await query.select({ name: t.name }).from(t).where(eq(t.id, plan.team));
	const slots = await query
		.select({ id: s.id, startsAt: s.startsAt })
		.from(s)
		.where(eq(s.meeting, meeting))
		.orderBy(asc(s.startsAt));
	const invitees = plan.customers.flatMap(({ name: customer, contacts }) =>
		contacts.map(({ id, name, email, locale, zone }): Invitee => ({
			id,
			name,
			email,
			customer,
			locale: isLocale(locale) ? locale : usual,
			zone: zone ?? plan.zone,
			prefers: { locale: locale ?? '', zone: zone ?? '' }
		}))
	);
	return {
		plan,
		team: team!.name,
		slots,
		invitees,
		minutes: minutesOf(plan.agenda)
	};
}
